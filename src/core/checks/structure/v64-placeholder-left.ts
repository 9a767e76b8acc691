import { holdsPlaceholder } from '../../explain/unfilled-note';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';

export const placeholderLeft = defineCheck({
  id: 'V64',
  severity: 'error',
  title: { zh: '还有没有填写的“【请补充…】”', en: 'A place that waits to be filled in' },
  description: {
    zh: '表里或报告里还留着“【请补充原因及改进措施】”“【请填写…】”。这样的说明和空白一样，原因仍算没有写。表内合并为一条，报告每张表（或文件）一条。',
    en: 'The form or the report still holds 【请补充…】 or 【请填写…】. Such a note counts as blank: the reason is still owed. One finding for the form, one for each report.',
  },
  source: '本工具写入的待补提示（docs/decisions.md）；一体化系统“请填写偏差原因及改进措施”。',
  messages: {
    inForm: {
      zh: '表里还有 {count} 处“【请补充…】”没有填写：{cells}。这是留给您填的，报送前请写上实际的原因和改进措施。',
      en: '{count} {count|place in the form still waits|places in the form still wait} for you: {cells|list}. Write the actual reasons and measures before you hand it in.',
    },
    inReport: {
      zh: '{place}还有 {count} 处“【请补充…】”没有填写（从 {cell} 起）。报送前请填写，不需要的删去。',
      en: '{place}: {count} {count|place still waits|places still wait} to be filled in (from {cell}). Fill them in before you hand it in, or delete them.',
    },
  },
  find: ({ form, narrative }, tell) => {
    const written = present(
      form.goal.expected,
      form.goal.actual,
      form.explanationForAll,
      ...form.notes,
      ...form.funding.rows.map(({ explanation }) => explanation),
      ...form.indicators.flatMap(({ explanation, actualCell }) => [explanation, actualCell]),
    );
    const open = written.filter(
      ({ text, address }, at) =>
        holdsPlaceholder(text) && written.findIndex((other) => other.address === address) === at,
    );
    const inForm: readonly Observation[] =
      open.length === 0
        ? []
        : [
            {
              cells: open,
              message: tell('inForm', {
                count: open.length,
                cells: open.map(({ address }) => address).join('、'),
              }),
            },
          ];
    const waiting = narrative.filter(({ text }) => holdsPlaceholder(text));
    const places = [...new Set(waiting.map(({ place }) => place))];
    const inReports = places.map((place): Observation => {
      const here = waiting.filter((one) => one.place === place);
      return {
        cells: [],
        places: here.map(({ cell }) => ({ sheet: place, cell })),
        message: tell('inReport', { place, count: here.length, cell: here[0]?.cell ?? '' }),
      };
    });
    return [...inForm, ...inReports];
  },
});

import { defineCheck } from '../check';
import { present } from '../form-cells';
import { isHelpText } from '../help-text';
import { quoted } from '../wording';

export const templateLeft = defineCheck({
  id: 'V06',
  severity: 'warning',
  title: { zh: '模板残留', en: 'Residue of the template' },
  description: {
    zh: '没有填写的“指标 2:”“……”行，以及该填内容的格子里还留着“（100字以内）”“请填写…”“XX单位”一类的填写说明。',
    en: 'Rows such as “指标 2:” or dots that nobody filled in, and help text (“（100字以内）”, 请填写…, XX单位) in the place of an answer.',
  },
  source: '公开表 01、03、08、25。',
  messages: {
    templateRows: {
      zh: '表里还有 {count} 行没有填写的模板行（从 {first} 起，如“指标 2:”“……”）。请删除或填写。',
      en: '{count} {count|template row was|template rows were} left unfilled (from {first}, such as “指标 2:” or dots). Fill or delete them.',
    },
    helpTextLeft: {
      zh: '{cell} 还留着模板的填写说明“{text}”。请换成实际内容，只有说明的删去。',
      en: '{cell} still holds the template’s help text “{text}”. Write what is the case.',
    },
  },
  find: ({ form }, tell) => {
    const rows = form.residue.map(({ cell }) => cell);
    const filled = present(
      form.project,
      form.department,
      form.implementer,
      form.goal.expected,
      form.goal.actual,
      form.explanationForAll,
      form.grade,
      ...form.notes.filter(({ text }) => text.length < 60 && !/^(?:注|说明|备注|\d)/.test(text)),
      ...form.funding.rows.map(({ explanation }) => explanation),
      ...form.indicators.flatMap(({ explanation, actualCell }) => [explanation, actualCell]),
    ).filter(
      ({ text, address }, at, cells) => isHelpText(text) && cells.findIndex((cell) => cell.address === address) === at,
    );
    const found = [
      ...(rows.length === 0
        ? []
        : [
            {
              cells: rows,
              message: tell('templateRows', { count: rows.length, first: rows[0]?.address ?? '' }),
            },
          ]),
      ...filled.map((cell) => ({
        cells: [cell],
        message: tell('helpTextLeft', { cell: cell.address, text: quoted(cell.text) }),
      })),
    ];
    return found;
  },
});

import { defineCheck } from '../check';
import { present } from '../form-cells';
import { aboutActual } from './about-actual';

export const operatorCopied = defineCheck({
  id: 'V24',
  severity: 'warning',
  title: { zh: '实际完成值里带着比较符号', en: 'Operator copied into the actual' },
  description: {
    zh: '实际完成值写成“≥95%”“95%以上”，看不出实际是多少。全表合并为一条。',
    en: 'The actual says ≥95% or 95%以上, which tells no result. One finding for the form.',
  },
  source: '公开表 05、11、12、37 等共 20 行。',
  messages: {
    operatorCopied: {
      zh: '有 {count} 个实际完成值带着比较符号，如 {cell}“{name}”的“{actual}”。看不出实际是多少，请填实际完成的数。',
      en: '{count} {count|actual carries|actuals carry} an operator, e.g. {cell} “{name}”: “{actual}”. Write the number reached.',
    },
  },
  find: ({ form }, tell) => {
    const rows = form.indicators.filter(
      // 近120人 is a round figure, no operator.
      ({ actual }) => actual.kind === 'number' && actual.operator !== null && !/近[\d０-９]/.test(actual.text),
    );
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        cells: rows.flatMap(({ actualCell }) => present(actualCell)),
        message: tell('operatorCopied', { ...aboutActual(first), count: rows.length }),
      },
    ];
  },
});

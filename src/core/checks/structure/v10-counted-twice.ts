import { executionFundingRow } from '../../assess/execution';
import { numberOf } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { addUp, differs } from '../points';

export const countedTwice = defineCheck({
  id: 'V10',
  severity: 'error',
  title: { zh: '分项和合计重复计分', en: 'Parts and their sum both counted' },
  description: {
    zh: '总分正好多出小计行或“其中”行的得分。',
    en: 'The total exceeds the sum by exactly the scores of subtotal or breakdown rows.',
  },
  source: '公开表 20、21。',
  messages: {
    countedTwice: {
      zh: '总分 {total} 把小计行或“其中”行的 {extra} 分又加了一次。请只按各项指标相加。',
      en: 'Total {total} counts {extra} points of subtotals or breakdown rows twice. Add up the indicators only.',
    },
  },
  find: ({ form }, tell) => {
    const published = numberOf(form.total.score);
    const doubled = form.uncounted.flatMap(({ score }) => present(score)).filter((cell) => numberOf(cell) !== null);
    const scores = addUp(form.indicators.map(({ score }) => numberOf(score) ?? 0));
    const extraScores = addUp(doubled.map((cell) => numberOf(cell) ?? 0));
    const own = numberOf(executionFundingRow(form)?.score ?? null) ?? numberOf(form.executionRow?.score ?? null) ?? 0;
    const isDoubled =
      published !== null &&
      extraScores > 0 &&
      differs(published, addUp([scores, own])) &&
      !differs(published, addUp([scores, own, extraScores]));
    return isDoubled
      ? [
          {
            cells: [...present(form.total.score), ...doubled],
            message: tell('countedTwice', { total: published, extra: extraScores }),
          },
        ]
      : [];
  },
});

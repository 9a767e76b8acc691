import { percentText } from '../../explain/figures';
import { defineCheck } from '../check';
import { explanationCell, present } from '../form-cells';
import { publishedPoints } from '../points';
import { eachRow } from '../rows';
import { rowName } from '../wording';
import { dueInProportion, owesReason } from './owes-reason';
import { scoreFix } from './score-fix';

export const notProportional = defineCheck({
  id: 'V33',
  severity: 'warning',
  title: { zh: '得分不等于按比例计算的分', en: 'Score is not in proportion' },
  description: {
    zh: '未完成的定量指标，得分与“完成率×分值”相差超过 0.01。又没有写原因的，一并说明，不再另报 V34。',
    en: 'The score of an unmet quantitative row differs by more than 0.01 from completion × weight. Where the reason is missing too it is told along, and V34 is not raised.',
  },
  source:
    '湖北省自评表附注“正向指标得分＝权重×B/A，反向指标得分＝权重×A/B，得分不得突破权重总额”；公开表中 16 行不成比例。',
  messages: {
    unexplained: {
      zh: '{cell}“{name}”完成率 {completion}，按比例应得 {computed} 分（分值 {weight}），现填 {score} 分，{reason} 也没有写原因。请改成 {computed} 分并写明偏差原因和改进措施；有意少给或多给的，在原因里写明依据。',
      en: '{cell}: completion of “{name}” is {completion}, in proportion {computed} of {weight} points; the form has {score}, and {reason} gives no reason. Correct it and write reason and measure, or the basis of other points.',
    },
    notProportional: {
      zh: '{cell}“{name}”完成率 {completion}，按比例应得 {computed} 分（分值 {weight}），现填 {score} 分。请改成 {computed}；有意少给或多给的，在原因里写明依据。',
      en: '{cell}: completion of “{name}” is {completion}, in proportion {computed} of {weight} points; the form has {score}. Correct it or give the basis.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      const computed = dueInProportion(row);
      if (points === null || computed === null) return null;
      const { score, weight, scoreCell } = points;
      const explanation = explanationCell(subject.form, row.indicator);
      const slots = {
        cell: scoreCell.address,
        name: rowName(row.indicator),
        completion: row.completion === null ? '—' : percentText(row.completion),
        score,
        weight,
        computed,
      };
      const isUnexplained = owesReason(subject.form, row);
      return {
        cells: present(scoreCell, row.indicator.actualCell, isUnexplained ? explanation : null),
        message: isUnexplained
          ? tell('unexplained', { ...slots, reason: explanation?.address ?? '' })
          : tell('notProportional', slots),
        fix: scoreFix(subject, row, scoreCell, computed),
      };
    }),
});

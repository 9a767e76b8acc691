import { saysSomething } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { exceedsUnmarkedCeiling } from '../cost-ceiling';
import { present } from '../form-cells';
import { differs, publishedPoints } from '../points';
import { eachRow } from '../rows';
import { scoreFix } from '../scores/score-fix';
import { aboutActual } from './about-actual';

export const costExceeded = defineCheck({
  id: 'V68',
  severity: 'error',
  title: { zh: '实际成本超过指标值', en: 'Cost above its target' },
  description: {
    zh: '成本指标的金额用“=”或没有写符号时按“不超过”看待：实际大于指标值而没有扣分的，报错。已经扣分的和写明“≤”的见 V32—V34。',
    en: 'An amount under cost with = or without an operator is a ceiling: more than that without points lost is an error. With points lost, or with ≤, it is V32 to V34.',
  },
  source: '成本控制的口径（docs/evaluation-record.md，成本）；郫都区复核意见。',
  messages: {
    exceededAtFull: {
      zh: '{cell}“{name}”实际“{actual}”，超过指标值“{target}”，却得满分 {weight} 分。成本以不超过指标值为完成，按比例应得 {computed} 分：请核对成本，确实超支的改正得分并写明原因，指标值宜写成“≤”。',
      en: '{cell}: “{name}” cost “{actual}”, more than “{target}”, yet it has all {weight} points. A cost is a ceiling, in proportion it is {computed}: check it; if it is so, correct the score, give the reason, and write the target with ≤.',
    },
    exceeded: {
      zh: '{cell}“{name}”实际“{actual}”，超过指标值“{target}”。成本以不超过指标值为完成，请核对；确实超支的按规则扣分并写明原因，指标值宜写成“≤”。',
      en: '{cell}: “{name}” cost “{actual}”, more than “{target}”. A cost is a ceiling: check it; if it is so, deduct and give the reason, and write the target with ≤.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      if (!exceedsUnmarkedCeiling(row)) return null;
      const { indicator } = row;
      const points = publishedPoints(row);
      const computed = row.scoredBy === 'rules' && !saysSomething(row.indicator.deduction) ? row.score : null;
      const slots = aboutActual(indicator);
      if (points === null || computed === null || !differs(computed, points.weight)) {
        return { cells: present(indicator.actualCell, indicator.targetCell), message: tell('exceeded', slots) };
      }
      return {
        cells: present(indicator.actualCell, indicator.targetCell, points.scoreCell),
        message: tell('exceededAtFull', { ...slots, weight: points.weight, computed }),
        fix: scoreFix(subject, row, points.scoreCell, computed),
      };
    }),
});

import { saysSomething } from '../../form/cell-reading';
import type { IndicatorAssessment } from '../../assess/assessment';
import { defineCheck } from '../check';
import { exceedsUnmarkedCeiling } from '../cost-ceiling';
import { present } from '../form-cells';
import { differs, publishedPoints } from '../points';
import { eachRow } from '../rows';
import { quoted, rowName } from '../wording';
import { scoreFix } from './score-fix';

/** How a row missed its target, in the words of its direction: what stands before the target, and behind it. */
function waysMissed({ indicator: { target }, direction }: IndicatorAssessment) {
  if (target.kind === 'date') return { missed: '晚于', behind: '' };
  if (target.kind === 'range') return { missed: '不在', behind: '的范围内' };
  return { missed: direction === 'atMost' ? '超过' : '没有达到', behind: '' };
}

export const unmetFull = defineCheck({
  id: 'V32',
  severity: 'error',
  title: { zh: '未完成却得满分', en: 'Target missed, full score' },
  description: {
    zh: '实际完成值没有达到指标值，得分却等于分值。按比例计算四舍五入后就是满分的、表里另有评分标准的不报；成本超过“=”或没有写符号的指标值见 V68。',
    en: 'The actual misses the target, yet the row has its full weight. Where the proportion rounds to the full weight, or the form states its own standard for the row, nothing is wrong; a cost above its = or plain amount is V68.',
  },
  source: '湖北省自评表附注“正向指标得分＝权重×B/A，反向指标得分＝权重×A/B，得分不得突破权重总额”；公开表中的实例。',
  messages: {
    unmetFullJudge: {
      zh: '{cell}“{name}”实际“{actual}”，{missed}指标值“{target}”{behind}，却得满分 {weight} 分。请按完成程度扣分，并写明原因。',
      en: '{cell}: “{actual}” does not reach the target “{target}” of “{name}”, yet it has all {weight} points. Score what was done and give the reason.',
    },
    unmetFull: {
      zh: '{cell}“{name}”实际完成值“{actual}”{missed}指标值“{target}”{behind}，却得满分 {weight} 分。按比例应得 {computed} 分，请改正得分并写明原因。',
      en: '{cell}: the actual “{actual}” of “{name}” misses the target “{target}”, yet it has all {weight} points. In proportion it is {computed}: correct it and give the reason.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      if (points === null || row.verdict !== 'unmet' || points.score < points.weight) return null;
      // 95%（含）以上得满分: what the form itself says of the row decides.
      if (row.indicator.standard !== null) return null;
      // A cost above its = or its plain amount is V68, told with the way to write the target.
      if (exceedsUnmarkedCeiling(row)) return null;
      const { weight, scoreCell } = points;
      const computed = row.scoredBy === 'rules' && !saysSomething(row.indicator.deduction) ? row.score : null;
      // 99.98% of 100% is 10 of 10 points as the rules round them.
      if (computed !== null && !differs(computed, weight)) return null;
      const { target, actual } = row.indicator;
      const params = {
        cell: scoreCell.address,
        name: rowName(row.indicator),
        target: quoted(target.text),
        actual: quoted(actual.text),
        weight,
        ...waysMissed(row),
      };
      return {
        cells: present(scoreCell, row.indicator.actualCell),
        message: computed === null ? tell('unmetFullJudge', params) : tell('unmetFull', { ...params, computed }),
        fix: computed === null ? [] : scoreFix(subject, row, scoreCell, computed),
      };
    }),
});

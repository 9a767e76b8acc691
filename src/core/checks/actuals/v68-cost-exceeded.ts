import { isExplained } from '../../explain/unfilled-note';
import { directionOf } from '../../value/direction';
import { isMoney } from '../../value/unit';
import { defineCheck } from '../check';
import { explanationCell, present } from '../form-cells';
import { publishedPoints } from '../points';
import { eachRow } from '../rows';
import { aboutActual } from './about-actual';

export const costExceeded = defineCheck({
  id: 'V68',
  severity: 'error',
  title: { zh: '实际成本超过指标值', en: 'Cost above its target' },
  description: {
    zh: '成本指标的金额用“=”或没有写符号时按“不超过”看待：实际大于指标值，又没有扣分并说明原因的，报错。写明“≤”的见 V32—V34。',
    en: 'An amount under cost with = or without an operator is a ceiling: more than that, without points lost and a reason, is an error. With ≤ it is V32 to V34.',
  },
  source: '成本控制的口径（docs/evaluation-record.md，成本）；郫都区复核意见。',
  messages: {
    exceeded: {
      zh: '{cell}“{name}”实际“{actual}”，超过指标值“{target}”。成本以不超过指标值为完成，请核对；确实超支的按规则扣分并写明原因，指标值宜写成“≤”。',
      en: '{cell}: “{name}” cost “{actual}”, more than “{target}”. A cost is a ceiling: check it; if it is so, deduct and give the reason, and write the target with ≤.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const { indicator } = row;
      const { target, actual, context } = indicator;
      if (target.kind !== 'number' || actual.kind !== 'number' || actual.value <= target.value) return null;
      if (target.operator !== null && target.operator !== '=') return null;
      if (!/成本/.test(indicator.category + indicator.subcategory)) return null;
      if (!isMoney(target.unit ?? actual.unit) || row.verdict === 'notComparable') return null;
      if (directionOf({ ...target, operator: null }, context).direction !== 'atMost') return null;
      const points = publishedPoints(row);
      const explanation = explanationCell(subject.form, indicator);
      const isSettled = points !== null && points.score < points.weight && isExplained(explanation?.text ?? '');
      if (isSettled) return null;
      return {
        cells: present(indicator.actualCell, indicator.targetCell),
        message: tell('exceeded', aboutActual(indicator)),
      };
    }),
});

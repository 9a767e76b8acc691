import { directionOf } from '../../value/direction';
import { isMoney } from '../../value/unit';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { quoted, rowName } from '../wording';

export const costAtLeast = defineCheck({
  id: 'V14',
  severity: 'warning',
  title: { zh: '成本指标用了“≥”', en: 'Cost target with ≥' },
  description: {
    zh: '成本指标中的金额应控制在指标值以内（≤）。补助标准、发放标准、节约额除外。',
    en: 'Amounts under cost are a ceiling (≤). Standards of payment and savings are not meant.',
  },
  source: '公开审核意见（成本指标应为“≤”）；公开表 10“投入资金(≥万元)”。',
  messages: {
    costAtLeast: {
      zh: '{cell}“{name}”是成本，指标值“{target}”用了“≥”。成本应控制在指标值以内，写“≥”成了花得越多越好，请改为“≤”。',
      en: '{cell}: “{name}” is a cost, its target “{target}” says ≥. A cost is a ceiling, with ≥ more would be better: use ≤.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, context } = indicator;
      if (target.kind !== 'number' || (target.operator !== '>=' && target.operator !== '>')) return null;
      if (target.value === 0 || !isMoney(target.unit)) return null;
      if (directionOf({ ...target, operator: null }, context).direction !== 'atMost') return null;
      return {
        cells: present(targetCell ?? indicator.nameCell),
        message: tell('costAtLeast', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
});

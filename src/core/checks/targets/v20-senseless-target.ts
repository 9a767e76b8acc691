import { lowerIsBetter } from '../../value/lower-is-better';
import { isMoney } from '../../value/unit';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { quoted, rowName } from '../wording';

export const senselessTarget = defineCheck({
  id: 'V20',
  severity: 'warning',
  title: { zh: '指标值不合理', en: 'Senseless target' },
  description: {
    zh: '满意度“≥100%”，或把逾期率、投诉率、事故率等写成“≥”。',
    en: 'Satisfaction of ≥100 %, or a rate of something unwanted with ≥.',
  },
  source: '公开表中的“满意度≥100%”“逾期发放率≥100%”。',
  messages: {
    satisfactionFull: {
      zh: '{cell}“{name}”的指标值“{target}”不合理：满意度不可能超过 100%，这样写等于要求人人满意。请改成合理的数，如“≥90%”。',
      en: '{cell}: target “{target}” of “{name}” makes no sense, satisfaction cannot exceed 100 %. Use e.g. ≥90%.',
    },
    undesiredAtLeast: {
      zh: '{cell}“{name}”越低越好，指标值“{target}”却用了“≥”，方向反了。请改为“≤”。',
      en: '{cell}: less is better for “{name}”, yet its target “{target}” says ≥. Use ≤.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, name } = indicator;
      if (target.kind !== 'number' || (target.operator !== '>=' && target.operator !== '>')) return null;
      const isSatisfied =
        /满意(?:度|率)/.test(name) && target.value >= 100 && (target.unit === '%' || target.unit === null);
      const isUndesired = target.value > 0 && !isMoney(target.unit) && lowerIsBetter(name);
      if (!isSatisfied && !isUndesired) return null;
      return {
        cells: present(targetCell),
        message: tell(isSatisfied ? 'satisfactionFull' : 'undesiredAtLeast', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
});

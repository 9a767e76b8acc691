import { typedWeight } from '../../assess/weight';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';
import { bareText, quoted, rowName } from '../wording';

/** Points from which one row in words decides too much. */
const heavy = 20;

export const heavyWords = defineCheck({
  id: 'V67',
  severity: 'info',
  title: { zh: '定性指标分值偏高或照抄指标值', en: 'Words with many points, or copied from the target' },
  description: {
    zh: '一个定性指标就占 20 分及以上；或定性指标的实际完成值与指标值逐字相同（全表合并为一条）。复核时凭材料判断，先准备好依据。',
    en: 'One row in words has 20 points or more; or results in words repeat their targets (one finding for the form). Reviewers judge them by evidence: have it ready.',
  },
  source: '公开审核意见；537 个公开指标中 201 个的完成值与指标值相同。',
  messages: {
    heavy: {
      zh: '{cell}“{name}”是定性指标（“{target}”），一项就占 {weight} 分。得多少分全凭判断，请准备好依据，或拆成几个可以量化的指标。',
      en: '{cell}: “{name}” is judged by words (“{target}”) and has {weight} points. Have the evidence ready, or split it into rows that can be measured.',
    },
    copied: {
      zh: '有 {count} 个定性指标的实际完成值与指标值逐字相同，如 {cell}“{name}”填“{actual}”。请写明实际做到了什么，以便核实。',
      en: '{count} {count|result in words repeats its target|results in words repeat their targets}, e.g. {cell} “{name}”: “{actual}”. Say what was actually done.',
    },
  },
  find: ({ form }, tell) => {
    const inWords = form.indicators.filter(({ target }) => target.kind === 'qualitative');
    const weighty = inWords.flatMap((indicator): readonly Observation[] => {
      const weight = typedWeight(indicator);
      if (weight === null || weight < heavy) return [];
      return [
        {
          cells: present(indicator.weight, indicator.targetCell),
          message: tell('heavy', {
            cell: indicator.weight?.address ?? '',
            name: rowName(indicator),
            target: quoted(indicator.target.text),
            weight,
          }),
        },
      ];
    });
    const copied = inWords.filter(
      ({ target, actual }) => actual.kind === 'qualitative' && bareText(actual.text) === bareText(target.text),
    );
    const [first] = copied;
    if (first === undefined) return weighty;
    return [
      ...weighty,
      {
        cells: copied.flatMap(({ actualCell }) => present(actualCell)),
        message: tell('copied', {
          count: copied.length,
          cell: first.actualCell?.address ?? '',
          name: rowName(first),
          actual: quoted(first.actual.text),
        }),
      },
    ];
  },
});

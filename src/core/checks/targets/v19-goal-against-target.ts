import type { Indicator } from '../../form/form';
import { readMeasure } from '../../value/measure';
import { significant } from '../../value/number';
import { conversionFactor, isMoney } from '../../value/unit';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';
import { quoted, rowName } from '../wording';

/** A number in the goal's text: the words before it, its value in base units, and how it was written. */
interface GoalQuantity {
  readonly before: string;
  readonly value: number;
  readonly unit: string;
  readonly written: string;
}

const quantityInText = /([一-龥]{2,12})(?:[≥≤><=:]|不低于|不少于|达到?|为|共计?|约|在)*(\d{1,9}(?:\.\d+)?)/g;

function quantitiesIn(text: string): readonly GoalQuantity[] {
  const plain = text.slice(0, 5000).normalize('NFKC').replace(/\s+/g, '');
  return [...plain.matchAll(quantityInText)].flatMap((match): readonly GoalQuantity[] => {
    const [whole, before = '', digits = ''] = match;
    const behind = plain.slice(match.index + whole.length);
    const { multiplier, unit, rest, known } = readMeasure(behind.slice(0, 12));
    if (unit === null || !known || isMoney(unit)) return [];
    const measure = behind.slice(0, Math.min(behind.length, 12) - rest.length);
    return [
      {
        before: before.replace(/(?:达到?|为|共计?|约|在|不低于|不少于)+$/, ''),
        value: significant(Number(digits) * multiplier),
        unit,
        written: digits + measure,
      },
    ];
  });
}

/** How many characters two texts share at their ends: 采购马铃薯原原种, 免费发放原原种 → 3. */
function sharedEnding(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

const bareName = (indicator: Indicator): string =>
  indicator.name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/(?:数量|人数|次数|个数|面积)$/, '');

export const goalAgainstTarget = defineCheck({
  id: 'V19',
  severity: 'warning',
  title: { zh: '总体目标与指标值的数不一致', en: 'Goal and indicator name different numbers' },
  description: {
    zh: '预期目标中写到某个指标名称的数量（同一单位），与该指标的指标值不同。名称对不上的不判断。',
    en: 'The expected goal gives, for something that an indicator is named after, another number in the same unit. Not judged without a match of names.',
  },
  source: '公开表 35（425 万粒与 550 万粒）；潼南区评价报告“绩效目标值10500吨和绩效指标值11730吨数据不一致”。',
  messages: {
    goalAgainstTarget: {
      zh: '预期目标（{cell}）写“{goal}”，指标“{name}”的指标值是“{target}”，不一致。请核对后改成一致。',
      en: 'The goal ({cell}) says “{goal}”, the target of “{name}” is “{target}”. Make them agree.',
    },
  },
  find: ({ form }, tell) => {
    const { expected } = form.goal;
    if (expected === null) return [];
    const quantities = quantitiesIn(expected.text);
    if (quantities.length === 0) return [];
    return form.indicators.flatMap((indicator): readonly Observation[] => {
      const { target } = indicator;
      if (target.kind !== 'number' || target.unit === null || isMoney(target.unit)) return [];
      const same = quantities.filter(({ before, unit }) => {
        const enough = sharedEnding(before, bareName(indicator)) >= 3;
        return enough && conversionFactor(unit, target.unit) !== null;
      });
      const [first] = same;
      if (first === undefined) return [];
      const values = same.map(({ value, unit }) => significant(value * (conversionFactor(unit, target.unit) ?? 1)));
      const sum = significant(values.reduce((total, value) => total + value, 0));
      const agrees = [...values, sum].some(
        (value) => Math.abs(value - target.value) <= 1e-9 * Math.abs(target.value) + 1e-9,
      );
      if (agrees) return [];
      return [
        {
          cells: present(indicator.targetCell, expected),
          message: tell('goalAgainstTarget', {
            cell: expected.address,
            goal: `${quoted(first.before)}${first.written}`,
            name: rowName(indicator),
            target: quoted(target.text),
          }),
        },
      ];
    });
  },
});

import type { Indicator } from '../../form/form';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { bareName, rowName } from '../wording';

const levelsOf = ({ category, subcategory }: Indicator): string => `${category} / ${subcategory}`;

export const duplicated = defineCheck({
  id: 'V08',
  severity: 'warning',
  title: { zh: '同一指标重复设置', en: 'The same indicator twice' },
  description: {
    zh: '两行三级指标名称相同，且分属不同一级指标，或指标值也相同。',
    en: 'Two rows have the same name and stand under different level-1 indicators, or have the same target too.',
  },
  source: '郫都区复核标准第 9 条（产出与效益重复的只计一次）。',
  messages: {
    twiceWithin: {
      zh: '“{name}”在“{one}”下写了两遍，指标值也相同。重复的指标只计一次，请删去一个或改为不同内容。',
      en: '“{name}” stands twice under “{one}”, with the same target. It counts once: drop one or make them differ.',
    },
    duplicated: {
      zh: '“{name}”重复：“{one}”和“{other}”都有。重复的指标只计一次，请删去一个或改为不同内容。',
      en: '“{name}” stands twice: under “{one}” and “{other}”. It counts once: drop one or make them differ.',
    },
  },
  find: ({ form }, tell) => {
    const first = new Map<string, Indicator>();
    return form.indicators.flatMap((indicator) => {
      const key = bareName(indicator.name).replace(/[★☆,，、。]/g, '');
      const earlier = first.get(key);
      if (earlier === undefined) {
        if (key.length >= 3) first.set(key, indicator);
        return [];
      }
      const elsewhere = earlier.category !== indicator.category;
      if (!elsewhere && earlier.target.text !== indicator.target.text) return [];
      const one = levelsOf(earlier);
      const other = levelsOf(indicator);
      return [
        {
          cells: present(indicator.nameCell, earlier.nameCell),
          message:
            one === other
              ? tell('twiceWithin', { name: rowName(indicator), one })
              : tell('duplicated', { name: rowName(indicator), one, other }),
        },
      ];
    });
  },
});

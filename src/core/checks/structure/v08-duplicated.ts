import type { Indicator } from '../../form/form';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { bareName, rowName } from '../wording';

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
      return [
        {
          cells: present(indicator.nameCell, earlier.nameCell),
          message: tell('duplicated', {
            name: rowName(indicator),
            one: `${earlier.category} / ${earlier.subcategory}`,
            other: `${indicator.category} / ${indicator.subcategory}`,
          }),
        },
      ];
    });
  },
});

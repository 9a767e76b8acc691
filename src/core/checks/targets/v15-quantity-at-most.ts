import { isMoney } from '../../value/unit';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { quoted, rowName } from '../wording';

/** What is to be kept down, so that a ceiling is meant. */
const undesired =
  /事故|投诉|死亡|伤亡|超期|逾期|违规|违纪|违法|差错|错误|失误|故障|控制|不超过|减少|下降|降低|压减|削减|发生|损失|损耗|延误|中断|上访|信访|浓度|排放|能耗|调整次数|空缺|缺陷|三公|成本|费用|时间|时限|期限|天数|耗时|响应|复发|返贫|发病|死淘|结余|结转|偏差|浪费|闲置/;

export const quantityAtMost = defineCheck({
  id: 'V15',
  severity: 'warning',
  title: { zh: '数量指标用了“≤”', en: 'Quantity target with ≤' },
  description: {
    zh: '数量指标一般是至少完成多少（≥）。事故数、投诉数、控制数、期限等本应越少越好的除外。',
    en: 'A quantity is usually at least (≥). Accidents, complaints, limits and the like are not meant.',
  },
  source: '公开表 30（“≤4”）。',
  messages: {
    quantityAtMost: {
      zh: '{cell}“{name}”是数量指标，指标值“{target}”用了“≤”。如果是至少要完成的数量，请改为“≥”。',
      en: '{cell}: “{name}” is a quantity, its target “{target}” says ≤. If it is a minimum, use ≥.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, subcategory, name } = indicator;
      if (!/数量/.test(subcategory) || target.kind !== 'number' || target.value === 0) return null;
      if ((target.operator !== '<=' && target.operator !== '<') || isMoney(target.unit) || undesired.test(name))
        return null;
      return {
        cells: present(targetCell),
        message: tell('quantityAtMost', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
});

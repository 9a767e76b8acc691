import { defineCheck } from '../check';
import { present } from '../form-cells';
import { quoted, rowName } from '../wording';

export const directionInferred = defineCheck({
  id: 'R01',
  severity: 'info',
  title: { zh: '没有写比较符号，方向按推断', en: 'Direction inferred' },
  description: {
    zh: '指标值没有“≥”“≤”：率和数量按“至少”，成本金额、时限和 0 按“不超过”。可以改。',
    en: 'No operator is written: rates and quantities are taken as at least; costs, time limits and zero as at most. It can be changed.',
  },
  source: '评价记录“No operator written”（docs/evaluation-record.md）。',
  messages: {
    takenAsAtLeast: {
      zh: '有 {count} 个指标值没有写“≥”，按“至少”计算，如 {cell}“{name}”的“{target}”。',
      en: '{count} {count|target has no ≥ and is|targets have no ≥ and are} taken as at least, e.g. {cell} “{name}”: “{target}”.',
    },
    takenAsAtMost: {
      zh: '有 {count} 个指标值没有写“≤”，按“不超过”计算，如 {cell}“{name}”的“{target}”。如果不是，请写明“≥”。',
      en: '{count} {count|target has no ≤ and is|targets have no ≤ and are} taken as at most, e.g. {cell} “{name}”: “{target}”. If not, write ≥.',
    },
  },
  find: ({ assessment }, tell) =>
    (['atLeast', 'atMost'] as const).flatMap((direction) => {
      const rows = assessment.indicators.filter((row) => row.directionInferred && row.direction === direction);
      const [first] = rows;
      if (first === undefined) return [];
      const { indicator } = first;
      return [
        {
          cells: rows.flatMap((row) => present(row.indicator.targetCell ?? row.indicator.nameCell)),
          message: tell(direction === 'atLeast' ? 'takenAsAtLeast' : 'takenAsAtMost', {
            count: rows.length,
            cell: indicator.targetCell?.address ?? '',
            name: rowName(indicator),
            target: quoted(indicator.target.text),
          }),
        },
      ];
    }),
});

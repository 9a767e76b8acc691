import { defineCheck } from '../check';
import { present } from '../form-cells';
import { quoted } from '../wording';
import { vagueGroups } from './vague-benefits';

export const notAssessable = defineCheck({
  id: 'V16',
  severity: 'warning',
  title: { zh: '效益指标不可考查', en: 'Benefit targets that cannot be assessed' },
  description: {
    zh: '同一类效益指标（两行以上）都用同一个百分比，名称里看不出是什么率，也没有计算方法。只有一行的见 V65。',
    en: 'All rows of one kind of benefit (two or more) ask for the same percentage, and no name says of what. A single row is V65.',
  },
  source: '郫都区复核标准（不可考查：严重扣 100%、中等 60%、轻微 30%）。',
  messages: {
    notAssessable: {
      zh: '{count} 个效益指标的指标值都是“{target}”，名称里看不出是什么的百分比、怎么计算。复核时按不可考查扣分，请写明计算公式和数据来源，或换成可以核实的指标。',
      en: 'All {count} benefit targets are “{target}” and nothing says how they are measured; reviewers deduct for that. Use verifiable ones.',
    },
  },
  find: ({ form }, tell) =>
    vagueGroups(form).flatMap((rows) => {
      const [first] = rows;
      if (first === undefined) return [];
      return [
        {
          cells: rows.flatMap(({ targetCell }) => present(targetCell)),
          message: tell('notAssessable', { count: rows.length, target: quoted(first.target.text) }),
        },
      ];
    }),
});

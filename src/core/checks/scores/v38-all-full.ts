import { defineCheck } from '../check';
import { present } from '../form-cells';
import { publishedPoints } from '../points';

export const allFull = defineCheck({
  id: 'V38',
  severity: 'info',
  title: { zh: '所有指标都是满分', en: 'Every row has its full score' },
  description: {
    zh: '提示：复核时会重点看全部满分的表。',
    en: 'For information: reviewers look closely at forms where every row is full.',
  },
  source: '公开审核意见“10个项目自评全部100分”；天长市公开表 100/100。',
  messages: {
    allFull: {
      zh: '{count} 个指标全部是满分。复核时会逐项核实，请准备好佐证材料。',
      en: 'All {count} indicators have full scores. Reviewers look closely at that: keep the evidence ready.',
    },
  },
  find: ({ form, assessment }, tell) => {
    const points = assessment.indicators.map(publishedPoints);
    const scored = points.filter((one) => one !== null);
    const full =
      scored.length >= 3 && scored.length === points.length && scored.every((one) => one.score === one.weight);
    if (!full) return [];
    return [
      {
        cells: present(form.total.score ?? scored[0]?.scoreCell ?? null),
        message: tell('allFull', { count: scored.length }),
      },
    ];
  },
});

import { defineQuestion } from '../check';
import { publishedPoints } from '../points';

export const proportionate = defineQuestion({
  id: 'V58',
  title: { zh: '扣分原因与扣分幅度相称', en: 'Reasons in proportion to points lost' },
  description: {
    zh: '原因是否与扣分相称由人判断，只在清单里提问。',
    en: 'Whether a reason fits the loss is for a person: asked in the checklist.',
  },
  source: '郫都区复核标准第 14 条。',
  messages: {
    askProportion: {
      zh: '{count} 处扣分写了原因：原因与扣分多少相称吗？',
      en: '{count} {count|deduction has a reason: does it|deductions have reasons: do they} fit the points lost?',
    },
  },
  ask: ({ assessment }, tell) => {
    const lost = assessment.indicators.filter((row) => {
      const points = publishedPoints(row);
      return points !== null && points.score < points.weight && (row.indicator.explanation?.text ?? '') !== '';
    });
    return lost.length === 0 ? [] : [tell('askProportion', { count: lost.length })];
  },
});

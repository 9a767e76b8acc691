import type { Assessment } from '../assess/assessment';
import { openPoints } from '../assess/grade';
import { hasUnreadableWeight } from '../assess/weight';
import { computed, type Paragraph, type ReportSources } from './paragraph';
import type { CategoryBar } from './report-document';
import { scoreText } from './report-text';

/** `项目自评得分90分，等级为“优”`, or what is known while points are open. */
export function totalClause(assessment: Assessment): string {
  const { total, grade, rules } = assessment;
  if (total.score === null) return '自评表未设分值，本次自评不计算得分';
  if (hasUnreadableWeight(assessment.form)) return '有指标的分值不是数字，改正后再确定总分和等级';
  const open = openPoints(assessment);
  if (open > 0) {
    return `已评定部分得${scoreText(total.score, rules)}分，另有${open}分待评定，评定后再确定总分和等级`;
  }
  if (total.weight !== null && total.weight !== 100) {
    return `各项得分合计${scoreText(total.score, rules)}分，但分值合计为${total.weight}分，改正分值后再确定总分和等级`;
  }
  return `项目自评得分${scoreText(total.score, rules)}分${grade === null ? '' : `，等级为“${grade}”`}`;
}

/** Execution and the level-1 categories with their points; empty for a form without weights. */
export function categoryScores(assessment: Assessment): readonly CategoryBar[] {
  const { execution, categories, rules, total } = assessment;
  if (total.score === null) return [];
  const bar = (name: string, score: number, weight: number, pending: number): CategoryBar => ({
    name,
    score,
    weight,
    pending,
    label: `${scoreText(score, rules)}／${weight}分${pending === 0 ? '' : `（另有${pending}分待评定）`}`,
  });
  const { weight, score } = execution;
  return [
    ...(weight === null ? [] : [bar('预算执行率', score ?? 0, weight, score === null ? weight : 0)]),
    ...categories
      .filter((category) => category.weight !== 0)
      .map((category) => bar(category.name || '绩效指标', category.score, category.weight, category.pending)),
  ];
}

/** 总分, 等级, subtotals of the categories. */
export function conclusion({ assessment }: ReportSources): readonly Paragraph[] {
  const parts = categoryScores(assessment).map(({ name, score, weight, pending }) => {
    const scored = `得${scoreText(score, assessment.rules)}分`;
    const state = pending === 0 ? scored : pending >= weight ? '待评定' : `${scored}，另有${pending}分待评定`;
    return `${name}${state}（分值${weight}分）`;
  });
  const text = `${totalClause(assessment)}。${parts.length === 0 ? '' : `其中${parts.join('，')}。`}`;
  return [computed('total', text)];
}

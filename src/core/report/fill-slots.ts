import type { Assessment } from '../assess/assessment';
import { openPoints } from '../assess/grade';
import { numberOf } from '../form/cell-reading';
import { sumOf } from '../value/rounding';
import { type IndicatorGroup, indicatorGroup } from './indicator-paragraphs';
import { answerOf, type ReportSources } from './paragraph';
import type { PersonSlot } from './report-document';
import { cellText, oneLine, projectName, reportingUnit, scoreText } from './report-text';

/** Whose report it is, where the form does not say it or somebody wants it otherwise. */
export const reportUnit: PersonSlot = {
  id: 'reportUnit',
  ask: '报告单位',
  hint: '写报告的单位全称，用在标题和落款',
  phrases: [],
  group: null,
};

/** The day on the cover and under the report: `2022-03-23`, or as somebody wrote it. */
export const reportDate: PersonSlot = { id: 'reportDate', ask: '报告日期', hint: '', phrases: [], group: null };

/** A date picked as `2022-03-23` in the words of a document: 2022年3月23日. Anything else stays as it was written. */
export function dateInWords(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  return year === undefined ? oneLine(text) : `${year}年${Number(month)}月${Number(day)}日`;
}

/** The unit's name, from a person or the form; `''` when nobody says it. */
export function unitName({ assessment }: ReportSources): string {
  return oneLine(answerOf(reportUnit, assessment.answers)) || reportingUnit(assessment.form);
}

/** `（自评得分50分）`, `（自评得分待评定）`; `''` for what has no points. */
function scored(score: number | null, weight: number | null, open: number, { rules }: Assessment): string {
  if (weight === null || weight === 0) return '';
  return score === null || open > 0 ? '（自评得分待评定）' : `（自评得分${scoreText(score, rules)}分）`;
}

function scoredGroup(assessment: Assessment, group: IndicatorGroup | null): string {
  const rows = assessment.indicators.filter((row) => group === null || indicatorGroup(row) === group);
  const weights = rows.flatMap(({ indicator: { weight } }) => numberOf(weight) ?? []);
  if (assessment.total.score === null || weights.length === 0) return '';
  const open = rows.filter(({ score }) => score === null).length;
  return scored(sumOf(rows.map(({ score }) => score ?? 0)), sumOf(weights), open, assessment);
}

/** Fills `{project}` and the like. What the form does not say is asked for, a unit apart: without one a title does without. */
export function filled(text: string, sources: ReportSources): string {
  const { assessment } = sources;
  const { form, total, grade, rules, execution } = assessment;
  const open = openPoints(assessment);
  const score = open === 0 ? total.score : null;
  const values: Readonly<Record<string, () => string>> = {
    unit: () => unitName(sources),
    project: () => projectName(form) || '本项目',
    department: () => cellText(form.department) || unitName(sources),
    implementer: () => cellText(form.implementer) || unitName(sources),
    year: () => (form.year === null ? '【请填写：年度】' : String(form.year)),
    total: () => (score === null ? '【请填写：自评得分】' : scoreText(score, rules)),
    grade: () => (score === null || grade === null ? '【请填写：等级】' : grade),
    date: () => dateInWords(answerOf(reportDate, assessment.answers)),
    scoredTotal: () => scored(total.score, total.weight, open, assessment),
    scoredExecution: () => scored(execution.score, execution.weight, 0, assessment),
    scoredIndicators: () => scoredGroup(assessment, null),
    scoredOutput: () => scoredGroup(assessment, 'output'),
    scoredBenefit: () => scoredGroup(assessment, 'benefit'),
    scoredSatisfaction: () => scoredGroup(assessment, 'satisfaction'),
  };
  return text.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? (values[name]?.() ?? slot) : slot,
  );
}

/** The title: a unit that the project's name begins with, and 支出 that it ends with, are not said twice. */
export function titleOf(pattern: string, sources: ReportSources): string {
  const unit = unitName(sources);
  const twice = unit !== '' && projectName(sources.assessment.form).startsWith(unit);
  return filled(twice ? pattern.replace('{unit}', '') : pattern, sources).replace('支出支出', '支出');
}

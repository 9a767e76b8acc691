import { percentText } from '../explain/figures';
import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { sumOf } from '../value/rounding';
import { typedWeight } from '../assess/weight';
import { computed, missing, type Paragraph, type ReportSources } from './paragraph';
import { indicatorName, scoreClause, scoreText, targetAndActual } from './report-text';

/** More rows than this in a category are told in a paragraph for each 二级指标. */
const rowsOfOneParagraph = 6;

const noIndicators = missing('indicators', '绩效指标（自评表里没有读到指标）');

/** Rows by what became of them; each row is in exactly one group. */
export interface ResultGroups {
  readonly met: readonly IndicatorAssessment[];
  readonly over: readonly IndicatorAssessment[];
  readonly unmet: readonly IndicatorAssessment[];
  /** Rows in words that a person has scored. */
  readonly judged: readonly IndicatorAssessment[];
  /** Rows that wait for a person's judgement, or cannot be compared. */
  readonly open: readonly IndicatorAssessment[];
  readonly blank: readonly IndicatorAssessment[];
}

/** Sorts the rows by their result. */
export function resultGroups(rows: readonly IndicatorAssessment[]): ResultGroups {
  const group = (row: IndicatorAssessment): keyof ResultGroups => {
    if (row.verdict === 'blank') return 'blank';
    if (row.verdict === 'unmet') return 'unmet';
    if (row.verdict === 'met' || row.verdict === 'over') return row.pending ? 'open' : row.verdict;
    return row.score === null ? 'open' : 'judged';
  };
  const of = (name: keyof ResultGroups): readonly IndicatorAssessment[] => rows.filter((row) => group(row) === name);
  return {
    met: of('met'),
    over: of('over'),
    unmet: of('unmet'),
    judged: of('judged'),
    open: of('open'),
    blank: of('blank'),
  };
}

const distinct = (texts: readonly string[]): number => new Set(texts.filter((text) => text !== '')).size;

/** How many indicators there are on each level, and their points. */
export function indicatorCounts({ assessment }: ReportSources): readonly Paragraph[] {
  const { indicators, categories, execution } = assessment;
  if (indicators.length === 0) return [noIndicators];
  const rows = indicators.map(({ indicator }) => indicator);
  const first = distinct(rows.map(({ category }) => category));
  const second = distinct(
    rows.map(({ category, subcategory }) => (subcategory === '' ? '' : `${category}/${subcategory}`)),
  );
  const levels = [
    ...(first > 0 ? [`一级指标${first}个`] : []),
    ...(second > 0 ? [`二级指标${second}个`] : []),
    `三级指标${rows.length}个`,
  ];
  const weighted = categories.filter(({ weight }) => weight !== 0);
  const execute = execution.weight === null ? '' : `；预算执行率${execution.weight}分`;
  const weights =
    weighted.length === 0
      ? ''
      : `指标分值合计${sumOf(weighted.map(({ weight }) => weight))}分，其中${weighted.map(({ name, weight }) => `${name}${weight}分`).join('、')}${execute}。`;
  return [computed('counts', `本项目共设置${levels.join('、')}。${weights}${satisfactionNote(assessment)}`)];
}

/** Says so when a form asks nobody whether they are satisfied; `''` otherwise. */
function satisfactionNote({ indicators }: Assessment): string {
  const asks = indicators.some(({ indicator }) => /满意/.test(indicator.category + indicator.subcategory));
  return asks ? '' : '未设置满意度指标。';
}

const counted = (label: string, rows: readonly unknown[]): readonly string[] =>
  rows.length === 0 ? [] : [`${label}${rows.length}个`];

/** Names by category when they are many, so that a long list stays readable. */
function names(rows: readonly IndicatorAssessment[], told: (row: IndicatorAssessment) => string): string {
  if (rows.length <= 12) return rows.map(told).join('、');
  const categories = [...new Set(rows.map(({ indicator }) => indicator.category))];
  return categories
    .map((category) => {
      const own = rows.filter(({ indicator }) => indicator.category === category);
      return `${category === '' ? '其他' : category}${own.length}个（${own.map(told).join('、')}）`;
    })
    .join('；');
}

const named = ({ indicator }: IndicatorAssessment): string => indicatorName(indicator);
const withCompletion = (row: IndicatorAssessment): string =>
  row.completion === null ? named(row) : `${named(row)}（完成率${percentText(row.completion)}）`;

/**
 * How many rows are done, and which are in which group. 各项指标均达到预期 is said only where every row is met by its numbers
 * and money was spent.
 */
export function indicatorResults({ assessment }: ReportSources): readonly Paragraph[] {
  const { indicators, rules, execution } = assessment;
  if (indicators.length === 0) return [noIndicators];
  const groups = resultGroups(indicators);
  const done = [...groups.met, ...groups.over];
  const counts = [
    ...counted('完成年度指标值', done),
    ...counted('未完成年度指标值', groups.unmet),
    ...counted('经评定的定性指标', groups.judged),
    ...counted('待评定', groups.open),
    ...counted('实际完成值或指标值未填', groups.blank),
  ];
  const all = done.length === indicators.length && (execution.rate ?? 0) > 0;
  const share = execution.rate === null ? '' : `预算执行率为${percentText(execution.rate)}。`;
  const summary = `${indicators.length}个三级指标中，${counts.join('、')}。${all ? '各项指标均达到预期。' : ''}${share}`;
  const alert = percentText(rules.overFulfilmentAlert);
  const list = (
    key: string,
    label: string,
    rows: readonly IndicatorAssessment[],
    told: (row: IndicatorAssessment) => string,
  ): readonly Paragraph[] =>
    rows.length === 0 ? [] : [computed(key, `${label}有${rows.length}个：${names(rows, told)}。`)];
  return [
    computed('summary', summary),
    ...list('met', '完成年度指标值的', groups.met, named),
    ...list('over', `超额完成（完成率达到${alert}）的`, groups.over, withCompletion),
    ...list('unmet', '未完成年度指标值的', groups.unmet, withCompletion),
    ...list('judged', '经评定的定性指标', groups.judged, (row) =>
      row.score === null ? named(row) : `${named(row)}（得分${scoreText(row.score, rules)}分）`,
    ),
    ...list('open', '尚待评定的', groups.open, named),
    ...list('blank', '实际完成值或指标值未填的', groups.blank, named),
  ];
}

/** The rows of one 二级指标: `数量指标：…；…。`. */
function subcategoryText(name: string, rows: readonly IndicatorAssessment[], assessment: Assessment): string {
  const told = rows.map((row) => [targetAndActual(row), scoreClause(row, assessment.rules)].filter(Boolean).join('，'));
  return `${name === '' ? '' : `${name}：`}${told.join('；')}。`;
}

function categoryHead(name: string, rows: readonly IndicatorAssessment[], { rules, categories }: Assessment): string {
  const label = name === '' ? '绩效指标' : name;
  const totals = categories.find((one) => one.name === name);
  if (totals === undefined || rows.every(({ indicator }) => typedWeight(indicator) === null)) return `${label}。`;
  const open = totals.pending === 0 ? '' : `，另有${totals.pending}分待评定`;
  // Not 自评得分: that is the project's.
  return `${label}得分${scoreText(totals.score, rules)}分（分值${totals.weight}分${open}）。`;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}

/** Every row with target, actual and points, by category; long categories in a paragraph for each 二级指标. */
function details(assessment: Assessment, rows: readonly IndicatorAssessment[]): readonly Paragraph[] {
  return grouped(rows, ({ indicator }) => indicator.category).flatMap(([category, inCategory]) => {
    const head = categoryHead(category, inCategory, assessment);
    const parts = grouped(inCategory, ({ indicator }) => indicator.subcategory).map(
      ([subcategory, own]) => [subcategory, subcategoryText(subcategory, own, assessment)] as const,
    );
    if (inCategory.length <= rowsOfOneParagraph) {
      return [computed(`category/${category}`, head + parts.map(([, text]) => text).join(''))];
    }
    return [
      computed(`category/${category}`, head),
      ...parts.map(([subcategory, text]) => computed(`category/${category}/${subcategory}`, text)),
    ];
  });
}

/** Which of the three groups that reports are divided into a row belongs to. */
function groupOf({ indicator }: IndicatorAssessment): 'output' | 'benefit' | 'satisfaction' {
  const { category, subcategory } = indicator;
  if (/满意/.test(category) || /满意/.test(subcategory)) return 'satisfaction';
  return /效益|效果|社会|经济效|生态|可持续/.test(category) ? 'benefit' : 'output';
}

/** All rows. */
export function indicatorDetails({ assessment }: ReportSources): readonly Paragraph[] {
  return assessment.indicators.length === 0 ? [noIndicators] : details(assessment, assessment.indicators);
}

function detailsOf(group: ReturnType<typeof groupOf>, none: string) {
  return ({ assessment }: ReportSources): readonly Paragraph[] => {
    const rows = assessment.indicators.filter((row) => groupOf(row) === group);
    return rows.length === 0 ? [computed(group, none)] : details(assessment, rows);
  };
}

/** 产出指标 (成本, 决策 and whatever else is neither benefit nor satisfaction). */
export const outputDetails = detailsOf('output', '未设置产出指标。');
/** 效益指标. */
export const benefitDetails = detailsOf('benefit', '未设置效益指标。');
/** 满意度指标. */
export const satisfactionDetails = detailsOf('satisfaction', '未设置满意度指标。');

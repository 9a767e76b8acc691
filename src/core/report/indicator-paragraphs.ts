import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { typedWeight } from '../assess/weight';
import { percentText } from '../explain/figures';
import { lostPoints } from '../explain/owes-explanation';
import { mapInSteps, type Steps } from '../sheet/steps';
import { sumOf } from '../value/rounding';
import { computed, missing, type Paragraph, type ReportSources } from './paragraph';
import { indicatorName, scoreText } from './report-text';
import { countsOf, resultGroups } from './result-groups';
import { rowFacts, rowSentence } from './row-sentence';

const noIndicators = missing('indicators', '绩效指标（自评表里没有读到指标）');

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

/** Below it too little was spent to say that everything came out as expected. */
const rateOfASpentBudget = 0.9;

/**
 * How many rows are done, and which are not; the counts add up to all rows. 各项指标均达到预期 is said only where every row is
 * met by its numbers and money was spent.
 */
export function indicatorResults({ assessment }: ReportSources): readonly Paragraph[] {
  const { indicators, rules, execution } = assessment;
  if (indicators.length === 0) return [noIndicators];
  const groups = resultGroups(indicators);
  const alert = percentText(rules.overFulfilmentAlert);
  const allMet = groups.met.length + groups.over.length === indicators.length;
  const all = allMet && (execution.rate ?? 0) >= rateOfASpentBudget;
  const lists: readonly (readonly [string, readonly IndicatorAssessment[], (row: IndicatorAssessment) => string])[] = [
    [`完成率达到${alert}的`, groups.over, withCompletion],
    ['未完成的', groups.unmet, withCompletion],
    ['待评定的', groups.open, named],
    ['未填指标值或实际完成值的', groups.blank, named],
  ];
  const told = lists.flatMap(([label, rows, one]) =>
    rows.length === 0 ? [] : [`${label}${rows.length === 1 ? '是' : '分别是'}${names(rows, one)}`],
  );
  const summary = `${indicators.length}个三级指标中，${countsOf(groups, alert).join('，')}。`;
  const listed = told.length === 0 ? '' : `${told.join('；')}。`;
  return [computed('summary', `${summary}${listed}${all ? '各项指标均达到预期。' : ''}`)];
}

/** Rows that need no words of their own: met, without a point lost. */
const isPlainlyMet = (row: IndicatorAssessment): boolean =>
  row.verdict === 'met' && !row.pending && lostPoints(row) === 0;

/** The rows that are plainly met, summed up: `3个指标均完成，得20分：…；…。`. */
function* summedUp(rows: readonly IndicatorAssessment[], { rules }: Assessment): Steps<string> {
  if (rows.length === 0) return '';
  const points = rows.flatMap(({ score }) => (score === null ? [] : [score]));
  const earned = points.length === rows.length ? `，得${scoreText(sumOf(points), rules)}分` : '';
  const head = rows.length === 1 ? '' : `${rows.length}个指标均完成年度指标值${earned}：`;
  const told = yield* mapInSteps(rows, (row) => (rows.length === 1 ? rowSentence(row, rules) : rowFacts(row)));
  return `${head}${told.join('；')}。`;
}

/** The rows of one 二级指标: what is plainly met in one sentence, then each other row in its own. */
function* subcategoryText(name: string, rows: readonly IndicatorAssessment[], assessment: Assessment): Steps<string> {
  const plain = rows.filter(isPlainlyMet);
  const others = yield* mapInSteps(
    rows.filter((row) => !isPlainlyMet(row)),
    (row) => `${rowSentence(row, assessment.rules)}。`,
  );
  return `${name === '' ? '' : `${name}：`}${yield* summedUp(plain, assessment)}${others.join('')}`;
}

function categoryHead(name: string, rows: readonly IndicatorAssessment[], { rules, categories }: Assessment): string {
  const label = name === '' ? '绩效指标' : name;
  const count = `${label}共${rows.length}个${/指标$/.test(label) ? '' : '指标'}`;
  const totals = categories.find((one) => one.name === name);
  if (totals === undefined || rows.every(({ indicator }) => typedWeight(indicator) === null)) {
    return `${count}。`;
  }
  const open = totals.pending === 0 ? '' : `，另有${totals.pending}分待评定`;
  if (totals.pending >= totals.weight && totals.pending > 0) {
    return `${count}，得分待评定（分值${totals.weight}分）。`;
  }
  // Not 自评得分: that is the project's.
  return `${count}，得${scoreText(totals.score, rules)}分（分值${totals.weight}分${open}）。`;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups];
}

/** A paragraph with the category's points, then one for each 二级指标. */
function* details(assessment: Assessment, rows: readonly IndicatorAssessment[]): Steps<readonly Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  for (const [category, inCategory] of grouped(rows, ({ indicator }) => indicator.category)) {
    paragraphs.push(...(yield* detailsOfCategory(category, inCategory, assessment)));
  }
  return paragraphs;
}

function* detailsOfCategory(
  category: string,
  inCategory: readonly IndicatorAssessment[],
  assessment: Assessment,
): Steps<readonly Paragraph[]> {
  const [single] = inCategory;
  if (inCategory.length === 1 && single !== undefined) {
    const text = `${category === '' ? '' : `${category}：`}${rowSentence(single, assessment.rules)}。`;
    return [computed(`category/${category}`, text)];
  }
  const head = categoryHead(category, inCategory, assessment);
  const parts: (readonly [string, string])[] = [];
  for (const [subcategory, own] of grouped(inCategory, ({ indicator }) => indicator.subcategory)) {
    parts.push([subcategory, yield* subcategoryText(subcategory, own, assessment)]);
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return [computed(`category/${category}`, head + only[1])];
  return [
    computed(`category/${category}`, head),
    ...parts.map(([subcategory, text]) => computed(`category/${category}/${subcategory}`, text)),
  ];
}

/** `1.数量指标（自评得分20分）：…`: the 二级指标 of a group of rows, numbered, with their points (围场). */
function* numberedDetails(assessment: Assessment, rows: readonly IndicatorAssessment[]): Steps<readonly Paragraph[]> {
  const parts = grouped(rows, ({ indicator }) => `${indicator.category}/${indicator.subcategory}`);
  const paragraphs: Paragraph[] = [];
  for (const [index, [key, own]] of parts.entries()) {
    const { category, subcategory } = own[0]?.indicator ?? { category: '', subcategory: '' };
    const open = own.some(({ pending }) => pending);
    const weighted = own.some(({ indicator }) => typedWeight(indicator) !== null);
    const score = scoreText(sumOf(own.map((row) => row.score ?? 0)), assessment.rules);
    const points = !weighted ? '' : open ? '（自评得分待评定）' : `（自评得分${score}分）`;
    const text = yield* subcategoryText('', own, assessment);
    paragraphs.push(
      computed(`numbered/${key}`, `${index + 1}.${subcategory || category || '绩效指标'}${points}：${text}`),
    );
  }
  return paragraphs;
}

/** Which of the three groups that reports are divided into a row belongs to. */
export type IndicatorGroup = 'output' | 'benefit' | 'satisfaction';

/** Its group; 成本, 决策 and whatever else is neither benefit nor satisfaction counts as output. */
export function indicatorGroup({ indicator }: IndicatorAssessment): IndicatorGroup {
  const { category, subcategory } = indicator;
  if (/满意/.test(category) || /满意/.test(subcategory)) return 'satisfaction';
  return /效益|效果|社会|经济效|生态|可持续/.test(category) ? 'benefit' : 'output';
}

/** All rows. */
export function* indicatorDetails({ assessment }: ReportSources): Steps<readonly Paragraph[]> {
  return assessment.indicators.length === 0 ? [noIndicators] : yield* details(assessment, assessment.indicators);
}

type Builder = (sources: ReportSources) => Steps<readonly Paragraph[]>;

/** The rows of a group, in paragraphs or numbered by 二级指标; nothing where the form has none. */
function detailsOf(group: IndicatorGroup, write: typeof details): Builder {
  return ({ assessment }) =>
    write(
      assessment,
      assessment.indicators.filter((row) => indicatorGroup(row) === group),
    );
}

/** 产出指标 (成本, 决策 and whatever else is neither benefit nor satisfaction). */
export const outputDetails = detailsOf('output', details);
/** 效益指标. */
export const benefitDetails = detailsOf('benefit', details);
/** 满意度指标. */
export const satisfactionDetails = detailsOf('satisfaction', details);
/** The same, numbered by 二级指标 with their points. */
export const outputNumbered = detailsOf('output', numberedDetails);
/** Likewise for 效益指标. */
export const benefitNumbered = detailsOf('benefit', numberedDetails);
/** Likewise for 满意度指标. */
export const satisfactionNumbered = detailsOf('satisfaction', numberedDetails);

import type { Assessment } from '../assess/assessment';
import { executionFundingRow, executionRateOf } from '../assess/execution';
import { openPoints } from '../assess/grade';
import { percentText } from '../explain/figures';
import { budgetOf } from '../form/budget';
import { numberOf } from '../form/cell-reading';
import { decimal, sumOf } from '../value/rounding';
import { totalClause } from './conclusion-paragraphs';
import { deviations } from './deviation-paragraphs';
import { dateInWords, reportDate, reportUnit } from './fill-slots';
import { fundingFacts, fundingReason } from './funding-paragraphs';
import { goals } from './goal-paragraphs';
import { indicatorResults } from './indicator-paragraphs';
import { guidanceText, type Paragraph, type ReportSources } from './paragraph';
import { questionsOf } from './open-questions';
import type { ReportBlock, ReportDocument, ReportTable, TableCell, TextBlock } from './report-document';
import { cellText, chineseNumeral, projectName, reportingUnit, scoreText, sentence } from './report-text';

/** Money of a project in 万元; null where the form says none. */
interface Money {
  readonly initial: number | null;
  readonly annual: number | null;
  readonly spent: number | null;
}

function inWan(value: number | null, unit: '万元' | '元'): number | null {
  if (value === null || unit === '万元') return value;
  return decimal(value)?.div(10_000).toNumber() ?? null;
}

function moneyOf({ form }: Assessment): Money {
  const row = executionFundingRow(form);
  const { unit } = form.funding;
  return {
    initial: inWan(numberOf(row?.initialBudget ?? null), unit),
    annual: inWan(row === null ? null : numberOf(budgetOf(row)), unit),
    spent: inWan(numberOf(row?.expenditure ?? null), unit),
  };
}

/** What all say in the same words; `''` where they differ or one does not say it. */
function common(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  return others.every((text) => text === first) ? first : '';
}

const known = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);

/** `年初预算数合计80万元，年中预算调增20万元，全年预算数合计100万元，全年执行数合计95.5万元，执行率为95.5%`. */
function sums(money: readonly Money[]): string {
  const initial = sumOf(known(money.map((one) => one.initial)));
  const annual = sumOf(known(money.map((one) => one.annual)));
  const spent = sumOf(known(money.map((one) => one.spent)));
  const missing = money.filter((one) => one.annual === null || one.spent === null).length;
  const change = missing === 0 && money.every((one) => one.initial !== null) ? sumOf([annual, -initial]) : 0;
  const rate = annual > 0 ? `，执行率为${percentText(spent / annual)}` : '';
  const told = [
    `年初预算数合计${initial}万元`,
    ...(change === 0 ? [] : [`年中预算调${change > 0 ? '增' : '减'}${Math.abs(change)}万元`]),
    `全年预算数合计${annual}万元`,
    `全年执行数合计${spent}万元${rate}`,
  ];
  return `${told.join('，')}。${missing === 0 ? '' : `其中${missing}个项目的资金数未填全，没有全部计入。`}`;
}

/** How many projects have which grade; those without one apart. */
function grades(assessments: readonly Assessment[]): string {
  const graded = (['优', '良', '中', '差'] as const).map(
    (grade) => [grade, assessments.filter((one) => one.grade === grade && openPoints(one) === 0).length] as const,
  );
  const unscored = assessments.filter(({ total }) => total.score === null).length;
  const rest = assessments.length - unscored - graded.reduce((sum, [, count]) => sum + count, 0);
  const told = [
    ...graded.flatMap(([grade, count]) => (count === 0 ? [] : [`“${grade}”${count}个`])),
    ...(rest === 0 ? [] : [`尚未确定等级${rest}个`]),
    ...(unscored === 0 ? [] : [`不计分${unscored}个`]),
  ];
  return `按自评得分：${told.join('，')}。`;
}

const cell = (text: string, heading = false): TableCell => ({ text, rows: 1, columns: 1, heading });
const amount = (value: number | null): TableCell => cell(value === null ? '' : String(value));

function totalText(assessment: Assessment): string {
  const { total, rules } = assessment;
  if (total.score === null) return '—';
  return openPoints(assessment) === 0 && total.weight === 100 ? scoreText(total.score, rules) : '待定';
}

/** All projects in a table, with their sums. */
function tableOf(assessments: readonly Assessment[]): ReportTable {
  const money = assessments.map(moneyOf);
  const labels = ['序号', '项目名称', '年初预算数', '全年预算数', '全年执行数', '执行率', '自评得分', '等级'];
  const rows = assessments.map((assessment, index) => {
    const row = executionFundingRow(assessment.form);
    const rate = row === null ? null : executionRateOf(row);
    const one = money[index];
    return [
      cell(String(index + 1)),
      cell(projectName(assessment.form) || `（工作表“${assessment.form.sheet.name}”）`),
      amount(one?.initial ?? null),
      amount(one?.annual ?? null),
      amount(one?.spent ?? null),
      cell(rate === null ? '—' : percentText(rate)),
      cell(totalText(assessment)),
      cell(openPoints(assessment) === 0 ? (assessment.grade ?? '—') : '待定'),
    ];
  });
  const [annual, spent] = [sumOf(known(money.map((one) => one.annual))), sumOf(known(money.map((one) => one.spent)))];
  const totals = [
    { ...cell('合计', true), columns: 2 },
    amount(sumOf(known(money.map((one) => one.initial)))),
    amount(annual),
    amount(spent),
    cell(annual > 0 ? percentText(spent / annual) : '—'),
    cell(''),
    cell(''),
  ];
  return {
    widths: [3, 12, 6, 6, 6, 5, 5, 4],
    rows: [labels.map((label) => cell(label, true)), ...rows, totals],
    headerRow: 0,
    headerRows: 1,
    landscape: false,
  };
}

const block = (id: string, level: TextBlock['level'], text: string, source: TextBlock['source']): TextBlock => ({
  id,
  level,
  source,
  text,
});

/** What is told of one project: goal, money, results, total. */
function projectParagraphs(sources: ReportSources): readonly Paragraph[] {
  const { assessment } = sources;
  return [
    ...goals(sources).filter(({ source }) => source !== 'guidance'),
    ...fundingFacts(sources),
    ...fundingReason(sources).filter(({ source }) => source !== 'guidance'),
    ...indicatorResults(sources),
    { key: 'total', text: sentence(totalClause(assessment)), source: 'computed', slot: null },
  ];
}

interface UnitReportOptions {
  /** As it is to be printed, or `2025-04-29`; `''` asks for it. */
  readonly date: string;
}

/** One report over all projects of a unit: sums, a table of all, a section for each, deviations by project. Pure and total. */
export function composeUnitReport(assessments: readonly Assessment[], { date }: UnitReportOptions): ReportDocument {
  const forms = assessments.map(({ form }) => form);
  const unit = common(forms.map(reportingUnit)) || common(forms.map(({ department }) => cellText(department)));
  const year = common(forms.map((form) => (form.year === null ? '' : String(form.year))));
  const named = unit === '' ? guidanceText(reportUnit) : unit;
  const day = date === '' ? guidanceText(reportDate) : dateInWords(date);
  const period = year === '' ? '' : `${year}年度`;
  const title = `${unit}${period}项目支出绩效自评报告`;

  const sections = assessments.flatMap((assessment, index): readonly ReportBlock[] => {
    const id = `project${index + 1}`;
    const name = projectName(assessment.form) || `工作表“${assessment.form.sheet.name}”的项目`;
    const paragraphs = projectParagraphs({ assessment, sheet: null });
    return [
      block(id, 'heading2', `（${chineseNumeral(index + 1)}）${name}`, 'computed'),
      ...paragraphs.map(({ key, text, source }, at) => block(`${id}.${at + 1}.${key}`, 'body', text, source)),
    ];
  });
  const deviating = assessments.flatMap((assessment, index) => {
    const told = deviations({ assessment, sheet: null }).filter(({ key }) => key !== 'none');
    return told.length === 0 ? [] : [{ index, name: projectName(assessment.form) || assessment.form.sheet.name, told }];
  });
  const reasons = deviating.flatMap(({ index, name, told }, at): readonly ReportBlock[] => [
    block(`deviation${index + 1}`, 'heading2', `（${chineseNumeral(at + 1)}）${name}`, 'computed'),
    ...told.map(({ key, text, source }, line) =>
      block(`deviation${index + 1}.${line + 1}.${key}`, 'body', text, source),
    ),
  ]);
  const blocks: readonly ReportBlock[] = [
    block('title', 'title', title, 'computed'),
    block('basics', 'heading1', '一、基本情况', 'fixed'),
    block(
      'basics.sums',
      'body',
      `${period}${unit === '' ? '本单位' : unit}共有${assessments.length}个项目开展绩效自评，${sums(assessments.map(moneyOf))}${grades(assessments)}`,
      'computed',
    ),
    {
      id: 'basics.table',
      level: 'table',
      source: 'computed',
      label: '',
      title: '项目绩效自评情况表',
      under: ['单位：万元、分'],
      table: tableOf(assessments),
      notes: ['注：得分按评分规则计算；“待定”为还有指标待评定或分值合计不是100分。'],
      reference: '',
    },
    block('projects', 'heading1', '二、各项目自评情况', 'fixed'),
    ...sections,
    ...(reasons.length === 0
      ? []
      : [block('deviations', 'heading1', '三、偏离绩效目标的原因和改进措施', 'fixed'), ...reasons]),
    block('problems', 'heading1', `${reasons.length === 0 ? '三' : '四'}、存在的问题和下一步措施`, 'fixed'),
    block(
      'problems.text',
      'body',
      guidanceText({
        ask: '存在的问题、改进措施、自评结果的应用和公开情况',
        hint: '各项目共同的问题，谁来做、做什么、何时完成，结果怎样应用和公开',
      }),
      'guidance',
    ),
    block('closing.unit', 'closing', named, unit === '' ? 'guidance' : 'computed'),
    block('closing.date', 'closing', day, date === '' ? 'guidance' : 'person'),
  ];
  return {
    title,
    titleLines: unit === '' ? [title] : [unit, title.slice(unit.length)],
    cover: null,
    blocks,
    openQuestions: questionsOf(blocks),
    slots: [],
  };
}

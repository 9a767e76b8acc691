import { rightReadings } from '../../assess/held-scores';
import type { Assessment } from '../../assess/assessment';
import { executionFundingRow, executionRateOf } from '../../assess/execution';
import { gradeOf } from '../../assess/grade';
import { percentText } from '../../explain/figures';
import { numberOf } from '../../form/cell-reading';
import type { FormCell } from '../../form/form';
import { significant } from '../../value/number';
import type { CheckMessages, Observation, Subject, Tell } from '../check';
import { present } from '../form-cells';
import { contradiction, link, number, onlyWanted, placeOf, plainName } from './contradiction';
import { clauseOf, saysSame, type Sentence, type Statement, statements } from './sentences';

/** What V54 says of these. */
export const figureMessages = {
  narrativeTotal: {
    zh: '{place} 写总分 {said} 分，表中（{cell}）为 {table} 分。请改成一致。',
    en: '{place} says a total of {said}, the form ({cell}) has {table}. Make them agree.',
  },
  narrativeGrade: {
    zh: '{place} 写等级“{said}”，总分 {score} 应为“{table}”。请改成一致。',
    en: '{place} says grade “{said}”, {score} points make “{table}”. Make them agree.',
  },
  narrativeRate: {
    zh: '{place} 写执行率 {said}，按表中资金计算为 {table}。请改成一致。',
    en: '{place} says an execution rate of {said}, the funds make {table}. Make them agree.',
  },
  narrativeBudget: {
    zh: '{place} 写预算 {said}，表中（{cell}）为 {table}。请改成一致。',
    en: '{place} says a budget of {said}, the form ({cell}) has {table}. Make them agree.',
  },
  narrativeSpending: {
    zh: '{place} 写支出 {said}，表中（{cell}）执行数为 {table}。请改成一致。',
    en: '{place} says {said} were spent, the form ({cell}) has {table}. Make them agree.',
  },
} as const satisfies CheckMessages;

type TellFigure = Tell<typeof figureMessages>;

const totalPattern = new RegExp(
  String.raw`(?:自评总?得?分|总得?分|综合得分|综合评分|自评分数|评价得分|绩效自评得分|最终得分)${link}${number}(分)`,
  'g',
);

/** Words that say that a score is the project's own, not a part of it. */
const ofTheWhole = /总|综合|最终|项目(?:支出)?(?:绩效)?自评|基本情况\(自评/;
/** What a part of the score is of: 产出指标自评得分50分, 预算执行率得分9.5分; 满分100分 is what it is out of. */
const ofAPart = /指标|目标值|完成值|执行率?[^,]{0,8}得分|满分|[一二三四五六七八九十]、|\d[.、]/;

/** Whether a score in the text is that of the whole form, and not of an indicator or of a group. */
function isOfTheWhole({ indicators }: Assessment, { sentence, written, at }: Statement): boolean {
  const clause = clauseOf(sentence, written, at);
  if (ofTheWhole.test(clause)) return !/满分|指标[^,]{0,12}得分/.test(clause);
  const before = sentence.text.slice(0, at);
  const isNamed = indicators.some(({ indicator }) => {
    const name = plainName(indicator.name);
    return name.length >= 3 && before.includes(name);
  });
  return !isNamed && !ofAPart.test(before + written);
}

/** A score is not rounded to whole points in a report, unless it says so: 98分 is not 97.9. */
const saysScore = (statement: Statement, score: number): boolean =>
  statement.decimals === 0 && !/约|近/.test(statement.written) ? statement.value === score : saysSame(statement, score);

/** Totals that the table may rightly have: that another one is typed in is the table's own finding. */
const rightTotals = (assessment: Assessment): readonly number[] =>
  rightReadings(assessment).flatMap(({ total }) => (total.score === null ? [] : [total.score]));

function totals({ form, assessment }: Subject, sentence: Sentence, tell: TellFigure): readonly Observation[] {
  const typed = assessment.total.published ?? assessment.total.score;
  if (typed === null) return [];
  return statements(sentence, totalPattern)
    .filter((statement) => isOfTheWhole(assessment, statement) && !saysScore(statement, typed))
    .filter((statement) => !rightTotals(assessment).some((score) => saysScore(statement, score)))
    .map((statement) =>
      contradiction(
        sentence,
        present(form.total.score),
        tell('narrativeTotal', {
          place: placeOf(sentence),
          said: statement.value,
          table: typed,
          cell: form.total.score?.address ?? form.sheet.name,
        }),
      ),
    );
}

const gradePattern =
  /(?:(?:自评|评价|绩效|综合)(?:结果|结论|等级|等次|级别)|(?<=[,(]|^)(?:等级|等次|级别))(?:为|是|:|评定为|定为)*[“"'‘「]?(优|良|中|差)(?=[秀好等”"'’」,]|$)/;

function grades({ form, assessment }: Subject, sentence: Sentence, tell: TellFigure): readonly Observation[] {
  const said = gradePattern.exec(sentence.text)?.[1];
  const score = assessment.total.published ?? assessment.total.score;
  const grade = score === null ? null : gradeOf(score, assessment.rules);
  if (said === undefined || grade === null || said === grade || said === assessment.grade) return [];
  if (rightReadings(assessment).some((reading) => reading.grade === said)) return [];
  return [
    contradiction(
      sentence,
      present(form.grade ?? form.total.score, form.total.score),
      tell('narrativeGrade', { place: placeOf(sentence), said, table: grade, score: score ?? '' }),
    ),
  ];
}

const ratePattern = new RegExp(
  String.raw`(?:预算执行率|资金执行率|执行率|预算完成率|支出进度|执行进度|完成(?:全年|年初|年度)?预算(?:数|资金|总额)?的)${link}${number}(%)`,
  'g',
);

function rates({ form, assessment }: Subject, sentence: Sentence, tell: TellFigure): readonly Observation[] {
  const rate = assessment.execution.rate;
  if (rate === null) return [];
  const known = form.funding.rows.flatMap((row) => executionRateOf(row) ?? []);
  return statements(sentence, ratePattern)
    .filter((statement) => !onlyWanted.test(clauseOf(sentence, statement.written, statement.at)))
    .filter((statement) => ![rate, ...known].some((one) => saysSame(statement, significant(one * 100))))
    .map((statement) =>
      contradiction(
        sentence,
        present(executionFundingRow(form)?.rate ?? null, executionFundingRow(form)?.expenditure ?? null),
        tell('narrativeRate', {
          place: placeOf(sentence),
          said: `${statement.value}%`,
          table: percentText(rate),
        }),
      ),
    );
}

const budgetPattern = new RegExp(
  String.raw`(?:(?:全年|年初|调整后|年度)预算(?:数|资金|金额|总额|安排)?|(?:项目)?预算(?:数|总额|总金额)|(?<![子分各个])项目预算(?:资金|金额)?|(?:批复|核定)(?:项目)?(?:预算|资金)|预算批复(?:资金|金额|数)?|(?:共|总共)?申请(?:安排)?资金|年度资金总额)(?:为|是|:|共计?|合计|总计|达)*${number}(万元|元)`,
  'g',
);
const spendingPattern = new RegExp(
  String.raw`(?:全年执行数|预算执行数|实际(?:支出|执行|使用|支付)(?:资金|金额|数)?|累计(?:支出|支付|执行)(?:资金)?|(?:项目|资金)总支出)(?:为|是|:|共计?|合计|总计|达)*${number}(万元|元)`,
  'g',
);

function amounts({ form }: Subject, sentence: Sentence, tell: TellFigure): readonly Observation[] {
  const { rows, unit } = form.funding;
  if (rows.length === 0 || /其中|用于/.test(sentence.text.split(/预算|支出|执行|申请/)[0] ?? '')) return [];
  const find = (pattern: RegExp, cells: readonly FormCell[], kind: 'budget' | 'spending'): readonly Observation[] =>
    cells.length === 0
      ? []
      : statements(sentence, pattern)
          .filter((statement) => !cells.some((cell) => saysAmount(statement, cell, unit)))
          .map((statement) =>
            contradiction(
              sentence,
              cells.slice(0, 1),
              tell(kind === 'budget' ? 'narrativeBudget' : 'narrativeSpending', {
                place: placeOf(sentence),
                said: `${statement.value}${statement.unit}`,
                table: `${numberOf(cells[0] ?? null) ?? ''}${unit}`,
                cell: cells[0]?.address ?? '',
              }),
            ),
          );
  const known = (cells: readonly FormCell[]): readonly FormCell[] => cells.filter((cell) => numberOf(cell) !== null);
  const budgets = known(rows.flatMap((row) => present(row.annualBudget, row.initialBudget)));
  const spendings = known(rows.flatMap((row) => present(row.expenditure)));
  return [...find(budgetPattern, budgets, 'budget'), ...find(spendingPattern, spendings, 'spending')];
}

function saysAmount(statement: Statement, cell: FormCell, unit: '万元' | '元'): boolean {
  const amount = numberOf(cell);
  if (amount === null) return false;
  const yuan = amount * (unit === '万元' ? 1e4 : 1);
  return saysSame(statement, significant(statement.unit === '万元' ? yuan / 1e4 : yuan));
}

/** What a report says of the form's totals and funds. */
export const figureReaders = { totals, grades, rates, amounts };

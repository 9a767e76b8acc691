import type { Assessment } from '../assess/assessment';
import { executionFundingRow, executionRateOf } from '../assess/execution';
import { percentText } from '../explain/figures';
import { budgetOf } from '../form/budget';
import { numberOf } from '../form/cell-reading';
import type { FundingRow } from '../form/form';
import { sumOf } from '../value/rounding';
import { answerOf, computed, missing, personParagraphs, type Paragraph, type ReportSources } from './paragraph';
import type { PersonSlot } from './report-document';
import { cellText, clause, moneyText, oneLine, scoreText, sentence } from './report-text';

/** Below this rate a unit owes a reason (四川 0013zp; reviewers elsewhere ask from the same line). */
const rateThatOwesAReason = 0.9;

/** `年初预算数80万元，年中预算调增20万元，全年预算数100万元`; one figure where both are the same. */
function budgetClauses({ initialBudget, annualBudget }: FundingRow, unit: string): readonly string[] {
  const [before, after] = [numberOf(initialBudget), numberOf(annualBudget)];
  const initial = moneyText(initialBudget, unit);
  const annual = moneyText(annualBudget, unit);
  if (before !== null && before === after && annual !== null) return [`年初预算数和全年预算数均为${annual}`];
  const change = before === null || after === null ? 0 : sumOf([after, -before]);
  return [
    ...(initial === null ? [] : [`年初预算数${initial}`]),
    ...(change === 0 ? [] : [`年中预算调${change > 0 ? '增' : '减'}${Math.abs(change)}${unit}`]),
    ...(annual === null ? [] : [`全年预算数${annual}`]),
  ];
}

/** The budget that counts, in the form's unit of money. */
const budgetNumber = (row: FundingRow): number | null => numberOf(budgetOf(row));

const holdsMoney = ({ initialBudget, annualBudget, expenditure }: FundingRow): boolean =>
  [initialBudget, annualBudget, expenditure].some((cell) => (numberOf(cell) ?? 0) !== 0);

/** A source of money as it is called in a sentence: without 其中 and colons. */
const sourceName = ({ label }: FundingRow): string =>
  clause(
    oneLine(label)
      .replace(/^其中[:：]?/, '')
      .replace(/[:：]$/, ''),
  );

/** The rows below the total that hold money. */
function sourcesOf({ form }: Assessment): readonly FundingRow[] {
  const leading = executionFundingRow(form);
  return form.funding.rows.filter((row) => row !== leading && holdsMoney(row));
}

/** `，资金全部来源于当年财政拨款` where one source alone holds all of the budget. */
function onlySource(assessment: Assessment, row: FundingRow): string {
  const [source, ...others] = sourcesOf(assessment);
  return source !== undefined && others.length === 0 && budgetNumber(source) === budgetNumber(row)
    ? `，资金全部来源于${sourceName(source)}`
    : '';
}

/** `预算执行率得0分（分值10分）`; `''` for a form that is not scored on execution. */
function executionScoreClause({ execution, rules }: Assessment): string {
  if (execution.weight === null) return '';
  return execution.score === null
    ? `预算执行率得分待评定（分值${execution.weight}分）`
    : `预算执行率得${scoreText(execution.score, rules)}分（分值${execution.weight}分）`;
}

function spendingClauses(row: FundingRow, { execution, form }: Assessment): readonly string[] {
  const { unit } = form.funding;
  const spent = moneyText(row.expenditure, unit);
  const [budget, amount] = [budgetNumber(row), numberOf(row.expenditure)];
  const left = budget === null || amount === null ? 0 : sumOf([budget, -amount]);
  return [
    ...(spent === null ? [] : [amount === 0 ? `年内没有支出（全年执行数${spent}）` : `全年执行数${spent}`]),
    ...(execution.rate === null ? [] : [`执行率为${percentText(execution.rate)}`]),
    ...(left > 0 && amount !== 0 ? [`未执行${left}${unit}`] : []),
  ];
}

/** Budget, what became of it in the year, expenditure, rate and its points. */
export function fundingFacts({ assessment }: ReportSources): readonly Paragraph[] {
  const { form } = assessment;
  const row = executionFundingRow(form);
  const { unit } = form.funding;
  const year = form.year === null ? '' : `${form.year}年`;
  const budget = row === null ? [] : budgetClauses(row, unit);
  if (row === null || budget.length + spendingClauses(row, assessment).length === 0) {
    return [missing('funding', '项目资金的年初预算数、全年预算数和全年执行数')];
  }
  const points = executionScoreClause(assessment);
  const scored = points === '' ? '' : `${points}。`;
  if (budgetNumber(row) === 0) {
    const nothing =
      (numberOf(row.expenditure) ?? 0) === 0 ? '没有发生支出' : spendingClauses(row, assessment).join('，');
    const text = `${year}项目${budget.join('，')}，${nothing}，全年预算数为0，不计算执行率。`;
    return [computed('funding', text + scored)];
  }
  const spending = spendingClauses(row, assessment);
  const text = `${year}项目${budget.join('，')}${onlySource(assessment, row)}${budget.length > 0 && spending.length > 0 ? '；' : ''}${spending.join('，')}。`;
  return [computed('funding', text + scored)];
}

/** Each of several sources of money with its own figures and rate; nothing where one source is all there is. */
export function fundingSources({ assessment }: ReportSources): readonly Paragraph[] {
  const { form } = assessment;
  const leading = executionFundingRow(form);
  const sources = sourcesOf(assessment);
  if (sources.length === 0 || (leading !== null && onlySource(assessment, leading) !== '')) return [];
  const told = sources.map((row) => {
    const spent = moneyText(row.expenditure, form.funding.unit);
    const rate = executionRateOf(row);
    return [
      sourceName(row) + budgetClauses(row, form.funding.unit).join('，'),
      ...(spent === null ? [] : [`全年执行数${spent}`]),
      ...(rate === null ? [] : [`执行率${percentText(rate)}`]),
    ].join('，');
  });
  return [computed('sources', `从资金来源看：${told.join('；')}。`)];
}

const executionReason = (rate: string): PersonSlot => ({
  id: 'executionReason',
  ask: `预算执行率为${rate}的原因`,
  hint: '资金未安排、下达晚、按进度支付、结余等，写清楚是哪一种',
  phrases: [
    '财政资金紧张，年内未安排到位。',
    '资金下达较晚，年内未能完成支付。',
    '项目按合同约定进度支付，剩余资金下年度支付。',
    '通过政府采购（询价、议价）节约了资金。',
  ],
  group: null,
});

const aboutMoney = /资金|执行|支付|支出|预算|尾款|拨付|库款|下达/;
const asReason = /因|由于|原因|受|未|没有|不足|紧张/;

/** Footnotes that every form of a layout carries say how to fill it in, not why money was not spent. */
const isInstruction = (text: string): boolean =>
  /^注\s*[:：]|请填|请在此|简要说明|分值|权重|得分|执行率\s*[=＝]/.test(text);

/** Why the money was not spent, as the form says it: in the fund block, in its one cell of reasons, in its notes. */
function reasonOnForm({ form }: Assessment): string {
  const inBlock = cellText(executionFundingRow(form)?.explanation ?? null);
  if (inBlock !== '') return inBlock;
  const texts = [form.explanationForAll, ...form.notes].map(cellText).filter((text) => !isInstruction(text));
  const reason = texts.find((text) => aboutMoney.test(text) && asReason.test(text)) ?? '';
  return reason.replace(/^(?:说明|备注|其他需要说明的?(?:事项|问题)?|原因)\s*[:：]\s*/, '');
}

/** The reason for a low rate as far as somebody gave it; `''` while nobody did. */
export function knownFundingReason({ assessment }: ReportSources): string {
  const given = oneLine(answerOf(executionReason(''), assessment.answers));
  return given === '' ? reasonOnForm(assessment) : given;
}

/** The reason for a rate below 90 %: a person's, else the form's own; nothing for a higher rate. */
export function fundingReason({ assessment }: ReportSources): readonly Paragraph[] {
  const { rate } = assessment.execution;
  if (rate === null || rate >= rateThatOwesAReason) return [];
  const slot = executionReason(percentText(rate));
  const written = reasonOnForm(assessment);
  const given = personParagraphs(slot, assessment.answers);
  if (written === '' || given[0]?.source === 'person') return given;
  return [computed('executionReason', sentence(`执行率为${percentText(rate)}的原因：${written}`))];
}

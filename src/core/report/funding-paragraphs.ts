import { budgetOf } from '../form/budget';
import { numberOf } from '../form/cell-reading';
import { percentText } from '../explain/figures';
import type { FundingRow } from '../form/form';
import type { Assessment } from '../assess/assessment';
import { executionFundingRow, executionRateOf } from '../assess/execution';
import { sumOf } from '../value/rounding';
import { computed, missing, personParagraphs, type Paragraph, type ReportSources } from './paragraph';
import type { PersonSlot } from './report-document';
import { cellText, moneyText, oneLine, scoreText, sentence } from './report-text';

/** Below this rate a unit owes a reason (四川 0013zp; reviewers elsewhere ask from the same line). */
const rateThatOwesAReason = 0.9;

function amounts(row: FundingRow, unit: string): readonly string[] {
  const columns = [
    ['年初预算数', row.initialBudget],
    ['全年预算数', row.annualBudget],
    ['全年执行数', row.expenditure],
  ] as const;
  return columns.flatMap(([label, cell]) => {
    const money = moneyText(cell, unit);
    return money === null ? [] : [`${label}${money}`];
  });
}

function adjustment({ initialBudget, annualBudget }: FundingRow, unit: string): string {
  const [before, after] = [numberOf(initialBudget), numberOf(annualBudget)];
  if (before === null || after === null || before === after) return '';
  const change = sumOf([after, -before]);
  return `年中预算调${change > 0 ? '增' : '减'}${Math.abs(change)}${unit}。`;
}

function unspent(row: FundingRow, unit: string): string {
  const budget = numberOf(budgetOf(row));
  const spent = numberOf(row.expenditure);
  return budget === null || spent === null || budget <= spent ? '' : `未执行${sumOf([budget, -spent])}${unit}。`;
}

/** `预算执行率得分0.00分（分值10分）`; `''` for a form that is not scored on execution. */
export function executionScoreClause({ execution, rules }: Assessment): string {
  if (execution.weight === null) return '';
  return execution.score === null
    ? `预算执行率得分待评定（分值${execution.weight}分）`
    : `预算执行率得分${scoreText(execution.score, rules)}分（分值${execution.weight}分）`;
}

/** Budget, expenditure, rate and its points: 年初预算数, 全年预算数, 全年执行数, 调整数, 未执行数. */
export function fundingFacts({ assessment }: ReportSources): readonly Paragraph[] {
  const { form, execution } = assessment;
  const row = executionFundingRow(form);
  const { unit } = form.funding;
  const said = row === null ? [] : amounts(row, unit);
  if (row === null || said.length === 0) return [missing('funding', '项目资金的年初预算数、全年预算数和全年执行数')];
  const year = form.year === null ? '' : `${form.year}年`;
  const budget = budgetOf(row);
  const rate =
    execution.rate !== null
      ? `，执行率为${percentText(execution.rate)}`
      : numberOf(budget) === 0
        ? '，全年预算数为0，不计算执行率'
        : '';
  const points = executionScoreClause(assessment);
  const text = `${year}项目${said.join('，')}${rate}。${adjustment(row, unit)}${unspent(row, unit)}`;
  return [computed('funding', points === '' ? text : `${text}${points}。`)];
}

const holdsMoney = ({ initialBudget, annualBudget, expenditure }: FundingRow): boolean =>
  [initialBudget, annualBudget, expenditure].some((cell) => (numberOf(cell) ?? 0) !== 0);

/** Each source of money that holds an amount, with its own rate. */
export function fundingSources({ assessment: { form } }: ReportSources): readonly Paragraph[] {
  const leading = executionFundingRow(form);
  const sources = form.funding.rows
    .filter((row) => row !== leading && holdsMoney(row))
    .flatMap((row) => {
      const said = amounts(row, form.funding.unit);
      if (said.length === 0) return [];
      const rate = executionRateOf(row);
      const label = oneLine(row.label).replace(/^其中[:：]?/, '');
      return [`${label}${said.join('，')}${rate === null ? '' : `，执行率${percentText(rate)}`}`];
    });
  return sources.length === 0 ? [] : [computed('sources', `资金来源：${sources.join('；')}。`)];
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
});

/** The reason for a rate below 90 %: the form's own, else a person's; nothing for a higher rate. */
export function fundingReason({ assessment }: ReportSources): readonly Paragraph[] {
  const { rate } = assessment.execution;
  if (rate === null || rate >= rateThatOwesAReason) return [];
  const slot = executionReason(percentText(rate));
  const written = cellText(executionFundingRow(assessment.form)?.explanation ?? null);
  const given = personParagraphs(slot, assessment.answers);
  return written !== '' && given[0]?.source !== 'person' ? [computed('executionReason', sentence(written))] : given;
}

import { executionFundingRow } from '../assess/execution';
import { percentText } from '../explain/figures';
import { owesExplanation } from '../explain/owes-explanation';
import { totalClause } from './conclusion-paragraphs';
import { deviationText } from './deviation-paragraphs';
import { computed, missing, type Paragraph, type ReportSources } from './paragraph';
import { chineseNumeral, clause, moneyText, scoreText } from './report-text';
import { countsOf, resultGroups } from './result-groups';
import { rowFacts } from './row-sentence';

/** With more rows than this the overview counts instead of telling each. */
const rowsToTell = 10;

/** `一是…；二是…。` */
function listed(items: readonly string[]): string {
  if (items.length === 1) return `${clause(items[0] ?? '')}。`;
  return `${items.map((item, index) => `${chineseNumeral(index + 1)}是${clause(item)}`).join('；')}。`;
}

/** Total, grade, budget and expenditure in the words of 部门决算. */
export function overviewScore({ assessment }: ReportSources): readonly Paragraph[] {
  const { form, execution } = assessment;
  const row = executionFundingRow(form);
  const { unit } = form.funding;
  const budget = moneyText(row?.annualBudget ?? row?.initialBudget ?? null, unit);
  const spent = moneyText(row?.expenditure ?? null, unit);
  const rate = execution.rate === null ? '' : `，完成预算的${percentText(execution.rate)}`;
  const money =
    budget === null || spent === null
      ? missing('money', '全年预算数和执行数').text
      : `全年预算数为${budget}，执行数为${spent}${rate}。`;
  return [computed('overviewScore', `根据年初设定的绩效目标，${totalClause(assessment)}。${money}`)];
}

/** What was done, one row after the other; by category where the rows are many. */
export function overviewResults({ assessment }: ReportSources): readonly Paragraph[] {
  const { indicators, categories, rules } = assessment;
  if (indicators.length === 0) return [missing('overviewResults', '绩效指标（自评表里没有读到指标）')];
  if (indicators.length <= rowsToTell) {
    return [computed('overviewResults', `项目绩效目标完成情况：${listed(indicators.map(rowFacts))}`)];
  }
  const alert = percentText(rules.overFulfilmentAlert);
  const told = categories.map(({ name, score, weight }) => {
    const rows = indicators.filter(({ indicator }) => indicator.category === name);
    const points = weight === 0 ? '' : `，得${scoreText(score, rules)}分（分值${weight}分）`;
    return `${name || '绩效指标'}共${rows.length}个，${countsOf(resultGroups(rows), alert).join('，')}${points}`;
  });
  return [computed('overviewResults', `项目绩效目标完成情况：${listed(told)}`)];
}

/** The rows that owe an explanation; nothing where none does. */
export function overviewProblems(sources: ReportSources): readonly Paragraph[] {
  const owing = sources.assessment.indicators.filter(owesExplanation);
  return owing.length === 0
    ? []
    : [computed('overviewProblems', listed(owing.map((row) => deviationText(row, sources))))];
}

import { executionFundingRow } from '../../assess/execution';
import { mixesUnits } from '../../assess/mixed-units';
import { budgetOf } from '../../form/budget';
import { numberOf } from '../../form/cell-reading';
import type { Form, FundingRow, Indicator } from '../../form/form';
import { significant } from '../../value/number';
import { isMoney } from '../../value/unit';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { bareText, nameWithoutBrackets, quoted, rowName } from '../wording';

/** Names of what the whole project costs. */
const wholeCost =
  /^(?:本?项目|年度|全年)?(?:总)?(?:成本|投入|投资|支出|经费|资金|费用|造价)(?:总额|总量|总数|合计|数|额|金额)?$|^(?:项目|资金|经费|预算|财政)(?:总)?(?:成本|投入|支出|资金|经费|投资|费用)(?:控制)?(?:总额|总量|金额|数|额)?$|^(?:投入|支出|安排|使用)(?:项目|财政)?(?:资金|经费)(?:总额|金额)?$|^(?:本)?(?:项目|工程|年度|全年|计划)(?:建设|实施|改造|资金)?总(?:成本|投入|投资|支出|费用|造价)$/;

/** A part of it, a price of one thing, or a rate. */
const aPart = /单位|单价|人均|每|均|标准|节约|自筹|中央|省级|市级|县级|区级|上级|配套|[率比]/;

/** Whether a row gives the cost of the whole project: by its name, or because it asks for the very budget. */
function isWholeCost({ project }: Form, row: FundingRow, unit: number, indicator: Indicator): boolean {
  const { target, subcategory, category } = indicator;
  const name = nameWithoutBrackets(indicator.name);
  if (aPart.test(name)) return false;
  if (wholeCost.test(name)) return true;
  if (!/成本/.test(category + subcategory)) return false;
  if (project !== null && bareText(project.text) === bareText(name)) return true;
  const budgets = [row.annualBudget, row.initialBudget].flatMap((cell) => numberOf(cell) ?? []);
  return target.kind === 'number' && budgets.some((budget) => significant(budget * unit) === target.value);
}

export const costDiffers = defineCheck({
  id: 'V62',
  severity: 'warning',
  title: { zh: '项目成本与全年执行数不一致', en: 'Cost contradicts the expenditure' },
  description: {
    zh: '写项目总成本、投入资金的指标（名称如此、与项目同名，或指标值就是预算数），实际完成值与资金表全年执行数相差超过 1%；实际完成值超过全年预算数的为错误。单位成本、标准、部分资金不比较。',
    en: 'An indicator of the project’s whole cost (by its name, the project’s own name, or a target equal to the budget) is more than 1 % away from the expenditure; above the annual budget it is an error. Unit costs, standards and parts of the funds are not compared.',
  },
  source: '表内勾稽关系；郫都区复核意见（超预算 2.4 倍仍得满分）。',
  messages: {
    aboveBudget: {
      zh: '{cell}“{name}”实际“{actual}”，超过全年预算数 {budget} {unit}（全年执行数 {spent} {unit}）。没有预算的支出不应列入，请核对成本口径；确有追加的，先把资金表改准。',
      en: '{cell}: “{name}” says “{actual}”, above the annual budget of {budget} {unit} (expenditure {spent} {unit}). Check what was counted; if the budget was raised, correct the funds first.',
    },
    differs: {
      zh: '{cell}“{name}”实际“{actual}”，资金表全年执行数为 {spent} {unit}，相差超过 1%。请核对是按合同额、应付额还是实际支付额填的，改成同一口径或说明差额。',
      en: '{cell}: “{name}” says “{actual}”, the expenditure is {spent} {unit}: more than 1 % apart. Check whether contracts, liabilities or payments were counted; use one measure or explain the difference.',
    },
  },
  find: (subject, tell) => {
    const { form } = subject;
    const row = executionFundingRow(form);
    const spent = numberOf(row?.expenditure ?? null);
    // A total of 0 over filled parts is V40.
    const isTotalMissing = spent === 0 && form.funding.rows.some((part) => (numberOf(part.expenditure) ?? 0) !== 0);
    // With amounts in 元 and in 万元 beside each other (V49) there is nothing to compare with.
    if (row === null || spent === null || isTotalMissing || mixesUnits(row)) return [];
    const unit = form.funding.unit === '万元' ? 1e4 : 1;
    const budget = numberOf(budgetOf(row));
    return eachIndicator(subject, (indicator) => {
      const { actual } = indicator;
      if (actual.kind !== 'number' || !isMoney(actual.unit) || !isWholeCost(form, row, unit, indicator)) return null;
      const spentYuan = significant(spent * unit);
      const isAbove = budget !== null && budget > 0 && actual.value > significant(budget * unit) * (1 + 1e-9);
      const isApart = Math.abs(actual.value - spentYuan) > 0.01 * spentYuan + 1e-9;
      if (!isAbove && !isApart) return null;
      const slots = {
        cell: indicator.actualCell?.address ?? '',
        name: rowName(indicator),
        actual: quoted(actual.text),
        spent,
        unit: form.funding.unit,
      };
      return {
        cells: present(indicator.actualCell, row.expenditure, ...(isAbove ? [budgetOf(row)] : [])),
        message: isAbove ? tell('aboveBudget', { ...slots, budget }) : tell('differs', slots),
        severity: isAbove ? 'error' : 'warning',
      };
    });
  },
});

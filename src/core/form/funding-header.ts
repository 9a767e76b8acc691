import { onceForEachText } from '../sheet/once-for-each-text';
import { fundingRole, isProjectLabel } from './form-labels';
import type { GridCell, GridRow } from './grid';
import { withoutBrackets } from './label';

/** What a column of the fund block holds. */
export type FundingColumn =
  | 'initialBudget'
  | 'annualBudget'
  | 'expenditure'
  | 'backtracked'
  | 'weight'
  | 'rate'
  | 'score'
  | 'explanation'
  | 'source'
  | 'other';

const patterns: readonly (readonly [RegExp, FundingColumn])[] = [
  [/^(?:资金来源|资金名称|资金性质|资金类别|资金构成)$/, 'source'],
  [/到位|扣除|结余|剩余|^(?:其中)?[:,、]?(?:基本|项目)支出(?:预算)?$/, 'other'],
  // 专项债券: what was spent of what was granted stands under 实际完成值.
  [/^实际完成值$/, 'rate'],
  [/执行回溯|^其他执行(?:数)?$/, 'backtracked'],
  [/原因|措施|说明|备注/, 'explanation'],
  [/^(?:预算)?执行率?(?:的)?(?:分值|权重)$/, 'weight'],
  [/^(?:预算)?执行率?(?:的)?(?:自评)?得分$/, 'score'],
  [/执行率|执行进度|支出率|支付率|支出进度|使用率|预算完成率/, 'rate'],
  [/^(?:预算)?(?:指标)?(?:分值|权重|分值权重|权重分值|标准分)$/, 'weight'],
  [/^(?:自评|执行)?(?:得分|自评分|评分)$/, 'score'],
  [
    /^(?:年初|期初|当年年初)(?:财政)?(?:预算|批复|安排|下达|部门预算|资金|申请).*$|^(?:年度)?预算申请.*$/,
    'initialBudget',
  ],
  [
    /^(?:全年|年度|本年|当年|项目|财政|资金|最终|调整后|调整|年末|年中调整后|实际)*(?:的)?预算(?:数|金额|资金|资金数|安排|安排数|总额|资金总额|额|批复数)?$/,
    'annualBudget',
  ],
  [/^(?:当年|项目当年|资金)?(?:计划安排|下达|安排|批复|拨付)(?:资金)?(?:额度|金额|数|预算数)?$/, 'annualBudget'],
  [/^(?:专项|新增|政府)*债券(?:资金)?(?:发行|下达|安排|批复|分配)?(?:额度?|金额|规模|资金)$/, 'annualBudget'],
  [
    /^(?:全年|年度|本年|当年|预算|项目|实际|资金|财政|累计|已)*(?:执行|支出|支付|投入|使用|决算|支出决算)(?:数|金额|额|资金|资金额|资金数|数额)?$/,
    'expenditure',
  ],
];

function columnOf(label: string): FundingColumn {
  const bare = withoutBrackets(label);
  if (bare.length > 20) return 'other';
  return patterns.find(([pattern]) => pattern.test(bare))?.[1] ?? 'other';
}

/** What a label at the head of a column of the fund block means. */
export const fundingColumn = onceForEachText(columnOf);

/** True for the row of labels over the amounts of 项目资金: a budget (or its sources) and what became of it. */
export function isFundingHeader({ cells }: GridRow): boolean {
  if (cells.length < 2 || !cells.some(({ label }) => /执行|支出|支付|投入/.test(label))) return false;
  if (!cells.some(({ label }) => /[行出付入用算值]/.test(label) && /^(?:expenditure|rate)$/.test(fundingColumn(label))))
    return false;
  // A list of projects with their money is no fund block.
  if (cells.some(({ label }) => isProjectLabel(label))) return false;
  if (cells.some(({ label }) => /Budget$/.test(fundingColumn(label)))) return true;
  return cells.filter(({ label }) => fundingRole(label) !== null).length >= 2;
}

const isAmountColumn = ({ label }: GridCell): boolean => /Budget$|expenditure|rate/.test(fundingColumn(label));

/** A second row of labels: 年初预算数 and 全年预算数 under 预算数. */
const isSecondRow = ({ cells }: GridRow): boolean =>
  cells.filter(isAmountColumn).length >= 2 && cells.every(({ label }) => !/^[\d.,]+%?$/.test(label));

/** The labels over the amounts, in one row or in two, and how many rows they take from `index` on. */
export function fundingLabels(
  rows: readonly GridRow[],
  index: number,
): { readonly cells: readonly GridCell[]; readonly rows: number } {
  const cells = rows[index]?.cells ?? [];
  const lower = rows[index + 1];
  if (lower !== undefined && isSecondRow(lower)) {
    const kept = cells.filter(({ column }, at) => {
      const end = cells[at + 1]?.column ?? Infinity;
      return !lower.cells.some((below) => below.column >= column && below.column < end);
    });
    return { cells: [...kept, ...lower.cells].sort((a, b) => a.column - b.column), rows: 2 };
  }
  const last = cells.at(-1)?.column ?? 0;
  const above = rows[index - 1]?.cells ?? [];
  // 分值 and 得分 that reach down from the row above, right of the labels.
  const beside = above.filter(({ column, label }) => column > last && /^(?:weight|score)$/.test(fundingColumn(label)));
  return { cells: [...cells, ...beside], rows: 1 };
}

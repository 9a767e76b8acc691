import type { ValueContext } from '../value/value-source';
import type { CellBlock } from '../sheet/address';
import type { CellContent, SheetIdentity } from '../sheet/snapshot';
import type { Expression } from '../value/expression';
import type { CellReading } from './cell-reading';

/** 项目支出 · 部门整体 · 转移支付. */
export type FormKind = 'project' | 'department' | 'transfer';

/** A cell of the form: where it stands, what a reader sees in it, what it holds. */
export interface FormCell {
  /** Local A1 address. */
  readonly address: string;
  /** What the user sees, outer spaces trimmed. */
  readonly text: string;
  /** The formula if it has one, else the value. */
  readonly content: CellContent;
  /** What it says in its column. */
  readonly reading: CellReading;
  readonly numberFormat: string;
}

export type FundingRole = 'total' | 'fiscal' | 'carryover' | 'other';

/** A row of 项目资金. Money is in the form's unit; a cell is null where the form has no such column. */
export interface FundingRow {
  readonly label: string;
  readonly role: FundingRole;
  /** The sheet's row number, 1-based. */
  readonly row: number;
  readonly initialBudget: FormCell | null;
  readonly annualBudget: FormCell | null;
  /** True where the annual budget is 调整预算数 and blank: nothing was adjusted, the initial budget is in force. */
  readonly unadjusted: boolean;
  readonly expenditure: FormCell | null;
  /** 执行回溯: what counts as spent beside 执行数 (浙江); null where the form has no such column. */
  readonly backtracked: FormCell | null;
  readonly weight: FormCell | null;
  readonly rate: FormCell | null;
  readonly score: FormCell | null;
  /** 原因 column of the fund block (四川 0013zp); null where the form has none. */
  readonly explanation: FormCell | null;
}

/** 项目资金. */
export interface Funding {
  readonly unit: '万元' | '元';
  readonly rows: readonly FundingRow[];
  /** Words of the block's label and header row, joined: `项目资金（万元）` … `得分（20分×执行率）`; `''` without a block. */
  readonly header: string;
}

/** 年度总体目标: 预期目标 and 实际完成情况. */
export interface Goal {
  readonly expected: FormCell | null;
  readonly actual: FormCell | null;
}

/** True for a form whose indicators carry scores at all (转移支付 forms do not). */
export function isScored(form: Form): boolean {
  return form.indicators.some((indicator) => indicator.weight !== null || indicator.score !== null);
}

/** A row of the indicator table. */
export interface Indicator {
  /** The sheet's row number, 1-based. */
  readonly row: number;
  /** 一级指标, without points, numbering and inner spaces. */
  readonly category: string;
  /** 二级指标, likewise. */
  readonly subcategory: string;
  /** 三级指标, without the prefix `指标 1:`; as written otherwise. */
  readonly name: string;
  /** Words that helped to read target and actual; the input of `compareValues`. */
  readonly context: ValueContext;
  readonly nameCell: FormCell | null;
  readonly target: Expression;
  /** In split columns the value's cell. */
  readonly targetCell: FormCell | null;
  readonly actual: Expression;
  readonly actualCell: FormCell | null;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  /** 偏差原因分析及改进措施; null where the form has no such column. */
  readonly explanation: FormCell | null;
  /** 评分标准, 赋分规则 of this row, where the form states how it scores it; null where it has no such column or it says no rule; the name's cell in 资金管理情况. */
  readonly standard: FormCell | null;
  /** 单项得分 of a form whose 得分 is the 折算得分: out of a hundred; null in every other form. */
  readonly subscore: FormCell | null;
  /** 扣减分数: points that are taken off what the row earned (广西); null where the form has no such column. */
  readonly deduction: FormCell | null;
}

/** A level-1 block of the indicator table, in the form's order. */
export interface Category {
  readonly name: string;
  readonly cell: FormCell;
  /** Points written in its header, `产出指标 50 分` → 50; null when none are. */
  readonly statedWeight: number | null;
}

/** A row of the indicator table that is no indicator: a breakdown (其中 …) without weight, or a parent that sums others. */
export interface UncountedRow {
  readonly row: number;
  readonly kind: 'breakdown' | 'subtotal';
  readonly name: string;
  readonly cells: readonly FormCell[];
  /** 得分 as typed; null where the form has no such column. */
  readonly score: FormCell | null;
}

/** 预算执行率 as a row among the indicators: it is the execution row. */
export interface ExecutionRow {
  readonly row: number;
  readonly nameCell: FormCell;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  readonly actualCell: FormCell | null;
  /** 单项得分, as in `Indicator`. */
  readonly subscore: FormCell | null;
}

/** Why a part of the form could not be read with certainty; it is reported, never guessed away. */
export interface FormProblem {
  /**
   * duplicateColumn: two columns carry the same label, the first is used · contradictoryHeader: labels that do not fit
   * together · noIndicatorHeader: rows without a header row · formulaError: #REF! and the like · cutOff: the form ends
   * before its parts are there · tooLarge: beyond what was read · oversizedNumber: not a sensible number (1e308) ·
   * longText: a cell beyond 10,000 characters.
   */
  readonly kind:
    | 'duplicateColumn'
    | 'contradictoryHeader'
    | 'noIndicatorHeader'
    | 'formulaError'
    | 'cutOff'
    | 'tooLarge'
    | 'oversizedNumber'
    | 'longText';
  readonly cells: readonly FormCell[];
}

/** A row left from the template: a number without a name (`指标 2:`), dots, help text. */
export interface ResidueRow {
  readonly row: number;
  readonly cell: FormCell;
}

/** A part of the form that has a label of its own. */
export type FormPart = 'project' | 'department' | 'implementer' | 'year' | 'goal';

/** One 绩效自评表, as it lies on the sheet. What the sheet does not have is null or empty, never a failure. */
export interface Form {
  readonly sheet: SheetIdentity;
  readonly block: CellBlock;
  readonly kind: FormKind;
  readonly title: FormCell | null;
  readonly year: number | null;
  readonly project: FormCell | null;
  readonly department: FormCell | null;
  readonly implementer: FormCell | null;
  /** Parts whose label stands in the form with nothing beside it: nobody filled them in. */
  readonly blankParts: readonly FormPart[];
  /** The label of 年度总体目标 where no text belongs to it. */
  readonly blankGoal: FormCell | null;
  readonly goal: Goal;
  readonly funding: Funding;
  readonly categories: readonly Category[];
  readonly indicators: readonly Indicator[];
  readonly residue: readonly ResidueRow[];
  readonly uncounted: readonly UncountedRow[];
  readonly executionRow: ExecutionRow | null;
  readonly problems: readonly FormProblem[];
  /** 说明, 注, footnotes and other free text that belongs to the form (rules may stand in them). */
  readonly notes: readonly FormCell[];
  /** One cell for the reasons of all rows (湖北: 偏差大或目标未完成原因分析); null in forms that have a column for it. */
  readonly explanationForAll: FormCell | null;
  /** 等级 / 评价结论 as typed. */
  readonly grade: FormCell | null;
  /** The 总分 row: its weight and score cells. */
  readonly total: { readonly weight: FormCell | null; readonly score: FormCell | null };
}

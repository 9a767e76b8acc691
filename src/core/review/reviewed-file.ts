import type { Verdict } from '../assess/assessment';
import type { FormKind } from '../form/form';
import type { CheckId, Message } from '../messages/message';
import type { Grade } from '../rules/scoring-rules';
import type { Severity } from '../checks/finding';
import type { OtherTableKind } from '../form/title';
import type { Direction } from '../value/expression';

/**
 * What a review keeps of a workbook: plain values only, so that it goes from a worker to the page, into a file and back, and ten
 * thousand of them fit in memory. Nothing of it is read again from a sheet.
 */
export interface ReviewedFile {
  /** Its way from the folder under review, `/` between the names; `''` for the workbook that is open in Excel. */
  readonly file: string;
  readonly outcome: FileOutcome;
}

/** What became of reading a file: everything that lies in the folder is accounted for. */
export type FileOutcome =
  | { readonly kind: 'read'; readonly forms: readonly ReviewedForm[]; readonly others: readonly ReviewedTable[] }
  /** Read, and no form in it; `others` are the tables of the same family that it holds. */
  | { readonly kind: 'noForm'; readonly others: readonly ReviewedTable[]; readonly reason: Message }
  /** Could not be read, or is no workbook. */
  | { readonly kind: 'unreadable'; readonly reason: Message };

/** A table of the family that is no 自评表. */
export interface ReviewedTable {
  readonly sheet: string;
  readonly kind: OtherTableKind;
  readonly title: string | null;
  /** Local A1 address of the whole table. */
  readonly range: string;
  /** `''` where the table names none. */
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly year: number | null;
  /** What a 监控表 says was spent of the whole until then, in 万元; null in any other table, and where it does not say it. */
  readonly spentToDate: { readonly amount: number; readonly cell: string; readonly text: string } | null;
  /** Its indicators; none where it has none that could be read, and in a table of reviewers' points. */
  readonly rows: readonly ReviewedTableRow[];
}

/** A row of a declaration, of a monitoring table or of a change of goals. */
export interface ReviewedTableRow {
  /** The sheet's row number, 1-based. */
  readonly row: number;
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  readonly target: ReviewedValue;
  readonly weight: number | null;
  /** Null in every table but 监控表. */
  readonly monitored: {
    readonly toDate: ReviewedValue;
    readonly expected: ReviewedValue;
    readonly outlook: ReviewedOutlook | null;
  } | null;
  /** Local A1 address of the target's cell, else of the name's. */
  readonly cell: string;
}

/** 完成目标可能性: 确定能 · 有可能 · 完全不可能. */
export type ReviewedOutlook = 'certain' | 'possible' | 'impossible';

/** What a cell says, so that it can be compared with another without being read again. */
export interface ReviewedValue {
  readonly text: string;
  /** In base units of `unit`; null where it says no number. */
  readonly value: number | null;
  /** `''` where it says none. */
  readonly unit: string;
  /** `YYYY-MM-DD`; null where it says no date. */
  readonly date: string | null;
  /** How an actual is to stand to it; null where it says no number. */
  readonly direction: Direction | null;
}

/** One form under review. Money is in the form's unit, rates are fractions, scores are points. */
export interface ReviewedForm {
  readonly sheet: string;
  /** Local A1 address of the whole form. */
  readonly range: string;
  readonly kind: FormKind;
  readonly title: string;
  /** `''` where the form names none. */
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly year: number | null;
  readonly unit: '万元' | '元';
  readonly funding: readonly ReviewedFunding[];
  /**
   * The money that makes the rate, in the form's unit: 年度资金总额, else the only row that holds money, with the budget that counts
   * where nothing was adjusted; null where no row says it for all.
   */
  readonly money: {
    readonly initialBudget: number | null;
    readonly annualBudget: number | null;
    readonly expenditure: number | null;
  } | null;
  /** Computed; null when it is undefined (0 ÷ 0, blanks). */
  readonly executionRate: number | null;
  readonly executionWeight: number | null;
  readonly executionScore: number | null;
  /** 预算执行率's points as filed; null where the form holds none. */
  readonly filedExecutionScore: number | null;
  readonly goal: { readonly expected: string; readonly actual: string };
  /** The reasons of all rows in one cell (湖北); `''` where the form has none. */
  readonly explanationForAll: string;
  readonly rows: readonly ReviewedRow[];
  /** Sum of the weights, the execution's included. */
  readonly weight: number | null;
  /** 总分 as filed. */
  readonly filedScore: number | null;
  /** By the rules; null where it cannot be computed, or rows still wait for a person: a part is never shown as the whole. */
  readonly computedScore: number | null;
  /** 等级 as filed, in the form's words; `''` where it has none. */
  readonly filedGrade: string;
  /** The grade of `filedScore` by the form's rules. */
  readonly gradeOfFiled: Grade | null;
  readonly computedGrade: Grade | null;
  readonly rules: string;
  readonly findings: readonly ReviewedFinding[];
  /** Local A1 addresses of parts of the form; null where it has no such cell. */
  readonly cells: {
    readonly project: string | null;
    readonly department: string | null;
    readonly implementer: string | null;
    readonly goalExpected: string | null;
    readonly goalActual: string | null;
    readonly explanationForAll: string | null;
    readonly total: string | null;
  };
  /**
   * How many projects a 部门整体 form, or the report beside a form, says were evaluated (`对12个项目开展绩效自评`), and where: `report` is the
   * report's name, null for the form itself. Null where none says a number.
   */
  readonly statedProjects: { readonly count: number; readonly cell: string; readonly report: string | null } | null;
}

/** A row of 项目资金. */
export interface ReviewedFunding {
  readonly label: string;
  readonly role: 'total' | 'fiscal' | 'carryover' | 'other';
  readonly initialBudget: number | null;
  readonly annualBudget: number | null;
  readonly expenditure: number | null;
  /** Local A1 address of the annual budget, else of what the row has of money, else its first column. */
  readonly cell: string;
}

/** A row of the indicator table. */
export interface ReviewedRow {
  /** The sheet's row number, 1-based. */
  readonly row: number;
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  /** Whether its target says a number, a range or a date (定量), or words (定性). */
  readonly quantitative: boolean;
  readonly target: string;
  readonly actual: string;
  /** The unit that the target says, or the actual; `''` where neither does. */
  readonly measure: string;
  /** In base units of `measure`, dates as null. */
  readonly targetValue: number | null;
  readonly actualValue: number | null;
  /** The actual's own unit; `''` where it says none. */
  readonly actualMeasure: string;
  /** How the actual is to stand to the target; null where that is no number. */
  readonly direction: Direction | null;
  /** `YYYY-MM-DD` of a target that is a date; null for any other. */
  readonly targetDate: string | null;
  readonly weight: number | null;
  readonly filedScore: number | null;
  /** By the rules; null while only a person can say. */
  readonly computedScore: number | null;
  readonly verdict: Verdict;
  /** Actual ÷ target, a fraction. */
  readonly completion: number | null;
  readonly explanation: string;
  /** Local A1 address of the score's cell, else of the name's. */
  readonly cell: string;
  /** Local A1 addresses; null where the form has no such column. */
  readonly cells: {
    readonly target: string | null;
    readonly actual: string | null;
    readonly weight: string | null;
    readonly explanation: string | null;
  };
}

/** A finding, with what its cells say. */
export interface ReviewedFinding {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly cells: readonly string[];
  readonly texts: readonly string[];
  readonly message: Message;
  readonly places: readonly { readonly sheet: string; readonly cell: string }[];
  /** The reason that the unit gave for leaving it; null where it gave none. */
  readonly acknowledged: string | null;
}

/** A form and the file that it came in. */
export interface FiledForm {
  readonly file: string;
  readonly form: ReviewedForm;
}

/** All forms of the files, in their order. */
export function formsOf(files: readonly ReviewedFile[]): readonly FiledForm[] {
  return files.flatMap(({ file, outcome }) =>
    outcome.kind === 'read' ? outcome.forms.map((form) => ({ file, form })) : [],
  );
}

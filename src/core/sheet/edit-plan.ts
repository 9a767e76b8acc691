import type { Message } from '../messages/message';
import type { EditBasis } from './binding';
import type { CellContent, CellValue, SheetIdentity } from './snapshot';

/** What an edit fills: the only kinds of cell of a form, of the report's sheet and of a review's tables that this program ever writes. */
export type EditKind =
  | 'executionRate'
  | 'executionWeight'
  | 'executionScore'
  | 'indicatorScore'
  | 'totalScore'
  | 'explanation'
  | 'reportParagraph'
  | 'reviewCell';

/**
 * One cell that will change. `before` is the cell's content when it was read (its formula if it has one, `''` when
 * blank): an apply refuses the edit when the cell holds anything else by then.
 */
export interface CellEdit {
  readonly sheet: SheetIdentity;
  /** Local A1 address. */
  readonly cell: string;
  readonly kind: EditKind;
  readonly before: CellContent;
  /** A number or a text; a text is written so that it arrives as text, whatever it begins with. */
  readonly after: CellValue;
  /** Number format to set along with the value; null leaves the cell's own. */
  readonly numberFormat: string | null;
  /** Why, for the user. */
  readonly reason: Message;
  /** The row's name as the user knows it: the indicator's name, 预算执行率, 总分. */
  readonly subject: string;
  /** Whether the edit is ticked at first. One that would replace a formula is offered unticked. */
  readonly ticked: boolean;
  /** What it was computed from: it is made only while that holds, and where the row stands by then. */
  readonly basis: EditBasis;
  /** Cells of the same sheet whose edits it belongs to: when one of those is not made, neither is this. */
  readonly dependsOn: readonly string[];
}

/** Every cell that will change, in sheet order. Nothing is written that is not on the plan. */
export interface EditPlan {
  readonly edits: readonly CellEdit[];
}

/** A key that is unique within a workbook. */
export function editKey(edit: Pick<CellEdit, 'sheet' | 'cell'>): string {
  return `${edit.sheet.id}\u0000${edit.cell}`;
}

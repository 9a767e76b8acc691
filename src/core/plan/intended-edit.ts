import type { FormCell } from '../form/form';
import type { Message } from '../messages/message';
import type { EditKind } from '../sheet/edit-plan';
import type { CellValue } from '../sheet/snapshot';

/** A cell that should hold something else; what it has in common with its form is added by `planEdits`. */
export interface IntendedEdit {
  readonly target: FormCell;
  readonly kind: EditKind;
  readonly after: CellValue;
  /** As in `CellEdit`: null leaves the cell's own. */
  readonly numberFormat: string | null;
  readonly reason: Message;
  readonly subject: string;
  /** True for an addition to a person's words: offered, never ticked at first. */
  readonly offered?: boolean;
}

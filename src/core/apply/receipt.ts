import type { Message } from '../messages/message';
import type { CellEdit } from '../sheet/edit-plan';
import type { CellContent } from '../sheet/snapshot';

/** An edit that was not carried out: the cell is as it was found. */
export interface RefusedEdit {
  readonly edit: CellEdit;
  readonly reason: Message;
  /** What the cell held when we looked again; null when we could not look. */
  readonly found: CellContent | null;
}

/** What became of every edit of a plan: each is in exactly one of the three lists. */
export interface Receipt {
  /** Written, and read back as intended. */
  readonly written: readonly CellEdit[];
  /** The cell already held what the edit would write. */
  readonly skipped: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
}

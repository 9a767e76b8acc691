import type { Message } from '../messages/message';
import type { CellEdit } from '../sheet/edit-plan';
import type { CellContent } from '../sheet/snapshot';
import type { CellPlace } from './place';

/** An edit that was not carried out: the cell is as it was found. */
export interface RefusedEdit {
  readonly edit: CellEdit;
  readonly reason: Message;
  /** What the cell held when we looked again; null when we could not look. */
  readonly found: CellContent | null;
}

/** What became of every edit of a plan: each is in exactly one of the first three lists. */
export interface Receipt {
  /** Written, and read back as intended. */
  readonly written: readonly CellEdit[];
  /** The cell already held what the edit would write. */
  readonly skipped: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
  /** Formulas that still show what they showed before: Excel calculates them when it opens the file. */
  readonly leftToExcel: readonly CellPlace[];
}

/** A cell that could not be put back, and why (usually: someone has changed it since). */
export interface UnrestoredCell extends CellPlace {
  readonly reason: Message;
  readonly found: CellContent | null;
}

/** What became of every cell of a journal entry: each is in exactly one of the first two lists. */
export interface RestoreReceipt {
  readonly restored: readonly CellPlace[];
  readonly refused: readonly UnrestoredCell[];
  /** As in `Receipt`. */
  readonly leftToExcel: readonly CellPlace[];
}

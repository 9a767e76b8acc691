import type { CheckId, Message } from '../messages/message';
import type { CellEdit } from '../sheet/edit-plan';

/** error: a reviewer sends the form back; warning: a reviewer asks; info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** All that was found on a form, in the order of the catalogue. */
export type Findings = readonly Finding[];

/** Something that a reviewer would see. */
export interface Finding {
  /** The check that found it. */
  readonly check: CheckId;
  readonly severity: Severity;
  /** A1 addresses on the form's sheet, the most telling first. */
  readonly cells: readonly string[];
  /** What those cells say: an acknowledgement holds as long as they still say it. */
  readonly texts: readonly string[];
  /** What is wrong, with the figures, and what to do; one of the check's own messages. */
  readonly message: Message;
  /** Cells elsewhere that it is also about (a narrative sheet, a .docx). */
  readonly places: readonly { readonly sheet: string; readonly cell: string }[];
  /** Where there is only one right answer: the edits that mend it; empty otherwise. */
  readonly fix: readonly CellEdit[];
  /** The reason that someone gave for leaving it as it is; null while nobody did, or the cells have changed since. */
  readonly acknowledged: string | null;
}

import type { Locale, Message } from '../../core/messages/message';
import type { ReviewedFile } from '../../core/review/reviewed-file';
import type { ReviewRecord, ReviewState } from '../../core/review/rounds/review-record';
import type { PaneTheme } from '../../taskpane/office/services';
import type { DeskFile } from '../files/picked-files';
import type { RecordOutcome } from '../files/review-record';
import type { OpenFile } from '../open-file';

/** What the page tells about what was done or did not work; words are the components'. */
export type DeskNotice =
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: Message }
  | { readonly kind: 'saved'; readonly file: string; readonly backup: string | null; readonly withRecords: boolean }
  | { readonly kind: 'downloaded'; readonly file: string; readonly withRecords: boolean }
  | { readonly kind: 'changedOnDisk'; readonly file: string }
  | { readonly kind: 'notPermitted'; readonly file: string }
  | { readonly kind: 'saveFailed'; readonly file: string; readonly reason: string }
  | { readonly kind: 'notPacked'; readonly file: string; readonly reason: Message }
  | { readonly kind: 'folderFailed'; readonly reason: string }
  | { readonly kind: 'nothingPicked' }
  /** The list could not be read at all. */
  | { readonly kind: 'notRead'; readonly reason: Message }
  | { readonly kind: 'recordSetAside'; readonly file: string }
  | { readonly kind: 'recordNotKept'; readonly why: Exclude<RecordOutcome, { readonly kind: 'kept' }> };

/** What goes on once the user has decided about changes that nobody saved. */
export interface AskedUnsaved {
  /** The file whose changes would be lost. */
  readonly file: string;
  readonly goOn: () => void;
}

/** All that the page shows beside grid and pane, which have stores of their own. */
export interface DeskState {
  readonly locale: Locale;
  readonly theme: PaneTheme;
  readonly folder: string | null;
  /** The folder itself, where the page may ask to write into it. */
  readonly root: FileSystemDirectoryHandle | null;
  readonly files: readonly DeskFile[];
  readonly backups: number;
  /** What is known of the files by their ways. */
  readonly reviewed: ReadonlyMap<string, ReviewedFile>;
  /** How far the reading of the list is; null when nothing is read. */
  readonly reading: { readonly done: number; readonly all: number } | null;
  readonly search: string;
  /** The state that the list is narrowed to; null: all. */
  readonly standing: ReviewState | null;
  /** What the reviewer said of the forms. */
  readonly record: ReviewRecord;
  /** True while something of it is in this page only. */
  readonly recordHeld: boolean;
  readonly open: OpenFile | null;
  /** The file that is being opened or saved. */
  readonly busy: { readonly doing: 'opening' | 'saving'; readonly file: string } | null;
  readonly unsaved: boolean;
  /** Formulas of the open file that only Excel can calculate. */
  readonly leftToExcel: number;
  readonly notice: DeskNotice | null;
  readonly asked: AskedUnsaved | null;
  /** The dialog in which a copy gets its name. */
  readonly savingCopy: boolean;
  /** A newer release lies ready in the cache. */
  readonly update: (() => void) | null;
}

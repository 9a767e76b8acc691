import type { Locale, Message } from '../core/messages/message';
import { message } from '../core/messages/message';
import { openAnyWorkbook } from '../file/open-workbook';
import { handInCopy } from '../file/hand-in';
import { problemMessage } from '../file/problem-message';
import { passedOver } from '../core/review/passed-over';
import { type GridSession, startGridSession } from '../grid/grid-session';
import { measureOnCanvas } from '../grid/text-measure';
import { gridWords } from '../grid/words';
import type { WorkbookEvent } from '../grid/editing/workbook-event';
import { createPaneStore, type PaneStore } from '../taskpane/state/pane-store';
import type { Outcome } from '../tasks/workbook-port';
import { type DeskBook, openDeskBook } from './desk-book';
import { type DeskAround, deskServices } from './desk-services';
import type { DeskFile } from './files/picked-files';

/** A file that is open: its workbook, the grid's session and the pane's store. */
export interface OpenFile {
  readonly source: DeskFile;
  /** What the file held when it was read or written last. */
  readonly bytes: Uint8Array;
  readonly book: DeskBook;
  readonly session: GridSession;
  readonly pane: PaneStore;
  /** Counts openings: grid and pane begin anew with each. */
  readonly number: number;
  /** An old .xls: it is only read, what is saved is a new .xlsx. */
  readonly isOldFormat: boolean;
  /** Whether what the program keeps (answers, journal) goes into the file when it is saved. */
  readonly keepsRecords: boolean;
  /** Whether what the file held at first lies beside it by now, or this page wrote it. */
  readonly backedUp: boolean;
}

let openings = 0;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a file for grid and pane; nothing is shown yet. Never throws for a bad file. */
export async function openFile(
  source: DeskFile,
  locale: Locale,
  around: Omit<DeskAround, 'file'>,
): Promise<Outcome<OpenFile>> {
  const bytes = await contentOf(source);
  if (bytes === null) return { ok: false, problem: message('review.unreadable') };
  const opening = await openAnyWorkbook(bytes);
  if (!opening.ok) return { ok: false, problem: namedProblem(source.name) ?? problemMessage(opening) };
  const book = openDeskBook(opening.workbook);
  const measure = measureOnCanvas(document.createElement('canvas'));
  const session = startGridSession(book.grid, measure, gridWords[locale]);
  book.settleTyping = () => session.commit(null);
  const pane = createPaneStore(deskServices(book, { ...around, file: source }));
  return {
    ok: true,
    value: {
      source,
      bytes,
      book,
      session,
      pane,
      number: (openings += 1),
      isOldFormat: compoundFile.every((byte, at) => bytes[at] === byte),
      keepsRecords: true,
      backedUp: false,
    },
  };
}

/** Why a file is none of ours by its name, as the list says it; null for a workbook, and for a backup, which is one. */
function namedProblem(name: string): Message | null {
  const problem = passedOver(name);
  return problem?.code === 'review.backup' ? null : problem;
}

async function contentOf(source: DeskFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await (await source.read()).arrayBuffer());
  } catch {
    // Moved, renamed or locked since it was picked.
    return null;
  }
}

/** Ends what follows the file. */
export function closeFile({ session, pane }: OpenFile): void {
  pane.close();
  session.close();
}

/** The file's bytes as they are to be saved: `withRecords` with what the program keeps in it, else without a trace of it. */
export function bytesToSave({ book }: OpenFile, withRecords: boolean): Outcome<Uint8Array> {
  const bytes = book.workbook.save();
  if (withRecords) return { ok: true, value: bytes };
  const copy = handInCopy(bytes);
  return copy.ok ? { ok: true, value: copy.bytes } : copy;
}

/** What loses something when it is not saved; selecting, turning to a sheet and calculating does not. */
const passing: readonly WorkbookEvent['kind'][] = ['selected', 'activated', 'recalculated'];

export function changesFile({ kind }: WorkbookEvent): boolean {
  return !passing.includes(kind);
}

import { message } from '../core/messages/message';
import { addressToSelect } from '../core/sheet/address-to-select';
import { parseBlockAddress } from '../core/sheet/address';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { xlsxPort } from '../file/file-port';
import { createEditedBook, type EditedBook, recalculated } from '../grid/editing/edited-book';
import { gridChanges } from '../grid/editing/grid-changes';
import { enterByHand } from '../grid/editing/typing';
import { createUserActs } from '../grid/editing/user-acts';
import type { WorkbookEvent } from '../grid/editing/workbook-event';
import type { GridBook } from '../grid/grid-book';
import type { CellPlace } from '../core/apply/place';
import type { CellMark, MarkReceipt } from '../tasks/marks';
import type { Outcome, WorkbookPort } from '../tasks/workbook-port';
import { parseCellAddress, type XlsxSheet, type XlsxWorkbook } from '../xlsx';

/** An open workbook that two work in: the user in the grid, and the pane through the port. Each sees what the other does. */
export interface DeskBook {
  readonly workbook: XlsxWorkbook;
  readonly grid: GridBook;
  readonly port: WorkbookPort;
  /** Brings a sheet to the front and selects cells on it; a sheet is found by its id, else by its name. */
  readonly select: (sheet: SheetIdentity, cells: readonly string[]) => Outcome<null>;
  readonly mark: (marks: readonly CellMark[]) => Promise<Outcome<MarkReceipt>>;
  /** Tells what happened, all of one act together; gives the way to stop listening. */
  readonly follow: (listener: (events: readonly WorkbookEvent[]) => void) => () => void;
  /** Who has a cell open for typing is asked to enter it before the pane writes; false when it cannot be entered. */
  settleTyping: () => boolean;
}

/** Opens a workbook for grid and pane. */
export function openDeskBook(workbook: XlsxWorkbook): DeskBook {
  const listeners = new Set<(events: readonly WorkbookEvent[]) => void>();
  const book = createEditedBook(workbook, {
    readOnly: false,
    sheetId: ({ id }) => id,
    // Nobody keeps places here: the pane finds its cells by what they are.
    moveReferences: () => undefined,
    forgetReferences: () => undefined,
  });
  const announce = () => {
    book.recalculate();
    const events = book.takeEvents();
    if (events.length > 0) for (const listener of listeners) listener(events);
  };
  const follow = (listener: (events: readonly WorkbookEvent[]) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const desk: DeskBook = {
    workbook,
    grid: gridBook(book, announce, follow),
    port: watchedPort(book, announce, () => desk.settleTyping()),
    select(sheet, cells) {
      const found =
        workbook.sheets.find(({ id }) => id === sheet.id) ?? workbook.sheets.find(({ name }) => name === sheet.name);
      if (found === undefined) return { ok: false, problem: message('host.itemNotFound') };
      if (found.visibility !== 'visible')
        return { ok: false, problem: message('host.sheetHidden', { sheet: found.name }) };
      book.activate(found);
      const block = parseBlockAddress(addressToSelect(cells) ?? '');
      if (block !== null) book.select(found, block);
      announce();
      return { ok: true, value: null };
    },
    async mark(marks) {
      const { markCells } = await import('../file/mark-cells');
      const outcome = markCells(workbook, marks);
      book.report({ kind: 'looksChanged' });
      book.report({ kind: 'settingsChanged' });
      announce();
      return outcome;
    },
    follow,
    settleTyping: () => true,
  };
  return desk;
}

function gridBook(book: EditedBook, announce: () => void, follow: DeskBook['follow']): GridBook {
  return {
    workbook: book.workbook,
    acts: createUserActs(book, 'user', announce),
    enter(sheet, cells) {
      const outcomes = cells.map(({ row, column, text }) => enterByHand(book, sheet, row, column, text, 'user'));
      announce();
      return outcomes;
    },
    activate(sheet) {
      book.activate(sheet);
      announce();
    },
    select(sheet, block) {
      book.activate(sheet);
      book.select(sheet, block);
      announce();
    },
    setEditing: () => undefined,
    onChange: (listener) => follow((events) => listener(events.flatMap(gridChanges))),
  };
}

/** The port over the file, whose writes the grid is told of. While a cell that cannot be entered is open nothing is written, as in Excel. */
function watchedPort(book: EditedBook, announce: () => void, settle: () => boolean): WorkbookPort {
  const { workbook } = book;
  const port = xlsxPort(workbook, (cells) => {
    for (const event of recalculated(cells)) book.report(event);
  });
  const cellsEditing = { ok: false, problem: message('host.cellEditing') } as const;
  /** Does something that may bring in sheets or turn to another one, and tells which. */
  const withSheets = async <T>(job: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (!settle()) return cellsEditing;
    const before = new Set(workbook.sheets);
    const previous = workbook.activeSheet;
    const outcome = await job();
    for (const sheet of workbook.sheets) {
      if (!before.has(sheet)) book.report({ kind: 'sheetAdded', sheet, origin: 'addIn' });
    }
    if (workbook.activeSheet !== previous) {
      book.report({ kind: 'activated', sheet: workbook.activeSheet, previous });
    }
    announce();
    return outcome;
  };
  return {
    ...port,
    async write(writes, texts) {
      if (!settle()) return cellsEditing;
      const outcome = await port.write(writes, texts);
      if (Object.keys(texts).length > 0) book.report({ kind: 'settingsChanged' });
      for (const write of writes) reportWritten(book, write);
      announce();
      return outcome;
    },
    ensureSheet: (sheet, name) => withSheets(() => port.ensureSheet(sheet, name)),
    insertSheet: (plan) => withSheets(() => port.insertSheet(plan)),
    async layOut(sheet, layout) {
      const outcome = await port.layOut(sheet, layout);
      book.report({ kind: 'looksChanged' });
      announce();
      return outcome;
    },
    async keep(key, text) {
      const outcome = await port.keep(key, text);
      book.report({ kind: 'settingsChanged' });
      announce();
      return outcome;
    },
  };
}

function reportWritten(book: EditedBook, { sheet: { id }, cell }: CellPlace): void {
  const sheet: XlsxSheet | undefined = book.workbook.sheets.find((one) => one.id === id);
  const at = parseCellAddress(cell);
  if (sheet === undefined || at === null) return;
  const block = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  book.report({ kind: 'cellsChanged', sheet, block, origin: 'addIn', detail: null });
}

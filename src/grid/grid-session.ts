import { cellAddress, type CellBlock, type CellPosition, type XlsxSheet, type XlsxWorkbook } from '../xlsx';
import { contentAsTyped } from './as-typed';
import {
  emptyHistory,
  redo,
  remember,
  undo,
  type EditHistory,
  type HistoryStep,
  type UserChange,
} from './edit-history';
import { advance, selectBlock, selectCell, type Direction, type Selection } from './selection';
import { layOutSheet, type MeasuredHeights, type SheetLayout } from './sheet-layout';
import { cellsToFill, filledCells, keptLayout, raised, sameBlock, wholeLinesOf, within } from './layout-blocks';
import type { TextMeasure } from './text-measure';
import type { GridActs, GridBook, GridChange, TypingOutcome } from './grid-book';
import type { GridWords } from './words';

/** A cell that is being typed into. `typing`: arrows leave the cell; `editing`: arrows move in the text. */
export interface CellEditing {
  readonly sheet: XlsxSheet;
  readonly at: CellPosition;
  readonly text: string;
  readonly original: string;
  readonly mode: 'typing' | 'editing';
}

/** What the page shows of the open workbook; a new object for every change. */
export interface GridState {
  readonly layout: SheetLayout;
  /** How often each row of the sheet in front was changed, so that the others are not drawn again. */
  readonly revisions: ReadonlyMap<number, number>;
  readonly selection: Selection;
  readonly editing: CellEditing | null;
  /** Cells that the add-in changed a moment ago on the sheet in front: key `row,column` → number of the change. */
  readonly flashes: ReadonlyMap<string, number>;
  /** Grows when the selection was set from outside and should be brought into view. */
  readonly reveal: number;
  readonly notice: string | null;
}

/** The open workbook as the user works in it, beside the add-in. All that a key or a click can do. */
export interface GridSession {
  readonly workbook: XlsxWorkbook;
  readonly words: GridWords;
  /** Speaks another language from now on. */
  readonly speak: (words: GridWords) => void;
  readonly state: () => GridState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly activate: (sheet: XlsxSheet) => void;
  readonly select: (selection: Selection) => void;
  /** Opens the active cell; `text` null keeps its content. Refused on a protected cell. */
  readonly startEditing: (mode: CellEditing['mode'], text: string | null) => void;
  readonly type: (text: string) => void;
  readonly switchToEditing: () => void;
  /** Writes what was typed; then moves on, if told. False when it can't be entered: the cell stays open. */
  readonly commit: (move: Direction | null) => boolean;
  readonly cancel: () => void;
  /** Empties the selected cells. */
  readonly clearSelection: () => void;
  /** Types a block of texts from the active cell on; one text fills the selection. */
  readonly fill: (rows: readonly (readonly string[])[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Changes rows, columns or sheets; a refusal is said to the user. An open cell is entered first. */
  readonly act: (job: (acts: GridActs) => string | null) => void;
  readonly dismissNotice: () => void;
  readonly close: () => void;
}

/** A flood of flashes helps nobody and would hold thousands of elements. */
const mostFlashes = 2000;

/** Starts working in a workbook. */
export function startGridSession(book: GridBook, measure: TextMeasure, firstWords: GridWords): GridSession {
  const { workbook } = book;
  let words = firstWords;
  const listeners = new Set<() => void>();
  const heights = new Map<string, MeasuredHeights>();
  const selections = new Map<string, Selection>();
  let history: EditHistory = emptyHistory;
  let flashCount = 0;

  const heightsOf = (sheet: XlsxSheet) => {
    const known = heights.get(sheet.id) ?? new Map<number, number>();
    heights.set(sheet.id, known);
    return known;
  };
  const show = (sheet: XlsxSheet) => layOutSheet(sheet, measure, heightsOf(sheet));
  const selectionOn = (layout: SheetLayout) =>
    selections.get(layout.sheet.id) ?? selectCell(layout.merged, { row: 0, column: 0 });

  const firstLayout = show(workbook.activeSheet);
  let current: GridState = {
    layout: firstLayout,
    revisions: new Map(),
    selection: selectionOn(firstLayout),
    editing: null,
    flashes: new Map(),
    reveal: 0,
    notice: null,
  };

  const set = (change: Partial<GridState>) => {
    const wasEditing = current.editing !== null;
    current = { ...current, ...change };
    if (wasEditing !== (current.editing !== null)) book.setEditing(current.editing !== null);
    for (const listener of listeners) listener();
  };

  const forgetHeights = (sheet: XlsxSheet, block: CellBlock) => {
    const known = heightsOf(sheet);
    if (block.bottom - block.top > known.size) known.clear();
    else for (let row = block.top; row <= block.bottom; row++) known.delete(row);
  };
  const flash = (flashes: Map<string, number>, block: CellBlock) => {
    for (let row = block.top; row <= block.bottom && flashes.size < mostFlashes; row++) {
      for (let column = block.left; column <= block.right; column++) flashes.set(`${row},${column}`, flashCount);
    }
  };

  /** Takes in all that one act changed, and shows it once. */
  const happened = (changes: readonly GridChange[]) => {
    const before = current;
    let { layout, selection, reveal } = before;
    let flashes: Map<string, number> | null = null;
    const changed: CellBlock[] = [];
    let isStale = false;
    flashCount += 1;
    for (const change of changes) {
      switch (change.kind) {
        case 'cells':
          forgetHeights(change.sheet, change.block);
          if (change.sheet.id !== layout.sheet.id) break;
          changed.push(change.block);
          isStale = true;
          if (change.flash) flash((flashes ??= new Map(before.flashes)), change.block);
          break;
        case 'places':
          heightsOf(change.sheet).clear();
          // What was typed before stood elsewhere.
          history = emptyHistory;
          if (change.sheet.id === layout.sheet.id) isStale = true;
          break;
        case 'selected':
          if (change.sheet.id !== layout.sheet.id) {
            // Its sheet may come to the front next; then the selection is there.
            selections.set(change.sheet.id, selectBlock(show(change.sheet).merged, change.block));
          } else if (!sameBlock(selection.block, within(layout, change.block))) {
            selection = selectBlock(layout.merged, within(layout, change.block));
            selections.set(layout.sheet.id, selection);
            reveal += 1;
          }
          break;
        case 'activated':
          layout = show(change.sheet);
          selection = selectionOn(layout);
          flashes = new Map();
          reveal += 1;
          isStale = false;
          break;
        case 'sheets':
          layout = show(workbook.activeSheet);
          selection = selectionOn(layout);
          isStale = false;
          break;
      }
    }
    if (isStale) layout = keptLayout(layout, show(layout.sheet));
    const isSame = layout === before.layout && selection === before.selection && flashes === null;
    if (isSame && changed.length === 0) return;
    const revisions = layout === before.layout ? raised(before.revisions, layout, changed) : new Map<number, number>();
    set({ layout, selection, reveal, revisions, ...(flashes === null ? {} : { flashes }) });
  };
  const stop = book.onChange(happened);

  const typedContent = (sheet: XlsxSheet, row: number, column: number) =>
    contentAsTyped(sheet, row, column, workbook.date1904);

  const refused = (sheet: XlsxSheet, cells: readonly CellPosition[]): boolean => {
    const locked = cells.find(({ row, column }) => sheet.protected && sheet.style(row, column).locked);
    if (locked === undefined) return false;
    set({ notice: words.protectedCell(sheet.name, cellAddress(locked.row, locked.column)) });
    return true;
  };

  /** Types texts into cells as the user; gives false when Excel would not take one of them. */
  const enter = (sheet: XlsxSheet, writes: readonly (CellPosition & { readonly text: string })[]): boolean => {
    if (refused(sheet, writes)) return false;
    const wanted: UserChange[] = writes.map(({ row, column, text }) => ({
      sheetId: sheet.id,
      row,
      column,
      before: typedContent(sheet, row, column),
      after: text,
    }));
    const changes = wanted.filter(({ before, after }) => before !== after);
    const outcomes = book.enter(
      sheet,
      changes.map(({ row, column, after }) => ({ row, column, text: after })),
    );
    const entered = changes.filter((_, index) => outcomes[index] === 'entered');
    history = remember(history, entered);
    const at = outcomes.findIndex((outcome) => outcome !== 'entered');
    const [change, outcome] = [changes[at], outcomes[at]];
    if (change === undefined || outcome === undefined) return true;
    set({ notice: objection(words, outcome, sheet, change) });
    return false;
  };

  const moveTo = (selection: Selection) => {
    selections.set(current.layout.sheet.id, selection);
    set({ selection });
    book.select(current.layout.sheet, wholeLinesOf(current.layout, selection.block));
  };

  const commit = (move: Direction | null): boolean => {
    const { editing } = current;
    if (editing !== null) {
      set({ editing: null, notice: null });
      const changed = editing.text !== editing.original;
      if (changed && !enter(editing.sheet, [{ ...editing.at, text: editing.text }])) {
        // What was typed is not thrown away: the cell stays open until it can be entered or is given up.
        set({ editing: { ...editing, mode: 'editing' } });
        return false;
      }
    }
    if (move !== null) moveTo(advance(current.layout, current.selection, move));
    return true;
  };

  const takeStep = (step: HistoryStep | null, nothing: string) => {
    if (step === null) {
      set({ notice: nothing });
      return;
    }
    const [first] = step.writes;
    const sheet = workbook.sheets.find(({ id }) => id === first?.sheetId);
    if (first === undefined || sheet === undefined) return;
    // Only over what the user left there: a cell that someone else has changed since is not rolled back.
    const ours = step.writes.filter(({ row, column, before }) => sameTyped(typedContent(sheet, row, column), before));
    if (refused(sheet, ours)) return;
    history = step.history;
    if (sheet.id !== current.layout.sheet.id) book.activate(sheet);
    book.enter(
      sheet,
      ours.map(({ row, column, after }) => ({ row, column, text: after })),
    );
    moveTo(selectCell(current.layout.merged, first));
    set({ notice: ours.length < step.writes.length ? words.changedSince : null, reveal: current.reveal + 1 });
  };

  return {
    workbook,
    get words() {
      return words;
    },
    speak(spoken) {
      words = spoken;
      set({});
    },
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    activate(sheet) {
      if (commit(null)) book.activate(sheet);
    },
    select(selection) {
      if (commit(null)) moveTo(selection);
    },
    startEditing(mode, text) {
      const { layout, selection } = current;
      const at = selection.active;
      if (refused(layout.sheet, [at])) return;
      const original = typedContent(layout.sheet, at.row, at.column);
      set({ editing: { sheet: layout.sheet, at, original, text: text ?? original, mode }, notice: null });
    },
    type(text) {
      if (current.editing !== null) set({ editing: { ...current.editing, text } });
    },
    switchToEditing() {
      if (current.editing !== null) set({ editing: { ...current.editing, mode: 'editing' } });
    },
    commit,
    cancel: () => set({ editing: null }),
    clearSelection() {
      const { layout, selection } = current;
      const cells = filledCells(layout, selection.block).map((cell) => ({ ...cell, text: '' }));
      enter(layout.sheet, cells);
    },
    fill(rows) {
      const { layout, selection } = current;
      const writes = cellsToFill(layout, selection, rows);
      if (!enter(layout.sheet, writes)) return;
      const last = writes.at(-1);
      if (last !== undefined && rows.flat().length > 1) {
        moveTo(
          selectBlock(layout.merged, {
            top: selection.active.row,
            left: selection.active.column,
            bottom: last.row,
            right: Math.max(...writes.map(({ column }) => column)),
          }),
        );
      }
    },
    undo: () => takeStep(undo(history), words.nothingToUndo),
    redo: () => takeStep(redo(history), words.nothingToRedo),
    act(job) {
      if (!commit(null)) return;
      const refusal = job(book.acts);
      set({ notice: refusal === null ? null : words.refused(refusal) });
    },
    dismissNotice: () => set({ notice: null }),
    close() {
      stop();
      listeners.clear();
    },
  };
}

/** Why a content was not taken, in the user's words. */
function objection(
  words: GridWords,
  outcome: TypingOutcome,
  sheet: XlsxSheet,
  { row, column, after }: UserChange,
): string | null {
  const cell = cellAddress(row, column);
  switch (outcome) {
    case 'entered':
      return null;
    case 'protected':
      return words.protectedCell(sheet.name, cell);
    case 'malformed':
      return words.malformed(cell, after);
    case 'partOfArray':
      return words.partOfArray(cell);
    case 'readOnly':
      return words.readOnly;
  }
}

/** Whether a cell still holds what was typed into it: `3.50` was taken as 3.5, and an apostrophe is not part of a text. */
function sameTyped(found: string, typed: string): boolean {
  const bare = (text: string) => text.replace(/^'/, '');
  return bare(found) === bare(typed) || (typed.trim() !== '' && Number(found) === Number(typed));
}

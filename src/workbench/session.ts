import { cellAddress, type CellBlock, type CellPosition } from '../xlsx';
import type { XlsxSheet, XlsxWorkbook } from '../xlsx';
import { contentAsTyped } from '../grid/as-typed';
import {
  emptyHistory,
  redo,
  remember,
  undo,
  type EditHistory,
  type HistoryStep,
  type UserChange,
} from '../grid/edit-history';
import { advance, selectBlock, selectCell, type Direction, type Selection } from '../grid/selection';
import { layOutSheet, type MeasuredHeights, type SheetLayout } from '../grid/sheet-layout';
import type { TextMeasure } from '../grid/text-measure';
import type { ExcelHost } from './host/excel-host';
import type { WorkbookEvent } from './host/workbook-event';
import { words } from './words';

/** A cell that is being typed into. `typing`: arrows leave the cell; `editing`: arrows move in the text. */
export interface CellEditing {
  readonly sheet: XlsxSheet;
  readonly at: CellPosition;
  readonly text: string;
  readonly original: string;
  readonly mode: 'typing' | 'editing';
}

/** What the page shows of the open workbook; a new object for every change. */
export interface SessionState {
  readonly layout: SheetLayout;
  readonly selection: Selection;
  readonly editing: CellEditing | null;
  /** Cells that the add-in changed a moment ago on the sheet in front: key `row,column` → number of the change. */
  readonly flashes: ReadonlyMap<string, number>;
  /** Grows when the selection was set from outside and should be brought into view. */
  readonly reveal: number;
  readonly notice: string | null;
}

/** The open workbook as the user works in it, beside the add-in. All that a key or a click can do. */
export interface Session {
  readonly workbook: XlsxWorkbook;
  readonly host: ExcelHost;
  readonly state: () => SessionState;
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
  readonly dismissNotice: () => void;
  readonly close: () => void;
}

/** A flood of flashes helps nobody and would hold thousands of elements. */
const mostFlashes = 2000;

export function startSession(workbook: XlsxWorkbook, host: ExcelHost, measure: TextMeasure): Session {
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
  const selectionOn = (layout: SheetLayout) =>
    selections.get(layout.sheet.id) ?? selectCell(layout.merged, { row: 0, column: 0 });

  const firstLayout = layOutSheet(workbook.activeSheet, measure, heightsOf(workbook.activeSheet));
  let current: SessionState = {
    layout: firstLayout,
    selection: selectionOn(firstLayout),
    editing: null,
    flashes: new Map(),
    reveal: 0,
    notice: null,
  };

  const set = (change: Partial<SessionState>) => {
    current = { ...current, ...change };
    host.editing = current.editing !== null;
    for (const listener of listeners) listener();
  };
  const show = (sheet: XlsxSheet) => layOutSheet(sheet, measure, heightsOf(sheet));

  const forgetHeights = (sheet: XlsxSheet, block: CellBlock) => {
    const known = heightsOf(sheet);
    if (block.bottom - block.top > known.size) known.clear();
    else for (let row = block.top; row <= block.bottom; row++) known.delete(row);
  };
  const flash = (block: CellBlock): ReadonlyMap<string, number> => {
    flashCount += 1;
    const flashes = new Map(current.flashes);
    for (let row = block.top; row <= block.bottom && flashes.size < mostFlashes; row++) {
      for (let column = block.left; column <= block.right; column++) flashes.set(`${row},${column}`, flashCount);
    }
    return flashes;
  };

  const happened = (event: WorkbookEvent) => {
    const inFront = current.layout.sheet;
    switch (event.kind) {
      case 'cellsChanged':
      case 'formatChanged':
        forgetHeights(event.sheet, event.block);
        if (event.sheet.id !== inFront.id) return;
        set({
          layout: show(inFront),
          ...(event.kind === 'cellsChanged' && event.origin !== 'user' ? { flashes: flash(event.block) } : {}),
        });
        return;
      case 'cellsShifted':
      case 'rowsHidden':
        heightsOf(event.sheet).clear();
        if (event.sheet.id === inFront.id) set({ layout: show(inFront) });
        return;
      case 'rowsSorted':
      case 'protectionChanged':
        return;
      case 'recalculated':
        for (const block of event.blocks) forgetHeights(event.sheet, block);
        if (event.sheet.id === inFront.id) set({ layout: show(inFront) });
        return;
      case 'selected': {
        const { layout } = current;
        if (event.sheet.id !== layout.sheet.id) {
          // Its sheet may come to the front next; then the selection is there.
          selections.set(event.sheet.id, selectBlock(show(event.sheet).merged, event.block));
          return;
        }
        const { block } = current.selection;
        const same =
          block.top === event.block.top &&
          block.left === event.block.left &&
          block.bottom === event.block.bottom &&
          block.right === event.block.right;
        if (same) return;
        const selection = selectBlock(layout.merged, event.block);
        selections.set(layout.sheet.id, selection);
        set({ selection, reveal: current.reveal + 1 });
        return;
      }
      case 'activated': {
        const layout = show(event.sheet);
        set({ layout, selection: selectionOn(layout), flashes: new Map(), reveal: current.reveal + 1 });
        return;
      }
      case 'looksChanged':
      case 'sheetRenamed':
      case 'sheetMoved':
      case 'sheetShown':
      case 'sheetAdded':
      case 'sheetDeleted': {
        const layout = show(workbook.activeSheet);
        set({ layout, selection: selectionOn(layout) });
        return;
      }
      case 'settingsChanged':
        return;
    }
  };
  const stop = host.onChange((events) => events.forEach(happened));

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
    const changes: UserChange[] = writes.map(({ row, column, text }) => ({
      sheetId: sheet.id,
      row,
      column,
      before: typedContent(sheet, row, column),
      after: text,
    }));
    const entered = changes.filter(
      (change) => change.before === change.after || host.userEdits(sheet, change, change.after) === 'entered',
    );
    history = remember(history, entered);
    const malformed = changes.find((change) => !entered.includes(change));
    if (malformed === undefined) return true;
    set({ notice: words.malformed(cellAddress(malformed.row, malformed.column), malformed.after) });
    return false;
  };

  const moveTo = (selection: Selection) => {
    selections.set(current.layout.sheet.id, selection);
    set({ selection });
    host.select(current.layout.sheet, selection.block);
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
    if (sheet.id !== current.layout.sheet.id) host.activate(sheet);
    for (const write of ours) host.userEdits(sheet, write, write.after);
    moveTo(selectCell(current.layout.merged, first));
    set({ notice: ours.length < step.writes.length ? words.changedSince : null, reveal: current.reveal + 1 });
  };

  return {
    workbook,
    host,
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    activate(sheet) {
      if (commit(null)) host.activate(sheet);
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
    dismissNotice: () => set({ notice: null }),
    close() {
      stop();
      listeners.clear();
    },
  };
}

/** Whether a cell still holds what was typed into it: `3.50` was taken as 3.5, and an apostrophe is not part of a text. */
function sameTyped(found: string, typed: string): boolean {
  const bare = (text: string) => text.replace(/^'/, '');
  return bare(found) === bare(typed) || (typed.trim() !== '' && Number(found) === Number(typed));
}

function filledCells(layout: SheetLayout, block: CellBlock): readonly CellPosition[] {
  const cells: CellPosition[] = [];
  for (let row = block.top; row <= Math.min(block.bottom, layout.last.row); row++) {
    for (let column = block.left; column <= Math.min(block.right, layout.last.column); column++) {
      if (!layout.isBlank(row, column)) cells.push({ row, column });
    }
  }
  return cells;
}

/** Which cells a pasted block goes into: one text into every selected cell, else from the active cell on. */
function cellsToFill(
  layout: SheetLayout,
  { active, block }: Selection,
  rows: readonly (readonly string[])[],
): readonly (CellPosition & { readonly text: string })[] {
  const writes: (CellPosition & { readonly text: string })[] = [];
  const add = (row: number, column: number, text: string) => {
    if (row < layout.rows && column < layout.columns && !layout.merged.isCovered(row, column)) {
      writes.push({ row, column, text });
    }
  };
  const [single] = rows.flat();
  if (single !== undefined && rows.flat().length === 1) {
    for (let row = block.top; row <= Math.min(block.bottom, layout.rows - 1); row++) {
      for (let column = block.left; column <= block.right; column++) add(row, column, single);
    }
    return writes;
  }
  rows.forEach((cells, down) => {
    cells.forEach((text, along) => add(active.row + down, active.column + along, text));
  });
  return writes;
}

import type { CellBlock } from './address';
import { parseCellAddress } from './address';
import { mapReferences, type Place } from '../formula/map-references';
import { rewriteFormulas } from '../formula/rewrite-formulas';
import { readMerges } from './layout';
import { shiftBeside, shiftRelatedParts, restateDimension } from './shift-beside';
import { arrayBlocks, pushesOffSheet, shiftCells } from './shift-cells';
import { releaseSharedFormulas } from './write-cell';
import { deletion, insertion, movesWholeLines, shiftBlock, tears, type Shift } from './shift';
import { breaksTable, headerTexts, readTables, shiftTables } from './tables';
import type { CellShiftOutcome } from '../workbook';
import type { HeldValue, Worksheet } from './worksheet';
import { noteEdit } from './worksheet';

/** Inserts cells, rows or columns; what is there moves down or right. */
export function insertCells(worksheet: Worksheet, block: CellBlock, direction: 'down' | 'right'): CellShiftOutcome {
  return applyShift(worksheet, insertion(block, direction));
}

/** Deletes cells, rows or columns; what is below or right of them moves up or left. */
export function deleteCells(worksheet: Worksheet, block: CellBlock, direction: 'up' | 'left'): CellShiftOutcome {
  return applyShift(worksheet, deletion(block, direction));
}

function applyShift(worksheet: Worksheet, shift: Shift): CellShiftOutcome {
  const refusal = refusalOf(worksheet, shift);
  if (refusal !== null) return refusal;
  const { book, part, document, grid, sheet } = worksheet;
  for (const { grid: other } of book.worksheets) releaseSharedFormulas(other);
  const edited = shiftedEdits(worksheet, shift);
  shiftCells(grid, shift);
  const name = sheet.name.toLowerCase();
  const map = (place: Place): Place | null => {
    if (place.sheet.toLowerCase() !== name) return place;
    const block = shiftBlock(place.block, shift);
    return block === null ? null : block === place.block ? place : { ...place, block };
  };
  shiftBeside(document.root, shift);
  shiftRelatedParts(book.container, part, shift);
  shiftTables(book.container, part, document.root, shift);
  if (edited !== null) book.edited.set(worksheet, edited);
  shiftStale(worksheet, shift);
  rewriteFormulas(book, {
    rewrite: (formula, home) => mapReferences(formula, home, map),
    mayConcern: (text) => text.toLowerCase().includes(name),
  });
  if (shift.axis === 'columns' && shift.count > 0) writeHeaders(worksheet);
  restateDimension(document.root, sheet.usedBlock(false));
  // Excel's list of formula cells names places.
  book.formulasChanged = true;
  markShifted(worksheet, shift);
  return 'done';
}

function refusalOf({ book, part, document, grid }: Worksheet, shift: Shift): Exclude<CellShiftOutcome, 'done'> | null {
  if (pushesOffSheet(grid, shift)) return 'offSheet';
  if (arrayBlocks(grid).some((block) => tears(block, shift))) return 'tearsArray';
  if (readTables(book.container, part).some((table) => breaksTable(table, shift))) return 'breaksTable';
  // Whole rows and columns run through merged areas, which grow and shrink; cells alone would tear them.
  if (movesWholeLines(shift)) return null;
  return readMerges(document.root).some((block) => tears(block, shift)) ? 'tearsMerge' : null;
}

/** Cells that were edited and not yet calculated with are remembered by where they are now. */
function shiftedEdits(worksheet: Worksheet, shift: Shift): Map<string, HeldValue> | null {
  const edited = worksheet.book.edited.get(worksheet);
  if (edited === undefined) return null;
  const now = new Map<string, HeldValue>();
  for (const [cell, held] of edited) {
    const [row = 0, column = 0] = cell.split(',').map(Number);
    const moved = shiftBlock({ top: row, left: column, bottom: row, right: column }, shift);
    if (moved !== null) now.set(`${moved.top},${moved.left}`, held);
  }
  return now;
}

/** What reads a block that grew or shrank is calculated anew, though its own text may be the same (INDIRECT, OFFSET). */
function markShifted(worksheet: Worksheet, { at, from, axis }: Shift): void {
  const [row, column] = axis === 'rows' ? [at, from] : [from, at];
  noteEdit(worksheet, row, column);
}

/** Formulas that are left to Excel are known by where they are now; those that went are not told of. */
function shiftStale({ book, sheet }: Worksheet, shift: Shift): void {
  for (const [element, cell] of book.stale) {
    if (cell.sheet !== sheet) continue;
    const { row, column } = cell;
    const now = shiftBlock({ top: row, left: column, bottom: row, right: column }, shift);
    if (now === null) book.stale.delete(element);
    else book.stale.set(element, { sheet, row: now.top, column: now.left });
  }
}

function writeHeaders({ book, part, sheet }: Worksheet): void {
  for (const table of readTables(book.container, part)) {
    for (const [address, text] of headerTexts(table)) {
      const place = parseCellAddress(address);
      if (place !== null && sheet.value(place.row, place.column) === '')
        sheet.renameTableColumn(place.row, place.column, text);
    }
  }
}

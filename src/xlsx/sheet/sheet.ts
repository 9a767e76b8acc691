import type { CellBlock } from './address';
import { blockAddress, cellAddress, parseBlockAddress } from './address';
import type { CellValue } from './cell-value';
import { blockContents, currentValue } from './read-block';
import { displayText } from '../styles/cell-text';
import { needsQuote, readEntry } from './typed-entry';
import { arrayBlock, type Cell, isErrorCell } from './cell';
import { cellFormula, ensureCell, findCell, inheritedStyle } from './grid';
import { writeConstant, writeFormula, writeRichString, writeStyle } from './write-cell';
import type { BoundBlock } from './bound-cells';
import { arraysAmong, boundAt, boundBlocks } from './bound-cells';
import { contentToRemember, takesBack } from './overwritten';
import { readFilter, writeFilter } from './filter';
import { deleteCells, insertCells } from './insert-cells';
import {
  readColumnHidden,
  readColumnWidth,
  readFiltered,
  readMerges,
  readRowHeight,
  writeColumnHidden,
  writeColumnWidth,
  writeMerge,
  writeRowHeight,
  writeRowHidden,
  writeUnmerge,
} from './layout';
import { moveCells, reorderRows } from './move-cells';
import { readNotes, writeNote } from './notes';
import { writePageSetup } from './page-setup';
import {
  readConditionallyFormatted,
  readFrozen,
  readGridlines,
  readPasswordProtected,
  readPermissions,
  readProtected,
  readTabColour,
  writeFrozen,
  writeGridlines,
  writeProtected,
  writeTabColour,
  writeVisibility,
} from './sheet-view';
import { SheetAccessors, type SheetReads } from './sheet-accessors';
import { createSpills } from './spills';
import { nameTableColumn, readTables } from './tables';
import { changedStyle } from '../styles/style-writer';
import { cellNumberFormat, cellStyle, isTrue } from '../styles/styles';
import type { CellNote, CellShiftOutcome, CellStyle, WriteObstacle, XlsxSheet } from '../workbook';
import type { Book, Worksheet } from './worksheet';
import { noteEdit, readWorksheetPart } from './worksheet';
import type { XmlElement } from '../xml/xml-tree';
import { childElement, setAttribute } from '../xml/xml-tree';

/** Opens a worksheet of the workbook. Throws `UnreadableFile` when its part is missing or damaged. */
export function openSheet(book: Book, entry: XmlElement, part: string): Worksheet {
  const { document, grid } = readWorksheetPart(book, part);
  const { root } = document;
  let merges: readonly CellBlock[] | null = null;
  let notes: ReadonlyMap<string, CellNote> | null = null;
  readNotes(book.container, part);

  const indexAt = (row: number, column: number): number => {
    const cell = findCell(grid, row, column);
    return cell === null ? inheritedStyle(grid, root, row, column) : cell.style;
  };
  const styleAt = (row: number, column: number): CellStyle => cellStyle(book.styles, indexAt(row, column));
  const formatAt = (row: number, column: number): string => cellNumberFormat(book.styles, indexAt(row, column));
  const valueAt = (row: number, column: number): CellValue => {
    const cell = findCell(grid, row, column);
    return cell === null ? '' : currentValue(book, cell);
  };
  const formulaAt = (row: number, column: number): string | null =>
    cellFormula(grid, findCell(grid, row, column), row, column);
  const cellFor = (row: number, column: number): Cell => {
    const cell = ensureCell(grid, row, column, inheritedStyle(grid, root, row, column));
    growDimension(root, row, column);
    return cell;
  };
  const restyle = (row: number, column: number, change: Parameters<typeof changedStyle>[2]): void => {
    const index = changedStyle(book.styles, indexAt(row, column), change);
    writeStyle(cellFor(row, column), index);
  };
  let bounds: readonly BoundBlock[] | null = null;
  const boundTo = (row: number, column: number): BoundBlock | null =>
    boundAt((bounds ??= boundBlocks(worksheet)), row, column);
  const obstacleAt = (row: number, column: number): WriteObstacle | null => {
    const bound = boundTo(row, column);
    if (bound === null || (bound.free?.row === row && bound.free.column === column)) return null;
    return bound.obstacle;
  };
  /** Makes a cell ready for another content: remembers what it held, lets go what it filled. */
  const overwrite = (row: number, column: number): void => {
    const cell = findCell(grid, row, column);
    noteEdit(worksheet, row, column);
    if (cell === null) return;
    const bound = boundTo(row, column);
    const spilled = bound?.obstacle === 'spilledCell' ? bound.block : undefined;
    if (!book.overwritten.has(cell)) {
      const held = contentToRemember(grid, cell, { row, column });
      if (held !== null) book.overwritten.set(cell, held);
    }
    if (cell.formula !== null) {
      book.formulasChanged = true;
      // Only an array or a data table binds cells: looking for them anew after every formula takes minutes in a large sheet.
      if (cell.formula.attributes['ref'] !== undefined) bounds = null;
    }
    book.computed.delete(cell);
    if (spilled !== undefined) clearSpilled(worksheet, spilled, row, column);
  };
  const putConstant = (row: number, column: number, value: CellValue, quoted: boolean): void => {
    const cell = findCell(grid, row, column);
    if (value === '' && cell === null) return;
    if (cell === null || !holdsConstant(cell, value)) {
      overwrite(row, column);
      const written = cell ?? cellFor(row, column);
      if (!takesBack(grid, written, book.overwritten.get(written), { value, formula: null })) {
        const rich = richStringOf(book, value);
        if (rich === null) writeConstant(grid, written, value);
        else writeRichString(grid, written, rich, String(value));
      }
    }
    if (quoted !== styleAt(row, column).quotePrefix) restyle(row, column, { quotePrefix: quoted });
  };
  const putFormula = (row: number, column: number, formula: string): void => {
    overwrite(row, column);
    const cell = cellFor(row, column);
    if (takesBack(grid, cell, book.overwritten.get(cell), { value: '', formula })) bounds = null;
    else writeFormula(grid, cell, formula);
    if (styleAt(row, column).quotePrefix) restyle(row, column, { quotePrefix: false });
    book.formulasChanged = true;
  };

  /** Cells have moved: what is remembered by its place is read again. */
  const forgetPlaces = (): void => {
    merges = notes = bounds = null;
  };
  const afterwards = (outcome: CellShiftOutcome): CellShiftOutcome => {
    forgetPlaces();
    return outcome;
  };

  const reads: SheetReads = {
    name: () => entry.attributes['name'] ?? '',
    visibility: () => {
      const state = entry.attributes['state'];
      return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    },
    tabColour: () => readTabColour(root, book.styles.palette),
    arrays: () => arraysAmong((bounds ??= boundBlocks(worksheet))),
    tables: () => readTables(book.container, part),
    merges: () => (merges ??= readMerges(root)),
    filtered: () => readFiltered(root, grid),
    protected: () => readProtected(root),
    passwordProtected: () => readPasswordProtected(root),
    permissions: () => readPermissions(root),
    notes: () => (notes ??= readNotes(book.container, part)),
    filter: () => readFilter(root),
    frozen: () => readFrozen(root),
    conditionallyFormatted: () => readConditionallyFormatted(root),
    showGridlines: () => readGridlines(root),
  };
  const sheet: XlsxSheet = Object.assign(new SheetAccessors(reads), {
    id: entry.attributes['sheetId'] ?? '',
    setVisibility: (visibility) => writeVisibility(entry, visibility),
    setTabColour: (colour) => writeTabColour(root, colour),
    usedBlock: (valuesOnly) => usedBlock(worksheet, valuesOnly),
    filledColumns: (row) =>
      [...(grid.rows.get(row)?.cells ?? [])].flatMap(([at, cell]) => (cell.hasContent ? [at] : [])),
    value: valueAt,
    formula: formulaAt,
    content: (row, column) => formulaAt(row, column) ?? valueAt(row, column),
    text: (row, column) => displayText(valueAt(row, column), formatAt(row, column), book.date1904),
    contents: (block) => blockContents(worksheet, block),
    style: styleAt,
    enter: (row, column, content) => {
      const obstacle = obstacleAt(row, column);
      if (obstacle !== null) return obstacle;
      const entered = readEntry(content, formatAt(row, column));
      if (entered.kind === 'formula') {
        putFormula(row, column, entered.formula);
        return 'done';
      }
      putConstant(row, column, entered.value, entered.quoted);
      if (entered.numberFormat !== null) restyle(row, column, { numberFormat: entered.numberFormat });
      return 'done';
    },
    setConstant: (row, column, value) => {
      const obstacle = obstacleAt(row, column);
      if (obstacle !== null) return obstacle;
      const quoted = typeof value === 'string' && needsQuote(value, formatAt(row, column));
      putConstant(row, column, value, quoted);
      return 'done';
    },
    setFormula: (row, column, formula) => {
      const obstacle = obstacleAt(row, column);
      if (obstacle !== null) return obstacle;
      putFormula(row, column, formula);
      return 'done';
    },
    isArrayFormula: (row, column) => arrayBlock(findCell(grid, row, column)) !== null,
    writeObstacle: obstacleAt,
    pushSpillAside: (row, column) => {
      const bound = boundTo(row, column);
      if (bound?.obstacle !== 'spilledCell') return;
      spills.pushAside(bound.block);
      bounds = null;
    },
    spillAgain: () => {
      if (spills.comeBack()) bounds = null;
    },
    renameTableColumn: (row, column, text) => {
      putConstant(row, column, text, false);
      nameTableColumn(book.container, part, { row, column }, text);
    },
    setStyle: restyle,
    merge: (block) => {
      writeMerge(root, block);
      merges = null;
    },
    unmerge: (block) => {
      writeUnmerge(root, block);
      merges = null;
    },
    columnWidth: (column) => readColumnWidth(root, book.styles, column),
    setColumnWidth: (column, characters) => writeColumnWidth(root, column, characters),
    rowHeight: (row) => readRowHeight(root, grid, row),
    setRowHeight: (row, points) => writeRowHeight(grid, row, points),
    rowHidden: (row) => isTrue(grid.rows.get(row)?.element.attributes['hidden']),
    setRowHidden: (row, hidden) => writeRowHidden(grid, row, hidden),
    columnHidden: (column) => readColumnHidden(root, column),
    setColumnHidden: (column, hidden) => writeColumnHidden(root, column, hidden),
    setProtected: (on, allowed = []) => writeProtected(root, on, allowed),
    setNote: (row, column, note) => {
      writeNote(book.container, part, root, { row, column }, note);
      notes = null;
    },
    setPageSetup: (setup) => writePageSetup(book, worksheet, setup),
    insertCells: (block, direction) => afterwards(insertCells(worksheet, block, direction)),
    deleteCells: (block, direction) => afterwards(deleteCells(worksheet, block, direction)),
    moveCells: (block, to, at) => {
      const target = book.worksheets.find((other) => other.sheet === to);
      if (target === undefined) throw new Error('The sheet belongs to another workbook.');
      const outcome = moveCells(worksheet, block, target, at);
      target.forgetPlaces();
      return afterwards(outcome);
    },
    reorderRows: (block, order) => reorderRows(worksheet, block, order),
    setFilter: (filter) => writeFilter(worksheet, filter),
    setFrozen: (rows, columns) => writeFrozen(root, rows, columns),
    setShowGridlines: (shown) => writeGridlines(root, shown),
  } satisfies Omit<XlsxSheet, keyof SheetReads>);
  const worksheet: Worksheet = { book, part, entry, document, grid, sheet, forgetPlaces };
  const spills = createSpills(worksheet);
  return worksheet;
}

/** The block that has content, or (with `valuesOnly` false) content or a format of its own. */
function usedBlock({ grid }: Worksheet, valuesOnly: boolean): CellBlock | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, { cells }] of grid.rows) {
    cells.forEach((cell, column) => {
      if (!cell.hasContent && (valuesOnly || cell.style === 0)) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** A spilled formula that goes takes along what it filled. */
function clearSpilled(worksheet: Worksheet, block: CellBlock, row: number, column: number): void {
  for (const [place, { cells }] of worksheet.grid.rows) {
    if (place < block.top || place > block.bottom) continue;
    for (const [at, cell] of cells) {
      if (at < block.left || at > block.right || (place === row && at === column)) continue;
      noteEdit(worksheet, place, at);
      writeConstant(worksheet.grid, cell, '');
    }
  }
}

/** The place of a text among the shared strings when they have it with formatted runs only: so it stood in this workbook. */
function richStringOf({ strings, richStrings }: Book, value: CellValue): number | null {
  if (richStrings.size === 0 || typeof value !== 'string' || value === '') return null;
  const rich = [...richStrings].find((place) => strings[place] === value);
  return rich === undefined || strings.some((text, place) => text === value && !richStrings.has(place)) ? null : rich;
}

/** Whether a cell holds just this constant: then there is nothing to write. */
function holdsConstant(cell: Cell, value: CellValue): boolean {
  if (cell.formula !== null) return false;
  return Object.is(cell.value, value) && !(isErrorCell(cell) && value !== '');
}

/** The part states which block it uses; readers may trust it, so a new cell has to be inside. */
function growDimension(root: XmlElement, row: number, column: number): void {
  const dimension = childElement(root, 'dimension');
  if (dimension === null) return;
  const block = parseBlockAddress(dimension.attributes['ref'] ?? '');
  const grown =
    block === null
      ? cellAddress(row, column)
      : blockAddress({
          top: Math.min(block.top, row),
          left: Math.min(block.left, column),
          bottom: Math.max(block.bottom, row),
          right: Math.max(block.right, column),
        });
  if (block === null || grown !== blockAddress(block)) setAttribute(dimension, 'ref', grown);
}

import type { CellBlock } from '../core/sheet/address';
import type { EngineCell, EngineResult } from './formula-engine';
import { evaluateFormulas } from './formula-engine';
import type { DefinedName, FormulaReferences } from './formula-references';
import { formulaReferences } from './formula-references';
import { arrayBlock, cellFormula, cellValue, hasResult, isErrorCell, writeResult } from './grid';
import { isTrue } from './styles';
import type { XlsxSheet } from './workbook';
import type { Book, Worksheet } from './worksheet';
import type { XmlElement } from './xml-tree';
import { childElement, childElements } from './xml-tree';

/** A cell whose value changed. */
export interface ChangedCell {
  readonly sheet: XlsxSheet;
  readonly row: number;
  readonly column: number;
}

interface FormulaCell {
  readonly worksheet: Worksheet;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  readonly formula: string;
  readonly array: CellBlock | null;
  readonly reads: FormulaReferences;
}

/** Recalculates the formulas that depend on cells edited since the last time; gives the cells whose value changed. */
export function recalculate(book: Book): ChangedCell[] {
  if (book.edited.size === 0) return [];
  const edited: Place[] = [];
  for (const [worksheet, cells] of book.edited) {
    const sheet = worksheet.sheet.name.toLowerCase();
    for (const cell of cells) {
      const [row = 0, column = 0] = cell.split(',').map(Number);
      edited.push({ sheet, row, column });
    }
  }
  book.edited.clear();
  const names = definedNames(book);
  const formulas = formulaCells(book, names);
  const affected = dependents(formulas, edited);
  if (affected.size === 0) return [];
  const results = calculate(book, names, affected);
  const unknown = [...affected].filter((cell) => (results.get(cell) ?? null) === null);
  const unsure = unknown.length === 0 ? new Set(unknown) : dependents(formulas, unknown.map(placeOf));
  for (const cell of unknown) unsure.add(cell);
  if (unsure.size > 0) book.needsExcel = true;
  const changed: ChangedCell[] = [];
  for (const cell of affected) {
    const result = results.get(cell) ?? null;
    // What cannot be calculated here keeps the value it had, and so does what depends on it, until Excel opens the file.
    if (unsure.has(cell) && hasResult(cell.element)) continue;
    changed.push(...writeResults(book, cell, result ?? { value: '#NAME?', isError: true }));
  }
  return changed;
}

/** Calculates the formulas that the file has no value for (some programs leave that to Excel), without editing it. */
export function calculateMissing(book: Book): void {
  if (!book.worksheets.some(({ grid }) => lacksResults(grid.rows.values()))) return;
  const names = definedNames(book);
  const missing = formulaCells(book, names).filter((cell) => !hasResult(cell.element));
  if (missing.length === 0) return;
  for (const [cell, result] of calculate(book, names, new Set(missing))) {
    if (result !== null) book.computed.set(cell.element, result);
  }
}

function lacksResults(rows: Iterable<{ readonly cells: ReadonlyMap<number, XmlElement> }>): boolean {
  for (const { cells } of rows) {
    for (const cell of cells.values()) if (childElement(cell, 'f') !== null && !hasResult(cell)) return true;
  }
  return false;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function placeOf(cell: FormulaCell): Place {
  return { sheet: cell.sheetName, row: cell.row, column: cell.column };
}

function inside({ row, column }: Place, block: CellBlock): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

/** The formulas that read any of the cells, directly or through others, and those that stand in them. */
function dependents(formulas: readonly FormulaCell[], cells: readonly Place[]): Set<FormulaCell> {
  const found = new Set<FormulaCell>();
  let fresh = cells;
  while (fresh.length > 0) {
    const next: Place[] = [];
    const bySheet = new Map<string, Place[]>();
    for (const place of fresh) bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), place]);
    for (const cell of formulas) {
      if (found.has(cell)) continue;
      const own = placeOf(cell);
      const reads =
        cell.reads === null ||
        cell.reads.some(({ sheet, block }) => bySheet.get(sheet)?.some((place) => inside(place, block)) === true) ||
        bySheet.get(own.sheet)?.some((place) => place.row === own.row && place.column === own.column) === true;
      if (!reads) continue;
      found.add(cell);
      next.push(own);
      if (cell.array !== null) next.push(...placesOf(own.sheet, cell.array));
    }
    fresh = next;
  }
  return found;
}

function placesOf(sheet: string, block: CellBlock): Place[] {
  const places: Place[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) places.push({ sheet, row, column });
  }
  return places;
}

function definedNames(book: Book): DefinedName[] {
  const sheets = childElements(childElement(book.document.root, 'sheets'), 'sheet');
  return childElements(childElement(book.document.root, 'definedNames'), 'definedName').map((name) => {
    const local = name.attributes['localSheetId'];
    const scope = local === undefined ? null : (sheets[Number(local)]?.attributes['name'] ?? '').toLowerCase();
    return { name: name.attributes['name'] ?? '', scope, text: name.text };
  });
}

function formulaCells(book: Book, names: readonly DefinedName[]): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const worksheet of book.worksheets) {
    const sheetName = worksheet.sheet.name.toLowerCase();
    for (const [row, { cells }] of worksheet.grid.rows) {
      for (const [column, element] of cells) {
        const text = cellFormula(worksheet.grid, element, row, column);
        if (text === null) continue;
        const formula = text.slice(1);
        const reads = formulaReferences(formula, sheetName, names);
        found.push({ worksheet, sheetName, row, column, element, formula, array: arrayBlock(element), reads });
      }
    }
  }
  return found;
}

function calculate(
  book: Book,
  names: readonly DefinedName[],
  wanted: ReadonlySet<FormulaCell>,
): ReadonlyMap<FormulaCell, EngineResult> {
  const byElement = new Map([...wanted].map((cell) => [cell.element, cell]));
  const engineCells = new Map<EngineCell, FormulaCell>();
  const sheets = book.worksheets.map((worksheet) => {
    const hiddenRows = new Set<number>();
    const cells: EngineCell[] = [];
    for (const [row, line] of worksheet.grid.rows) {
      if (isTrue(line.element.attributes['hidden'])) hiddenRows.add(row);
      for (const [column, element] of line.cells) {
        const formulaCell = byElement.get(element);
        const known = book.computed.get(element);
        const value = known?.value ?? cellValue(element, book.strings);
        if (formulaCell === undefined && value === '' && !hasResult(element)) continue;
        const isError = known?.isError ?? isErrorCell(element);
        const formula = formulaCell?.formula ?? null;
        const cell = { row, column, value, isError, formula, array: formulaCell?.array ?? null };
        cells.push(cell);
        if (formulaCell !== undefined) engineCells.set(cell, formulaCell);
      }
    }
    return { name: worksheet.sheet.name, hiddenRows, cells };
  });
  const results = new Map<FormulaCell, EngineResult>();
  for (const [cell, result] of evaluateFormulas(sheets, names, book.date1904)) {
    const formulaCell = engineCells.get(cell);
    if (formulaCell === undefined) continue;
    // The other cells of an array formula are left to Excel.
    const several = formulaCell.array !== null && placesOf('', formulaCell.array).length > 1;
    results.set(formulaCell, result === null || several ? null : { ...result });
  }
  return results;
}

function writeResults(book: Book, cell: FormulaCell, result: NonNullable<EngineResult>): ChangedCell[] {
  const { worksheet, element, row, column } = cell;
  const before = book.computed.get(element)?.value ?? cellValue(element, book.strings);
  book.computed.delete(element);
  if (hasResult(element) && Object.is(before, result.value) && isErrorCell(element) === result.isError) return [];
  writeResult(element, result.value, result.isError);
  return Object.is(before, result.value) ? [] : [{ sheet: worksheet.sheet, row, column }];
}

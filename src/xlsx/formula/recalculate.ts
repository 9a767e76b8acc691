import type { CellBlock } from '../sheet/address';
import { blocksOf, dependents, type Reader } from './find-dependents';
import type { EngineCell, EngineResult } from './formula-engine';
import { evaluateFormulas } from './formula-engine';
import type { DefinedName, SheetBlock } from './formula-references';
import { formulaReferences } from './formula-references';
import { arrayBlock, cellFormula, cellValue, hasResult, isErrorCell, writeResult } from '../sheet/grid';
import { withErrorsForDeletedSheets } from './sheet-references';
import { isTrue } from '../styles/styles';
import type { XlsxSheet } from '../workbook';
import type { Book, Worksheet } from '../sheet/worksheet';
import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements } from '../xml/xml-tree';

/** A cell whose value changed. */
export interface ChangedCell {
  readonly sheet: XlsxSheet;
  readonly row: number;
  readonly column: number;
}

interface FormulaCell extends Reader {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  readonly formula: string;
  readonly array: CellBlock | null;
}

/** Recalculates the formulas that depend on cells edited since the last time; gives the cells whose value changed. */
export function recalculate(book: Book): ChangedCell[] {
  if (book.edited.size === 0) return [];
  const edited: SheetBlock[] = [];
  for (const [worksheet, cells] of book.edited) {
    const sheet = worksheet.sheet.name.toLowerCase();
    const places = Array.from(cells, (cell) => {
      const [row = 0, column = 0] = cell.split(',').map(Number);
      return [row, column] as const;
    });
    edited.push(...blocksOf(sheet, places));
  }
  book.edited.clear();
  const names = definedNames(book);
  const formulas = formulaCells(book, names);
  const affected = dependents(formulas, edited);
  if (affected.size === 0) return [];
  const missing = book.missing ? formulas.filter((cell) => !hasResult(cell.element)) : [];
  const results = calculate(book, names, new Set([...affected, ...missing]));
  keepComputed(book, missing, results);
  const unknown = [...affected].filter((cell) => (results.get(cell) ?? null) === null);
  const unsure =
    unknown.length === 0
      ? new Set<FormulaCell>()
      : dependents(
          formulas,
          unknown.map(({ own }) => own),
        );
  for (const cell of unknown) unsure.add(cell);
  if (unsure.size > 0) book.needsExcel = true;
  const changed: ChangedCell[] = [];
  for (const cell of affected) {
    // What cannot be calculated here keeps the value it had, and so does what depends on it, until Excel opens the file.
    if (unsure.has(cell) && hasResult(cell.element)) continue;
    changed.push(...writeNewResult(book, cell, results.get(cell) ?? { value: '#NAME?', isError: true }));
  }
  return changed;
}

/**
 * Calculates the formulas that the file has no value for (some programs leave that to Excel), without editing it. Done when
 * a value is first asked for.
 */
export function calculateMissing(book: Book): void {
  const names = definedNames(book);
  const missing = formulaCells(book, names).filter((cell) => !hasResult(cell.element));
  keepComputed(book, missing, calculate(book, names, new Set(missing)));
}

/** Whether a worksheet has formulas that the file holds no value for. */
export function lacksResults({ grid }: Worksheet): boolean {
  for (const { cells } of grid.rows.values()) {
    for (const cell of cells.values()) if (!hasResult(cell) && childElement(cell, 'f') !== null) return true;
  }
  return false;
}

function keepComputed(
  book: Book,
  missing: readonly FormulaCell[],
  results: ReadonlyMap<FormulaCell, EngineResult>,
): void {
  for (const cell of missing) {
    const result = results.get(cell) ?? null;
    if (result !== null) book.computed.set(cell.element, result);
  }
  book.missing = false;
}

function oneCell(row: number, column: number): CellBlock {
  return { top: row, left: column, bottom: row, right: column };
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
        const formula = withErrorsForDeletedSheets(text.slice(1));
        const reads = formulaReferences(formula, sheetName, names);
        const array = arrayBlock(element);
        const own = { sheet: sheetName, block: array ?? oneCell(row, column) };
        found.push({ worksheet, row, column, element, formula, array, own, reads });
      }
    }
  }
  return found;
}

/** More blocks than this are not worth comparing each cell with. */
const mostBlocks = 60;

/** What the formulas read, to give the engine no more than it needs; null for everything. */
function readBlocks(wanted: ReadonlySet<FormulaCell>): readonly SheetBlock[] | null {
  const blocks: SheetBlock[] = [];
  for (const { reads } of wanted) {
    if (reads === null) return null;
    blocks.push(...reads);
    if (blocks.length > mostBlocks) return null;
  }
  return blocks;
}

function calculate(
  book: Book,
  names: readonly DefinedName[],
  wanted: ReadonlySet<FormulaCell>,
): ReadonlyMap<FormulaCell, EngineResult> {
  const byElement = new Map([...wanted].map((cell) => [cell.element, cell]));
  const engineCells = new Map<EngineCell, FormulaCell>();
  const needed = readBlocks(wanted);
  const sheets = book.worksheets.map((worksheet) => {
    const { name } = worksheet.sheet;
    const lower = name.toLowerCase();
    const blocks = needed?.filter(({ sheet }) => sheet === lower).map(({ block }) => block) ?? null;
    const hiddenRows = new Set<number>();
    const cells: EngineCell[] = [];
    for (const [row, line] of worksheet.grid.rows) {
      if (isTrue(line.element.attributes['hidden'])) hiddenRows.add(row);
      const across = blocks?.filter(({ top, bottom }) => top <= row && row <= bottom) ?? null;
      for (const [column, element] of line.cells) {
        const formulaCell = byElement.get(element);
        const isRead = across?.some(({ left, right }) => left <= column && column <= right) ?? true;
        if (formulaCell === undefined && (!isRead || !hasValue(book, element))) continue;
        const cell = engineCell(book, element, row, column, formulaCell);
        cells.push(cell);
        if (formulaCell !== undefined) engineCells.set(cell, formulaCell);
      }
    }
    return { name, hiddenRows, cells };
  });
  const results = new Map<FormulaCell, EngineResult>();
  for (const [cell, result] of evaluateFormulas(sheets, names, book.date1904)) {
    const formulaCell = engineCells.get(cell);
    // An array formula that fills more than its own cell is left to Excel.
    if (formulaCell !== undefined) results.set(formulaCell, fillsOthers(formulaCell) ? null : result);
  }
  return results;
}

function fillsOthers({ array }: FormulaCell): boolean {
  return array !== null && (array.top !== array.bottom || array.left !== array.right);
}

function hasValue(book: Book, element: XmlElement): boolean {
  return book.computed.has(element) || hasResult(element);
}

function engineCell(
  book: Book,
  element: XmlElement,
  row: number,
  column: number,
  formulaCell: FormulaCell | undefined,
): EngineCell {
  const known = formulaCell === undefined ? book.computed.get(element) : undefined;
  return {
    row,
    column,
    value: formulaCell === undefined ? (known?.value ?? cellValue(element, book.strings)) : '',
    isError: known?.isError ?? isErrorCell(element),
    formula: formulaCell?.formula ?? null,
    array: formulaCell?.array ?? null,
  };
}

function writeNewResult(book: Book, cell: FormulaCell, result: NonNullable<EngineResult>): ChangedCell[] {
  const { worksheet, element, row, column } = cell;
  const before = book.computed.get(element)?.value ?? cellValue(element, book.strings);
  book.computed.delete(element);
  if (hasResult(element) && Object.is(before, result.value) && isErrorCell(element) === result.isError) return [];
  writeResult(element, result.value, result.isError);
  return Object.is(before, result.value) ? [] : [{ sheet: worksheet.sheet, row, column }];
}

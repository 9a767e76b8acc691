import { findCell, hasResult, isErrorCell, writeResult } from '../sheet/grid';
import type { Book, HeldValue, Worksheet } from '../sheet/worksheet';
import { heldValue } from '../sheet/worksheet';
import { isTrue } from '../styles/styles';
import type { SheetCell } from '../workbook';
import { childElement } from '../xml/xml-tree';
import { calculableFormulas, calculationSettings } from './calculable';
import type { EngineFormula } from './engine-formula';
import { blocksOf, dependents } from './find-dependents';
import type { EngineCell, EngineResult } from './formula-engine';
import { evaluateFormulas } from './formula-engine';
import type { SheetBlock } from './formula-references';
import type { FormulaCell } from './workbook-formulas';
import { formulaCells, formulaSurroundings } from './workbook-formulas';

/** `automatic`: a workbook that is calculated by hand waits; `now`: the user, or saving, asks for it. */
export type RecalculationOccasion = 'automatic' | 'now';

type Edits = ReadonlyMap<Worksheet, ReadonlyMap<string, HeldValue>>;

function placeOf({ row, column }: Pick<FormulaCell, 'row' | 'column'>): string {
  return `${row},${column}`;
}

function editedBlocks(edits: Edits): SheetBlock[] {
  return [...edits].flatMap(([worksheet, cells]) =>
    blocksOf(
      worksheet.sheet.name.toLowerCase(),
      Array.from(cells.keys(), (place) => {
        const [row = 0, column = 0] = place.split(',').map(Number);
        return [row, column] as const;
      }),
    ),
  );
}

/**
 * Recalculates the formulas that depend on cells edited since the last time; gives the cells whose value changed. A formula's new
 * answer is used only where the engine, given what the cells held before, reproduces the result that stands in the file; else it
 * and what depends on it keep what they hold and are noted as stale, and so is what would become an error.
 */
export function recalculate(book: Book, occasion: RecalculationOccasion): SheetCell[] {
  if (book.edited.size === 0) return [];
  if (occasion === 'automatic' && calculationSettings(book).isManual) return calculateEntered(book);
  const edits: Edits = new Map(book.edited);
  book.edited.clear();
  const surroundings = formulaSurroundings(book);
  const all = formulaCells(book, surroundings);
  const affected = dependents(all, editedBlocks(edits));
  if (affected.size === 0) return [];
  const isEdited = (cell: FormulaCell): boolean => edits.get(cell.worksheet)?.has(placeOf(cell)) === true;
  const missing = book.missing ? all.filter((cell) => !hasResult(cell.element)) : [];
  const calculable = calculableFormulas(book, surroundings, all, new Set([...affected, ...missing]));
  const stands = [...calculable.keys()].filter((cell) => hasResult(cell.element) && !isEdited(cell));
  const before = calculate(book, only(calculable, stands), edits);
  const unsure = closure(
    all,
    [...affected].filter((cell) => {
      if (!calculable.has(cell)) return true;
      return before.has(cell) && !isSame(before.get(cell) ?? null, heldValue(book, cell.element));
    }),
  );
  const trusted = [...calculable.keys()].filter((cell) => !unsure.has(cell));
  const after = calculate(book, only(calculable, trusted), new Map());
  keepComputed(book, missing, after);
  for (const cell of closure(all, spoiled(all, trusted, after, isEdited))) unsure.add(cell);
  for (const { element, worksheet, row, column } of unsure)
    book.stale.set(element, { sheet: worksheet.sheet, row, column });
  return [...affected].flatMap((cell) => {
    if (unsure.has(cell)) return [];
    book.stale.delete(cell.element);
    const result = after.get(cell) ?? null;
    return result === null ? [] : writeNewResult(book, cell, result);
  });
}

/** In a workbook that is calculated by hand only a formula that was just entered is calculated. */
function calculateEntered(book: Book): SheetCell[] {
  const surroundings = formulaSurroundings(book);
  const all = formulaCells(book, surroundings);
  const entered = all.filter(
    (cell) => !hasResult(cell.element) && book.edited.get(cell.worksheet)?.has(placeOf(cell)) === true,
  );
  const results = calculate(book, calculableFormulas(book, surroundings, all, entered), new Map());
  return entered.flatMap((cell) => {
    const result = results.get(cell) ?? null;
    return result === null ? [] : writeNewResult(book, cell, result);
  });
}

/**
 * Calculates the formulas that the file has no value for (some programs leave that to Excel), without editing it. Done when
 * a value is first asked for.
 */
export function calculateMissing(book: Book): void {
  const surroundings = formulaSurroundings(book);
  const all = formulaCells(book, surroundings);
  const missing = all.filter((cell) => !hasResult(cell.element));
  keepComputed(book, missing, calculate(book, calculableFormulas(book, surroundings, all, missing), new Map()));
}

/** Whether a worksheet has formulas that the file holds no value for. */
export function lacksResults({ grid }: Worksheet): boolean {
  for (const { cells } of grid.rows.values()) {
    for (const cell of cells.values()) if (!hasResult(cell) && childElement(cell, 'f') !== null) return true;
  }
  return false;
}

function only(
  formulas: ReadonlyMap<FormulaCell, EngineFormula>,
  cells: readonly FormulaCell[],
): ReadonlyMap<FormulaCell, EngineFormula> {
  const wanted = new Set(cells);
  return new Map([...formulas].filter(([cell]) => wanted.has(cell)));
}

/** The cells, and all that read them. */
function closure(all: readonly FormulaCell[], cells: readonly FormulaCell[]): Set<FormulaCell> {
  const found =
    cells.length === 0
      ? new Set<FormulaCell>()
      : dependents(
          all,
          cells.map(({ own }) => own),
        );
  for (const cell of cells) found.add(cell);
  return found;
}

/** What the engine gave up on after all, and what would become an error though it reads none that was put there. */
function spoiled(
  all: readonly FormulaCell[],
  trusted: readonly FormulaCell[],
  results: ReadonlyMap<FormulaCell, EngineResult>,
  isEdited: (cell: FormulaCell) => boolean,
): FormulaCell[] {
  const isErrorNow = (cell: FormulaCell): boolean => results.get(cell)?.isError === true;
  const sources = trusted.filter((cell) => isEdited(cell) && isErrorNow(cell));
  const reached = closure(all, sources);
  return trusted.filter((cell) => {
    if ((results.get(cell) ?? null) === null) return true;
    const wasError = isErrorCell(cell.element) || !hasResult(cell.element);
    return isErrorNow(cell) && !wasError && !reached.has(cell);
  });
}

/** The same type and, for numbers, the same 15 digits. */
function isSame(one: EngineResult, other: HeldValue): boolean {
  if (one === null || one.isError !== other.isError) return false;
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return one.value === other.value;
  return Object.is(one.value, other.value) || one.value.toPrecision(15) === other.value.toPrecision(15);
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

/** More blocks than this are not worth comparing each cell with. */
const mostBlocks = 60;

/** What the formulas read, to give the engine no more than it needs; null for everything. */
function readBlocks(wanted: Iterable<FormulaCell>): readonly SheetBlock[] | null {
  const blocks: SheetBlock[] = [];
  for (const { reads } of wanted) {
    if (reads === null) return null;
    blocks.push(...reads);
    if (blocks.length > mostBlocks) return null;
  }
  return blocks;
}

/** Calculates formulas; cells named in `held` are taken for what they held, all others for what they hold. */
function calculate(
  book: Book,
  wanted: ReadonlyMap<FormulaCell, EngineFormula>,
  held: Edits,
): ReadonlyMap<FormulaCell, EngineResult> {
  if (wanted.size === 0) return new Map();
  const byElement = new Map([...wanted.keys()].map((cell) => [cell.element, cell]));
  const engineCells = new Map<EngineCell, FormulaCell>();
  const needed = readBlocks(wanted.keys());
  const sheets = book.worksheets.map((worksheet) => {
    const { name } = worksheet.sheet;
    const lower = name.toLowerCase();
    const blocks = needed?.filter(({ sheet }) => sheet === lower).map(({ block }) => block) ?? null;
    const heldHere = held.get(worksheet);
    const hiddenRows = new Set<number>();
    const cells: EngineCell[] = [];
    for (const [row, line] of worksheet.grid.rows) {
      if (isTrue(line.element.attributes['hidden'])) hiddenRows.add(row);
      const across = blocks?.filter(({ top, bottom }) => top <= row && row <= bottom) ?? null;
      for (const [column, element] of line.cells) {
        const formulaCell = byElement.get(element);
        const isRead = across?.some(({ left, right }) => left <= column && column <= right) ?? true;
        if (formulaCell === undefined && !isRead) continue;
        const now = heldHere?.get(`${row},${column}`) ?? heldValue(book, element);
        if (formulaCell === undefined && now.isBlank) continue;
        const array = formulaCell?.array ?? null;
        const formula = formulaCell === undefined ? null : (wanted.get(formulaCell)?.text ?? null);
        const cell: EngineCell = { row, column, value: now.value, isError: now.isError, formula, array };
        cells.push(cell);
        if (formulaCell !== undefined) engineCells.set(cell, formulaCell);
      }
    }
    // Cells that were cut away since.
    for (const [place, { value, isError, isBlank }] of heldHere ?? []) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      if (isBlank || findCell(worksheet.grid, row, column) !== null) continue;
      cells.push({ row, column, value, isError, formula: null, array: null });
    }
    return { name, hiddenRows, cells };
  });
  const results = new Map<FormulaCell, EngineResult>();
  for (const [cell, result] of evaluateFormulas(sheets, book.date1904)) {
    const formulaCell = engineCells.get(cell);
    if (formulaCell !== undefined) results.set(formulaCell, result);
  }
  return results;
}

function writeNewResult(book: Book, cell: FormulaCell, result: NonNullable<EngineResult>): SheetCell[] {
  const { worksheet, element, row, column } = cell;
  const before = heldValue(book, element);
  const stood = hasResult(element);
  book.computed.delete(element);
  if (stood && isSame(result, before)) return [];
  writeResult(element, result.value, result.isError);
  return isSame(result, before) ? [] : [{ sheet: worksheet.sheet, row, column }];
}

import { isErrorCell } from '../sheet/cell';
import { writeResult } from '../sheet/write-cell';
import type { Book, HeldValue, Worksheet } from '../sheet/worksheet';
import { heldValue } from '../sheet/worksheet';
import type { SheetCell } from '../workbook';
import { calculableFormulas, calculationSettings } from './calculable';
import { calculateFormula, type CellSource } from './calculate-formula';
import { cellSource } from './cell-source';
import { type Expression, isError, LeftToExcel } from './expression';
import type { PreparedFormula } from './prepare-formula';
import { blocksOf, dependents } from './find-dependents';
import type { FormulaResult } from './cell-source';
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
 * answer is used only where the calculation, given what the cells held before, reproduces the result that stands in the file; else it
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
  const missing = book.missing ? all.filter((cell) => !cell.record.hasResult) : [];
  const calculable = calculableFormulas(book, surroundings, all, new Set([...affected, ...missing]));
  const stands = [...calculable.keys()].filter((cell) => cell.record.hasResult && !isEdited(cell));
  const before = calculate(book, only(calculable, stands), edits);
  const unsure = closure(
    all,
    [...affected].filter((cell) => {
      if (!calculable.has(cell)) return true;
      return before.has(cell) && !isSame(before.get(cell) ?? null, heldValue(book, cell.record));
    }),
  );
  const trusted = [...calculable.keys()].filter((cell) => !unsure.has(cell));
  const after = calculate(book, only(calculable, trusted), new Map());
  keepComputed(book, missing, after);
  for (const cell of closure(all, spoiled(all, trusted, affected, after, isEdited))) unsure.add(cell);
  for (const { record, worksheet, row, column } of unsure)
    book.stale.set(record, { sheet: worksheet.sheet, row, column });
  return [...affected].flatMap((cell) => {
    if (unsure.has(cell)) return [];
    book.stale.delete(cell.record);
    const result = after.get(cell) ?? null;
    return result === null ? [] : writeNewResult(book, cell, result);
  });
}

/** In a workbook that is calculated by hand only a formula that was just entered is calculated. */
function calculateEntered(book: Book): SheetCell[] {
  const surroundings = formulaSurroundings(book);
  const all = formulaCells(book, surroundings);
  const entered = all.filter(
    (cell) => !cell.record.hasResult && book.edited.get(cell.worksheet)?.has(placeOf(cell)) === true,
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
  const missing = all.filter((cell) => !cell.record.hasResult);
  keepComputed(book, missing, calculate(book, calculableFormulas(book, surroundings, all, missing), new Map()));
}

/** Whether a worksheet has formulas that the file holds no value for. */
export function lacksResults({ grid }: Worksheet): boolean {
  for (const { cells } of grid.rows.values()) {
    for (const cell of cells.values()) if (!cell.hasResult && cell.formula !== null) return true;
  }
  return false;
}

function only(
  formulas: ReadonlyMap<FormulaCell, PreparedFormula>,
  cells: readonly FormulaCell[],
): ReadonlyMap<FormulaCell, PreparedFormula> {
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

/** What the calculation gave up on after all, and what would become an error though it reads none that was put there. */
function spoiled(
  all: readonly FormulaCell[],
  trusted: readonly FormulaCell[],
  affected: ReadonlySet<FormulaCell>,
  results: ReadonlyMap<FormulaCell, FormulaResult>,
  isEdited: (cell: FormulaCell) => boolean,
): FormulaCell[] {
  const isErrorNow = (cell: FormulaCell): boolean => results.get(cell)?.isError === true;
  const sources = trusted.filter((cell) => isEdited(cell) && isErrorNow(cell));
  const reached = closure(all, sources);
  return trusted.filter((cell) => {
    // One without a result that no edit reaches is as unknown as before.
    if ((results.get(cell) ?? null) === null) return affected.has(cell);
    const wasError = isErrorCell(cell.record) || !cell.record.hasResult;
    return isErrorNow(cell) && !wasError && !reached.has(cell);
  });
}

/** The same type and, for numbers, the same 15 digits. */
function isSame(one: FormulaResult, other: HeldValue): boolean {
  if (one === null || one.isError !== other.isError) return false;
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return one.value === other.value;
  return Object.is(one.value, other.value) || one.value.toPrecision(15) === other.value.toPrecision(15);
}

function keepComputed(
  book: Book,
  missing: readonly FormulaCell[],
  results: ReadonlyMap<FormulaCell, FormulaResult>,
): void {
  for (const cell of missing) {
    const result = results.get(cell) ?? null;
    if (result !== null) book.computed.set(cell.record, result);
  }
  book.missing = false;
}

/** Calculates formulas, in an order in which each comes behind those it reads; cells named in `held` are taken for what they held. */
function calculate(
  book: Book,
  wanted: ReadonlyMap<FormulaCell, PreparedFormula>,
  held: Edits,
): ReadonlyMap<FormulaCell, FormulaResult> {
  const results = new Map<FormulaCell, FormulaResult>();
  if (wanted.size === 0) return results;
  const calculated = new Map<FormulaCell['record'], FormulaResult>();
  const source = cellSource(book, held, calculated);
  for (const [cell, { expression }] of wanted) {
    const result = resultOf(expression, source);
    results.set(cell, result);
    calculated.set(cell.record, result);
  }
  return results;
}

function resultOf(expression: Expression, source: CellSource): FormulaResult {
  try {
    const value = calculateFormula(expression, source);
    return isError(value) ? { value: value.error, isError: true } : { value: value ?? 0, isError: false };
  } catch (error) {
    if (error instanceof LeftToExcel) return null;
    throw error;
  }
}

function writeNewResult(book: Book, cell: FormulaCell, result: NonNullable<FormulaResult>): SheetCell[] {
  const { worksheet, record, row, column } = cell;
  const before = heldValue(book, record);
  book.computed.delete(record);
  if (record.hasResult && isSame(result, before)) return [];
  writeResult(record, result.value, result.isError);
  return isSame(result, before) ? [] : [{ sheet: worksheet.sheet, row, column }];
}

import { isTrue } from '../styles/styles';
import type { Book } from '../sheet/worksheet';
import { childElement } from '../xml/xml-tree';
import type { PreparedFormula } from './prepare-formula';
import { prepareFormula } from './prepare-formula';
import type { FormulaSurroundings, SheetBlock } from './formula-references';
import type { FormulaCell } from './workbook-formulas';

/**
 * How many cells the formulas of one recalculation may read together: above it a file of running sums takes minutes and gigabytes.
 * A form reads some hundreds.
 */
const mostCellsRead = 400_000;

/** How the workbook itself says that it is calculated (`calcPr`). */
export interface CalculationSettings {
  /** Formulas wait until the user asks. */
  readonly isManual: boolean;
  /** Even a manual workbook is calculated before it is saved. */
  readonly isCalculatedOnSave: boolean;
  /** Circular references are calculated in rounds, or numbers are cut to what is shown: neither is done here. */
  readonly isUnusual: boolean;
}

/** Reads how a workbook wants to be calculated. */
export function calculationSettings(book: Book): CalculationSettings {
  const { calcMode, calcOnSave, iterate, fullPrecision } = (childElement(book.document.root, 'calcPr')?.attributes ??
    {}) as Partial<Record<string, string>>;
  return {
    isManual: calcMode === 'manual',
    isCalculatedOnSave: calcOnSave === undefined || isTrue(calcOnSave),
    isUnusual: isTrue(iterate) || (fullPrecision !== undefined && !isTrue(fullPrecision)),
  };
}

/** The formulas of a sheet by row, to find those that stand in a block. */
type FormulasByRow = ReadonlyMap<string, ReadonlyMap<number, readonly FormulaCell[]>>;

function byRow(cells: Iterable<FormulaCell>): FormulasByRow {
  const found = new Map<string, Map<number, FormulaCell[]>>();
  for (const cell of cells) {
    const rows = found.get(cell.own.sheet) ?? new Map<number, FormulaCell[]>();
    found.set(cell.own.sheet, rows);
    const known = rows.get(cell.row);
    if (known === undefined) rows.set(cell.row, [cell]);
    else known.push(cell);
  }
  return found;
}

function standingIn(formulas: FormulasByRow, { sheet, block }: SheetBlock): FormulaCell[] {
  const rows = formulas.get(sheet);
  if (rows === undefined) return [];
  const { top, bottom, left, right } = block;
  const numbers =
    bottom - top < rows.size
      ? Array.from({ length: bottom - top + 1 }, (_, step) => top + step)
      : [...rows.keys()].filter((row) => top <= row && row <= bottom);
  return numbers.flatMap((row) => (rows.get(row) ?? []).filter(({ column }) => left <= column && column <= right));
}

/** The rows and columns that each sheet uses, by its name in lower case: a whole column reads no more than that. */
function usedSizes(book: Book): ReadonlyMap<string, { readonly bottom: number; readonly right: number }> {
  return new Map(
    book.worksheets.map(({ sheet, grid }) => {
      let [bottom, right] = [0, 0];
      for (const [row, { cells }] of grid.rows) {
        bottom = Math.max(bottom, row);
        for (const column of cells.keys()) right = Math.max(right, column);
      }
      return [sheet.name.toLowerCase(), { bottom, right }];
    }),
  );
}

/** The cheapest formulas whose reading stays within the budget. */
function withinBudget(book: Book, cells: readonly FormulaCell[]): FormulaCell[] {
  const sizes = usedSizes(book);
  const costOf = ({ reads }: FormulaCell): number =>
    (reads ?? []).reduce((sum, { sheet, block }) => {
      const size = sizes.get(sheet) ?? { bottom: 0, right: 0 };
      const rows = Math.min(block.bottom, size.bottom) - block.top + 1;
      const columns = Math.min(block.right, size.right) - block.left + 1;
      return sum + Math.max(0, rows) * Math.max(0, columns);
    }, 1);
  let spent = 0;
  return cells
    .map((cell) => ({ cell, cost: costOf(cell) }))
    .sort((one, other) => one.cost - other.cost)
    .flatMap(({ cell, cost }) => ((spent += cost) <= mostCellsRead ? [cell] : []));
}

/** Formulas in an order in which each comes behind those it reads; without those that stand in a circle, or behind one. */
function inOrder(cells: readonly FormulaCell[]): readonly FormulaCell[] {
  const formulas = byRow(cells);
  const readers = new Map<FormulaCell, FormulaCell[]>();
  const open = new Map<FormulaCell, number>();
  for (const cell of cells) {
    const inputs = new Set((cell.reads ?? []).flatMap((block) => standingIn(formulas, block)));
    open.set(cell, inputs.size);
    for (const input of inputs) {
      const known = readers.get(input);
      if (known === undefined) readers.set(input, [cell]);
      else known.push(cell);
    }
  }
  const ready = cells.filter((cell) => open.get(cell) === 0);
  // It grows while it is walked through.
  for (const cell of ready) {
    for (const reader of readers.get(cell) ?? []) {
      const left = (open.get(reader) ?? 0) - 1;
      open.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  return ready;
}

/** A subtotal passes over other subtotals and rows that a filter hides: then it is left to Excel. */
function meetsSubtotalTrouble(book: Book, cell: FormulaCell, subtotals: FormulasByRow): boolean {
  return (cell.reads ?? []).some((read) => {
    if (standingIn(subtotals, read).length > 0) return true;
    const grid = book.worksheets.find(({ sheet }) => sheet.name.toLowerCase() === read.sheet)?.grid;
    return [...(grid?.rows ?? [])].some(
      ([row, { element }]) => read.block.top <= row && row <= read.block.bottom && isTrue(element.attributes['hidden']),
    );
  });
}

const subtotalCall = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

/** Those of the formulas that can be calculated here like in Excel, in an order in which each comes behind those it reads. `all` are the workbook's. */
export function calculableFormulas(
  book: Book,
  surroundings: FormulaSurroundings,
  all: readonly FormulaCell[],
  wanted: Iterable<FormulaCell>,
): ReadonlyMap<FormulaCell, PreparedFormula> {
  const found = new Map<FormulaCell, PreparedFormula>();
  if (calculationSettings(book).isUnusual) return found;
  let subtotals: FormulasByRow | null = null;
  for (const cell of wanted) {
    const { formula, array, own, reads } = cell;
    const fillsOthers = array !== null && (array.top !== array.bottom || array.left !== array.right);
    if (formula === null || reads === null || fillsOthers) continue;
    const told = prepareFormula(formula, own.sheet, surroundings, array !== null);
    if (told === null) continue;
    if (told.hasSubtotal) {
      subtotals ??= byRow(all.filter((one) => one.formula !== null && subtotalCall.test(one.formula)));
      if (meetsSubtotalTrouble(book, cell, subtotals)) continue;
    }
    found.set(cell, told);
  }
  const ordered = inOrder(withinBudget(book, [...found.keys()]));
  return new Map(
    ordered.flatMap((cell) => {
      const prepared = found.get(cell);
      return prepared === undefined ? [] : [[cell, prepared] as const];
    }),
  );
}

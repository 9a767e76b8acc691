import type { CellBlock } from '../sheet/address';
import type { Book, CellResult, HeldValue, Worksheet } from '../sheet/worksheet';
import { heldValue } from '../sheet/worksheet';
import type { Cell } from '../sheet/cell';
import type { CellSource } from './calculate-formula';
import type { FormulaValue } from './expression';
import { LeftToExcel } from './expression';

/** What became of a formula: its value, or null when it is left to Excel. */
export type FormulaResult = CellResult | null;

function valueOf({ value, isError }: CellResult): FormulaValue {
  return isError ? { error: String(value) } : value;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The rows and columns that a sheet uses: beyond them all is blank. */
function usedSize({ grid }: Worksheet): Size {
  let [rows, columns] = [0, 0];
  for (const [row, { cells }] of grid.rows) {
    rows = Math.max(rows, row + 1);
    for (const column of cells.keys()) columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

/** The part of a block that lies within a size. */
function within({ top, left, bottom, right }: CellBlock, { rows, columns }: Size): Size {
  return {
    rows: Math.max(0, Math.min(bottom + 1, rows) - top),
    columns: Math.max(0, Math.min(right + 1, columns) - left),
  };
}

/**
 * Cells of blocks that are looked at in one calculation. How many formulas name is known before (`calculable.ts`); but blocks are as
 * large as the largest sheet where they are paired.
 */
const mostLooks = 4_000_000;

/**
 * What the cells of a workbook hold, for calculating: what was just calculated, else what they held before (where that is asked
 * for), else what they hold.
 */
export function cellSource(
  book: Book,
  held: ReadonlyMap<Worksheet, ReadonlyMap<string, HeldValue>>,
  calculated: ReadonlyMap<Cell, FormulaResult>,
): CellSource {
  const sheets = new Map(book.worksheets.map((worksheet) => [worksheet.sheet.name.toLowerCase(), worksheet]));
  const sizes = new Map(book.worksheets.map((worksheet) => [worksheet, usedSize(worksheet)]));
  const largest = [...sizes.values()].reduce(
    (one, other) => ({ rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) }),
    { rows: 0, columns: 0 },
  );
  let looks = mostLooks;
  const cell = (sheet: string, row: number, column: number): FormulaValue => {
    const worksheet = sheets.get(sheet);
    if (worksheet === undefined) throw new LeftToExcel();
    const found = worksheet.grid.rows.get(row)?.cells.get(column) ?? null;
    const result = found === null ? undefined : calculated.get(found);
    if (result === null) throw new LeftToExcel();
    if (result !== undefined) return valueOf(result);
    const holds = held.get(worksheet)?.get(`${row},${column}`) ?? heldValue(book, found);
    // A formula without a result, which was not calculated here either, is no blank: what it gives is not known.
    if (holds.isBlank && found !== null && found.formula !== null) throw new LeftToExcel();
    return holds.isBlank ? null : valueOf(holds);
  };
  return {
    date1904: book.date1904,
    cell,
    area: (sheet, block) => {
      const worksheet = sheets.get(sheet);
      if (worksheet === undefined) throw new LeftToExcel();
      return {
        ...within(block, largest),
        held: within(block, sizes.get(worksheet) ?? largest),
        size: (block.bottom - block.top + 1) * (block.right - block.left + 1),
        at: (row, column) => {
          looks -= 1;
          if (looks < 0) throw new LeftToExcel();
          return cell(sheet, block.top + row, block.left + column);
        },
      };
    },
  };
}

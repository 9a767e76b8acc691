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

/** The rows and columns that any sheet of a workbook uses: beyond them all is blank. */
function usedSize({ worksheets }: Book): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const { grid } of worksheets) {
    for (const [row, { cells }] of grid.rows) {
      rows = Math.max(rows, row + 1);
      for (const column of cells.keys()) columns = Math.max(columns, column + 1);
    }
  }
  return { rows, columns };
}

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
  const used = usedSize(book);
  const cell = (sheet: string, row: number, column: number): FormulaValue => {
    const worksheet = sheets.get(sheet);
    if (worksheet === undefined) throw new LeftToExcel();
    const found = worksheet.grid.rows.get(row)?.cells.get(column) ?? null;
    const result = found === null ? undefined : calculated.get(found);
    if (result === null) throw new LeftToExcel();
    if (result !== undefined) return valueOf(result);
    const holds = held.get(worksheet)?.get(`${row},${column}`) ?? heldValue(book, found);
    return holds.isBlank ? null : valueOf(holds);
  };
  return {
    date1904: book.date1904,
    cell,
    area: (sheet, { top, left, bottom, right }: CellBlock) => ({
      rows: Math.max(0, Math.min(bottom + 1, used.rows) - top),
      columns: Math.max(0, Math.min(right + 1, used.columns) - left),
      size: (bottom - top + 1) * (right - left + 1),
      at: (row, column) => cell(sheet, top + row, left + column),
    }),
  };
}

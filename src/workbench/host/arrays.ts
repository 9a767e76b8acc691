import type { SheetArray, XlsxSheet } from '../../xlsx';
import { contains } from '../../grid/editing/range-address';

/** The array formula that fills a cell with others; null when none does. */
export function arrayAt(sheet: XlsxSheet, row: number, column: number): SheetArray | null {
  return sheet.arrays.find(({ block }) => contains(block, row, column)) ?? null;
}

/** Whether a cell has a spill border: it holds a dynamic array's formula, or what that spilled. */
export function isSpilled(sheet: XlsxSheet, row: number, column: number): boolean {
  return arrayAt(sheet, row, column)?.spills === true;
}

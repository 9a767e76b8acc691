import type { CellBlock } from './address';
import type { CellContent, CellValue } from './cell-value';
import { displayText } from '../styles/cell-text';
import { type Cell } from './cell';
import { cellFormula, columnStyle, rowStyle } from './grid';
import { calculateMissing } from '../formula/recalculate';
import { cellNumberFormat, isTrue } from '../styles/styles';
import type { BlockContents } from '../workbook';
import type { Book, Worksheet } from './worksheet';

/** A cell's value; what the file holds no value for is calculated first. */
export function currentValue(book: Book, cell: Cell): CellValue {
  if (cell.formula === null) return cell.value;
  if (book.missing && !cell.hasResult) calculateMissing(book);
  return book.computed.get(cell)?.value ?? cell.value;
}

/** Reads a block row by row: a worksheet with 10,000 rows is not searched cell by cell. */
export function blockContents(worksheet: Worksheet, { top, left, bottom, right }: CellBlock): BlockContents {
  const { book, grid, document } = worksheet;
  const columnFormats: string[] = [];
  for (let column = left; column <= right; column++) {
    columnFormats.push(cellNumberFormat(book.styles, columnStyle(document.root, column)));
  }
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const numberFormats: string[][] = [];
  const contents: CellContent[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line = grid.rows.get(row);
    const rowFormat =
      line !== undefined && isTrue(line.element.attributes['customFormat'])
        ? cellNumberFormat(book.styles, rowStyle(line.element))
        : null;
    const rowValues: CellValue[] = [];
    const rowTexts: string[] = [];
    const rowFormats: string[] = [];
    const rowContents: CellContent[] = [];
    for (let column = left; column <= right; column++) {
      const cell = line?.cells.get(column);
      if (cell === undefined) {
        rowValues.push('');
        rowTexts.push('');
        rowFormats.push(rowFormat ?? columnFormats[column - left] ?? 'General');
        rowContents.push('');
        continue;
      }
      const value = currentValue(book, cell);
      const format = cellNumberFormat(book.styles, cell.style);
      rowValues.push(value);
      rowTexts.push(displayText(value, format, book.date1904));
      rowFormats.push(format);
      rowContents.push(cellFormula(grid, cell, row, column) ?? value);
    }
    values.push(rowValues);
    texts.push(rowTexts);
    numberFormats.push(rowFormats);
    contents.push(rowContents);
  }
  return { values, texts, numberFormats, contents };
}

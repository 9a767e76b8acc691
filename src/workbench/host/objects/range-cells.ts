import { wholeArgument } from '../arguments';
import { enterContents, forEachGiven, restyle } from '../cell-writing';
import { valueType } from '../events';
import { isNumberFormat } from '../number-format';
import { method, value, type Member, type RangeSubject } from '../object-model';
import type { CellBlock } from '../../../xlsx';
import { arrayAt, isSpilled } from '../arrays';
import { columnCount, fullAddress, isEntireColumn, isEntireRow, rowCount } from '../../../grid/editing/range-address';
import { Refusal } from '../../../grid/editing/refusal';
import type { Scope } from './scope';

/** Above this many cells Excel gives null instead of an array. */
const mostCells = 5_000_000;

/** Properties of a range that say where it is and what its cells hold. */
export function cellMembers({ model }: Scope, subject: RangeSubject): Readonly<Record<string, Member>> {
  const { sheet, block } = subject;
  const cells = (read: (row: number, column: number) => unknown) => () => {
    if (isEntireColumn(block) || isEntireRow(block)) return null;
    if (rowCount(block) * columnCount(block) > mostCells) return null;
    return Array.from({ length: rowCount(block) }, (_row, row) =>
      Array.from({ length: columnCount(block) }, (_column, column) => read(block.top + row, block.left + column)),
    );
  };
  const formulas = cells((row, column) => sheet.content(row, column));
  const numberFormats = cells((row, column) => sheet.style(row, column).numberFormat);
  const enter = (given: unknown) => enterContents(model, sheet, block, given);
  const format = (given: unknown) => setNumberFormats({ model }, subject, given);
  const address = () => fullAddress(sheet.name, block);
  return {
    Address: value('1.1', address),
    AddressLocal: value('1.1', address),
    RowIndex: value('1.1', () => block.top),
    ColumnIndex: value('1.1', () => block.left),
    RowCount: value('1.1', () => rowCount(block)),
    ColumnCount: value('1.1', () => columnCount(block)),
    // Excel gives -1 where the number would not fit into 32 bits.
    CellCount: value('1.1', () => {
      const count = rowCount(block) * columnCount(block);
      return count > 2_147_483_647 ? -1 : count;
    }),
    Values: value(
      '1.1',
      cells((row, column) => sheet.value(row, column)),
      enter,
    ),
    Text: value(
      '1.1',
      cells((row, column) => sheet.text(row, column)),
    ),
    Formulas: value('1.1', formulas, enter),
    FormulasLocal: value('1.1', formulas, enter),
    NumberFormat: value('1.1', numberFormats, format),
    NumberFormatLocal: value('1.7', numberFormats, format),
    ValueTypes: value(
      '1.1',
      cells((row, column) => valueType(sheet.value(row, column))),
    ),
    IsEntireColumn: value('1.7', () => isEntireColumn(block)),
    IsEntireRow: value('1.7', () => isEntireRow(block)),
    HasSpill: value('1.12', () => sharedFlag(block, (row, column) => isSpilled(sheet, row, column))),
    // Cells of any array formula, spilled or of the older kind.
    SavedAsArray: value('1.12', () => sharedFlag(block, (row, column) => arrayAt(sheet, row, column) !== null)),
    Top: value('1.10', () => pointsBefore(block.top, (row) => sheet.rowHeight(row).height)),
    Left: value('1.10', () => pointsBefore(block.left, (column) => sheet.columnWidth(column))),
    Height: value('1.10', () => pointsWithin(block.top, block.bottom, (row) => sheet.rowHeight(row).height)),
    Width: value('1.10', () => pointsWithin(block.left, block.right, (column) => sheet.columnWidth(column))),
    _ReferenceId: value('1.1', () => subject.referenceId ?? ''),
    _ValidateArraySize: method('1.3', (args) => {
      if (wholeArgument(args, 0) !== rowCount(block) || wholeArgument(args, 1) !== columnCount(block)) {
        throw new Refusal('InvalidArgument', 'the size of the array does not match the size of the range');
      }
    }),
  };
}

function setNumberFormats({ model }: Pick<Scope, 'model'>, { sheet, block }: RangeSubject, given: unknown): void {
  const formats = new Map<string, string>();
  forEachGiven(block, given, (row, column, format) => {
    if (typeof format !== 'string' || !isNumberFormat(format)) throw new Refusal('InvalidArgument', 'number format');
    formats.set(`${row}:${column}`, format === '' ? 'General' : format);
  });
  restyle(model, sheet, block, (row, column) => {
    const numberFormat = formats.get(`${row}:${column}`);
    return numberFormat === undefined ? null : { numberFormat };
  });
}

const pointsPerPixel = 0.75;

function pointsBefore(index: number, pixels: (index: number) => number): number {
  return pointsWithin(0, index - 1, pixels);
}

function pointsWithin(from: number, to: number, pixels: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index <= to; index += 1) sum += pixels(index);
  return sum * pointsPerPixel;
}

/** Of what cells have or have not: true for all, false for none, null for some. */
function sharedFlag(block: CellBlock, has: (row: number, column: number) => boolean): boolean | null {
  const first = has(block.top, block.left);
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) if (has(row, column) !== first) return null;
  }
  return first;
}

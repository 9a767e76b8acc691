import { flag } from '../arguments';
import { usedPart } from '../cell-writing';
import { value, type Member, type RangeSubject } from '../object-model';
import { lastColumn } from '../../../xlsx';
import { isEntireColumn, isEntireRow } from '../../../grid/editing/range-address';
import { refuseProtected } from '../../../grid/editing/structure';
import type { Scope } from './scope';

/** What all of `from` to `to` have in common; null when they differ. */
function shared(from: number, to: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let index = from + 1; index <= to; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

/** Hiding rows and columns. Of a whole sheet's rows or columns, those count that have content. */
export function hidingMembers({ model }: Scope, { sheet, block }: RangeSubject): Readonly<Record<string, Member>> {
  const part = isEntireColumn(block) || isEntireRow(block) ? (usedPart(sheet, block) ?? block) : block;
  const rows = isEntireColumn(block) ? part : block;
  const columns = isEntireRow(block) ? part : block;
  const hideRows = (given: unknown) => {
    const hidden = flag(given);
    refuseProtected(model, sheet, 'formatRows');
    for (let row = rows.top; row <= rows.bottom; row += 1) sheet.setRowHidden(row, hidden);
    const whole = { top: rows.top, left: 0, bottom: rows.bottom, right: lastColumn };
    model.report({ kind: 'rowsHidden', sheet, block: whole, hidden, origin: 'addIn' });
  };
  const hideColumns = (given: unknown) => {
    const hidden = flag(given);
    refuseProtected(model, sheet, 'formatColumns');
    for (let column = columns.left; column <= columns.right; column += 1) sheet.setColumnHidden(column, hidden);
    model.report({ kind: 'formatChanged', sheet, block, origin: 'addIn' });
  };
  const rowsHidden = () => shared(rows.top, rows.bottom, (row) => sheet.rowHidden(row));
  const columnsHidden = () => shared(columns.left, columns.right, (column) => sheet.columnHidden(column));
  return {
    RowHidden: value('1.2', rowsHidden, hideRows),
    ColumnHidden: value('1.2', columnsHidden, hideColumns),
    Hidden: value('1.2', () => {
      const [row, column] = [rowsHidden(), columnsHidden()];
      return row === true || column === true ? true : row === false && column === false ? false : null;
    }),
  };
}

import { usedPart } from '../cell-writing';
import { value, type Member, type RangeSubject } from '../object-model';
import { isEntireColumn, isEntireRow } from '../range-address';
import { Refusal } from '../refusal';
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
  const set = (given: unknown, from: number, to: number, hide: (index: number, hidden: boolean) => void) => {
    if (typeof given !== 'boolean') throw new Refusal('InvalidArgument');
    if (sheet.protected) throw new Refusal('AccessDenied');
    for (let index = from; index <= to; index += 1) hide(index, given);
    model.happen({ kind: 'formatChanged', sheet, block, origin: 'addIn' });
  };
  const rowsHidden = () => shared(rows.top, rows.bottom, (row) => sheet.rowHidden(row));
  const columnsHidden = () => shared(columns.left, columns.right, (column) => sheet.columnHidden(column));
  return {
    RowHidden: value('1.2', rowsHidden, (given) =>
      set(given, rows.top, rows.bottom, (row, hidden) => sheet.setRowHidden(row, hidden)),
    ),
    ColumnHidden: value('1.2', columnsHidden, (given) =>
      set(given, columns.left, columns.right, (column, hidden) => sheet.setColumnHidden(column, hidden)),
    ),
    Hidden: value('1.2', () => {
      const [row, column] = [rowsHidden(), columnsHidden()];
      return row === true || column === true ? true : row === false && column === false ? false : null;
    }),
  };
}

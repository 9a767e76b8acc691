import { numberOf } from '../form/cell-reading';
import type { FormCell } from '../form/form';
import type { DeclaredRow, MonitoredRow, OtherTable } from '../form/sister-table';
import { blockAddress } from '../sheet/address';
import { directionOf } from '../value/direction';
import type { Expression } from '../value/expression';
import type { ValueContext } from '../value/value-source';
import type { ReviewedTable, ReviewedTableRow, ReviewedValue } from './reviewed-file';

const wordsOf = (cell: FormCell | null): string => cell?.text.trim() ?? '';

function valueOf(expression: Expression, context: ValueContext): ReviewedValue {
  const said = { text: expression.text, value: null, unit: '', date: null, direction: null };
  switch (expression.kind) {
    case 'number': {
      const { value, unit } = expression;
      return { ...said, value, unit: unit ?? '', direction: directionOf(expression, context).direction };
    }
    case 'date':
      return { ...said, date: expression.value };
    default:
      return said;
  }
}

function rowOf(row: DeclaredRow, monitored: MonitoredRow | null): ReviewedTableRow {
  const { context } = row;
  return {
    row: row.row,
    category: row.category,
    subcategory: row.subcategory,
    name: row.name,
    target: valueOf(row.target, context),
    weight: numberOf(row.weight),
    monitored:
      monitored === null
        ? null
        : {
            toDate: valueOf(monitored.toDate, context),
            expected: valueOf(monitored.expected, context),
            outlook: monitored.outlook,
          },
    cell: row.targetCell?.address ?? row.nameCell?.address ?? `A${row.row}`,
  };
}

function rowsOf(table: OtherTable): readonly ReviewedTableRow[] {
  switch (table.kind) {
    case 'declaration':
    case 'adjustment':
      return table.rows.map((row) => rowOf(row, null));
    case 'monitoring':
      return table.rows.map((row) => rowOf(row, row));
    case 'scoring':
      return [];
  }
}

function spentToDate(table: OtherTable): ReviewedTable['spentToDate'] {
  const cell = table.kind === 'monitoring' ? table.spent : null;
  const amount = numberOf(cell);
  if (table.kind !== 'monitoring' || cell === null || amount === null) return null;
  return { amount: table.unit === '元' ? amount / 10_000 : amount, cell: cell.address, text: cell.text };
}

/** What a review keeps of the other tables of the family. */
export function reviewedTables(tables: readonly OtherTable[]): readonly ReviewedTable[] {
  return tables.map((table) => ({
    sheet: table.sheet.name,
    kind: table.kind,
    title: table.title,
    range: blockAddress(table.block),
    project: wordsOf(table.project),
    department: wordsOf(table.department),
    implementer: wordsOf(table.implementer),
    year: table.year,
    spentToDate: spentToDate(table),
    rows: rowsOf(table),
  }));
}

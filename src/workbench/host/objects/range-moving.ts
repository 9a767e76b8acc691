import type { CellBlock, XlsxSheet } from '../../../xlsx';
import { choice, optionalFlag, rangeArgument } from '../arguments';
import { copyBlock } from '../cell-copying';
import {
  hostObject,
  link,
  maker,
  method,
  type Arguments,
  type HostObject,
  type Member,
  type RangeSubject,
} from '../object-model';
import {
  columnCount,
  isEntireColumn,
  isEntireRow,
  parseSheetAddress,
  rowCount,
} from '../../../grid/editing/range-address';
import { Refusal } from '../../../grid/editing/refusal';
import { deleteBlock, insertBlock, moveBlock, sortBlock, type SortKey } from '../../../grid/editing/structure';
import type { Scope } from './scope';

/** Methods of a range that change where cells are: insert, delete, move, copy, sort. */
export function movingMembers(
  { model }: Scope,
  subject: RangeSubject,
  open: (other: RangeSubject) => HostObject,
): Readonly<Record<string, Member>> {
  const { sheet, block } = subject;
  /** A range of this sheet, or of the sheet that its address names. */
  const other = (args: Arguments, index: number) =>
    rangeArgument(args, index, (address) => {
      const parsed = parseSheetAddress(address);
      const name = parsed?.sheetName ?? null;
      const named = name === null ? sheet : model.findSheet(name);
      if (parsed === null || named === null) throw new Refusal('InvalidArgument', address);
      return { kind: 'range', sheet: named, block: parsed.block, referenceId: null };
    });
  return {
    // The new cells are what the method gives.
    Insert: maker('1.1', ([shift]) => {
      const direction = choice(shift, ['Down', 'Right']) === 'Down' ? 'down' : 'right';
      insertBlock(model, sheet, block, wholeLines(block, direction), 'addIn');
      return open({ kind: 'range', sheet, block, referenceId: null });
    }),
    Delete: method('1.1', ([shift]) => {
      const direction = choice(shift, ['Up', 'Left']) === 'Up' ? 'up' : 'left';
      deleteBlock(model, sheet, block, direction === 'up' ? upward(block) : leftward(block), 'addIn');
    }),
    MoveTo: method('1.11', (args) => {
      const to = other(args, 0);
      const target = { sheet: to.sheet, row: to.block.top, column: to.block.left };
      moveBlock(model, { sheet, block }, target, 'addIn');
    }),
    CopyFrom: method('1.9', (args) => {
      const from = other(args, 0);
      const what = choice(args[1] ?? 'All', ['All', 'Formulas', 'Values', 'Formats', 'Link']);
      if (what === 'Link' || optionalFlag(args, 3)) throw new Refusal('NotImplemented', 'links and transposed copies');
      copyBlock(model, from, { sheet, block }, what, optionalFlag(args, 2));
    }),
    Sort: link('1.2', () => sortObject(model, sheet, block)),
  };
}

/** Whole rows only move down and up, whole columns right and left, whatever the add-in says. */
function wholeLines(block: CellBlock, direction: 'down' | 'right'): 'down' | 'right' {
  if (isEntireRow(block)) return 'down';
  return isEntireColumn(block) ? 'right' : direction;
}

function upward(block: CellBlock): 'up' | 'left' {
  return isEntireColumn(block) ? 'left' : 'up';
}

function leftward(block: CellBlock): 'up' | 'left' {
  return isEntireRow(block) ? 'up' : 'left';
}

/** Excel's RangeSort. */
function sortObject(model: Scope['model'], sheet: XlsxSheet, block: CellBlock): HostObject {
  return hostObject('RangeSort', {
    Apply: method('1.2', ([fields, , hasHeaders, orientation]) => {
      if ((orientation ?? 'Rows') !== 'Rows') throw new Refusal('NotImplemented', 'RangeSort by columns');
      if (!Array.isArray(fields) || fields.length === 0) throw new Refusal('InvalidArgument');
      const keys = fields.map((field: unknown) => sortKey(field, columnCount(block)));
      const body = hasHeaders === true ? { ...block, top: block.top + 1 } : block;
      if (rowCount(body) > 0) sortBlock(model, sheet, body, keys, 'addIn');
    }),
  });
}

function sortKey(field: unknown, columns: number): SortKey {
  const given = (typeof field === 'object' && field !== null ? field : {}) as Readonly<Record<string, unknown>>;
  const { key, ascending, sortOn } = given;
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= columns)
    throw new Refusal('InvalidArgument');
  if (sortOn !== undefined && sortOn !== 'Value') throw new Refusal('NotImplemented', 'RangeSort by colour');
  return { column: key, ascending: ascending !== false };
}

import type { CellBlock, XlsxSheet } from '../../../xlsx';
import { arrayAt, isSpilled } from '../arrays';
import { optionalFlag, rangeArgument, wholeArgument } from '../arguments';
import { maker, method, type Arguments, type HostObject, type Member, type RangeSubject } from '../object-model';
import { lastColumn, lastRow } from '../../../xlsx';
import { bounding, columnCount, intersection, onSheet, rowCount } from '../../../grid/editing/range-address';
import { Refusal } from '../../../grid/editing/refusal';
import { addressedRange } from './range-arguments';
import type { Scope } from './scope';

/** The smallest block around the values of a block; null when it has none. */
function aroundValues(sheet: XlsxSheet, block: CellBlock): CellBlock | null {
  const rows: number[] = [];
  const columns = new Set<number>();
  for (let row = block.top; row <= block.bottom; row += 1) {
    const inside = sheet.filledColumns(row).filter((column) => column >= block.left && column <= block.right);
    if (inside.length > 0) rows.push(row);
    for (const column of inside) columns.add(column);
  }
  const [top] = rows;
  const bottom = rows.at(-1);
  return top === undefined || bottom === undefined
    ? null
    : { top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
}

/** Methods of a range that lead to another range. */
export function navigationMembers(
  { model }: Scope,
  subject: RangeSubject,
  open: (other: RangeSubject) => HostObject,
): Readonly<Record<string, Member>> {
  const { sheet, block } = subject;
  const range = (other: CellBlock) => {
    if (!onSheet(other)) throw new Refusal('InvalidArgument');
    return open({ kind: 'range', sheet, block: other, referenceId: null });
  };
  const other = (args: Arguments) => {
    const found = rangeArgument(args, 0, (address) => addressedRange(model, sheet, address));
    if (found.sheet.id !== sheet.id) throw new Refusal('InvalidArgument');
    return found.block;
  };
  const used = (args: Arguments) => {
    const valuesOnly = optionalFlag(args, 0);
    const whole = sheet.usedBlock(valuesOnly);
    const part = whole === null ? null : intersection(whole, block);
    const close = part === null || !valuesOnly ? part : aroundValues(sheet, part);
    return close === null ? null : range(close);
  };
  const shared = (args: Arguments) => {
    const part = intersection(block, other(args));
    return part === null ? null : range(part);
  };
  const row = (index: number) => range({ ...block, top: block.top + index, bottom: block.top + index });
  const column = (index: number) => range({ ...block, left: block.left + index, right: block.left + index });
  return {
    GetCell: maker('1.1', (args) => {
      const top = block.top + wholeArgument(args, 0);
      const left = block.left + wholeArgument(args, 1);
      return range({ top, left, bottom: top, right: left });
    }),
    GetRow: maker('1.1', (args) => {
      const index = wholeArgument(args, 0);
      if (index < 0 || index >= rowCount(block)) throw new Refusal('InvalidArgument');
      return row(index);
    }),
    GetColumn: maker('1.1', (args) => {
      const index = wholeArgument(args, 0);
      if (index < 0 || index >= columnCount(block)) throw new Refusal('InvalidArgument');
      return column(index);
    }),
    GetLastRow: maker('1.1', () => row(rowCount(block) - 1)),
    GetLastColumn: maker('1.1', () => column(columnCount(block) - 1)),
    GetLastCell: maker('1.1', () =>
      range({ top: block.bottom, left: block.right, bottom: block.bottom, right: block.right }),
    ),
    GetEntireRow: maker('1.1', () => range({ ...block, left: 0, right: lastColumn })),
    GetEntireColumn: maker('1.1', () => range({ ...block, top: 0, bottom: lastRow })),
    GetOffsetRange: maker('1.1', (args) => {
      const down = wholeArgument(args, 0);
      const right = wholeArgument(args, 1);
      return range({
        top: block.top + down,
        bottom: block.bottom + down,
        left: block.left + right,
        right: block.right + right,
      });
    }),
    GetResizedRange: maker('1.2', (args) =>
      range({
        ...block,
        bottom: block.bottom + wholeArgument(args, 0),
        right: block.right + wholeArgument(args, 1),
      }),
    ),
    GetAbsoluteResizedRange: maker('1.7', (args) =>
      range({
        ...block,
        bottom: block.top + wholeArgument(args, 0) - 1,
        right: block.left + wholeArgument(args, 1) - 1,
      }),
    ),
    GetRowsBelow: maker('1.3', (args) => {
      const count = wholeArgument(args, 0, 1);
      return range({ ...block, top: block.bottom + 1, bottom: block.bottom + count });
    }),
    GetRowsAbove: maker('1.3', (args) => {
      const count = wholeArgument(args, 0, 1);
      return range({ ...block, top: block.top - count, bottom: block.top - 1 });
    }),
    GetColumnsAfter: maker('1.3', (args) => {
      const count = wholeArgument(args, 0, 1);
      return range({ ...block, left: block.right + 1, right: block.right + count });
    }),
    GetColumnsBefore: maker('1.3', (args) => {
      const count = wholeArgument(args, 0, 1);
      return range({ ...block, left: block.left - count, right: block.left - 1 });
    }),
    GetBoundingRect: maker('1.1', (args) => range(bounding(block, other(args)))),
    GetIntersection: maker('1.1', (args) => {
      const part = shared(args);
      if (part === null) throw new Refusal('ItemNotFound');
      return part;
    }),
    GetIntersectionOrNullObject: maker('1.4', shared),
    // A range without content gives its top-left cell where no null object is asked for.
    GetUsedRange: maker(
      '1.1',
      (args) => used(args) ?? range({ top: block.top, left: block.left, bottom: block.top, right: block.left }),
    ),
    GetUsedRangeOrNullObject: maker('1.4', used),
    ...spillMembers(subject, range),
    GetSurroundingRegion: maker('1.7', () => range(surroundingRegion(subject))),
    Select: method('1.1', () => {
      // As seen in the field: on a sheet that is not in front nothing happens; activate it first.
      if (model.workbook.activeSheet.id === sheet.id) model.select(sheet, block);
    }),
    Calculate: method('1.6', () => model.recalculate(true)),
  };
}

/** From a dynamic array's formula to what it spilled, and back (1.12). Of one cell only, as Excel's documentation has it. */
function spillMembers(
  { sheet, block }: RangeSubject,
  range: (block: CellBlock) => HostObject,
): Readonly<Record<string, Member>> {
  const isOneCell = rowCount(block) === 1 && columnCount(block) === 1;
  const found = isOneCell && isSpilled(sheet, block.top, block.left) ? arrayAt(sheet, block.top, block.left) : null;
  const anchor = found === null ? null : { ...found.block, bottom: found.block.top, right: found.block.left };
  const isAnchor = found?.block.top === block.top && found.block.left === block.left;
  const spilling = () => (found !== null && isAnchor ? range(found.block) : null);
  const parent = () => (anchor !== null ? range(anchor) : null);
  const present = (object: HostObject | null) => {
    if (object === null) throw new Refusal(isOneCell ? 'ItemNotFound' : 'InvalidOperation');
    return object;
  };
  return {
    GetSpillingToRange: maker('1.12', () => present(spilling())),
    GetSpillingToRangeOrNullObject: maker('1.12', spilling),
    GetSpillParent: maker('1.12', () => present(parent())),
    GetSpillParentOrNullObject: maker('1.12', parent),
  };
}

/** The block around a range that is bounded by blank rows and columns (Ctrl+*). */
function surroundingRegion({ sheet, block }: RangeSubject): CellBlock {
  const filled = (part: CellBlock) => {
    for (let row = part.top; row <= part.bottom; row += 1) {
      for (let column = part.left; column <= part.right; column += 1) {
        if (sheet.value(row, column) !== '') return true;
      }
    }
    return false;
  };
  let region = block;
  for (;;) {
    const wider: CellBlock = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(lastRow, region.bottom + 1),
      right: Math.min(lastColumn, region.right + 1),
    };
    const next: CellBlock = {
      top: filled({ ...wider, bottom: wider.top }) ? wider.top : region.top,
      left: filled({ ...wider, right: wider.left }) ? wider.left : region.left,
      bottom: filled({ ...wider, top: wider.bottom }) ? wider.bottom : region.bottom,
      right: filled({ ...wider, left: wider.right }) ? wider.right : region.right,
    };
    const grown =
      next.top !== region.top ||
      next.left !== region.left ||
      next.bottom !== region.bottom ||
      next.right !== region.right;
    if (!grown) return region;
    region = next;
  }
}

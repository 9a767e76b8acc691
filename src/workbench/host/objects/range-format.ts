import type { CellStyle, XlsxSheet } from '../../../xlsx';
import { choice, flag } from '../arguments';
import { usedPart } from '../cell-writing';
import { hostObject, link, method, value, type HostObject, type RangeSubject } from '../object-model';
import { isEntireColumn, isEntireRow } from '../../../grid/editing/range-address';
import { Refusal } from '../../../grid/editing/refusal';
import { refuseProtected } from '../../../grid/editing/structure';
import { bordersObject } from './borders';
import { fillObject, fontObject } from './font-and-fill';
import { pointsPerPixel, sizeColumn, sizeRow } from '../../../grid/editing/line-sizes';
import { formatTarget } from './format-target';
import type { Scope } from './scope';

const horizontalNames = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const satisfies Record<CellStyle['horizontal'], string>;

const verticalNames = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const satisfies Record<CellStyle['vertical'], string>;

/** Excel's RangeFormat of one or several blocks of a sheet. */
export function rangeFormatObject(scope: Scope, ranges: readonly RangeSubject[]): HostObject {
  const target = formatTarget(scope, ranges);
  const horizontal = () =>
    nameOf(
      horizontalNames,
      target.shared((style) => style.horizontal),
    );
  const vertical = () =>
    nameOf(
      verticalNames,
      target.shared((style) => style.vertical),
    );
  return hostObject('RangeFormat', {
    WrapText: value(
      '1.1',
      () => target.shared((style) => style.wrap),
      (given) => target.change({ wrap: flag(given) }),
    ),
    HorizontalAlignment: value('1.1', horizontal, (given) =>
      target.change({ horizontal: keyOf(horizontalNames, given) }),
    ),
    VerticalAlignment: value('1.1', vertical, (given) => target.change({ vertical: keyOf(verticalNames, given) })),
    TextOrientation: value('1.7', () => target.shared((style) => (style.rotation === 255 ? 180 : style.rotation))),
    RowHeight: value(
      '1.2',
      () => sharedSize(ranges, rowSize),
      (given) => sizeRows(scope, ranges, points(given)),
    ),
    ColumnWidth: value(
      '1.2',
      () => sharedSize(ranges, columnSize),
      (given) => sizeColumns(scope, ranges, points(given)),
    ),
    Font: link('1.1', () => fontObject(target)),
    Fill: link('1.1', () => fillObject(target)),
    Borders: link('1.1', () => bordersObject(target)),
    Protection: link('1.2', () =>
      hostObject('FormatProtection', {
        Locked: value(
          '1.2',
          () => target.shared((style) => style.locked),
          (given) => target.change({ locked: flag(given) }),
        ),
      }),
    ),
    AutofitRows: method('1.2', () => {
      eachLine(scope, ranges, 'rows', (sheet, row) => sheet.setRowHeight(row, null));
    }),
    AutofitColumns: method('1.2', () => {
      eachLine(scope, ranges, 'columns', (sheet, column) => sheet.setColumnWidth(column, longestText(sheet, column)));
    }),
  });
}

function nameOf<K extends string>(names: Readonly<Record<K, string>>, key: K | null): string | null {
  return key === null ? null : names[key];
}

/** The file's word for an enumeration string of Excel. */
function keyOf<K extends string>(names: Readonly<Record<K, string>>, given: unknown): K {
  const keys = Object.keys(names) as K[];
  const found = keys.find((key) => names[key] === given);
  if (found === undefined) throw new Refusal('InvalidArgument');
  return choice(found, keys);
}

function points(given: unknown): number {
  if (typeof given !== 'number' || given < 0) throw new Refusal('InvalidArgument');
  return given;
}

interface Lines {
  readonly from: number;
  readonly to: number;
  readonly pixels: (sheet: XlsxSheet, index: number) => number;
}

function rowSize({ block }: RangeSubject): Lines {
  return { from: block.top, to: block.bottom, pixels: (sheet, row) => sheet.rowHeight(row).height };
}

function columnSize({ block }: RangeSubject): Lines {
  return { from: block.left, to: block.right, pixels: (sheet, column) => sheet.columnWidth(column) };
}

/** The size in points that all rows or columns share; null when they differ. */
function sharedSize(ranges: readonly RangeSubject[], lines: (range: RangeSubject) => Lines): number | null {
  const sizes = new Set<number>();
  for (const range of ranges) {
    const { from, to, pixels } = lines(range);
    for (let index = from; index <= to && sizes.size < 2; index += 1) sizes.add(pixels(range.sheet, index));
  }
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size * pointsPerPixel : null;
}

function sizeRows(scope: Scope, ranges: readonly RangeSubject[], height: number): void {
  eachLine(scope, ranges, 'rows', (sheet, row) => sizeRow(sheet, row, height));
}

function sizeColumns(scope: Scope, ranges: readonly RangeSubject[], width: number): void {
  eachLine(scope, ranges, 'columns', (sheet, column) => sizeColumn(sheet, column, width));
}

function eachLine(
  { model }: Scope,
  ranges: readonly RangeSubject[],
  lines: 'rows' | 'columns',
  visit: (sheet: XlsxSheet, index: number) => void,
): void {
  for (const { sheet, block } of ranges) {
    refuseProtected(model, sheet, lines === 'rows' ? 'formatRows' : 'formatColumns');
    const part = isEntireColumn(block) || isEntireRow(block) ? (usedPart(sheet, block) ?? block) : block;
    const [from, to] = lines === 'rows' ? [part.top, part.bottom] : [part.left, part.right];
    for (let index = from; index <= to; index += 1) visit(sheet, index);
    model.report({ kind: 'formatChanged', sheet, block, origin: 'addIn' });
  }
}

/** Characters that the longest text of a column takes; a Chinese character takes two. */
function longestText(sheet: XlsxSheet, column: number): number {
  const used = sheet.usedBlock(true);
  let longest = 8;
  for (let row = used?.top ?? 0; used !== null && row <= used.bottom; row += 1) {
    const text = sheet.text(row, column);
    const length = text.length + (text.match(/[\u2e80-\uffee]/g)?.length ?? 0);
    longest = Math.max(longest, length + 1);
  }
  return Math.min(longest, 255);
}

import { blockAddress, parseBlockAddress } from './address';
import type { CellBlock } from './address';
import type { Grid } from './grid';
import { afterSheetData, ensureRow } from './grid';
import type { Stylesheet } from '../styles/styles';
import { cellStyle, isTrue } from '../styles/styles';
import type { XmlElement } from '../xml/xml-tree';
import {
  childElement,
  childElements,
  ensureChild,
  insertChild,
  newElement,
  removeChild,
  setAttribute,
} from '../xml/xml-tree';

/** Pixels of a point at 96 dpi. */
const pixelsPerPoint = 96 / 72;
/** Excel's row height for a workbook that states none, in points. */
const defaultRowPoints = 15;
/** A column shows this many pixels beside its characters: two of padding on each side and the gridline. */
const columnPadding = 5;

/** Pixels of the widest digit in the workbook's normal font: what column widths are measured in. */
function digitWidth(styles: Stylesheet): number {
  const { name, size } = cellStyle(styles, 0).font;
  // A digit of a Chinese font is half as wide as high; of Calibri and its kind, 0.477 of it.
  const perPixel = /[\u3400-\u9fff]|SimSun|SimHei|YaHei|FangSong|KaiTi|DengXian/i.test(name) ? 0.5 : 0.477;
  return Math.max(1, Math.round(size * pixelsPerPoint * perPixel));
}

function columnEntry(worksheet: XmlElement, column: number): XmlElement | null {
  const found = childElements(childElement(worksheet, 'cols'), 'col').find(
    (one) => Number(one.attributes['min']) <= column + 1 && column + 1 <= Number(one.attributes['max']),
  );
  return found ?? null;
}

/** Pixels at 96 dpi (ECMA-376 §18.3.1.13); 0 when hidden. */
export function readColumnWidth(worksheet: XmlElement, styles: Stylesheet, column: number): number {
  if (readColumnHidden(worksheet, column)) return 0;
  const digit = digitWidth(styles);
  const format = childElement(worksheet, 'sheetFormatPr')?.attributes ?? {};
  const width = columnEntry(worksheet, column)?.attributes['width'] ?? format['defaultColWidth'];
  if (width === undefined) {
    // Excel rounds its own default up to a multiple of eight pixels.
    return Math.ceil((Number(format['baseColWidth'] ?? 8) * digit + columnPadding) / 8) * 8;
  }
  return Math.trunc(((256 * Number(width) + Math.trunc(128 / digit)) / 256) * digit);
}

/** Whether a column is hidden. */
export function readColumnHidden(worksheet: XmlElement, column: number): boolean {
  return isTrue(columnEntry(worksheet, column)?.attributes['hidden']);
}

/** The entry of one column alone, taken out of the range of columns it is declared in, made when there is none. */
function ownColumnEntry(worksheet: XmlElement, column: number): XmlElement {
  const columns = ensureChild(worksheet, 'cols', ['sheetData']);
  const number = column + 1;
  const old = columnEntry(worksheet, column);
  if (old === null) {
    const next = childElements(columns, 'col').find((one) => Number(one.attributes['min']) > number) ?? null;
    const made = newElement(columns, 'col', { min: String(number), max: String(number) });
    insertChild(columns, made, next);
    return made;
  }
  const base = old.attributes;
  const first = Number(base['min'] ?? number);
  const last = Number(base['max'] ?? number);
  const part = (min: number, max: number): XmlElement =>
    newElement(columns, 'col', { ...base, min: String(min), max: String(max) });
  if (first < number) insertChild(columns, part(first, number - 1), old);
  if (last > number) {
    const siblings = childElements(columns, 'col');
    insertChild(columns, part(number + 1, last), siblings[siblings.indexOf(old) + 1] ?? null);
  }
  setAttribute(old, 'min', String(number));
  setAttribute(old, 'max', String(number));
  return old;
}

/** What a width in points is in the file's measure, characters of the normal font. */
export function charactersOf(styles: Stylesheet, points: number): number {
  return Math.round(((points * pixelsPerPoint) / digitWidth(styles)) * 1000) / 1000;
}

/** Sets one column's width, in characters of the normal font. */
export function writeColumnWidth(worksheet: XmlElement, column: number, characters: number): void {
  const entry = ownColumnEntry(worksheet, column);
  setAttribute(entry, 'width', String(characters));
  setAttribute(entry, 'customWidth', '1');
}

/** Hides or shows one column. */
export function writeColumnHidden(worksheet: XmlElement, column: number, hidden: boolean): void {
  if (readColumnHidden(worksheet, column) !== hidden) {
    setAttribute(ownColumnEntry(worksheet, column), 'hidden', hidden ? '1' : null);
  }
}

/** Pixels at 96 dpi, and whether the file fixes it; 0 when hidden. */
export function readRowHeight(
  worksheet: XmlElement,
  grid: Grid,
  row: number,
): { readonly height: number; readonly measured: boolean } {
  const attributes = grid.rows.get(row)?.element.attributes ?? {};
  if (isTrue(attributes['hidden'])) return { height: 0, measured: true };
  const own = attributes['ht'];
  const points = Number(
    own ?? childElement(worksheet, 'sheetFormatPr')?.attributes['defaultRowHeight'] ?? defaultRowPoints,
  );
  return { height: Math.round(points * pixelsPerPoint), measured: own !== undefined };
}

/** Fixes a row's height in points; null lets Excel measure it again. */
export function writeRowHeight(grid: Grid, row: number, points: number | null): void {
  const { element } = ensureRow(grid, row);
  setAttribute(element, 'ht', points === null ? null : String(points));
  setAttribute(element, 'customHeight', points === null ? null : '1');
}

/** Hides or shows a row; its height stays for when it is shown again. */
export function writeRowHidden(grid: Grid, row: number, hidden: boolean): void {
  if (isTrue(grid.rows.get(row)?.element.attributes['hidden']) === hidden) return;
  setAttribute(ensureRow(grid, row).element, 'hidden', hidden ? '1' : null);
}

/** The merged blocks. */
export function readMerges(worksheet: XmlElement): CellBlock[] {
  return childElements(childElement(worksheet, 'mergeCells'), 'mergeCell')
    .map((merge) => parseBlockAddress(merge.attributes['ref'] ?? ''))
    .filter((block) => block !== null);
}

/** Merges a block. */
export function writeMerge(worksheet: XmlElement, block: CellBlock): void {
  const list = ensureChild(worksheet, 'mergeCells', afterSheetData.slice(afterSheetData.indexOf('mergeCells') + 1));
  insertChild(list, newElement(list, 'mergeCell', { ref: blockAddress(block) }), null);
  setAttribute(list, 'count', String(childElements(list, 'mergeCell').length));
}

/** Takes apart the merged blocks that meet a block. An empty list would be no valid part. */
export function writeUnmerge(worksheet: XmlElement, { top, left, bottom, right }: CellBlock): void {
  const list = childElement(worksheet, 'mergeCells');
  if (list === null) return;
  for (const merge of childElements(list, 'mergeCell')) {
    const block = parseBlockAddress(merge.attributes['ref'] ?? '');
    if (block === null || block.bottom < top || block.top > bottom || block.right < left || block.left > right)
      continue;
    removeChild(list, merge);
  }
  const remaining = childElements(list, 'mergeCell').length;
  if (remaining === 0) removeChild(worksheet, list);
  else setAttribute(list, 'count', String(remaining));
}

/** Whether an autofilter with conditions is on, so that rows may be hidden by it. */
export function readFiltered(worksheet: XmlElement, grid: Grid): boolean {
  const filter = childElement(worksheet, 'autoFilter');
  if (filter === null || childElements(filter, 'filterColumn').length === 0) return false;
  const block = parseBlockAddress(filter.attributes['ref'] ?? '');
  for (const [row, { element }] of grid.rows) {
    if (isTrue(element.attributes['hidden']) && (block === null || (row >= block.top && row <= block.bottom)))
      return true;
  }
  return false;
}

import type { CellBlock } from './address';
import { blockAddress, parseBlockAddress } from './address';
import { afterSheetData } from './grid';
import { writeRowHidden } from './layout';
import { isTrue } from '../styles/styles';
import type { SheetFilter } from '../workbook';
import type { Worksheet } from './worksheet';
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

/** The autofilter of a worksheet; null when it has none. */
export function readFilter(worksheet: XmlElement): SheetFilter | null {
  const filter = childElement(worksheet, 'autoFilter');
  const block = parseBlockAddress(filter?.attributes['ref'] ?? '');
  if (block === null) return null;
  const kept = new Map<number, readonly string[]>();
  for (const column of childElements(filter, 'filterColumn')) {
    const filters = childElement(column, 'filters');
    if (filters === null) continue;
    const texts = childElements(filters, 'filter').map(({ attributes }) => attributes['val'] ?? '');
    kept.set(Number(column.attributes['colId'] ?? 0), isTrue(filters.attributes['blank']) ? [...texts, ''] : texts);
  }
  return { block, kept };
}

/** Sets the autofilter and hides the rows that it does not keep; null takes it off and shows what it hid. */
export function writeFilter(worksheet: Worksheet, filter: SheetFilter | null): void {
  const { root } = worksheet.document;
  const before = readFilter(root);
  if (before !== null) showRows(worksheet, before.block);
  const old = childElement(root, 'autoFilter');
  if (old !== null) removeChild(root, old);
  if (filter === null) return;
  const element = ensureChild(root, 'autoFilter', afterSheetData.slice(afterSheetData.indexOf('autoFilter') + 1));
  setAttribute(element, 'ref', blockAddress(filter.block));
  for (const [place, texts] of [...filter.kept].sort(([one], [other]) => one - other)) {
    const column = newElement(element, 'filterColumn', { colId: String(place) });
    const filters = newElement(element, 'filters', texts.includes('') ? { blank: '1' } : {});
    for (const text of texts) if (text !== '') insertChild(filters, newElement(element, 'filter', { val: text }), null);
    insertChild(column, filters, null);
    insertChild(element, column, null);
  }
  hideRows(worksheet, filter);
}

/** The rows under the header. */
function eachRow({ top, bottom }: CellBlock, visit: (row: number) => void): void {
  for (let row = top + 1; row <= bottom; row += 1) visit(row);
}

function showRows({ grid }: Worksheet, block: CellBlock): void {
  eachRow(block, (row) => writeRowHidden(grid, row, false));
}

function hideRows({ grid, sheet }: Worksheet, { block, kept }: SheetFilter): void {
  eachRow(block, (row) => {
    const isKept = [...kept].every(([place, texts]) => texts.includes(sheet.text(row, block.left + place)));
    if (!isKept) writeRowHidden(grid, row, true);
  });
}

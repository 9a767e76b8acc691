import { blockAddress, cellAddress, parseBlockAddress } from './address';
import type { CellPosition } from './address';
import { shiftBlock, tears, type Shift } from './shift';
import type { SheetTable } from '../workbook';
import type { CellValue } from './cell-value';
import type { Package } from '../opc/parts';
import { hasPart, partDocument, relationships, removePart, removeRelationship } from '../opc/parts';
import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements, insertChild, newElement, removeChild, setAttribute } from '../xml/xml-tree';

/** A table with its part. */
interface TablePart extends SheetTable {
  readonly part: string;
}

/** The tables of a worksheet. */
export function readTables(container: Package, sheetPart: string): readonly TablePart[] {
  return relationships(container, sheetPart).flatMap(({ type, target }) => {
    if (type !== 'table' || target === null || !hasPart(container, target)) return [];
    const { root } = partDocument(container, target);
    const block = parseBlockAddress(root.attributes['ref'] ?? '');
    if (block === null) return [];
    return [
      {
        part: target,
        name: root.attributes['displayName'] ?? root.attributes['name'] ?? '',
        block,
        hasHeader: root.attributes['headerRowCount'] !== '0',
        columns: columnsOf(root).map(({ attributes }) => attributes['name'] ?? ''),
      },
    ];
  });
}

function columnsOf(root: XmlElement): readonly XmlElement[] {
  return childElements(childElement(root, 'tableColumns'), 'tableColumn');
}

/** Whether a shift would leave a table that is none: cut across, or without its header. */
export function breaksTable({ block, hasHeader }: SheetTable, shift: Shift): boolean {
  const { axis, at, count, from, to } = shift;
  const across = axis === 'rows' ? [block.left, block.right] : [block.top, block.bottom];
  const [first = 0, last = 0] = across;
  if (first > to || last < from || shiftBlock(block, shift) === null) return false;
  if (first < from || last > to) return tears(block, shift);
  return hasHeader && axis === 'rows' && count < 0 && at <= block.top && at - count > block.top;
}

/** Lets the tables follow; one whose cells are all gone goes with them. */
export function shiftTables(container: Package, sheetPart: string, worksheet: XmlElement, shift: Shift): void {
  for (const table of readTables(container, sheetPart)) {
    const now = shiftBlock(table.block, shift);
    if (now === null) {
      removeTable(container, sheetPart, worksheet, table.part);
      continue;
    }
    const { root } = partDocument(container, table.part);
    setAttribute(root, 'ref', blockAddress(now));
    const filter = childElement(root, 'autoFilter');
    const filtered = parseBlockAddress(filter?.attributes['ref'] ?? '');
    const filteredNow = filtered === null ? null : shiftBlock(filtered, shift);
    if (filter !== null && filteredNow !== null) setAttribute(filter, 'ref', blockAddress(filteredNow));
    if (shift.axis === 'columns') shiftTableColumns(root, table, shift);
  }
}

function removeTable(container: Package, sheetPart: string, worksheet: XmlElement, part: string): void {
  const id = relationships(container, sheetPart).find(({ target }) => target === part)?.id;
  const list = childElement(worksheet, 'tableParts');
  for (const one of childElements(list)) {
    if (list !== null && Object.values(one.attributes).includes(id ?? '')) removeChild(list, one);
  }
  const count = childElements(list).length;
  if (list !== null && count === 0) removeChild(worksheet, list);
  else if (list !== null) setAttribute(list, 'count', String(count));
  removePart(container, part);
  removeRelationship(container, sheetPart, part);
}

function shiftTableColumns(root: XmlElement, { block, columns }: SheetTable, { at, count }: Shift): void {
  const list = childElement(root, 'tableColumns');
  if (list === null || at > block.right) return;
  const elements = columnsOf(root);
  if (count < 0) {
    elements.forEach((element, index) => {
      if (block.left + index >= at && block.left + index < at - count) removeChild(list, element);
    });
  } else if (at > block.left) {
    const before = elements[at - block.left] ?? null;
    const taken = new Set(columns);
    let id = Math.max(0, ...elements.map(({ attributes }) => Number(attributes['id'] ?? 0)));
    for (let made = 0; made < count; made += 1) {
      id += 1;
      let number = 1;
      while (taken.has(`列${number}`)) number += 1;
      taken.add(`列${number}`);
      insertChild(list, newElement(list, 'tableColumn', { id: String(id), name: `列${number}` }), before);
    }
  }
  setAttribute(list, 'count', String(childElements(list).length));
}

/** The header cells of a table that lost or gained columns must say what the table says: cell by address, and its text. */
export function headerTexts(table: SheetTable): ReadonlyMap<string, string> {
  if (!table.hasHeader) return new Map();
  return new Map(table.columns.map((text, index) => [cellAddress(table.block.top, table.block.left + index), text]));
}

/** A header's cell names its table's column: the table says what the cell says, or Excel would repair the file. */
export function nameTableColumn(
  container: Package,
  sheetPart: string,
  { row, column }: CellPosition,
  text: CellValue,
): void {
  for (const { part, block, hasHeader } of readTables(container, sheetPart)) {
    if (!hasHeader || row !== block.top || column < block.left || column > block.right) continue;
    const element = columnsOf(partDocument(container, part).root)[column - block.left];
    if (element !== undefined && text !== '') setAttribute(element, 'name', String(text));
  }
}

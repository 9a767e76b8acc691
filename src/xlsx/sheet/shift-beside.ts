import { blockAddress, cellAddress, parseBlockAddress, parseCellAddress, lastColumn, lastRow } from './address';
import type { CellBlock } from './address';
import { shiftNoteShapes } from './note-shapes';
import { movesWholeLines, shiftBlock, type Shift } from './shift';
import type { Package } from '../opc/parts';
import { hasPart, partDocument, partText, relationships, setPart } from '../opc/parts';
import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements, newElement, removeChild, replaceChildren, setAttribute } from '../xml/xml-tree';
import { escapeText } from '../xml/xml-text';

// What a worksheet says of its cells beside the cells themselves: merged areas, rules, links, filter, widths, notes,
// pictures. Each follows its cells, and goes with them.

/** Elements that say where they belong by `ref` or `sqref`, and make no sense without. Selections stay as they are. */
const placed: readonly string[] = [
  'mergeCell',
  'conditionalFormatting',
  'dataValidation',
  'hyperlink',
  'autoFilter',
  'sortState',
  'sortCondition',
  'protectedRange',
  'ignoredError',
];

/** Lists that may not be empty. */
const lists: readonly string[] = [
  'mergeCells',
  'dataValidations',
  'hyperlinks',
  'protectedRanges',
  'ignoredErrors',
  'conditionalFormattings',
];

/** Lets all that a worksheet's part says beside its cells follow a shift. */
export function shiftBeside(worksheet: XmlElement, shift: Shift): void {
  shiftInside(worksheet, shift);
  shiftBreaks(childElement(worksheet, shift.axis === 'rows' ? 'rowBreaks' : 'colBreaks'), shift);
  if (shift.axis === 'columns' && movesWholeLines(shift)) shiftColumnWidths(worksheet, shift);
}

function shiftInside(parent: XmlElement, shift: Shift): void {
  for (const child of childElements(parent)) {
    if (child.local === 'sheetData' || child.local === 'sheetViews') continue;
    if (placed.includes(child.local) && !shiftPlaced(child, shift)) {
      removeChild(parent, child);
      continue;
    }
    // The newer rules (x14) say their place in an element.
    if (child.local === 'sqref' && child.text !== '') {
      const now = shiftList(child.text, shift);
      if (now === '') {
        removeFromList(parent);
        return;
      }
      if (now !== child.text) {
        replaceChildren(child, [escapeText(now)]);
        child.text = now;
      }
    }
    shiftInside(child, shift);
    if (lists.includes(child.local)) {
      const length = childElements(child).length;
      if (length === 0) removeChild(parent, child);
      else if (child.attributes['count'] !== undefined) setAttribute(child, 'count', String(length));
    }
  }
}

function removeFromList(element: XmlElement): void {
  if (element.parent !== null) removeChild(element.parent, element);
}

/** Gives false when nothing is left of the place. */
function shiftPlaced(element: XmlElement, shift: Shift): boolean {
  const name = element.attributes['sqref'] === undefined ? 'ref' : 'sqref';
  const given = element.attributes[name];
  if (given === undefined) return true;
  const now = shiftList(given, shift);
  if (now === '') return false;
  // One cell is not merged.
  if (element.local === 'mergeCell' && !now.includes(':')) return false;
  if (element.local === 'autoFilter') shiftFilterColumns(element, given, shift);
  setAttribute(element, name, now);
  return true;
}

/** Blocks with blanks between them, where they are afterwards; the text as it was where none moves. */
function shiftList(given: string, shift: Shift): string {
  const blocks = given.split(/\s+/).map((text) => ({ text, block: parseBlockAddress(text) }));
  const now = blocks.flatMap(({ text, block }) => {
    if (block === null) return [text];
    const moved = shiftBlock(block, shift);
    return moved === null ? [] : [sameBlock(moved, block) ? text : blockAddress(moved)];
  });
  return now.join(' ');
}

function sameBlock(one: CellBlock, other: CellBlock): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** A filter counts its columns from its own left. */
function shiftFilterColumns(filter: XmlElement, ref: string, shift: Shift): void {
  const block = parseBlockAddress(ref);
  if (shift.axis !== 'columns' || block === null) return;
  const now = shiftBlock(block, shift);
  for (const column of childElements(filter, 'filterColumn')) {
    const place = block.left + Number(column.attributes['colId'] ?? 0);
    const moved = shiftBlock({ ...block, left: place, right: place }, shift);
    if (moved === null || now === null) removeChild(filter, column);
    else setAttribute(column, 'colId', String(moved.left - now.left));
  }
}

/** A break's `id` is the number of lines before it. */
function shiftBreaks(breaks: XmlElement | null, shift: Shift): void {
  if (breaks === null || !movesWholeLines(shift)) return;
  for (const one of childElements(breaks, 'brk')) {
    const line = Number(one.attributes['id'] ?? 0);
    const block = { top: line, left: line, bottom: line, right: line };
    const now = shiftBlock(shift.axis === 'rows' ? { ...block, left: 0 } : { ...block, top: 0 }, shift);
    if (now === null) removeChild(breaks, one);
    else setAttribute(one, 'id', String(shift.axis === 'rows' ? now.top : now.left));
  }
  const count = childElements(breaks, 'brk').length;
  for (const name of ['count', 'manualBreakCount']) {
    if (breaks.attributes[name] !== undefined) setAttribute(breaks, name, String(count));
  }
}

/** Widths follow their columns; inserted columns are as wide as the one before them. */
function shiftColumnWidths(worksheet: XmlElement, shift: Shift): void {
  const columns = childElement(worksheet, 'cols');
  if (columns === null) return;
  const entries = childElements(columns, 'col').map((entry) => ({
    attributes: entry.attributes,
    first: Number(entry.attributes['min'] ?? 1) - 1,
    last: Number(entry.attributes['max'] ?? 1) - 1,
  }));
  const before = entries.find(({ first, last }) => first < shift.at && shift.at <= last + 1);
  const made: { attributes: Record<string, string>; first: number; last: number }[] = [];
  const { at, count } = shift;
  for (const { attributes, first, last } of entries) {
    // An entry that the insertion runs into falls into two, so that the inserted columns come between.
    const parts =
      count > 0 && first < at && last >= at
        ? [[first, at - 1] as const, [at, last] as const]
        : [[first, last] as const];
    for (const [from, to] of parts) {
      const now = shiftBlock({ top: 0, left: from, bottom: 0, right: to }, { ...shift, from: 0, to: 0 });
      if (now !== null) made.push({ attributes, first: now.left, last: now.right });
    }
  }
  if (count > 0 && before !== undefined) {
    made.push({ attributes: before.attributes, first: at, last: Math.min(at + count - 1, lastColumn) });
  }
  made.sort((one, other) => one.first - other.first);
  replaceChildren(
    columns,
    made.map(({ attributes, first, last }) =>
      newElement(columns, 'col', { ...attributes, min: String(first + 1), max: String(last + 1) }),
    ),
  );
  if (made.length === 0) removeChild(worksheet, columns);
}

/** States again which block the part uses. */
export function restateDimension(worksheet: XmlElement, block: CellBlock | null): void {
  const dimension = childElement(worksheet, 'dimension');
  if (dimension !== null) setAttribute(dimension, 'ref', block === null ? 'A1' : blockAddress(block));
}

/** Notes and their boxes, comments, and drawings follow. */
export function shiftRelatedParts(container: Package, sheetPart: string, shift: Shift): void {
  for (const { type, target } of relationships(container, sheetPart)) {
    if (target === null || !hasPart(container, target)) continue;
    if (type === 'comments' || type === 'threadedComment') shiftNotes(partDocument(container, target).root, shift);
    if (type === 'vmlDrawing') {
      setPart(
        container,
        target,
        shiftNoteShapes(partText(container, target), (row, column) => moved(row, column, shift)),
      );
    }
    if (type === 'drawing' && movesWholeLines(shift)) shiftAnchors(partDocument(container, target).root, shift);
  }
}

function moved(row: number, column: number, shift: Shift): { readonly row: number; readonly column: number } | null {
  const now = shiftBlock({ top: row, left: column, bottom: row, right: column }, shift);
  return now === null ? null : { row: now.top, column: now.left };
}

function shiftNotes(root: XmlElement, shift: Shift): void {
  for (const parent of [root, ...childElements(root, 'commentList')]) {
    for (const note of [...childElements(parent, 'comment'), ...childElements(parent, 'threadedComment')]) {
      const place = parseCellAddress(note.attributes['ref'] ?? '');
      if (place === null) continue;
      const now = moved(place.row, place.column, shift);
      if (now === null) removeChild(parent, note);
      else setAttribute(note, 'ref', cellAddress(now.row, now.column));
    }
  }
}

/** Pictures and charts hang on the lines of their corners. */
function shiftAnchors(root: XmlElement, shift: Shift): void {
  const local = shift.axis === 'rows' ? 'row' : 'col';
  const limit = shift.axis === 'rows' ? lastRow : lastColumn;
  for (const anchor of childElements(root)) {
    for (const corner of [...childElements(anchor, 'from'), ...childElements(anchor, 'to')]) {
      const line = childElement(corner, local);
      if (line === null) continue;
      const before = Number(line.text);
      const { at, count } = shift;
      const now = before < at ? before : count < 0 && before < at - count ? at : Math.min(before + count, limit);
      if (now === before) continue;
      replaceChildren(line, [String(now)]);
      line.text = String(now);
    }
  }
}

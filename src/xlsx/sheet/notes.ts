import { cellAddress } from './address';
import type { CellPosition } from './address';
import { afterSheetData } from './grid';
import { newNotesDrawing, withNoteShape, withoutNoteShape } from './note-shapes';
import type { Package } from '../opc/parts';
import {
  addRelationship,
  dropUnusedDefault,
  freePartName,
  hasPart,
  partDocument,
  partText,
  relationships,
  removePart,
  removeRelationship,
  setContentType,
  setDefaultContentType,
  setPart,
} from '../opc/parts';
import { itemText } from './shared-strings';
import type { CellNote } from '../workbook';
import type { XmlElement } from '../xml/xml-tree';
import {
  childElement,
  childElements,
  insertChild,
  newElement,
  removeChild,
  replaceChildren,
  setAttribute,
} from '../xml/xml-tree';
import { decodeSpreadsheetText, encodeSpreadsheetText, escapeText } from '../xml/xml-text';

const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const notesContentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingContentType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

function relatedPart(container: Package, part: string, type: string): string | null {
  const found = relationships(container, part).find((one) => one.type === type && one.target !== null)?.target ?? null;
  return found !== null && hasPart(container, found) ? found : null;
}

/** A worksheet's notes by cell. Throws `UnreadableFile` when the part is damaged. */
export function readNotes(container: Package, sheetPart: string): ReadonlyMap<string, CellNote> {
  const notes = new Map<string, CellNote>();
  const part = relatedPart(container, sheetPart, 'comments');
  if (part === null) return notes;
  const { root } = partDocument(container, part);
  const authors = childElements(childElement(root, 'authors'), 'author');
  for (const comment of childElements(childElement(root, 'commentList'), 'comment')) {
    const item = childElement(comment, 'text');
    notes.set(comment.attributes['ref'] ?? '', {
      author: decodeSpreadsheetText(authors[Number(comment.attributes['authorId'] ?? 0)]?.text ?? ''),
      text: item === null ? '' : itemText(item),
    });
  }
  return notes;
}

/** Sets a cell's note, or removes it (null). When the last note goes, what carried the notes goes with it. */
export function writeNote(
  container: Package,
  sheetPart: string,
  worksheet: XmlElement,
  at: CellPosition,
  note: CellNote | null,
): void {
  const address = cellAddress(at.row, at.column);
  if (note === null && relatedPart(container, sheetPart, 'comments') === null) return;
  const notesPart = relatedPart(container, sheetPart, 'comments') ?? addNotesPart(container, sheetPart);
  const { root } = partDocument(container, notesPart);
  const list = childElement(root, 'commentList');
  if (list === null) return;
  const old = childElements(list, 'comment').find((comment) => comment.attributes['ref'] === address);
  if (note === null) {
    if (old === undefined) return;
    removeChild(list, old);
    dropUnusedAuthor(root, list, Number(old.attributes['authorId'] ?? 0));
    updateShapes(container, sheetPart, worksheet, (drawing) => withoutNoteShape(drawing, at));
    if (childElements(list, 'comment').length === 0) removeNotesParts(container, sheetPart, worksheet, notesPart);
    return;
  }
  const author = String(authorIndex(root, note.author));
  const run = newElement(list, 't', { 'xml:space': 'preserve' }, [escapeText(encodeSpreadsheetText(note.text))]);
  run.text = encodeSpreadsheetText(note.text);
  const text = newElement(list, 'text', {}, [run]);
  if (old !== undefined) {
    setAttribute(old, 'authorId', author);
    replaceChildren(old, [text]);
    return;
  }
  const comment = newElement(list, 'comment', { ref: address, authorId: author, shapeId: '0' }, [text]);
  insertChild(list, comment, null);
  updateShapes(container, sheetPart, worksheet, (drawing) => withNoteShape(drawing, at));
}

function authorIndex(root: XmlElement, author: string): number {
  const list = childElement(root, 'authors');
  if (list === null) return 0;
  const authors = childElements(list, 'author');
  const written = encodeSpreadsheetText(author);
  const found = authors.findIndex((one) => one.text === written);
  if (found >= 0) return found;
  const made = newElement(list, 'author', {}, [escapeText(written)]);
  made.text = written;
  insertChild(list, made, null);
  return authors.length;
}

/** The last author goes when no note is theirs; one in the middle has to stay, notes count authors by place. */
function dropUnusedAuthor(root: XmlElement, list: XmlElement, index: number): void {
  const authors = childElements(childElement(root, 'authors'), 'author');
  const used = childElements(list, 'comment').some((comment) => Number(comment.attributes['authorId'] ?? 0) === index);
  const author = authors[index];
  const parent = author?.parent ?? null;
  if (used || index !== authors.length - 1 || author === undefined || parent === null) return;
  removeChild(parent, author);
}

function addNotesPart(container: Package, sheetPart: string): string {
  const part = freePartName(container, 'xl/comments', '.xml');
  setPart(
    container,
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${spreadsheetNamespace}"><authors></authors><commentList></commentList></comments>`,
  );
  setContentType(container, part, notesContentType);
  addRelationship(container, sheetPart, `${officeRelationships}/comments`, part);
  return part;
}

/** Excel shows a note only through a shape in the worksheet's legacy drawing. */
function updateShapes(
  container: Package,
  sheetPart: string,
  worksheet: XmlElement,
  change: (drawing: string) => string,
): void {
  let part = relatedPart(container, sheetPart, 'vmlDrawing');
  if (part === null) {
    part = freePartName(container, 'xl/drawings/vmlDrawing', '.vml');
    setPart(container, part, newNotesDrawing);
    setDefaultContentType(container, 'vml', drawingContentType);
    const id = addRelationship(container, sheetPart, `${officeRelationships}/vmlDrawing`, part);
    const followers = afterSheetData.slice(afterSheetData.indexOf('legacyDrawing') + 1);
    const before = childElements(worksheet).find((child) => followers.includes(child.local)) ?? null;
    const attributes = { 'xmlns:r': officeRelationships, 'r:id': id };
    insertChild(worksheet, newElement(worksheet, 'legacyDrawing', attributes), before);
  }
  setPart(container, part, change(partText(container, part)));
}

function removeNotesParts(container: Package, sheetPart: string, worksheet: XmlElement, notesPart: string): void {
  removePart(container, notesPart);
  removeRelationship(container, sheetPart, notesPart);
  const drawing = relatedPart(container, sheetPart, 'vmlDrawing');
  // Form controls live in the same drawing; then it stays.
  if (drawing === null || /<v:shape\s/.test(partText(container, drawing))) return;
  removePart(container, drawing);
  removeRelationship(container, sheetPart, drawing);
  dropUnusedDefault(container, 'vml');
  const element = childElement(worksheet, 'legacyDrawing');
  if (element !== null) removeChild(worksheet, element);
}

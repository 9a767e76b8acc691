import type { Package } from '../opc/parts';
import { partDocument, partText } from '../opc/parts';
import type { Book, Worksheet } from '../sheet/worksheet';
import { markEdited } from '../sheet/worksheet';
import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements, replaceChildren, setAttribute } from '../xml/xml-tree';
import { escapeText } from '../xml/xml-text';

/** What becomes of references to a sheet: its new name, or null when the sheet is gone. */
export interface SheetChange {
  readonly from: string;
  readonly to: string | null;
}

// Texts and what is of other workbooks; then a sheet, or two with all between them, quoted or plain, before `!`.
const pieces =
  /"(?:[^"]|"")*"|\[[^\]]*\](?:[\p{L}\p{N}_.]+!)?|(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?))!/gu;

/** Names that Excel takes without quotes: no digit first, and nothing that could be a cell's address. */
function isPlain(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/.test(name);
}

function before(names: readonly string[]): string {
  const joined = names.join(':');
  return names.every(isPlain) ? `${joined}!` : `'${joined.replaceAll("'", "''")}'!`;
}

/** A formula (without `=`) after a sheet was renamed or deleted: as in Excel, references to a deleted one begin with `#REF!`. */
export function withSheetChange(formula: string, { from, to }: SheetChange): string {
  const wanted = from.toLowerCase();
  return formula.replace(pieces, (piece: string, quoted: string | undefined, plain: string | undefined) => {
    const text: string | undefined = quoted?.replaceAll("''", "'") ?? plain;
    // A text, or a sheet of another workbook.
    if (text === undefined || text.includes('[')) return piece;
    const names = text.split(':');
    if (names.every((name) => name.toLowerCase() !== wanted)) return piece;
    return to === null ? '#REF!' : before(names.map((name) => (name.toLowerCase() === wanted ? to : name)));
  });
}

/** A formula for calculating: what is left of a reference to a deleted sheet (`#REF!A1`) is the error itself. */
export function withErrorsForDeletedSheets(formula: string): string {
  if (!formula.includes('#REF!')) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|(#REF!)\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?/g,
    (piece: string, error: string | undefined) => error ?? piece,
  );
}

const formulaElements: readonly string[] = [
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
];

function rewrite(element: XmlElement, change: SheetChange): boolean {
  const now = withSheetChange(element.text, change);
  if (now === element.text) return false;
  replaceChildren(element, [escapeText(now)]);
  element.text = now;
  return true;
}

/** All that is not a cell: rules, validations, links, names, series of charts, sources of pivot tables. */
function rewriteInside(element: XmlElement, change: SheetChange): void {
  for (const child of childElements(element)) {
    if (child.local === 'sheetData') continue;
    if (formulaElements.includes(child.local)) rewrite(child, change);
    const { location, sheet } = child.attributes as Partial<Record<string, string>>;
    if (child.local === 'hyperlink' && location !== undefined) {
      setAttribute(child, 'location', withSheetChange(location, change));
    }
    if (child.local === 'worksheetSource' && sheet?.toLowerCase() === change.from.toLowerCase()) {
      setAttribute(child, 'sheet', change.to ?? '#REF!');
    }
    rewriteInside(child, change);
  }
}

function rewriteCells(worksheet: Worksheet, change: SheetChange): void {
  const { grid } = worksheet;
  for (const [row, { cells }] of grid.rows) {
    for (const [column, cell] of cells) {
      const formula = childElement(cell, 'f');
      if (formula === null || !rewrite(formula, change)) continue;
      markEdited(worksheet, row, column);
      const index = formula.attributes['si'] ?? '';
      const shared = grid.shared.get(index);
      if (shared?.row === row && shared.column === column) {
        grid.shared.set(index, { ...shared, formula: formula.text });
      }
    }
  }
}

/** Parts beside the worksheets that speak of sheets: charts, tables, pivot sources. */
function otherParts({ entries, replaced }: Package): readonly string[] {
  const names = new Set([...entries.keys(), ...replaced.keys()]);
  return [...names].filter((name) => /^xl\/(?:charts|tables|pivotCache)\/[^/]+\.xml$/i.test(name));
}

/** Changes every reference to a sheet in the workbook; parts that have none stay as they are. */
export function rewriteSheetReferences(book: Book, change: SheetChange): void {
  rewriteInside(book.document.root, change);
  for (const worksheet of book.worksheets) {
    rewriteInside(worksheet.document.root, change);
    rewriteCells(worksheet, change);
  }
  const name = escapeText(change.from);
  for (const part of otherParts(book.container)) {
    if (partText(book.container, part).includes(name)) {
      rewriteInside(partDocument(book.container, part).root, change);
    }
  }
}

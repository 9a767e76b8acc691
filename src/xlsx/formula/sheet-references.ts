import { partDocument, partText } from '../opc/parts';
import type { Book } from '../sheet/worksheet';
import { escapeText } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { childElements, setAttribute } from '../xml/xml-tree';
import { otherParts, rewriteFormulas } from './rewrite-formulas';

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

/** A formula for calculating: what is left of a reference to a deleted sheet or cell (`#REF!A1`, `表!#REF!`) is the error itself. */
export function withErrorsForDeletedSheets(formula: string): string {
  if (!formula.includes('#REF!')) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|(#REF!)\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!(#REF!)/gu,
    (piece: string, ofSheet: string | undefined, ofCell: string | undefined) => ofSheet ?? ofCell ?? piece,
  );
}

/** Sources of pivot tables name their sheet in an attribute. */
function rewritePivotSources(element: XmlElement, change: SheetChange): void {
  for (const child of childElements(element)) {
    if (child.local === 'worksheetSource' && child.attributes['sheet']?.toLowerCase() === change.from.toLowerCase()) {
      setAttribute(child, 'sheet', change.to ?? '#REF!');
    }
    rewritePivotSources(child, change);
  }
}

/** Changes every reference to a sheet in the workbook; parts that have none stay as they are. */
export function rewriteSheetReferences(book: Book, change: SheetChange): void {
  const name = escapeText(change.from);
  const mayConcern = (text: string): boolean => text.includes(name);
  rewriteFormulas(book, { rewrite: (formula) => withSheetChange(formula, change), mayConcern });
  for (const part of otherParts(book.container)) {
    if (mayConcern(partText(book.container, part))) {
      rewritePivotSources(partDocument(book.container, part).root, change);
    }
  }
}

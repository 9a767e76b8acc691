import type { FormulaToken } from './formula-tokens';
import { isReference, parseReference, replaceTokens, sheetPrefix } from './formula-tokens';
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

/** What stands before the `!` of a reference, `!` included, after the change; null when it speaks of other sheets. */
function prefixAfter(sheets: readonly string[], { from, to }: SheetChange): string | null {
  const wanted = from.toLowerCase();
  if (sheets.every((name) => name.toLowerCase() !== wanted)) return null;
  return to === null ? '#REF!' : sheetPrefix(sheets.map((name) => (name.toLowerCase() === wanted ? to : name)));
}

/** A formula (without `=`) after a sheet was renamed or deleted: as in Excel, references to a deleted one begin with `#REF!`. */
export function withSheetChange(formula: string, change: SheetChange): string {
  if (!formula.includes('!')) return formula;
  return replaceTokens(formula, (token, next) => {
    // What the tokens do not see as one reference: `表!#REF!`.
    if (token.type.startsWith('context') && next?.value === '!') {
      const prefix = prefixAfter(parseReference(`${token.value}!A1`)?.sheets ?? [], change);
      return prefix?.slice(0, -1) ?? token.value;
    }
    if (!isReference(token)) return token.value;
    const end = token.value.lastIndexOf('!') + 1;
    const reference = end === 0 ? null : parseReference(token.value);
    if (reference === null || reference.workbook !== null) return token.value;
    const prefix = prefixAfter(reference.sheets, change);
    return prefix === null ? token.value : prefix + token.value.slice(end);
  });
}

/** A formula for calculating: what is left of a reference to a deleted sheet or cell (`#REF!A1`, `表!#REF!`) is the error itself. */
export function withErrorsForDeletedSheets(formula: string): string {
  if (!formula.includes('#REF!')) return formula;
  return replaceTokens(formula, (token, next, previous) => {
    if (isReference(token) && previous?.value === '#REF!') return '';
    // `表!#REF!`, what a deleted cell leaves.
    const leadsToError = (one: FormulaToken | undefined): boolean => one?.type.startsWith('context') === true;
    return leadsToError(token) || (token.value === '!' && next?.value === '#REF!' && leadsToError(previous))
      ? ''
      : token.value;
  });
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

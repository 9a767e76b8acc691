import type { Package } from '../opc/parts';
import { partDocument, partText } from '../opc/parts';
import { escapeText } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { childElements, replaceChildren, setAttribute } from '../xml/xml-tree';
import type { Book, Worksheet } from '../sheet/worksheet';
import { noteEdit } from '../sheet/worksheet';
import { writeFormulaText } from '../sheet/write-cell';

/** A change of every formula of a workbook. */
export interface FormulaChange {
  /** A formula (without `=`) of a sheet, as it reads afterwards; `home` is null where no sheet is the formula's own. */
  readonly rewrite: (formula: string, home: string | null) => string;
  /** Whether a part's text may hold a formula that changes: others are not parsed for it. */
  readonly mayConcern: (text: string) => boolean;
}

type Rewriting = Pick<FormulaChange, 'rewrite'>;

const formulaElements: readonly string[] = [
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
];

function rewriteElement(element: XmlElement, home: string | null, { rewrite }: Rewriting): void {
  const now = rewrite(element.text, home);
  if (now === element.text) return;
  replaceChildren(element, [escapeText(now)]);
  element.text = now;
}

/** All that is not a cell: rules, validations, links, names, series of charts. */
function rewriteInside(element: XmlElement, home: string | null, change: Rewriting): void {
  for (const child of childElements(element)) {
    if (child.local === 'sheetData') continue;
    if (formulaElements.includes(child.local)) rewriteElement(child, home, change);
    const { location } = child.attributes as Partial<Record<string, string>>;
    if (child.local === 'hyperlink' && location !== undefined) {
      setAttribute(child, 'location', change.rewrite(location, home));
    }
    rewriteInside(child, home, change);
  }
}

function rewriteCells(worksheet: Worksheet, change: Rewriting): void {
  const { grid } = worksheet;
  const home = worksheet.sheet.name;
  for (const [row, { cells }] of grid.rows) {
    for (const [column, cell] of cells) {
      const { formula } = cell;
      if (formula === null || formula.text === '') continue;
      const now = change.rewrite(formula.text, home);
      if (now === formula.text) continue;
      noteEdit(worksheet, row, column);
      writeFormulaText(cell, now);
      const index = formula.attributes['si'] ?? '';
      const shared = grid.shared.get(index);
      if (shared?.row === row && shared.column === column) grid.shared.set(index, { ...shared, formula: now });
    }
  }
}

/** Parts beside the worksheets that speak of sheets: charts, tables, pivot sources. */
export function otherParts({ entries, replaced }: Package): readonly string[] {
  const names = new Set([...entries.keys(), ...replaced.keys()]);
  return [...names].filter((name) => /^xl\/(?:charts|tables|pivotCache)\/[^/]+\.xml$/i.test(name));
}

/** Changes every formula of one worksheet: of its cells, rules, validations and links. */
export function rewriteWorksheet(worksheet: Worksheet, change: Rewriting): void {
  rewriteInside(worksheet.document.root, worksheet.sheet.name, change);
  rewriteCells(worksheet, change);
}

/** Changes every formula in the workbook: of cells, rules, names, links, charts; parts that have none stay as they are. */
export function rewriteFormulas(book: Book, change: FormulaChange): void {
  rewriteInside(book.document.root, null, change);
  for (const worksheet of book.worksheets) rewriteWorksheet(worksheet, change);
  for (const part of otherParts(book.container)) {
    if (change.mayConcern(partText(book.container, part))) {
      rewriteInside(partDocument(book.container, part).root, null, change);
    }
  }
}

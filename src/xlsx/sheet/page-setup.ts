import { columnLetters } from './address';
import { afterSheetData } from './grid';
import type { PageSetup, PageSetupChange } from '../workbook';
import type { Book, Worksheet } from './worksheet';
import type { XmlElement } from '../xml/xml-tree';
import {
  childElement,
  childElements,
  ensureChild,
  insertChild,
  newElement,
  replaceChildren,
  setAttribute,
} from '../xml/xml-tree';
import { escapeText } from '../xml/xml-text';

/** The paper number of A4 (ECMA-376 §18.3.1.63). */
const a4 = '9';
const printArea = '_xlnm.Print_Area';
/** What stands after `definedNames` in a workbook part. */
export const afterNames: readonly string[] = [
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'webPublishing',
  'fileRecoveryPr',
  'extLst',
];

function after(local: string): readonly string[] {
  return afterSheetData.slice(afterSheetData.indexOf(local) + 1);
}

/** Sets paper, margins and print area. */
export function writePageSetup(book: Book, worksheet: Worksheet, setup: PageSetupChange): void {
  const { root } = worksheet.document;
  if (setup.margins !== undefined) {
    const margins = ensureChild(root, 'pageMargins', after('pageMargins'));
    for (const [side, inches] of Object.entries({ header: 0.3, footer: 0.3, ...setup.margins })) {
      setAttribute(margins, side, String(inches));
    }
  }
  const page = ensureChild(root, 'pageSetup', after('pageSetup'));
  setAttribute(page, 'paperSize', a4);
  setAttribute(page, 'orientation', setup.orientation);
  if (setup.fitToWidth) {
    setAttribute(page, 'fitToWidth', '1');
    setAttribute(page, 'fitToHeight', '0');
    const properties = ensureChild(root, 'sheetPr', ['dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData']);
    setAttribute(ensureChild(properties, 'pageSetUpPr', []), 'fitToPage', '1');
  }
  if (setup.printArea !== undefined) writePrintArea(book, worksheet, setup.printArea);
}

function writePrintArea(book: Book, worksheet: Worksheet, area: NonNullable<PageSetup['printArea']>): void {
  const names = ensureChild(book.document.root, 'definedNames', afterNames);
  // Chart sheets count, too.
  const sheets = childElements(childElement(book.document.root, 'sheets'), 'sheet');
  const index = String(sheets.indexOf(worksheet.entry));
  const quoted = `'${worksheet.sheet.name.replaceAll("'", "''")}'`;
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const reference = `${quoted}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  const isOurs = (name: XmlElement): boolean =>
    name.attributes['name'] === printArea && name.attributes['localSheetId'] === index;
  const found = childElements(names).find(isOurs);
  if (found !== undefined) {
    replaceChildren(found, [escapeText(reference)]);
    found.text = reference;
    return;
  }
  const made = newElement(names, 'definedName', { name: printArea, localSheetId: index }, [escapeText(reference)]);
  made.text = reference;
  insertChild(names, made, null);
}

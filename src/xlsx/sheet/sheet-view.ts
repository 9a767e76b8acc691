import { cellAddress } from './address';
import type { Palette } from '../styles/colours';
import { readColour } from '../styles/colours';
import { afterSheetData } from './grid';
import { isTrue } from '../styles/styles';
import type { SheetPermission, XlsxSheet } from '../workbook';
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

/** What stands after the first elements of a worksheet (CT_Worksheet, ECMA-376 §18.3.1.99). */
const afterView = ['sheetFormatPr', 'cols', 'sheetData'];
const afterProperties = ['dimension', 'sheetViews', ...afterView];

/** Whether gridlines are shown. */
export function readGridlines(worksheet: XmlElement): boolean {
  const view = childElement(childElement(worksheet, 'sheetViews'), 'sheetView');
  const shown = view?.attributes['showGridLines'];
  return shown === undefined || isTrue(shown);
}

/** Shows or hides the gridlines. */
export function writeGridlines(worksheet: XmlElement, shown: boolean): void {
  if (readGridlines(worksheet) === shown) return;
  const view = ensureChild(ensureChild(worksheet, 'sheetViews', afterView), 'sheetView', ['extLst']);
  if (view.attributes['workbookViewId'] === undefined) setAttribute(view, 'workbookViewId', '0');
  setAttribute(view, 'showGridLines', shown ? null : '0');
}

/** How many rows and columns stay in view when the sheet is scrolled. */
export function readFrozen(worksheet: XmlElement): { readonly rows: number; readonly columns: number } {
  const view = childElement(childElement(worksheet, 'sheetViews'), 'sheetView');
  const { state, xSplit, ySplit } = (childElement(view, 'pane')?.attributes ?? {}) as Partial<Record<string, string>>;
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  return { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}

/** Freezes the first rows and columns; none of either takes the panes away. */
export function writeFrozen(worksheet: XmlElement, rows: number, columns: number): void {
  const view = ensureChild(ensureChild(worksheet, 'sheetViews', afterView), 'sheetView', ['extLst']);
  if (view.attributes['workbookViewId'] === undefined) setAttribute(view, 'workbookViewId', '0');
  const old = childElement(view, 'pane');
  if (old !== null) removeChild(view, old);
  // Each selection belongs to one of the panes that were there.
  for (const selection of childElements(view, 'selection')) removeChild(view, selection);
  if (rows === 0 && columns === 0) return;
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = newElement(view, 'pane', {
    ...(columns === 0 ? {} : { xSplit: String(columns) }),
    ...(rows === 0 ? {} : { ySplit: String(rows) }),
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: 'frozen',
  });
  insertChild(view, pane, childElements(view)[0] ?? null);
}

/** Whether cells look otherwise than their style says, by rules of conditional formatting. */
export function readConditionallyFormatted(worksheet: XmlElement): boolean {
  return childElement(worksheet, 'conditionalFormatting') !== null;
}

/** The tab's colour as `#RRGGBB`; null when it has none. */
export function readTabColour(worksheet: XmlElement, palette: Palette): string | null {
  return readColour(childElement(childElement(worksheet, 'sheetPr'), 'tabColor'), palette);
}

/** Colours the tab (`#RRGGBB`), or takes its colour away. */
export function writeTabColour(worksheet: XmlElement, colour: string | null): void {
  const properties = childElement(worksheet, 'sheetPr');
  if (colour === null) {
    const tab = childElement(properties, 'tabColor');
    if (properties !== null && tab !== null) removeChild(properties, tab);
    return;
  }
  const tab = ensureChild(ensureChild(worksheet, 'sheetPr', afterProperties), 'tabColor', ['outlinePr', 'pageSetUpPr']);
  for (const other of ['theme', 'indexed', 'tint', 'auto']) setAttribute(tab, other, null);
  setAttribute(tab, 'rgb', `FF${colour.slice(1).toUpperCase()}`);
}

/** Shows or hides a sheet, by its entry in the workbook. */
export function writeVisibility(entry: XmlElement, visibility: XlsxSheet['visibility']): void {
  setAttribute(entry, 'state', visibility === 'visible' ? null : visibility);
}

function protectionOf(worksheet: XmlElement): XmlElement | null {
  return childElement(worksheet, 'sheetProtection');
}

/** Whether the sheet is protected. */
export function readProtected(worksheet: XmlElement): boolean {
  return isTrue(protectionOf(worksheet)?.attributes['sheet']);
}

/** Whether a password keeps the protection. */
export function readPasswordProtected(worksheet: XmlElement): boolean {
  const { password, hashValue } = (protectionOf(worksheet)?.attributes ?? {}) as Partial<Record<string, string>>;
  return readProtected(worksheet) && (password ?? hashValue) !== undefined;
}

/** The file's word for each permission; a lock that is on unless the file says otherwise has `locked` true. */
const permissions: Readonly<Record<SheetPermission, { readonly attribute: string; readonly locked: boolean }>> = {
  formatCells: { attribute: 'formatCells', locked: true },
  formatColumns: { attribute: 'formatColumns', locked: true },
  formatRows: { attribute: 'formatRows', locked: true },
  insertColumns: { attribute: 'insertColumns', locked: true },
  insertRows: { attribute: 'insertRows', locked: true },
  insertHyperlinks: { attribute: 'insertHyperlinks', locked: true },
  deleteColumns: { attribute: 'deleteColumns', locked: true },
  deleteRows: { attribute: 'deleteRows', locked: true },
  sort: { attribute: 'sort', locked: true },
  autoFilter: { attribute: 'autoFilter', locked: true },
  pivotTables: { attribute: 'pivotTables', locked: true },
  editObjects: { attribute: 'objects', locked: false },
  editScenarios: { attribute: 'scenarios', locked: false },
};

/** What the protection leaves open (ECMA-376 §18.3.1.85: an attribute says what is locked). */
export function readPermissions(worksheet: XmlElement): ReadonlySet<SheetPermission> {
  const attributes = protectionOf(worksheet)?.attributes ?? {};
  const open = (Object.keys(permissions) as SheetPermission[]).filter((name) => {
    const { attribute, locked } = permissions[name];
    const given = attributes[attribute];
    return !(given === undefined ? locked : isTrue(given));
  });
  return new Set(open);
}

/** Protects the sheet without a password, but for what is allowed, or takes such a protection off. */
export function writeProtected(worksheet: XmlElement, on: boolean, allowed: readonly SheetPermission[]): void {
  if (readProtected(worksheet) === on) return;
  const old = protectionOf(worksheet);
  if (!on) {
    if (old !== null) removeChild(worksheet, old);
    return;
  }
  const after = afterSheetData.slice(afterSheetData.indexOf('sheetProtection') + 1);
  const protection = old ?? ensureChild(worksheet, 'sheetProtection', after);
  setAttribute(protection, 'sheet', '1');
  for (const name of Object.keys(permissions) as SheetPermission[]) {
    const { attribute, locked } = permissions[name];
    const isLocked = !allowed.includes(name);
    setAttribute(protection, attribute, isLocked === locked ? null : isLocked ? '1' : '0');
  }
}

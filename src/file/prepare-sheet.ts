import { message } from '../core/messages/message';
import type { RowLayout, SheetLayout } from '../core/report/sheet-look';
import type { SheetIdentity } from '../core/sheet/snapshot';
import type { Outcome } from '../tasks/workbook-port';
import type { XlsxSheet, XlsxWorkbook } from '../xlsx';

const pixelsPerPoint = 96 / 72;
/** Characters that are tried; pixels of one where the column is hidden and says nothing. */
const trial = 10;
const usualDigit = 7;

/** Sets a column's width in points. */
function setColumnPoints(sheet: XlsxSheet, column: number, points: number): void {
  const wanted = points * pixelsPerPoint;
  // The file counts in characters of the normal font, whose width only the sheet knows: some are tried.
  sheet.setColumnWidth(column, trial);
  const got = sheet.columnWidth(column);
  sheet.setColumnWidth(column, wanted / (got === 0 ? usualDigit : Math.round(got / trial)));
}

function layOutRow(sheet: XlsxSheet, { row, look, height, vertical }: RowLayout): void {
  sheet.setStyle(row, 0, {
    font: { name: look.font, size: look.size, bold: look.bold },
    horizontal: look.horizontal,
    vertical,
    wrap: true,
  });
  sheet.setRowHeight(row, height);
}

/** Finds or adds the sheet, as `WorkbookPort.ensureSheet` says. */
export function ensureSheet(workbook: XlsxWorkbook, known: SheetIdentity | null, name: string): Outcome<SheetIdentity> {
  const found =
    workbook.sheets.find((one) => one.id === known?.id && one.name === known.name) ??
    workbook.sheets.find((one) => one.name === name);
  if (found === undefined && workbook.structureLocked) {
    return { ok: false, problem: message('report.structureProtected', { sheet: name }) };
  }
  const sheet = found ?? workbook.addSheet(name);
  if (sheet.protected) return { ok: false, problem: message('report.protected', { sheet: sheet.name }) };
  return { ok: true, value: { id: sheet.id, name: sheet.name } };
}

/** Lays out rows and page, as `WorkbookPort.layOut` says. */
export function layOut(workbook: XlsxWorkbook, { id }: SheetIdentity, layout: SheetLayout): Outcome<null> {
  const sheet = workbook.sheets.find((one) => one.id === id);
  if (sheet === undefined) return { ok: false, problem: message('host.itemNotFound') };
  if (layout.page !== null) {
    setColumnPoints(sheet, 0, layout.page.columnWidth);
    setColumnPoints(sheet, 1, layout.page.marginWidth);
  }
  for (const row of layout.rows) layOutRow(sheet, row);
  sheet.setPageSetup({
    orientation: 'portrait',
    ...(layout.page === null ? {} : { margins: layout.page.margins }),
    fitToWidth: true,
    printArea: { top: 0, left: 0, bottom: layout.printedRows - 1, right: 1 },
  });
  return { ok: true, value: null };
}

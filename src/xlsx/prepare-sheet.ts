import { message } from '../core/messages/message';
import type { RowLayout, SheetLayout } from '../core/report/sheet-look';
import type { SheetIdentity } from '../core/sheet/snapshot';
import type { Outcome } from '../tasks/workbook-port';
import type { XlsxSheet, XlsxWorkbook } from './workbook';

const pixelsPerPoint = 96 / 72;
/** Pixels of a column beside its characters. */
const columnPadding = 5;

function setColumnPoints(sheet: XlsxSheet, points: number): void {
  const wanted = points * pixelsPerPoint;
  // The file counts in characters of the normal font, whose width only the sheet knows: try one, correct by what it gives.
  const guess = (wanted - columnPadding) / 7;
  sheet.setColumnWidth(0, guess);
  const got = sheet.columnWidth(0);
  if (got > columnPadding) sheet.setColumnWidth(0, ((wanted - columnPadding) * guess) / (got - columnPadding));
}

function layOutRow(sheet: XlsxSheet, { row, look, height }: RowLayout): void {
  sheet.setStyle(row, 0, {
    font: { name: look.font, size: look.size, bold: look.bold },
    horizontal: look.horizontal,
    // Spreads the lines over the row's height: the nearest to a line spacing that a cell has.
    vertical: 'distributed',
    wrap: true,
  });
  sheet.setRowHeight(row, height);
}

/** Finds or adds the sheet and lays it out, as `WorkbookPort.prepareSheet` says. */
export function prepareSheet(
  workbook: XlsxWorkbook,
  known: SheetIdentity | null,
  name: string,
  layout: SheetLayout,
): Outcome<SheetIdentity> {
  const sheet =
    workbook.sheets.find((one) => one.id === known?.id && one.name === known.name) ??
    workbook.sheets.find((one) => one.name === name) ??
    workbook.addSheet(name);
  if (sheet.protected) return { ok: false, problem: message('report.protected', { sheet: sheet.name }) };
  if (layout.page !== null) setColumnPoints(sheet, layout.page.columnWidth);
  for (const row of layout.rows) layOutRow(sheet, row);
  sheet.setPageSetup({
    orientation: 'portrait',
    ...(layout.page === null ? {} : { margins: layout.page.margins }),
    fitToWidth: true,
    printArea: { top: 0, left: 0, bottom: layout.printedRows - 1, right: 0 },
  });
  return { ok: true, value: { id: sheet.id, name: sheet.name } };
}

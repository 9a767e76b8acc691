import type { KeptReports } from '../core/report/kept-report';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { sheetOfPlace } from './stored/form-place';

/**
 * The name of the sheet with the form whose report a sheet is, by what the workbook remembers of the reports that we filled;
 * null for any other sheet.
 */
export function formSheetOfReport(reports: KeptReports, sheet: SheetIdentity): string | null {
  const [place] = Object.entries(reports).find(([, report]) => report.sheet.name === sheet.name) ?? [];
  return place === undefined ? null : sheetOfPlace(place);
}

import { objectOf, parsedJson } from '../core/json/narrow';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { reportsKey, sheetOfPlace } from './kept-texts';

/**
 * The name of the sheet with the form whose report a sheet is, by what the workbook remembers of the reports that we filled;
 * null for any other sheet.
 */
export function formSheetOfReport(settings: Readonly<Record<string, string>>, sheet: SheetIdentity): string | null {
  const reports = objectOf(parsedJson(settings[reportsKey] ?? '')) ?? {};
  const [place] =
    Object.entries(reports).find(([, report]) => objectOf(objectOf(report)?.['sheet'])?.['name'] === sheet.name) ?? [];
  return place === undefined ? null : sheetOfPlace(place);
}

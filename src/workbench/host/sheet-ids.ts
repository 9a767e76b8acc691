import type { XlsxSheet, XlsxWorkbook } from '../../xlsx';

/**
 * What becomes of worksheet ids when a workbook is opened again. `kept`: they come from the file's sheetId. `new`: each opening
 * gives ids that no opening gave before (office-js-docs-pr#297). `byPlace`: they count the places at opening, so that a sheet
 * has another's id when the order was changed in between (office-js#1390).
 */
export type SheetIds = 'kept' | 'new' | 'byPlace';

let openings = 0;

/** Gives the ids of a workbook's sheets, the same for as long as it is open. */
export function createSheetIds(workbook: XlsxWorkbook, kind: SheetIds): (sheet: XlsxSheet) => string {
  openings += 1;
  const opening = kind === 'new' ? openings : 0;
  const places = new Map(workbook.sheets.map((sheet, place) => [sheet.id, String(place + 1)]));
  const written = (number: string) =>
    `{${number.padStart(8, '0')}-0001-0000-0000-${String(opening).padStart(12, '0')}}`;
  // A sheet that is added later has no place of the opening; numbers above them all are free.
  return ({ id }) => written(kind === 'byPlace' ? (places.get(id) ?? String(Number(id) + 1000)) : id);
}

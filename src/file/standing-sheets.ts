import type { StandingSheet } from '../core/review/carried-columns';
import type { XlsxWorkbook } from '../xlsx';

/** The sheets of a file as they stand there, whole, each from A1. */
export function standingSheets(workbook: XlsxWorkbook): readonly StandingSheet[] {
  return workbook.sheets.flatMap((sheet): readonly StandingSheet[] => {
    const used = sheet.usedBlock(true);
    if (used === null) return [];
    const { values, numberFormats } = sheet.contents({ ...used, top: 0, left: 0 });
    return [{ rows: values, numberFormats }];
  });
}

import { freeSheetName, type SheetPlan } from '../core/sheet/sheet-plan';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { isFormula } from '../core/sheet/snapshot';
import { setColumnPoints } from './prepare-sheet';
import type { XlsxWorkbook } from '../xlsx';

const thin = { style: 'thin', colour: null } as const;
const lines = { top: thin, right: thin, bottom: thin, left: thin };

/** Adds the sheet and brings it to the front, as `WorkbookPort.insertSheet` says. */
export function insertSheet(workbook: XlsxWorkbook, plan: SheetPlan): SheetIdentity {
  const taken = workbook.sheets.map(({ name }) => name);
  const sheet = workbook.addSheet(freeSheetName(plan.name, taken));
  for (const { block, look } of plan.looks) {
    for (let row = block.top; row <= block.bottom; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) {
        sheet.setStyle(row, column, {
          font: { name: look.font, size: look.size, bold: look.bold },
          horizontal: look.horizontal,
          vertical: 'center',
          wrap: look.wrap,
          ...(look.bordered ? { borders: lines } : {}),
          ...(look.numberFormat === null ? {} : { numberFormat: look.numberFormat }),
        });
      }
    }
  }
  plan.contents.forEach((contents, row) =>
    contents.forEach((content, column) => {
      if (content === '') return;
      if (isFormula(content)) sheet.enter(row, column, content);
      else sheet.setConstant(row, column, content);
    }),
  );
  plan.merges.forEach((block) => sheet.merge(block));
  plan.columnWidths.forEach((points, column) => setColumnPoints(sheet, column, points));
  plan.rowHeights.forEach((points, row) => sheet.setRowHeight(row, points));
  workbook.recalculate();
  workbook.activate(sheet);
  return { id: sheet.id, name: sheet.name };
}

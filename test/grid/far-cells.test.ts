/** Sheets as Excel leaves them: a stray entry in the last cell, a cell with a whole document in it. */
import { blankWorkbook } from '../../scripts/blank-workbook';
import { layOutSheet } from '../../src/grid/sheet-layout';
import { estimatedWidth } from '../../src/grid/text-measure';
import { openWorkbook } from '../../src/file/open-workbook';
import type { XlsxSheet } from '../../src/xlsx';

function blankSheet(): XlsxSheet {
  const opening = openWorkbook(blankWorkbook('表'));
  const [sheet] = opening.ok ? opening.workbook.sheets : [];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const layOut = (sheet: XlsxSheet) => layOutSheet(sheet, estimatedWidth, new Map());

test('a stray entry in the last cell of all does not hold up the page; the grid says that it ends earlier', () => {
  const sheet = blankSheet();
  sheet.setConstant(0, 0, '项目支出绩效自评表');
  sheet.setConstant(1_048_575, 16_383, 'x');
  const started = performance.now();
  const layout = layOut(sheet);
  expect(performance.now() - started).toBeLessThan(2000);
  expect([layout.rows, layout.columns]).toEqual([20_000, 256]);
  expect(layout.last).toEqual({ row: 19_999, column: 255 });
  expect(layout.complete).toBe(false);
});

test('a sheet with ten thousand rows is whole', () => {
  const sheet = blankSheet();
  sheet.setConstant(9_999, 8, 1);
  const layout = layOut(sheet);
  expect(layout.last).toEqual({ row: 9_999, column: 8 });
  expect(layout.complete).toBe(true);
});

test('a row grows with its text no higher than Excel lets it: 409.5 points, 546 pixels', () => {
  const sheet = blankSheet();
  sheet.setConstant(0, 0, '原因'.repeat(5000));
  sheet.setStyle(0, 0, { wrap: true });
  expect(layOut(sheet).rowAxis.size(0)).toBe(546);
});

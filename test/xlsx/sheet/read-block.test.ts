import fc from 'fast-check';
import { format } from 'numfmt';
import { displayText } from '../../../src/xlsx/styles/cell-text';
import type { XlsxSheet } from '../../../src/xlsx/workbook';
import { firstSheet, fixture, open, plainStyles, producers, smallWorkbook } from '../packages';

function expectAsCellByCell(sheet: XlsxSheet, bottom: number, right: number): void {
  const block = sheet.contents({ top: 1, left: 1, bottom, right });
  for (let row = 1; row <= bottom; row++) {
    for (let column = 1; column <= right; column++) {
      const at = <T>(rows: readonly (readonly T[])[]): T | undefined => rows[row - 1]?.[column - 1];
      expect([at(block.values), at(block.texts), at(block.numberFormats), at(block.contents)]).toEqual([
        sheet.value(row, column),
        sheet.text(row, column),
        sheet.style(row, column).numberFormat,
        sheet.content(row, column),
      ]);
    }
  }
}

test.each(producers)('%s: a block holds what its cells hold, beyond the used range too', (name) => {
  for (const sheet of open(fixture(name)).sheets) expectAsCellByCell(sheet, 60, 12);
});

test('cells that the file does not have show the format of their row, else of their column', () => {
  const sheet = firstSheet(
    open(
      smallWorkbook({
        worksheet:
          '<cols><col min="3" max="4" width="9" style="1"/></cols>' +
          '<sheetData><row r="2"><c r="B2"><v>0.5</v></c></row><row r="3" s="1" customFormat="1"><c r="B3"/></row></sheetData>',
        styles: plainStyles.replace(
          /<cellXfs.*<\/cellXfs>/,
          '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
        ),
      }),
    ),
  );
  expect(sheet.contents({ top: 1, left: 1, bottom: 3, right: 4 }).numberFormats).toEqual([
    ['General', '0.00%', '0.00%', 'General'],
    ['General', '0.00%', '0.00%', '0.00%'],
    ['General', '0.00%', '0.00%', 'General'],
  ]);
  expectAsCellByCell(sheet, 4, 5);
});

test('General shows short decimals as the library does, and they are all digits', () => {
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.integer({ min: -99999999, max: 99999999 }).map((n) => n / 1000),
  );
  fc.assert(
    fc.property(number, (value) => expect(displayText(value, 'General', false)).toBe(format('General', value))),
    {
      numRuns: 2000,
    },
  );
});

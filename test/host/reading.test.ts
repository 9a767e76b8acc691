import { startOffice } from '../office/start-office';

const form = 'test/fixtures/workbooks/form_excel.xlsx';

/** Runs against the active sheet of the published form. */
function onSheet<T>(job: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  return Excel.run((context) => job(context, context.workbook.worksheets.getActiveWorksheet()));
}

describe('reading', () => {
  test('what the harness opens is what the ranges give: address, values, texts, formats, types', async () => {
    const { host, workbook } = await startOffice(form);
    const sheet = workbook.activeSheet;
    sheet.setConstant(50, 0, 0.98);
    sheet.setStyle(50, 0, { numberFormat: '0%' });
    sheet.setConstant(50, 1, '≥95%');
    sheet.setConstant(50, 2, true);
    const read = await onSheet(async (context, active) => {
      const range = active.getRange('A51:D51').load('address,values,text,numberFormat,valueTypes,rowIndex,columnCount');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: '项目支出绩效自评表!A51:D51',
      values: [[0.98, '≥95%', true, '']],
      text: [['98%', '≥95%', 'TRUE', '']],
      valueTypes: [['Double', 'String', 'Boolean', 'Empty']],
      rowIndex: 50,
      columnCount: 4,
    });
    expect(read.numberFormat?.[0]?.[0]).toBe('0%');
    expect(host.unknownMembers).toEqual([]);
  });

  test('ranges lead to ranges', async () => {
    const { host } = await startOffice(form);
    const addresses = await onSheet(async (context, sheet) => {
      const base = sheet.getRange('B2:D5');
      const found = [
        base.getCell(1, 1),
        base.getRow(3),
        base.getColumn(0),
        base.getLastCell(),
        base.getOffsetRange(1, 2),
        base.getResizedRange(-1, 1),
        base.getEntireRow(),
        base.getEntireColumn(),
        base.getBoundingRect('F1'),
        base.getIntersection('C4:Z9'),
        base.getRowsBelow(2),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        sheet.getCell(9, 26),
      ].map((range) => range.load('address'));
      await context.sync();
      return found.map((range) => range.address.split('!')[1]);
    });
    expect(addresses).toEqual([
      'C3',
      'B5:D5',
      'B2:B5',
      'D5',
      'D3:F6',
      'B2:E4',
      '2:5',
      'B:D',
      'B1:F5',
      'C4:D5',
      'B6:D7',
      'A1:C2',
      'AA10',
    ]);
    expect(host.log.roundTrips).toBe(1);
    expect(host.unknownMembers).toEqual([]);
  });

  test('what is missing is a null object where the add-in asks so, an error where it does not', async () => {
    await startOffice(form);
    await onSheet(async (context, sheet) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有这张表');
      const apart = sheet.getRange('A1').getIntersectionOrNullObject('C3');
      const empty = sheet.getRange('ZZ1:ZZ9').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([missing.isNullObject, apart.isNullObject, empty.isNullObject]).toEqual([true, true, true]);
    });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('没有这张表').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(
      onSheet(async (context, sheet) => {
        sheet.getRange('A0').load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a whole column gives no array, as in Excel', async () => {
    await startOffice(form);
    await onSheet(async (context, sheet) => {
      const column = sheet.getRange('A:A').load('values,address,isEntireColumn');
      await context.sync();
      expect([column.values, column.address, column.isEntireColumn]).toEqual([null, '项目支出绩效自评表!A:A', true]);
    });
  });

  test('collections give every sheet; formats come along with navigation paths', async () => {
    const { host, workbook } = await startOffice(form);
    workbook.activeSheet.setStyle(60, 0, { fill: '#FFFF00', wrap: true, font: { bold: true } });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A61');
      cell.load('format/fill/color,format/wrapText,format/font/bold');
      const used = context.workbook.worksheets.getActiveWorksheet().getRange('A61:B61');
      used.load('format/wrapText');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(workbook.sheets.map((sheet) => sheet.name));
      expect([cell.format.fill.color, cell.format.wrapText, cell.format.font.bold]).toEqual(['#FFFF00', true, true]);
      // Mixed formats are null.
      expect(used.format.wrapText).toBeNull();
    });
    expect(host.unknownMembers).toEqual([]);
  });

  test('a range is good in a later batch, and released after the run', async () => {
    const { host } = await startOffice(form);
    await onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      await context.sync();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('项目支出绩效自评表!A1');
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(host.log.batches.map((batch) => batch.kind)).toEqual(['call', 'call', 'cleanUp']);
  });
});

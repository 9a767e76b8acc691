import { startOffice } from '../office/start-office';

const form = 'test/fixtures/workbooks/form_excel.xlsx';

describe('office.js in the host', () => {
  test('starts as Excel on the web and reads a used range in one round trip', async () => {
    const { host } = await startOffice(form);
    const used = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getUsedRange();
      sheet.load('id,name');
      range.load('address,values,rowIndex');
      await context.sync();
      return { address: range.address, name: sheet.name };
    });
    expect(used.address).toBe('项目支出绩效自评表!A1:I43');
    expect(host.log.roundTrips).toBe(1);
    expect(host.unknownMembers).toEqual([]);
    expect(Office.context.platform).toBe('OfficeOnline');
  });

  test('a second workbook in the same file gets its own host, and writes into it', async () => {
    const { host, workbook } = await startOffice(form);
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        seen.push(`${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      const cell = sheet.getRange('K1');
      cell.values = [['=1+1']];
      await context.sync();
      cell.load('values,formulas');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      expect(cell.formulas).toEqual([['=1+1']]);
    });
    const active = workbook.activeSheet;
    expect(active.content(0, 10)).toBe('=1+1');
    host.userEdits(active, { row: 1, column: 10 }, '98%', { remote: true });
    expect(active.value(1, 10)).toBe(0.98);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(['K1 Local', 'K2 Remote']);
    expect(host.unknownMembers).toEqual([]);
  });
});

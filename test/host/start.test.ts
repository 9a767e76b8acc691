import { startOffice } from '../office/start-office';

test('boots', async () => {
  const { host } = await startOffice('test/fixtures/workbooks/form_excel.xlsx');
  const address = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRange();
    used.load('address,values');
    await context.sync();
    return used.address;
  });
  expect(address).toBe('x');
  expect(host.unknownMembers).toEqual([]);
});

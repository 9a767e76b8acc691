import { smallWorkbook } from '../excel/small-workbook';
import { startOffice } from '../office/start-office';

const blank = () => smallWorkbook({ name: '附件1-自评(2024)', cells: { A1: 10, B1: { formula: 'A1*2', value: 20 } } });

/** Sets `values` of A1-style cells of the sheet in front, one batch, and gives what they hold afterwards. */
function write(address: string, values: unknown): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.values = values as unknown[][];
    await context.sync();
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

describe('what range.values makes of a content', () => {
  test.each<readonly [unknown, unknown]>([
    ['12', 12],
    ['-5', -5],
    ['1,234.5', 1234.5],
    ['98.6%', 0.986],
    ['true', true],
    ['=A1+1', '=A1+1'],
    ['-A1', '=-A1'],
    ['+A1', '=+A1'],
    ["'=100%", '=100%'],
    ['≥95%', '≥95%'],
    ['详见说明', '详见说明'],
    ['-', '-'],
    ['2024年3月1日', 45352],
  ])('%p arrives as %p', async (given, arrived) => {
    await startOffice(blank());
    expect(await write('D4', [[given]])).toEqual([[arrived]]);
  });

  test.each(['=15天', '=≥90%', '=(1', '-5%，系资金到位晚', '@名称'])(
    '%p is refused as a malformed formula',
    async (given) => {
      const { workbook } = await startOffice(blank());
      await expect(write('D4', [[given]])).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect(workbook.activeSheet.value(3, 3)).toBe('');
    },
  );

  test('a number typed as text stays text in a cell formatted as text', async () => {
    const { workbook } = await startOffice(blank());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('D4');
      range.numberFormat = [['@']];
      range.values = [['=100%']];
      await context.sync();
    });
    expect(workbook.activeSheet.value(3, 3)).toBe('=100%');
  });

  test('null leaves a cell alone, an empty text clears it, a scalar fills the range', async () => {
    await startOffice(blank());
    expect(await write('A1:B1', [[null, '']])).toEqual([[10, '']]);
    expect(await write('C1:D2', '无')).toEqual([
      ['无', '无'],
      ['无', '无'],
    ]);
  });
});

describe('writing', () => {
  test('dependents are recalculated and read back in the same batch', async () => {
    await startOffice(blank());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[21]];
      const dependent = sheet.getRange('B1').load('values');
      await context.sync();
      expect(dependent.values).toEqual([[42]]);
    });
  });

  test('2000 rows of 30 columns arrive in one round trip', async () => {
    const { host, workbook } = await startOffice(blank());
    const values = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 30 }, (__, column) => row * 30 + column),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A10').getResizedRange(1999, 29).values = values;
      await context.sync();
    });
    expect(workbook.activeSheet.value(9, 0)).toBe(0);
    expect(workbook.activeSheet.value(2008, 29)).toBe(59_999);
    expect(host.log.roundTrips).toBe(1);
    expect(host.unknownMembers).toEqual([]);
  });

  test.each([
    ['jagged', [[1, 2], [3]]],
    ['too small', [[1]]],
    [
      'too wide',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
  ])('an array that is %s is refused, and nothing is written', async (_, values) => {
    const { workbook } = await startOffice(blank());
    await expect(write('C1:D2', values)).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(workbook.activeSheet.value(0, 2)).toBe('');
  });

  test('a refused action keeps what ran before it and stops what comes after', async () => {
    const { workbook } = await startOffice(blank());
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('C1').values = [['前']];
        sheet.getRange('C2:D2').values = [['少一个']];
        sheet.getRange('C3').values = [['后']];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect([0, 1, 2].map((row) => workbook.activeSheet.value(row, 2))).toEqual(['前', '', '']);
  });

  test('a protected sheet refuses locked cells and takes unlocked ones', async () => {
    const { host, workbook } = await startOffice(
      smallWorkbook({
        name: '自评表',
        cells: { A1: '锁', B1: { value: '开', style: 'unlocked' } },
        isProtected: true,
      }),
    );
    await expect(write('A1:B1', [['a', 'b']])).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await write('B1', [['b']])).toEqual([['b']]);
    expect(workbook.activeSheet.value(0, 0)).toBe('锁');
    expect(host.userEdits(workbook.activeSheet, { row: 0, column: 0 }, 'x')).toBe('protected');
  });

  test('what is written into a merged area below its first cell is dropped', async () => {
    const { workbook } = await startOffice(smallWorkbook({ name: '自评表', cells: { A1: '合并' }, merges: ['A1:A3'] }));
    await write('A1:A3', [['甲'], ['乙'], ['丙']]);
    expect([0, 1, 2].map((row) => workbook.activeSheet.value(row, 0))).toEqual(['甲', '', '']);
  });

  test('formats, sizes, borders and a new sheet', async () => {
    const { host, workbook } = await startOffice(blank());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('自评报告');
      await context.sync();
      const range = sheet.getRange('A1:B2');
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.font.name = '仿宋';
      range.format.font.size = 16;
      range.format.fill.color = '#DDEBF7';
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.rowHeight = 30;
      range.format.columnWidth = 300;
      sheet.pageLayout.orientation = 'Portrait';
      sheet.pageLayout.setPrintArea('A1:B2');
      sheet.activate();
      sheet.getRange('B2').select();
      const selected = context.workbook.getSelectedRange().load('address');
      range.format.load('rowHeight,columnWidth');
      await context.sync();
      expect(selected.address).toBe('自评报告!B2');
      expect([range.format.rowHeight, range.format.columnWidth]).toEqual([30, 300]);
    });
    const sheet = workbook.activeSheet;
    expect(sheet.name).toBe('自评报告');
    expect(sheet.style(1, 1)).toMatchObject({
      wrap: true,
      horizontal: 'center',
      font: { name: '仿宋', size: 16 },
      fill: '#DDEBF7',
      borders: { bottom: { style: 'thin' }, top: null },
    });
    expect(sheet.style(0, 1).borders.bottom).toBeNull();
    expect(host.unknownMembers).toEqual([]);
  });

  test.each([
    ['附件1-自评(2024)', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二', 'InvalidArgument'],
  ])('a new sheet called %p is refused: %s', async (name, code) => {
    await startOffice(blank());
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });
});

import { smallWorkbook } from '../excel/small-workbook';
import { startOffice } from '../office/start-office';
import { isNumberFormat } from '../../src/workbench/host/number-format';
import { sheetNameProblem } from '../../src/grid/editing/sheet-name';
import { workbookWithArrays } from './workbook-with-arrays';

const plain = () =>
  smallWorkbook({
    name: '附件1',
    cells: { A1: 1, B1: { value: 'x', style: 'text' }, C1: { formula: 'A1*2', value: 2 } },
  });

const onSheet = <T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
  Excel.run(async (context) => {
    const result = await job(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

const code = (job: Promise<unknown>) =>
  job.then(
    () => 'done',
    (problem: unknown) => (problem as { code: string }).code,
  );

describe('arrays', () => {
  test('of what a dynamic array spilled, the formula and the cells say so (HasSpill, 1.12)', async () => {
    await startOffice(workbookWithArrays());
    const read = await onSheet(async (sheet, context) => {
      const flags = ['A1:A3', 'A2', 'B1', 'A3:B3'].map((address) => sheet.getRange(address).load('hasSpill'));
      const spilling = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
      const parent = sheet.getRange('A2').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('B1').getSpillingToRangeOrNullObject();
      await context.sync();
      return [flags.map(({ hasSpill }) => hasSpill), spilling.address, parent.address, none.isNullObject];
    });
    expect(read).toEqual([[true, true, false, null], '表!A1:A3', '表!A1', true]);
  });

  test('a content written into a spill makes its formula show #SPILL!; cleared, it spills again (office-js#1684)', async () => {
    const { workbook } = await startOffice(workbookWithArrays());
    const column = () => [0, 1, 2].map((row) => workbook.activeSheet.value(row, 0));
    await onSheet((sheet) => {
      sheet.getRange('A2').values = [['挡']];
    });
    expect(column()).toEqual(['#SPILL!', '挡', '']);
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1').load('values,valueTypes,hasSpill');
      await context.sync();
      expect([cell.values, cell.valueTypes, cell.hasSpill]).toEqual([[['#SPILL!']], [['Error']], false]);
      sheet.getRange('A2').clear('Contents');
    });
    expect(column()).toEqual([2, 4, 6]);
    // What was spilled is not a cell's own content: there is nothing to clear.
    await onSheet((sheet) => {
      sheet.getRange('A3').values = [['']];
    });
    expect(column()).toEqual([2, 4, 6]);
  });

  test('a part of an array of the older kind is changed by nobody', async () => {
    const { host, workbook } = await startOffice(workbookWithArrays());
    const write = onSheet((sheet) => {
      sheet.getRange('E1:E2').values = [['a'], ['b']];
    });
    expect(await code(write)).toBe('InvalidOperation');
    expect(host.userEdits(workbook.activeSheet, { row: 0, column: 4 }, 1)).toBe('partOfArray');
    expect(workbook.activeSheet.value(1, 4)).toBe(4);
  });

  test('a table’s header takes texts, each another one', async () => {
    const { workbook } = await startOffice(workbookWithArrays());
    await onSheet((sheet) => {
      sheet.getRange('H1:J1').values = [[2024, '指标', '指标']];
    });
    const header = [7, 8, 9].map((column) => workbook.activeSheet.value(0, column));
    expect(header).toEqual(['2024', '指标', '指标2']);
    expect(workbook.activeSheet.tables[0]?.columns).toEqual(header);
    await onSheet((sheet) => {
      sheet.getRange('I1').values = [['']];
    });
    expect(workbook.activeSheet.value(0, 8)).toBe('列2');
  });
});

test('a number put into a cell formatted as text becomes text (Microsoft Q141765); a format does not change what is there', async () => {
  const { host, workbook } = await startOffice(plain());
  const sheet = workbook.activeSheet;
  await onSheet((first) => {
    first.getRange('B1').values = [[98.5]];
    first.getRange('A1').numberFormat = [['@']];
  });
  expect([sheet.value(0, 1), sheet.value(0, 0)]).toEqual(['98.5', 1]);
  host.userEdits(sheet, { row: 0, column: 0 }, 7);
  expect(sheet.value(0, 0)).toBe('7');
});

describe('a workbook that is open for reading only', () => {
  test('is read, and takes no change of any kind', async () => {
    const { host, workbook } = await startOffice(plain(), { readOnly: true });
    const isReadOnly = await Excel.run(async (context) => {
      const book = context.workbook.load('readOnly');
      await context.sync();
      return book.readOnly;
    });
    expect(isReadOnly).toBe(true);
    const changes: readonly ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
      (sheet) => (sheet.getRange('A1').values = [[2]]),
      (sheet) => sheet.getRange('A1').clear(),
      (sheet) => (sheet.getRange('A1').format.font.bold = true),
      (sheet) => (sheet.getRange('A1').format.rowHeight = 30),
      (sheet) => (sheet.getRange('A1').rowHidden = true),
      (sheet) => sheet.getRange('A1:B1').merge(),
      (sheet) => sheet.getRange('1:1').insert('Down'),
      (sheet) => sheet.getRange('1:1').delete('Up'),
      (sheet) => sheet.getRange('A1').moveTo('A5'),
      (sheet) => (sheet.name = '别名'),
      (sheet) => (sheet.tabColor = '#FF0000'),
      (sheet) => (sheet.showGridlines = false),
      (sheet) => sheet.protection.protect(),
      (sheet) => (sheet.pageLayout.orientation = 'Landscape'),
      (_, context) => context.workbook.worksheets.add('新表'),
      (_, context) => context.workbook.settings.add('键', '值'),
    ];
    for (const change of changes) {
      const done = onSheet((sheet, context) => {
        change(sheet, context);
      });
      expect([change.toString(), await code(done)]).toEqual([change.toString(), 'AccessDenied']);
    }
    expect(host.userEdits(workbook.activeSheet, { row: 0, column: 0 }, 5)).toBe('readOnly');
    expect(host.user.insertRows(workbook.activeSheet, 0)).toBe('AccessDenied');
    expect([workbook.sheets.length, workbook.activeSheet.value(0, 0), workbook.activeSheet.name]).toEqual([
      1,
      1,
      '附件1',
    ]);
  });
});

describe('formats, sizes, pages and names that Excel does not take', () => {
  // Support article "Create a custom number format": four sections, colours by name in brackets, texts in quotation marks.
  test.each([
    ['General', true],
    ['0.00_);[Red](0.00)', true],
    ['yyyy"年"m"月"d"日"', true],
    ['0.0元', true],
    ['#,##0.00', true],
    ['[<60]"差";[>=90]"优";"良"', true],
    ['0;0;0;@', true],
    ['0;0;0;@;0', false],
    ['"未完', false],
    ['[粉色]0', false],
    ['abc', false],
    ['priority', false],
    ['0'.repeat(256), false],
  ])('number format %p: %p', async (format, taken) => {
    expect(isNumberFormat(format)).toBe(taken);
    const { workbook } = await startOffice(plain());
    const set = onSheet((sheet) => {
      sheet.getRange('A1').numberFormat = [[format]];
    });
    expect(await code(set)).toBe(taken ? 'done' : 'InvalidArgument');
    expect(workbook.activeSheet.style(0, 0).numberFormat).toBe(taken ? format : 'General');
  });

  // Specifications and limits of Excel: column width 255 characters, row height 409 points.
  test.each<readonly [string, (sheet: Excel.Worksheet) => void, string]>([
    ['a column of 255 characters', (sheet) => (sheet.getRange('A1').format.columnWidth = 1342.5), 'done'],
    ['a wider one', (sheet) => (sheet.getRange('A1').format.columnWidth = 1343), 'InvalidArgument'],
    ['a row of 409.5 points', (sheet) => (sheet.getRange('A1').format.rowHeight = 409.5), 'done'],
    ['a higher one', (sheet) => (sheet.getRange('A1').format.rowHeight = 410), 'InvalidArgument'],
    ['a scale of 400 %', (sheet) => (sheet.pageLayout.zoom = { scale: 400 }), 'done'],
    ['a scale of 401 %', (sheet) => (sheet.pageLayout.zoom = { scale: 401 }), 'InvalidArgument'],
    ['a scale of 9 %', (sheet) => (sheet.pageLayout.zoom = { scale: 9 }), 'InvalidArgument'],
    ['no page across', (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 0 }), 'InvalidArgument'],
    ['a margin below nothing', (sheet) => (sheet.pageLayout.leftMargin = -1), 'InvalidArgument'],
    ['A4 with a printer', (sheet) => (sheet.pageLayout.paperSize = Excel.PaperType.a4), 'done'],
  ])('%s: %s', async (_, change, outcome) => {
    await startOffice(plain());
    expect(await code(onSheet((sheet) => change(sheet)))).toBe(outcome);
  });

  test('without a printer no paper size is taken, and the orientation is (office-js#1860)', async () => {
    const { host } = await startOffice(plain());
    host.hasPrinter = false;
    const set = (change: (sheet: Excel.Worksheet) => void) => code(onSheet((sheet) => change(sheet)));
    expect([
      await set((sheet) => (sheet.pageLayout.paperSize = Excel.PaperType.a4)),
      await set((sheet) => (sheet.pageLayout.orientation = 'Landscape')),
    ]).toEqual(['GeneralException', 'done']);
  });

  test.each([
    ['自评报告', null],
    ['附件1-自评(2024)', null],
    ["It's", null],
    ['一'.repeat(31), null],
    ['一'.repeat(32), 'tooLong'],
    ['', 'empty'],
    ['甲/乙', 'forbiddenCharacter'],
    ['报告：2024', 'forbiddenCharacter'],
    ['甲［乙］', 'forbiddenCharacter'],
    ["'甲", 'forbiddenCharacter'],
    ['甲’', 'forbiddenCharacter'],
    ['History', 'reserved'],
  ])('sheet name %p: %p', (name, problem) => {
    expect(sheetNameProblem(name)).toBe(problem);
  });
});

describe('settings with a limit', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).length;

  test('what no longer fits is refused and leaves what was kept (office-js#3957)', async () => {
    const { host, workbook } = await startOffice(plain());
    const add = (key: string, value: string) =>
      code(
        onSheet((_, context) => {
          context.workbook.settings.add(key, value);
        }),
      );
    host.settingsLimit = bytes('甲"0123456789"');
    expect([await add('甲', '0123456789'), await add('甲', '01234567890'), await add('乙', '')]).toEqual([
      'done',
      'InvalidArgument',
      'InvalidArgument',
    ]);
    expect([...workbook.settings()]).toEqual([['甲', '0123456789']]);
  });

  test('saveAsync of too much says so and keeps what was there', async () => {
    const { host, workbook } = await startOffice(plain());
    const save = () =>
      new Promise<string>((resolve) =>
        Office.context.document.settings.saveAsync(({ status }) => resolve(String(status))),
      );
    Office.context.document.settings.set('键', '短');
    expect(await save()).toBe('succeeded');
    host.settingsLimit = 20;
    Office.context.document.settings.set('键', '长'.repeat(30));
    expect([await save(), workbook.settings().get('键')]).toEqual(['failed', '短']);
  });
});

describe('another workbook in front', () => {
  // “Troubleshooting Excel add-ins”, API limitations when the active workbook switches.
  test.each<readonly [string, (context: Excel.RequestContext) => void, string]>([
    ['Range.select', (context) => context.workbook.worksheets.getFirst().getRange('A1').select(), 'GeneralException'],
    ['Worksheet.activate', (context) => context.workbook.worksheets.getFirst().activate(), 'GeneralException'],
    ['WorksheetCollection.add', (context) => context.workbook.worksheets.add(), 'GeneralException'],
    [
      'Worksheet.gridlines',
      (context) => (context.workbook.worksheets.getFirst().showGridlines = false),
      'GeneralException',
    ],
    ['Worksheet.delete', (context) => context.workbook.worksheets.getFirst().delete(), 'InvalidSelection'],
    ['Workbook.getSelectedRange', (context) => context.workbook.getSelectedRange().load('address'), 'InvalidSelection'],
    ['Workbook.getActiveCell', (context) => context.workbook.getActiveCell().load('address'), 'InvalidSelection'],
    ['Range.values', (context) => (context.workbook.worksheets.getFirst().getRange('A1').values = [[3]]), 'done'],
  ])('%s', async (_, job, outcome) => {
    const { host } = await startOffice(plain());
    host.inFront = false;
    const done = onSheet((__, context) => {
      job(context);
    });
    expect(await code(done)).toBe(outcome);
  });
});

describe('calculation', () => {
  test('by hand: what depends on a change waits until it is asked for; a formula that is entered is calculated', async () => {
    const { workbook } = await startOffice(plain());
    const read = (job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
      onSheet(async (sheet, context) => {
        job(sheet, context);
        const values = sheet.getRange('C1:D1').load('values');
        const application = context.workbook.application.load('calculationMode');
        await context.sync();
        return [application.calculationMode, values.values[0]];
      });
    expect(
      await read((sheet, context) => {
        context.workbook.application.calculationMode = 'Manual';
        sheet.getRange('A1').values = [[5]];
        sheet.getRange('D1').formulas = [['=A1+1']];
      }),
    ).toEqual(['Manual', [2, 6]]);
    expect(workbook.calculationMode).toBe('manual');
    expect(await read((_, context) => context.workbook.application.calculate('Recalculate'))).toEqual([
      'Manual',
      [10, 6],
    ]);
    await read((sheet) => (sheet.getRange('A1').values = [[7]]));
    expect(
      await read((_, context) => {
        context.workbook.application.calculationMode = 'Automatic';
      }),
    ).toEqual(['Automatic', [14, 8]]);
  });

  test('a file that says so is calculated by hand from the start, and the user may ask for it (office-js#2770)', async () => {
    const { workbook: first } = await startOffice(plain());
    first.setCalculationMode('manual');
    const { host, workbook } = await startOffice(first.save());
    host.userEdits(workbook.activeSheet, { row: 0, column: 0 }, 4);
    expect(workbook.activeSheet.value(0, 2)).toBe(2);
    host.user.calculate();
    expect(workbook.activeSheet.value(0, 2)).toBe(8);
  });
});

import { smallWorkbook } from '../excel/small-workbook';
import { startOffice } from '../office/start-office';

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

const form = () =>
  smallWorkbook(
    {
      name: '附件1',
      cells: {
        A1: '指标',
        B1: '得分',
        A2: '甲',
        B2: 3,
        A3: '乙',
        B3: 1,
        A4: '丙',
        B4: 2,
        B5: { formula: 'SUM(B2:B4)', value: 6 },
      },
      merges: ['C2:C4'],
    },
    { name: '汇总', cells: { A1: { formula: '附件1!B5', value: 6 } } },
  );

const onForm = <T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => job(context.workbook.worksheets.getItem('附件1'), context));

/** Notes what handlers on the collection are told of changes. */
async function hear(): Promise<string[]> {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      // Undefined for a change of contents, and one of the two for the others, whatever the typings say.
      const shift = event.changeDirectionState as Partial<Excel.ChangeDirectionState> | undefined;
      const direction = shift?.insertShiftDirection ?? shift?.deleteShiftDirection ?? '';
      seen.push([event.changeType, event.address, direction, event.source].join(' '));
      return Promise.resolve();
    });
    worksheets.onRowSorted.add((event) => Promise.resolve(void seen.push(`sorted ${event.address}`)));
    worksheets.onRowHiddenChanged.add((event) =>
      Promise.resolve(void seen.push(`${event.changeType} ${event.address}`)),
    );
    await context.sync();
  });
  return seen;
}

describe('rows and columns that an add-in inserts or deletes', () => {
  // learn.microsoft.com, "Insert a range of cells": formulas with cell references adjust after the insertion.
  test('move the cells below, formulas on every sheet, merged areas; the new row looks as the one above', async () => {
    const { host, workbook } = await startOffice(form());
    const seen = await hear();
    const inserted = await onForm(async (sheet, context) => {
      const row = sheet.getRange('3:3').insert('Down').load('address');
      sheet.getRange('B3').values = [[10]];
      await context.sync();
      return row.address;
    });
    expect(inserted).toBe('附件1!3:3');
    const [sheet, summary] = workbook.sheets;
    expect([sheet?.content(5, 1), sheet?.value(5, 1), summary?.content(0, 0), summary?.value(0, 0)]).toEqual([
      '=SUM(B2:B5)',
      16,
      '=附件1!B6',
      16,
    ]);
    expect(sheet?.merges).toEqual([{ top: 1, left: 2, bottom: 4, right: 2 }]);
    await onForm(async (first, context) => {
      first.getRange('C:C').delete('Left');
      first.getRange('A2:A3').delete('Up');
      await context.sync();
    });
    await pause();
    expect(seen).toEqual([
      'RowInserted 3:3 Down Local',
      'RangeEdited B3  Local',
      'ColumnDeleted C:C Left Local',
      'CellDeleted A2:A3 Up Local',
    ]);
    expect(host.unknownMembers).toEqual([]);
  });

  test('a range that is held follows its cells, in the same batch and in the next; one whose cells go is no more', async () => {
    await startOffice(form());
    await onForm(async (sheet, context) => {
      const last = sheet.getRange('A4').load('address');
      sheet.getRange('1:2').insert('Down');
      last.load('values');
      await context.sync();
      expect([last.address, last.values]).toEqual(['附件1!A4', [['丙']]]);
      last.load('address');
      await context.sync();
      expect(last.address).toBe('附件1!A6');
      sheet.getRange('6:6').delete('Up');
      await context.sync();
      last.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  test('cells alone do not tear a merged area; a protected sheet refuses unless its protection leaves it open', async () => {
    const { workbook } = await startOffice(form());
    const insert = (address: string) =>
      onForm(async (sheet, context) => {
        sheet.getRange(address).insert('Down');
        await context.sync();
      });
    await expect(insert('B3:C3')).rejects.toMatchObject({ code: 'MergedRangeConflict' });
    await onForm(async (sheet, context) => {
      sheet.protection.protect({ allowInsertRows: true });
      await context.sync();
    });
    await insert('3:3');
    await expect(insert('A3')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(workbook.sheets[0]?.content(5, 1)).toBe('=SUM(B2:B5)');
    await expect(
      onForm(async (sheet, context) => {
        sheet.getRange('3:3').delete('Up');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('cells are moved and copied', async () => {
    const { workbook, host } = await startOffice(form());
    await onForm(async (sheet, context) => {
      sheet.getRange('B5').moveTo('E9');
      sheet.getRange('F9').copyFrom('E9');
      sheet.getRange('G9').copyFrom('E9', 'Values');
      await context.sync();
    });
    const [sheet, summary] = workbook.sheets;
    expect([sheet?.content(8, 4), sheet?.content(8, 5), sheet?.content(8, 6), summary?.content(0, 0)]).toEqual([
      '=SUM(B2:B4)',
      '=SUM(C2:C4)',
      6,
      '=附件1!E9',
    ]);
    expect(host.unknownMembers).toEqual([]);
  });
});

describe('what a person does to rows, columns and sheets', () => {
  test('rows come in and go without the add-in; it hears of them from where they were done', async () => {
    const { host, workbook } = await startOffice(form());
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('a sheet');
    const seen = await hear();
    expect(host.user.insertRows(sheet, 1, 2)).toBeNull();
    expect(host.coauthor.deleteRows(sheet, 3)).toBeNull();
    expect(host.user.insertColumns(sheet, 0)).toBeNull();
    expect(host.user.cutAndPaste(sheet, { top: 3, left: 1, bottom: 3, right: 2 }, { row: 8, column: 1 })).toBeNull();
    await pause();
    expect(seen).toEqual([
      'RowInserted 2:3 Down Local',
      'RowDeleted 4:4 Up Remote',
      'ColumnInserted A:A Right Local',
      'RangeEdited B4:C4  Local',
      'RangeEdited B9:C9  Local',
    ]);
    expect([sheet.value(8, 1), sheet.value(8, 2)]).toEqual(['乙', 1]);
  });

  test('sorting moves rows, filtering hides them', async () => {
    const { host, workbook } = await startOffice(
      smallWorkbook({
        name: '附件1',
        cells: { A1: '指标', B1: '得分', A2: '甲', B2: 3, A3: '乙', B3: '', A4: '丙', B4: 2 },
      }),
    );
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('a sheet');
    const seen = await hear();
    const body = { top: 1, left: 0, bottom: 3, right: 1 };
    expect(host.user.sort(sheet, body, { column: 1 })).toBeNull();
    // Blanks stand last whichever way it is sorted (support article "Sort data in a range or table").
    expect([1, 2, 3].map((row) => sheet.value(row, 0))).toEqual(['丙', '甲', '乙']);
    host.user.sort(sheet, body, { column: 1, descending: true });
    expect([1, 2, 3].map((row) => sheet.value(row, 0))).toEqual(['甲', '丙', '乙']);
    host.user.filter(sheet, { top: 0, left: 0, bottom: 3, right: 1 }, { column: 0, keep: ['丙'] });
    expect([1, 2, 3].map((row) => sheet.rowHidden(row))).toEqual([true, false, true]);
    host.user.clearFilter(sheet);
    await pause();
    expect(seen).toEqual([
      'sorted A2:B4',
      'RangeEdited A2:B4  Local',
      'sorted A2:B4',
      'RangeEdited A2:B4  Local',
      'Hidden 2:2',
      'Hidden 4:4',
      'Unhidden 2:2',
      'Unhidden 4:4',
    ]);
  });

  test('sheets are added, renamed, copied, moved, hidden and deleted, and handlers hear of it', async () => {
    const { host, workbook } = await startOffice(form(), { requirementSets: { ExcelApi: '1.17' } });
    const seen: string[] = [];
    const note = (text: string) => Promise.resolve(void seen.push(text));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => note('added'));
      worksheets.onDeleted.add(() => note('deleted'));
      worksheets.onNameChanged.add((event) => note(`${event.nameBefore} → ${event.nameAfter}`));
      worksheets.onMoved.add((event) => note(`${event.positionBefore} → ${event.positionAfter}`));
      worksheets.onVisibilityChanged.add((event) => note(`${event.visibilityBefore} → ${event.visibilityAfter}`));
      await context.sync();
    });
    const [sheet, summary] = workbook.sheets;
    if (sheet === undefined || summary === undefined) throw new Error('two sheets');
    const { user } = host;
    expect(user.addSheet('新表')).toBeNull();
    expect(user.renameSheet(sheet, '附件1（2023）')).toBeNull();
    expect(summary.content(0, 0)).toBe("='附件1（2023）'!B5");
    expect(user.copySheet(sheet)).toBeNull();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['附件1（2023）', '附件1（2023） (2)', '汇总', '新表']);
    expect(user.moveSheet(sheet, 3)).toBeNull();
    expect(user.showSheet(summary, 'hidden')).toBeNull();
    expect(user.deleteSheet(sheet)).toBeNull();
    expect(summary.value(0, 0)).toBe('#REF!');
    expect(user.renameSheet(summary, '新表')).toBe('ItemAlreadyExists');
    await pause();
    expect(seen).toEqual(['added', '附件1 → 附件1（2023）', 'added', '0 → 3', 'Visible → Hidden', 'deleted']);
  });

  test('a locked structure keeps sheets as they are, for everybody', async () => {
    const { host, workbook } = await startOffice(form());
    workbook.setStructureLocked(true);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('a sheet');
    expect([
      host.user.addSheet(),
      host.user.renameSheet(sheet, 'x'),
      host.user.copySheet(sheet),
      host.user.moveSheet(sheet, 1),
      host.user.showSheet(sheet, 'hidden'),
      host.user.deleteSheet(sheet),
    ]).toEqual(Array.from({ length: 6 }, () => 'AccessDenied'));
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(host.user.insertRows(sheet, 1)).toBeNull();
  });

  test('an add-in copies a sheet and goes on with the copy', async () => {
    const { host } = await startOffice(form());
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getFirst();
      const copy = first.copy('Before', worksheets.getItem('附件1')).load('name');
      await context.sync();
      copy.getRange('A1').values = [['抄件']];
      const cell = copy.getRange('A1').load('values');
      worksheets.load('items/name');
      await context.sync();
      return [copy.name, cell.values[0]?.[0], ...worksheets.items.map(({ name }) => name)] as unknown[];
    });
    expect(names).toEqual(['附件1 (2)', '抄件', '附件1 (2)', '附件1', '汇总']);
    expect(host.unknownMembers).toEqual([]);
  });
});

describe('ids of sheets when the workbook is opened again', () => {
  const ids = () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      return Object.fromEntries(worksheets.items.map(({ id, name }) => [name, id]));
    });

  test('are kept, or all new, or those of the sheets that stood at their place (office-js#1390, docs#297)', async () => {
    const first = await startOffice(form());
    const before = await ids();
    const [sheet] = first.workbook.sheets;
    if (sheet === undefined) throw new Error('a sheet');
    first.host.user.moveSheet(sheet, 1);
    const saved = first.workbook.save();
    await startOffice(saved);
    expect(await ids()).toEqual(before);
    await startOffice(saved, { sheetIds: 'new' });
    const renewed = await ids();
    expect(Object.values(renewed).filter((id) => Object.values(before).includes(id))).toEqual([]);
    await startOffice(saved, { sheetIds: 'new' });
    expect(Object.values(await ids()).filter((id) => Object.values(renewed).includes(id))).toEqual([]);
    await startOffice(saved, { sheetIds: 'byPlace' });
    expect(await ids()).toEqual({ 附件1: before['汇总'], 汇总: before['附件1'] });
  });
});

import { smallWorkbook } from '../excel/small-workbook';
import { startOffice } from '../office/start-office';

const threeSheets = () =>
  smallWorkbook(
    { name: '附件1', cells: { A1: 5 } },
    { name: '附件2', cells: { A1: { formula: '附件1!A1*2', value: 10 } } },
    { name: '说明', cells: { A1: '文字' } },
  );

/** Runs a change of the first sheet, then gives what the collection says. */
function changing(change: (sheet: Excel.Worksheet) => void) {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    change(worksheets.getFirst());
    await context.sync();
    worksheets.load('items/name,items/position,items/visibility,items/tabColor,items/showGridlines');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { sheets: worksheets.items.map((item) => item.toJSON()), active: active.name };
  });
}

describe('worksheets as a whole', () => {
  test('a renamed sheet is found under its new name, and formulas follow', async () => {
    const { workbook, host } = await startOffice(threeSheets());
    const { sheets } = await changing((sheet) => {
      sheet.name = '自评表(2024)';
    });
    expect(sheets.map(({ name }) => name)).toEqual(['自评表(2024)', '附件2', '说明']);
    expect(workbook.sheets[1]?.formula(0, 0)).toBe("='自评表(2024)'!A1*2");
    expect(host.unknownMembers).toEqual([]);
  });

  test.each([
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['一'.repeat(32), 'InvalidArgument'],
    ['附件2', 'ItemAlreadyExists'],
  ])('the name %p is refused', async (name, code) => {
    await startOffice(threeSheets());
    await expect(
      changing((sheet) => {
        sheet.name = name;
      }),
    ).rejects.toMatchObject({ code });
  });

  test('place, tab colour and gridlines are set', async () => {
    await startOffice(threeSheets());
    const { sheets, active } = await changing((sheet) => {
      sheet.tabColor = '#0F6C4D';
      sheet.showGridlines = false;
      sheet.position = 2;
    });
    expect(
      sheets.map(({ name, position, tabColor, showGridlines }) => [name, position, tabColor, showGridlines]),
    ).toEqual([
      ['附件2', 0, '', true],
      ['说明', 1, '', true],
      ['附件1', 2, '#0F6C4D', false],
    ]);
    expect(active).toBe('附件1');
  });

  test('a sheet that is hidden makes way for the next; the last visible one stays', async () => {
    await startOffice(threeSheets());
    const { sheets, active } = await changing((sheet) => {
      sheet.visibility = Excel.SheetVisibility.hidden;
    });
    expect([sheets[0]?.visibility, sheets[0]?.tabColor, active]).toEqual(['Hidden', null, '附件2']);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('附件2').visibility = Excel.SheetVisibility.hidden;
        context.workbook.worksheets.getItem('说明').visibility = Excel.SheetVisibility.veryHidden;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('a deleted sheet is gone, its readers say #REF!, and handlers hear of it', async () => {
    const { workbook } = await startOffice(threeSheets());
    const deleted: string[] = [];
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load('id');
      context.workbook.worksheets.onDeleted.add((event) => {
        deleted.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      return sheet.id;
    });
    const { sheets, active } = await changing((sheet) => sheet.delete());
    expect(sheets.map(({ name }) => name)).toEqual(['附件2', '说明']);
    expect(active).toBe('附件2');
    expect([workbook.sheets[0]?.formula(0, 0), workbook.sheets[0]?.value(0, 0)]).toEqual(['=#REF!A1*2', '#REF!']);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(deleted).toEqual([id]);
  });

  test('the only visible sheet, and a very hidden one, are not deleted', async () => {
    const { workbook } = await startOffice(threeSheets());
    const [, second, third] = workbook.sheets;
    second?.setVisibility('hidden');
    third?.setVisibility('veryHidden');
    await expect(changing((sheet) => sheet.delete())).rejects.toMatchObject({ code: 'InvalidOperation' });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('说明').delete();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
    expect(workbook.sheets).toHaveLength(3);
  });
});

describe('ranges', () => {
  const onFirst = <T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    Excel.run((context) => job(context.workbook.worksheets.getFirst(), context));

  test('rows and columns are hidden and shown; a range of both says null', async () => {
    const { workbook } = await startOffice(threeSheets());
    const read = await onFirst(async (sheet, context) => {
      sheet.getRange('A3:A4').rowHidden = true;
      sheet.getRange('C1').columnHidden = true;
      const hidden = sheet.getRange('A3:A4').load('rowHidden,columnHidden,hidden');
      const mixed = sheet.getRange('B2:C3').load('rowHidden,columnHidden,hidden');
      await context.sync();
      return [hidden.toJSON(), mixed.toJSON()];
    });
    expect(read).toEqual([
      { rowHidden: true, columnHidden: false, hidden: true },
      { rowHidden: null, columnHidden: null, hidden: null },
    ]);
    const [sheet] = workbook.sheets;
    expect([sheet?.rowHidden(2), sheet?.rowHidden(3), sheet?.rowHidden(4), sheet?.columnHidden(2)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    await onFirst(async (first, context) => {
      first.getRange('A1:C9').rowHidden = false;
      first.getRange('A1:C9').columnHidden = false;
      await context.sync();
    });
    expect([sheet?.rowHidden(2), sheet?.columnHidden(2)]).toEqual([false, false]);
  });

  test('merged cells are taken apart', async () => {
    const { workbook } = await startOffice(threeSheets());
    await onFirst(async (sheet, context) => {
      sheet.getRange('A1:B3').merge();
      sheet.getRange('D1:E1').merge();
      sheet.getRange('B2').unmerge();
      await context.sync();
    });
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 0, left: 3, bottom: 0, right: 4 }]);
  });

  test('a protected sheet refuses until its protection is taken off; passwords are not played', async () => {
    const { workbook } = await startOffice(threeSheets());
    const write = () =>
      onFirst(async (sheet, context) => {
        sheet.getRange('A1').values = [[6]];
        sheet.getRange('A1').rowHidden = true;
        await context.sync();
      });
    await onFirst(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(workbook.sheets[0]?.protected).toBe(true);
    await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(
      onFirst(async (sheet, context) => {
        sheet.protection.protect();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
    await onFirst(async (sheet, context) => {
      sheet.protection.unprotect();
      await context.sync();
    });
    await write();
    expect(workbook.sheets[0]?.value(0, 0)).toBe(6);
    await expect(
      onFirst(async (sheet, context) => {
        sheet.protection.protect({}, '密码');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withSheetChange } from '../../src/xlsx/formula/sheet-references';
import {
  changedParts,
  fixture,
  firstSheet,
  malformedParts,
  open,
  partText,
  partsOf,
  producers,
  smallWorkbook,
} from './packages';

const threeSheets = () =>
  smallWorkbook({
    worksheet: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>',
    afterSheets:
      '<definedNames><definedName name="总额">表!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$B$9</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="2">三!$A$1</definedName></definedNames>',
    more: {
      二:
        '<sheetData><row r="1"><c r="A1"><f>表!A1*2</f><v>10</v></c><c r="B1"><f>"表!"&amp;A1</f><v>0</v></c></row></sheetData>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>表!$A$1:$A$9</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="D1" location="表!A1"/></hyperlinks>',
      三: '<sheetData><row r="1"><c r="A1"><f>二!A1+1</f><v>11</v></c></row></sheetData>',
    },
  });

describe('references to a sheet', () => {
  test.each<readonly [string, string, string | null, string]>([
    ['Sheet1!A1+SHEET1!B2', 'Sheet1', '附件1', '附件1!A1+附件1!B2'],
    ["'附件1-自评(2024)'!A1", '附件1-自评(2024)', 'It’s', "'It’s'!A1"],
    ["'It''s'!$A$1", "It's", "O'Brien (2)", "'O''Brien (2)'!$A$1"],
    ['Sheet1!A1', 'Sheet1', '2024', "'2024'!A1"],
    ['Sheet1!A1', 'Sheet1', 'AB12', "'AB12'!A1"],
    ['SUM(一:三!A1)', '三', '末', 'SUM(一:末!A1)'],
    ['"Sheet1!A1"&Sheet1!A1', 'Sheet1', null, '"Sheet1!A1"&#REF!A1'],
    ['Sheet11!A1+[1]Sheet1!A1', 'Sheet1', 'x', 'Sheet11!A1+[1]Sheet1!A1'],
    ["'[书.xlsx]Sheet1'!A1", 'Sheet1', 'x', "'[书.xlsx]Sheet1'!A1"],
  ])('%s, %s → %s', (formula, from, to, expected) => {
    expect(withSheetChange(formula, { from, to })).toBe(expected);
  });
});

describe('renaming a sheet', () => {
  it('takes formulas, names, rules and links along; values stay', async () => {
    const before = threeSheets();
    const workbook = open(before);
    workbook.renameSheet(firstSheet(workbook), '自评表 (2)');
    const after = workbook.save();
    expect(open(after).sheets.map(({ name }) => name)).toEqual(['自评表 (2)', '二', '三']);
    const second = open(after).sheets[1];
    expect([second?.formula(0, 0), second?.value(0, 0), second?.formula(0, 1)]).toEqual([
      "='自评表 (2)'!A1*2",
      10,
      '="表!"&A1',
    ]);
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain("<formula1>'自评表 (2)'!$A$1:$A$9</formula1>");
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain('location="\'自评表 (2)\'!A1"');
    expect(partText(after, 'xl/workbook.xml').match(/'自评表 \(2\)'!\$A\$1/g)).toHaveLength(2);
    expect(changedParts(before, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet2.xml']);
    expect(await malformedParts(before, after)).toEqual([]);
  });

  it.each(producers)('%s: there and back gives the same workbook', (producer) => {
    const workbook = open(fixture(producer));
    const formulasOf = () =>
      workbook.sheets.map((sheet) => {
        const block = sheet.usedBlock(true);
        return block === null ? [] : sheet.contents(block).contents;
      });
    const before = formulasOf();
    const [first] = workbook.sheets;
    if (first === undefined) throw new Error('no sheet');
    const { name } = first;
    workbook.renameSheet(first, '改名');
    workbook.recalculate();
    workbook.renameSheet(first, name);
    expect(formulasOf()).toEqual(before);
  });
});

describe('deleting a sheet', () => {
  it('makes references to it #REF!, drops its names and renumbers the others', async () => {
    const before = threeSheets();
    const workbook = open(before);
    workbook.deleteSheet(firstSheet(workbook));
    workbook.recalculate();
    const [second, third] = workbook.sheets;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['二', '三']);
    expect(second?.formula(0, 0)).toBe('=#REF!A1*2');
    expect([second?.value(0, 0), third?.value(0, 0)]).toEqual(['#REF!', '#REF!']);
    const after = workbook.save();
    const parts = partsOf(after);
    expect(Object.keys(parts)).not.toContain('xl/worksheets/sheet1.xml');
    expect(partText(after, '[Content_Types].xml')).not.toContain('sheet1.xml');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('sheet1.xml');
    const book = partText(after, 'xl/workbook.xml');
    expect(book).toContain('<definedName name="总额">#REF!$A$1</definedName>');
    expect(book.match(/localSheetId="\d"/g)).toEqual(['localSheetId="1"']);
    expect(await malformedParts(before, after)).toEqual([]);
  });

  it.each(producers)('%s: its notes and drawings go with it, what others use stays', (producer) => {
    const before = fixture(producer);
    const workbook = open(before);
    const [first] = workbook.sheets;
    if (first === undefined) throw new Error('no sheet');
    workbook.setSetting('k', 'v');
    workbook.deleteSheet(first);
    const after = workbook.save();
    const names = Object.keys(unzipSync(after));
    // Nothing that is named by a relationship is missing, and nothing is left that nothing names.
    const named = new Set<string>();
    for (const [name, data] of Object.entries(unzipSync(after))) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target = '', mode] of strFromU8(data).matchAll(/Target="([^"]+)"( TargetMode="External")?/g)) {
        if (mode === undefined)
          named.add(target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1));
      }
    }
    expect([...named].filter((name) => !names.includes(name))).toEqual([]);
    const parts = names.filter((name) => !/\.rels$|^\[Content_Types\]|\/$/.test(name));
    expect(parts.filter((name) => !named.has(name))).toEqual([]);
    expect(open(after).sheets.length).toBe(workbook.sheets.length);
    expect(open(after).activeSheet.name).toBe(workbook.activeSheet.name);
  });

  it('the sheet behind it comes to the front, else the one before', () => {
    const workbook = open(threeSheets());
    const [, , third] = workbook.sheets;
    if (third === undefined) throw new Error('three sheets expected');
    workbook.deleteSheet(firstSheet(workbook));
    expect(workbook.activeSheet.name).toBe('二');
    workbook.activate(third);
    workbook.deleteSheet(third);
    expect(workbook.activeSheet.name).toBe('二');
    expect(open(workbook.save()).activeSheet.name).toBe('二');
  });
});

it('a moved sheet keeps its names, and the one in front stays there', () => {
  const workbook = open(threeSheets());
  const first = firstSheet(workbook);
  workbook.moveSheet(first, 2);
  const after = open(workbook.save());
  expect(after.sheets.map(({ name }) => name)).toEqual(['二', '三', '表']);
  expect(partText(workbook.save(), 'xl/workbook.xml').match(/localSheetId="\d"/g)).toEqual([
    'localSheetId="2"',
    'localSheetId="1"',
  ]);
  expect(after.activeSheet.name).toBe('表');
});

describe('how a sheet looks and what it lets happen', () => {
  const reopened = (change: (sheet: ReturnType<typeof firstSheet>) => void) => {
    const before = threeSheets();
    const workbook = open(before);
    change(firstSheet(workbook));
    return { before, after: workbook.save(), sheet: firstSheet(open(workbook.save())) };
  };

  it('tab colour, gridlines and visibility', async () => {
    const { before, after, sheet } = reopened((one) => {
      one.setTabColour('#0f6c4d');
      one.setShowGridlines(false);
      one.setVisibility('veryHidden');
    });
    expect([sheet.tabColour, sheet.showGridlines, sheet.visibility]).toEqual(['#0F6C4D', false, 'veryHidden']);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toMatch(
      /<sheetPr><tabColor rgb="FF0F6C4D"\/><\/sheetPr><sheetViews>/,
    );
    expect(await malformedParts(before, after)).toEqual([]);
    sheet.setTabColour(null);
    sheet.setShowGridlines(true);
    sheet.setVisibility('visible');
    expect([sheet.tabColour, sheet.showGridlines, sheet.visibility]).toEqual([null, true, 'visible']);
  });

  it('hidden rows and columns keep their sizes', () => {
    const { sheet } = reopened((one) => {
      one.setRowHeight(3, 30);
      one.setColumnWidth(2, 20);
      one.setRowHidden(3, true);
      one.setColumnHidden(2, true);
    });
    expect([sheet.rowHidden(3), sheet.columnHidden(2), sheet.columnHidden(1), sheet.rowHidden(2)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    sheet.setRowHidden(3, false);
    sheet.setColumnHidden(2, false);
    expect(sheet.rowHeight(3).height).toBe(40);
    expect(sheet.columnWidth(2)).toBeGreaterThan(100);
  });

  it('a merged block is taken apart by any block that meets it; an empty list is not left behind', () => {
    const { after, sheet } = reopened((one) => {
      one.merge({ top: 0, left: 0, bottom: 2, right: 1 });
      one.merge({ top: 5, left: 0, bottom: 6, right: 0 });
      one.unmerge({ top: 2, left: 1, bottom: 4, right: 9 });
    });
    expect(sheet.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 0 }]);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain('<mergeCells count="1">');
    sheet.unmerge({ top: 0, left: 0, bottom: 99, right: 99 });
    expect(sheet.merges).toEqual([]);
    const { after: bare } = reopened((one) => {
      one.merge({ top: 0, left: 0, bottom: 2, right: 1 });
      one.unmerge({ top: 0, left: 0, bottom: 0, right: 0 });
    });
    expect(partText(bare, 'xl/worksheets/sheet1.xml')).not.toContain('mergeCells');
  });

  it('protection goes on and off; one with a password is told apart', async () => {
    const { before, after, sheet } = reopened((one) => one.setProtected(true));
    expect([sheet.protected, sheet.passwordProtected]).toEqual([true, false]);
    expect(await malformedParts(before, after)).toEqual([]);
    sheet.setProtected(false);
    expect(sheet.protected).toBe(false);
    const parts = unzipSync(after);
    const worksheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const locked = worksheet.replace('<sheetProtection ', '<sheetProtection password="CC1A" ');
    const withPassword = firstSheet(open(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(locked) })));
    expect([withPassword.protected, withPassword.passwordProtected]).toEqual([true, true]);
  });
});

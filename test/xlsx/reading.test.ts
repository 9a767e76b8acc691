import { strToU8, unzipSync } from 'fflate';
import { firstSheet, open, partText, plainStyles, smallWorkbook, zipOf } from './packages';

const sheetOf = (rows: string, rest: Partial<Parameters<typeof smallWorkbook>[0]> = {}) =>
  firstSheet(open(smallWorkbook({ worksheet: `<sheetData>${rows}</sheetData>`, ...rest })));

describe('cell values', () => {
  test('rich text is joined, phonetic readings are left out, line breaks and escapes are read', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      {
        strings:
          '<si><r><t>年度</t></r><r><rPr><b/></rPr><t xml:space="preserve">\n指标值 </t></r><rPh sb="0" eb="1"><t>ねんど</t></rPh></si>' +
          '<si><t>一_x000D_二_x005F_x0041_</t></si><si><t/></si>',
      },
    );
    expect(sheet.value(0, 0)).toBe('年度\n指标值 ');
    expect(sheet.value(0, 1)).toBe('一\r二_x0041_');
    expect(sheet.value(0, 2)).toBe('');
  });

  test('every type of cell', () => {
    const sheet = sheetOf(
      '<row r="2"><c r="B2" t="inlineStr"><is><t>内联</t></is></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="b"><v>false</v></c>' +
        '<c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="str"><f>"a"</f><v>a</v></c><c r="G2"><v>1.5E-3</v></c><c r="H2" t="d"><v>2021-12-31</v></c><c r="I2" t="n"/></row>',
    );
    const row = Array.from({ length: 9 }, (_, column) => sheet.value(1, column));
    // 2021-12-31 is day 44561 of the 1900 system.
    expect(row).toEqual(['', '内联', true, false, '#REF!', 'a', 0.0015, 44561, '']);
    expect(sheet.content(1, 5)).toBe('="a"');
    expect(sheet.usedBlock(true)).toEqual({ top: 1, left: 1, bottom: 1, right: 7 });
  });

  test('rows and cells without an address follow the one before', () => {
    const sheet = sheetOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>',
    );
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(3, 2), sheet.value(3, 3)]).toEqual([1, 2, 3, 4]);
  });

  test('a sheet whose elements carry a namespace prefix is read and written in it', () => {
    const plain = smallWorkbook({ worksheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
    const name = 'xl/worksheets/sheet1.xml';
    const prefixed = partText(plain, name)
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    const workbook = open(zipOf({ ...unzipSync(plain), [name]: strToU8(prefixed) }));
    expect(firstSheet(workbook).value(0, 0)).toBe(1);
    firstSheet(workbook).setConstant(1, 1, '字');
    const after = workbook.save();
    expect(partText(after, name)).toContain('<x:c r="B2" t="inlineStr"><x:is><x:t>字</x:t></x:is></x:c>');
    expect(firstSheet(open(after)).value(1, 1)).toBe('字');
  });
});

describe('shared formulas', () => {
  const sheet = sheetOf(
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">IF(A1="A1",$B$1+\'表\'!A1,SUM(A1:B1,1:1,A:A))&amp;LOG10(A1)</f><v>0</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>0</v></c><c r="D3"><f t="shared" si="0"/><v>0</v></c></row>',
  );

  test('move relative references only, not texts, absolute references, functions', () => {
    expect(sheet.content(2, 2)).toBe('=IF(A3="A1",$B$1+\'表\'!A3,SUM(A3:B3,3:3,A:A))&LOG10(A3)');
    expect(sheet.content(2, 3)).toBe('=IF(B3="A1",$B$1+\'表\'!B3,SUM(B3:C3,3:3,B:B))&LOG10(B3)');
  });

  test('when the first cell is overwritten the others keep their formulas', () => {
    sheet.setConstant(0, 2, 5);
    expect(sheet.content(0, 2)).toBe(5);
    expect(sheet.content(2, 2)).toBe('=IF(A3="A1",$B$1+\'表\'!A3,SUM(A3:B3,3:3,A:A))&LOG10(A3)');
  });
});

describe('what a cell shows', () => {
  const formats = [
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1 / 3, '0.333333333'],
    ['General', 123456789012, '1.23457E+11'],
    ['0.00%', 0.9876, '98.76%'],
    ['#,##0.00', 1234567.5, '1,234,567.50'],
    ['yyyy"年"m"月"d"日"', 44561, '2021年12月31日'],
    ['m/d/yyyy', 44561, '2021/12/31'],
    ['[$-804]yyyy"年"m"月";@', 44561, '2021年12月'],
    ['0"分"', 90, '90分'],
  ] as const;

  test.each(formats)('%s of %d', (code, value, shown) => {
    const escaped = code.replaceAll('"', '&quot;');
    const sheet = sheetOf(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, {
      styles:
        `<numFmts count="1"><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts>` +
        plainStyles.replace('</cellXfs>', '<xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellXfs>'),
    });
    expect(sheet.text(0, 0)).toBe(shown);
    expect(sheet.style(0, 0).numberFormat).toBe(code);
  });

  test.each([
    [10, 0.5, '50.00%', '0.00%'],
    [14, 44561, '2021/12/31', 'm/d/yyyy'],
    [31, 44561, '2021年12月31日', 'yyyy"年"m"月"d"日"'],
    [57, 44561, '2021年12月', 'yyyy"年"m"月"'],
  ])('built-in format %d', (id, value, shown, code) => {
    const sheet = sheetOf(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, {
      styles: plainStyles.replace('</cellXfs>', `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/></cellXfs>`),
    });
    expect([sheet.text(0, 0), sheet.style(0, 0).numberFormat]).toEqual([shown, code]);
  });

  test('dates that count from 1904: day 0 is 1904-01-01', () => {
    const workbook = open(
      smallWorkbook({
        beforeSheets: '<workbookPr date1904="1"/>',
        worksheet: '<sheetData><row r="1"><c r="A1" s="1"><v>43099</v></c><c r="B1"><v>5</v></c></row></sheetData>',
        styles: plainStyles.replace('</cellXfs>', '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>'),
      }),
    );
    expect(workbook.date1904).toBe(true);
    // 44561 − 1462
    expect(firstSheet(workbook).text(0, 0)).toBe('2021/12/31');
    expect(firstSheet(workbook).text(0, 1)).toBe('5');
  });
});

describe('styles', () => {
  const sheet = sheetOf(
    '<row r="1" ht="22.5" customHeight="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="99"/></row>',
    {
      styles:
        '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><i val="0"/><u/><sz val="10.5"/><color theme="1" tint="0.5"/><name val="黑体"/></font></fonts>' +
        '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
        '<borders count="2"><border/><border><left style="thin"><color indexed="64"/></left><right/><top style="double"><color rgb="FFFF0000"/></top><bottom style="none"/></border></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" fillId="2" borderId="1" quotePrefix="1"><alignment horizontal="distributed" vertical="top" wrapText="true" textRotation="255"/><protection locked="0"/></xf><xf fillId="3"/></cellXfs>',
    },
  );

  test('font, alignment, protection, borders', () => {
    expect(sheet.style(0, 0)).toMatchObject({
      font: { name: '黑体', size: 10.5, bold: true, italic: false, underline: true },
      horizontal: 'distributed',
      vertical: 'top',
      wrap: true,
      rotation: 255,
      locked: false,
      quotePrefix: true,
      borders: { top: { style: 'double', colour: '#FF0000' }, left: { style: 'thin' }, right: null, bottom: null },
    });
  });

  test('theme and indexed colours with tint', () => {
    // Office theme: dark 1 is black; black lightened by half is #808080 (0.5 × 255 = 127.5).
    expect(sheet.style(0, 0).font.colour).toBe('#808080');
    // Accent 1 #4472C4 lightened by 80 % is what Excel shows as #DAE3F3 (rounded; ±1 by producer).
    expect(sheet.style(0, 0).fill).toMatch(/^#D[9A]E[23]F3$/);
    expect(sheet.style(0, 1).fill).toBe('#FFFF00');
  });

  test('a style that the file does not have looks plain', () => {
    expect(sheet.style(0, 2)).toMatchObject({ numberFormat: 'General', fill: null, locked: true });
    expect(sheet.style(500, 20)).toMatchObject({ numberFormat: 'General', fill: null, locked: true });
  });

  test('the used block counts formatted cells only when asked', () => {
    expect(sheet.usedBlock(true)).toBeNull();
    expect(sheet.usedBlock(false)).toEqual({ top: 0, left: 0, bottom: 0, right: 2 });
  });

  test('a row height in the file is measured, 22.5 pt are 30 px; others are the default', () => {
    expect(sheet.rowHeight(0)).toEqual({ height: 30, measured: true });
    expect(sheet.rowHeight(1)).toEqual({ height: 20, measured: false });
  });
});

describe('rows, columns and views', () => {
  const sheet = firstSheet(
    open(
      smallWorkbook({
        worksheet:
          '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><cols><col min="2" max="4" width="10" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>' +
          '<sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row></sheetData>' +
          '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>',
      }),
    ),
  );

  test('hidden, filtered, protected, merged, without gridlines', () => {
    expect([sheet.rowHidden(1), sheet.rowHidden(2), sheet.columnHidden(4), sheet.columnHidden(3)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([sheet.filtered, sheet.protected, sheet.showGridlines]).toEqual([true, true, false]);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  test('column widths in pixels: ten characters of 宋体 11 (7 px a digit at 96 dpi)', () => {
    expect(sheet.columnWidth(2)).toBe(70);
    expect(sheet.columnWidth(4)).toBe(0);
  });

  test('one column out of a range gets its own width', () => {
    sheet.setColumnWidth(2, 20);
    expect([1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([70, 140, 70]);
  });
});

test('an autofilter that hides nothing does not count as filtering', () => {
  const worksheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><autoFilter ref="A1:A3"/>';
  expect(firstSheet(open(smallWorkbook({ worksheet }))).filtered).toBe(false);
});

import { unzipSync } from 'fflate';
import { openXlsx } from '../../src/xlsx';
import {
  changedParts,
  firstSheet,
  fixture,
  open,
  partText,
  plainStyles,
  producers,
  smallWorkbook,
  someAddIn,
  zipOf,
} from './packages';

const empty = () =>
  smallWorkbook({ worksheet: '<sheetData><row r="2" spans="1:2"><c r="B2"><v>1</v></c></row></sheetData>' });
const sheetXml = (bytes: Uint8Array): string => partText(bytes, 'xl/worksheets/sheet1.xml');

describe('constants', () => {
  test.each([
    '=100%',
    '+5',
    '-3',
    '@某',
    "'引号",
    '98%',
    '2021-12-31',
    '100',
    '=',
    '原因\n改进',
    ' 前后 ',
    '_x0041_',
    '\u0001',
    '𠮷😀',
  ])('%j arrives as that text and stays it after saving', (text) => {
    const workbook = open(empty());
    firstSheet(workbook).setConstant(0, 0, text);
    const again = firstSheet(open(workbook.save()));
    expect([again.value(0, 0), again.formula(0, 0)]).toEqual([text, null]);
  });

  test.each([
    ['=100%', true],
    ["'x", true],
    ['98%', true],
    ['优', false],
  ])('%j has the quote prefix: %s', (text, quoted) => {
    const workbook = open(empty());
    firstSheet(workbook).setConstant(0, 0, text);
    expect(firstSheet(open(workbook.save())).style(0, 0).quotePrefix).toBe(quoted);
  });

  test('a number over a quoted text takes the prefix away', () => {
    const sheet = firstSheet(open(empty()));
    sheet.setConstant(0, 0, '=1');
    sheet.setConstant(0, 0, 7);
    expect([sheet.value(0, 0), sheet.style(0, 0).quotePrefix]).toEqual([7, false]);
  });

  test('new cells and rows stand in order', () => {
    const workbook = open(empty());
    const sheet = firstSheet(workbook);
    for (const [row, column] of [
      [4, 3],
      [0, 5],
      [1, 0],
      [1, 2],
      [0, 1],
      [4, 0],
    ] as const) {
      sheet.setConstant(row, column, 1);
    }
    const addresses = [...sheetXml(workbook.save()).matchAll(/<c r="([A-Z]+\d+)"/g)].map((match) => match[1]);
    expect(addresses).toEqual(['B1', 'F1', 'A2', 'B2', 'C2', 'A5', 'D5']);
  });

  test('clearing keeps the style, and clearing a blank cell leaves the file alone', () => {
    const bytes = fixture('form_excel.xlsx');
    const workbook = open(bytes);
    const sheet = firstSheet(workbook);
    sheet.setConstant(200, 3, '');
    expect(changedParts(bytes, workbook.save())).toEqual([]);
    const before = sheet.style(13, 7);
    sheet.setConstant(13, 7, '');
    expect([sheet.value(13, 7), sheet.style(13, 7)]).toEqual(['', before]);
  });

  test('the dimension grows with the cells', () => {
    const workbook = open(fixture('form_excel.xlsx'));
    firstSheet(workbook).setConstant(60, 12, 1);
    expect(sheetXml(workbook.save())).toContain('<dimension ref="A1:M61"/>');
  });
});

describe('entering as a user or an add-in does', () => {
  const entered = (content: string | number | boolean, numberFormat?: string) => {
    const sheet = firstSheet(open(empty()));
    if (numberFormat !== undefined) sheet.setStyle(0, 0, { numberFormat });
    sheet.enter(0, 0, content);
    return { value: sheet.value(0, 0), formula: sheet.formula(0, 0), format: sheet.style(0, 0).numberFormat };
  };

  test.each([
    ['=1+1', '', '=1+1', 'General'],
    ['12.5', 12.5, null, 'General'],
    ['98%', 0.98, null, '0%'],
    ['98.76%', 0.9876, null, '0.00%'],
    ['2021-12-31', 44561, null, 'm/d/yyyy'],
    ['TRUE', true, null, 'General'],
    ["'=1", '=1', null, 'General'],
    ["'5", '5', null, 'General'],
    ['已完成', '已完成', null, 'General'],
    [-3, -3, null, 'General'],
  ])('%j', (content, value, formula, format) => {
    expect(entered(content)).toEqual({ value, formula, format });
  });

  test('in a text cell all stays text', () => {
    expect(entered('98%', '@')).toEqual({ value: '98%', formula: null, format: '@' });
    expect(entered('=1+1', '@')).toEqual({ value: '=1+1', formula: null, format: '@' });
  });

  test('a cell that has a format keeps it', () => {
    expect(entered('50%', '0.00%')).toEqual({ value: 0.5, formula: null, format: '0.00%' });
  });
});

describe('styles', () => {
  test('a font of 10.5 pt stays 10.5 when something else changes', () => {
    const workbook = open(fixture('form_excel.xlsx'));
    const sheet = firstSheet(workbook);
    const before = sheet.style(13, 8);
    sheet.setStyle(13, 8, { fill: '#FFC7CE', font: { bold: true } });
    const after = firstSheet(open(workbook.save())).style(13, 8);
    expect(after).toEqual({ ...before, fill: '#FFC7CE', font: { ...before.font, bold: true } });
    expect(after.font.size).toBe(10.5);
  });

  test('the same change twice is stored once', () => {
    const workbook = open(empty());
    const sheet = firstSheet(workbook);
    for (let row = 0; row < 5; row++)
      sheet.setStyle(row, 0, { numberFormat: '0.000"分"', fill: '#00FF00', wrap: true });
    const styles = partText(workbook.save(), 'xl/styles.xml');
    expect(styles).toContain('<numFmts count="1">');
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<cellXfs count="2">');
    expect(sheet.style(4, 0)).toMatchObject({ numberFormat: '0.000"分"', fill: '#00FF00', wrap: true });
  });

  test('everything that can be set comes back after saving; what the font had besides is kept', () => {
    const workbook = open(empty());
    const line = { style: 'thin', colour: '#112233' };
    const change = {
      numberFormat: '0.00%',
      font: { name: '仿宋', size: 16, bold: true, italic: true, underline: true, colour: '#C00000' },
      borders: { top: line, right: line, bottom: line, left: line },
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      locked: false,
      fill: '#FFFF00',
    } as const;
    firstSheet(workbook).setStyle(3, 3, change);
    const bytes = workbook.save();
    expect(firstSheet(open(bytes)).style(3, 3)).toMatchObject(change);
    expect(partText(bytes, 'xl/styles.xml')).toContain('<family val="3"/><charset val="134"/>');
  });

  test('a new cell looks as its column does', () => {
    const workbook = open(
      smallWorkbook({
        worksheet: '<cols><col min="3" max="3" width="9" style="1"/></cols><sheetData/>',
        styles: plainStyles.replace('</cellXfs>', '<xf numFmtId="10" fontId="0" fillId="0" borderId="0"/></cellXfs>'),
      }),
    );
    firstSheet(workbook).setConstant(5, 2, 0.5);
    expect(firstSheet(open(workbook.save())).text(5, 2)).toBe('50.00%');
  });
});

describe('sheets', () => {
  test('a new sheet is a whole sheet after reopening, in front when activated', () => {
    const workbook = open(fixture('form_lo.xlsx'));
    const report = workbook.addSheet('自评报告');
    report.setConstant(0, 0, '一、概况');
    report.merge({ top: 0, left: 0, bottom: 0, right: 2 });
    report.setRowHeight(0, 30);
    workbook.activate(report);
    const again = open(workbook.save());
    expect(again.sheets.map((sheet) => sheet.name)).toEqual([
      '项目支出绩效自评表',
      '资金明细',
      '填报说明',
      '字典',
      '自评报告',
    ]);
    expect(again.activeSheet.name).toBe('自评报告');
    expect(again.activeSheet.id).toBe(report.id);
    expect(again.activeSheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(again.activeSheet.rowHeight(0)).toEqual({ height: 40, measured: true });
  });

  test('names that Excel refuses or that are taken are made acceptable', () => {
    const workbook = open(empty());
    expect(workbook.addSheet('a/b:c*[d]').name).toBe('a b c  d');
    expect(workbook.addSheet('表').name).toBe('表 (2)');
    expect(workbook.addSheet('').name).toBe('Sheet');
    expect(workbook.addSheet('长'.repeat(40)).name).toHaveLength(31);
  });

  test('the row height can be given back to Excel', () => {
    const sheet = firstSheet(open(fixture('form_excel.xlsx')));
    sheet.setRowHeight(0, null);
    expect(sheet.rowHeight(0).measured).toBe(false);
  });

  test('page setup and print area', () => {
    const workbook = open(fixture('form_excel.xlsx'));
    const margins = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75 };
    const area = { top: 0, left: 0, bottom: 9, right: 2 };
    workbook.addSheet('It’s').setPageSetup({ orientation: 'landscape', margins, fitToWidth: true, printArea: area });
    const bytes = workbook.save();
    expect(partText(bytes, 'xl/worksheets/sheet5.xml')).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(partText(bytes, 'xl/workbook.xml')).toContain('localSheetId="4">\'It’s\'!$A$1:$C$10<');
  });
});

describe('notes', () => {
  test.each(producers)('%s: one more note, the others as they were', (name) => {
    const workbook = open(fixture(name));
    const before = [...firstSheet(workbook).notes];
    firstSheet(workbook).setNote(20, 7, { author: '自评助手', text: '第一行\n第二行' });
    const again = firstSheet(open(workbook.save()));
    expect([...again.notes]).toEqual([...before, ['H21', { author: '自评助手', text: '第一行\n第二行' }]]);
  });

  test('a note in a sheet without any gets all that Excel needs to show it', () => {
    const workbook = open(empty());
    firstSheet(workbook).setNote(0, 0, { author: '甲', text: '乙' });
    const bytes = workbook.save();
    expect(partText(bytes, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>0</x:Row><x:Column>0</x:Column>');
    expect(partText(bytes, '[Content_Types].xml')).toMatch(/Extension="vml"[\s\S]*PartName="\/xl\/comments1\.xml"/);
    expect(sheetXml(bytes)).toMatch(/<legacyDrawing [^>]*r:id="rId2"\/><\/worksheet>$/);
    expect(partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="/xl/drawings/vmlDrawing1.vml"');
  });

  test.each([...producers, 'no notes yet'])(
    '%s: removing our note leaves no trace, even after saving in between',
    (name) => {
      const bytes = name === 'no notes yet' ? empty() : fixture(name);
      const workbook = open(bytes);
      firstSheet(workbook).setNote(20, 7, { author: '自评助手', text: '说明' });
      const between = open(workbook.save());
      firstSheet(between).setNote(20, 7, null);
      expect(changedParts(bytes, between.save())).toEqual([]);
    },
  );

  test('a note is replaced, not doubled', () => {
    const workbook = open(empty());
    firstSheet(workbook).setNote(0, 0, { author: '甲', text: '一' });
    firstSheet(workbook).setNote(0, 0, { author: '甲', text: '二' });
    const bytes = workbook.save();
    expect([...firstSheet(open(bytes)).notes]).toEqual([['A1', { author: '甲', text: '二' }]]);
    expect(partText(bytes, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape\s/g)).toHaveLength(1);
  });
});

describe('metadata of rich values and dynamic arrays (cm, vm)', () => {
  const rich = (): Uint8Array =>
    smallWorkbook({
      worksheet:
        '<sheetData><row r="1"><c r="A1" cm="1" vm="2"><v>1</v></c><c r="B1" cm="1" vm="2"><f>A1</f><v>1</v></c></row></sheetData>',
    });
  const cellMarkup = (bytes: Uint8Array, cell: string): string =>
    new RegExp(`<c r="${cell}"[^>]*>`).exec(partText(bytes, 'xl/worksheets/sheet1.xml'))?.[0] ?? '';

  test.each(['cm', 'vm'])('%s goes with the content that a cell had, and stays with the cell beside it', (name) => {
    const constant = open(rich());
    firstSheet(constant).setConstant(0, 0, '文字');
    expect(cellMarkup(constant.save(), 'A1')).not.toContain(`${name}=`);
    expect(cellMarkup(constant.save(), 'B1')).toContain(`${name}=`);
    const formula = open(rich());
    firstSheet(formula).enter(0, 0, '=2+3');
    expect(cellMarkup(formula.save(), 'A1')).not.toContain(`${name}=`);
  });
});

describe('settings', () => {
  const text = '{"键":"值 <&>\\"\\n","n":1}';

  test.each(producers)(
    '%s: survive save and reopen, without altering a part that has nothing to do with them',
    (name) => {
      const bytes = fixture(name);
      const workbook = open(bytes);
      workbook.setSetting('ziping.journal', text);
      workbook.setSetting('ziping.rules', 'x');
      const after = workbook.save();
      expect([...open(after).settings()]).toEqual([
        ['ziping.journal', text],
        ['ziping.rules', 'x'],
      ]);
      expect(changedParts(bytes, after)).toEqual([
        '[Content_Types].xml',
        '_rels/.rels',
        'xl/webextensions/_rels/taskpanes.xml.rels',
        'xl/webextensions/taskpanes.xml',
        'xl/webextensions/webextension1.xml',
      ]);
    },
  );

  test('removing the last one leaves no trace', () => {
    const bytes = fixture('form_excel.xlsx');
    const workbook = open(bytes);
    workbook.setSetting('a', '1');
    const between = open(workbook.save());
    between.setSetting('a', null);
    expect(changedParts(bytes, between.save())).toEqual([]);
  });

  test('are kept under the id that the workbook was opened for, whatever its letters', () => {
    const workbook = open(empty());
    workbook.setSetting('a', '1');
    const bytes = workbook.save();
    const settingsFor = (addIn?: string) => {
      const opening = openXlsx(bytes, addIn === undefined ? {} : { addIn });
      return opening.ok ? [...opening.workbook.settings()] : null;
    };
    expect(settingsFor(someAddIn.toUpperCase())).toEqual([['a', '1']]);
    expect(settingsFor('0b5e1f6e-0000-4000-8000-00000000abce')).toEqual([]);
    expect(settingsFor()).toEqual([]);
  });

  test('without an add-in nothing can be kept', () => {
    const opening = openXlsx(empty());
    expect(() => opening.ok && opening.workbook.setSetting('a', '1')).toThrow('no add-in');
  });

  test('those of another add-in stay', () => {
    const workbook = open(empty());
    workbook.setSetting('a', '1');
    const bytes = workbook.save();
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).toContain('xl/webextensions/webextension1.xml');
    const other = partText(bytes, 'xl/webextensions/webextension1.xml').replaceAll(
      someAddIn,
      '00000000-aaaa-bbbb-cccc-000000000000',
    );
    const foreign = open(withPart(bytes, 'xl/webextensions/webextension1.xml', other));
    expect(foreign.settings().size).toBe(0);
    foreign.setSetting('b', '2');
    const after = foreign.save();
    expect(partText(after, 'xl/webextensions/webextension1.xml')).toBe(other);
    expect([...open(after).settings()]).toEqual([['b', '2']]);
  });
});

function withPart(bytes: Uint8Array, name: string, text: string): Uint8Array {
  return zipOf({ ...unzipSync(bytes), [name]: new TextEncoder().encode(text) });
}

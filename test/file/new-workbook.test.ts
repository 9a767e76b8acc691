/** What a plan says of a sheet arrives in the file, as other programs' own parts say it; expected markup is ECMA-376's. */
import { type CellObject, read } from '@e965/xlsx';
import { fileLink, placeLink } from '../../src/core/sheet/sheet-links';
import { spelledList } from '../../src/core/sheet/sheet-lists';
import { type LongSheetPlan, noFeatures, plannedText, type SheetPlan } from '../../src/core/sheet/sheet-plan';
import { xlsxPort } from '../../src/file/file-port';
import { newWorkbook } from '../../src/file/new-workbook';
import { nodeCompression } from '../../src/cli/node-compression';
import { portableCompression } from '../../src/xlsx';
import { fixture, malformedParts, open, partText, partsOf } from '../xlsx/packages';

const look = { font: '宋体', size: 11, bold: false, horizontal: 'left', wrap: false, bordered: true } as const;

function plan(change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: '自评汇总',
    columnWidths: [60, 120],
    rowHeights: [24],
    contents: [
      ['项目', '执行率'],
      ['甲', 0.5],
      ['乙', 1],
    ],
    merges: [],
    looks: [
      { block: { top: 0, left: 0, bottom: 2, right: 1 }, look: { ...look, numberFormat: null } },
      { block: { top: 1, left: 1, bottom: 2, right: 1 }, look: { ...look, numberFormat: '0.00%' } },
    ],
    features: noFeatures,
    ...change,
  };
}

const featured = plan({
  features: {
    frozenRows: 1,
    filter: { top: 0, left: 0, bottom: 2, right: 1 },
    choices: [{ block: { top: 1, left: 0, bottom: 2, right: 0 }, list: ['优', '良'], strict: true }],
    limits: [{ block: { top: 1, left: 1, bottom: 2, right: 1 }, mostIn: 0, refusal: '“0”到A列之间' }],
    links: [
      { row: 1, column: 0, address: fileLink('甲局/附件 1#.xlsx') },
      { row: 2, column: 0, address: placeLink("It's", 'B2') },
    ],
    bars: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    print: { orientation: 'landscape', repeatedRows: 1 },
  },
});

function sheetOf(bytes: Uint8Array, place = 0) {
  const sheet = open(bytes).sheets[place];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The same plan as the only sheet of a new workbook, and put into a workbook that is there. */
async function bothWays(one: SheetPlan) {
  const workbook = open(fixture('form_excel.xlsx'));
  // The form's workbook has its structure locked, where nobody can add a sheet.
  workbook.setStructureLocked(false);
  await xlsxPort(workbook).insertSheet(one);
  const inserted = workbook.save();
  const place = open(inserted).sheets.findIndex(({ name }) => name === one.name);
  return [
    { bytes: newWorkbook([one]), place: 0 },
    { bytes: inserted, place },
  ];
}

describe('a new sheet', () => {
  it('holds what the plan says, and looks as the later of two blocks says', async () => {
    for (const { bytes, place } of await bothWays(plan())) {
      const sheet = sheetOf(bytes, place);
      expect([sheet.name, sheet.text(1, 1), sheet.value(2, 0), sheet.usedBlock(false)]).toEqual([
        '自评汇总',
        '50.00%',
        '乙',
        { top: 0, left: 0, bottom: 2, right: 1 },
      ]);
      expect([sheet.style(0, 0).borders.top?.style, sheet.style(1, 1).numberFormat]).toEqual(['thin', '0.00%']);
      // 60 points are 80 pixels, 24 points 32.
      expect([sheet.columnWidth(0), sheet.columnWidth(1), sheet.rowHeight(0).height]).toEqual([80, 160, 32]);
      expect(sheet.rowHeight(1).measured).toBe(false);
    }
  });

  it('has what it should beyond that, in every part that says so', async () => {
    const before = fixture('form_excel.xlsx');
    for (const { bytes, place } of await bothWays(featured)) {
      const sheet = sheetOf(bytes, place);
      expect([sheet.frozen, sheet.filter?.block]).toEqual([
        { rows: 1, columns: 0 },
        { top: 0, left: 0, bottom: 2, right: 1 },
      ]);
      const part = partText(bytes, `xl/worksheets/sheet${place + 1}.xml`);
      expect(part).toContain(
        '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A2:A3">',
      );
      expect(part).toContain('<formula1>"优,良"</formula1>');
      expect(part).toContain('<dataValidations count="2">');
      expect(part).toContain('error="“0”到A列之间" sqref="B2:B3"><formula1>0</formula1><formula2>$A2</formula2>');
      expect(part).toContain('<hyperlink ref="A2" r:id="rId1"/><hyperlink ref="A3" location="\'It\'\'s\'!B2"/>');
      expect(part).toMatch(/<conditionalFormatting sqref="B2:B3"><cfRule type="dataBar"/);
      expect(part).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
      expect(partText(bytes, `xl/worksheets/_rels/sheet${place + 1}.xml.rels`)).toContain(
        'Target="甲局/附件%201%23.xlsx" TargetMode="External"',
      );
      const book = partText(bytes, 'xl/workbook.xml');
      expect(book).toContain(`name="_xlnm.Print_Titles" localSheetId="${place}"`);
      expect(book).toContain("'自评汇总'!$1:$1");
      expect(await malformedParts(before, bytes)).toEqual([]);
    }
  });

  it.each([
    '=HYPERLINK("http://x","点我")',
    '=1+1',
    '+1',
    '-2',
    '@SUM(A1)',
    "'引号",
    '007',
    '2024-01-01',
    '100%',
    '真',
  ])('words from a form stay words: %s', async (words) => {
    for (const { bytes, place } of await bothWays(plan({ contents: [['项目'], [plannedText(words)]] }))) {
      const sheet = sheetOf(bytes, place);
      expect([sheet.formula(1, 0), sheet.value(1, 0)]).toEqual([null, words]);
    }
  });

  it('formulas hold their values', async () => {
    const formulas = plan({
      contents: [
        ['项目', '分'],
        ['甲', 40.5],
        ['乙', 30],
        ['合计', '=SUM(B2:B3)'],
        ['', '=B4/2'],
      ],
    });
    for (const { bytes, place } of await bothWays(formulas)) {
      expect(partText(bytes, `xl/worksheets/sheet${place + 1}.xml`)).toContain('<f>SUM(B2:B3)</f><v>70.5</v>');
      expect(sheetOf(bytes, place).value(4, 1)).toBe(35.25);
    }
    expect(partText(newWorkbook([formulas]), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  it('what cannot be calculated here is left to Excel, which is asked to', () => {
    const bytes = newWorkbook([plan({ contents: [['=CUBEVALUE("x","y")']] })]);
    expect(sheetOf(bytes).formula(0, 0)).toBe('=CUBEVALUE("x","y")');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});

describe('texts', () => {
  it('that come again are said once from then on, also behind thousands that do not; more than 1,000 characters stand in their cells', () => {
    const [often, large] = [' 财预〔2020〕10号 ', '长'.repeat(1001)];
    const contents = [
      ...Array.from({ length: 50_000 }, (_, row) => [`第${row}行`, row % 1000 === 0 ? often : '']),
      [large, large],
    ];
    const bytes = newWorkbook([plan({ contents, looks: [] })], nodeCompression);
    const shared = partText(bytes, 'xl/sharedStrings.xml');
    expect(shared.match(/<si>.*?<\/si>/g)).toEqual([`<si><t xml:space="preserve">${often}</t></si>`]);
    const part = partText(bytes, 'xl/worksheets/sheet1.xml');
    // Once in its cell, then 49 times shared.
    expect([part.split(often).length - 1, part.match(/t="s"/g)?.length, part.split(large).length - 1]).toEqual([
      1, 49, 2,
    ]);
    const sheet = sheetOf(bytes);
    const rows = [0, 1000, 49_000, 49_001, 50_000];
    expect(rows.map((row) => [sheet.value(row, 0), sheet.value(row, 1)])).toEqual(rows.map((row) => contents[row]));
  });
});

describe('several sheets', () => {
  it('stand in order, names made acceptable and told apart, formulas across them at work', () => {
    const bytes = newWorkbook([
      plan({ contents: [["='甲[一]'!A1"], ["='甲 一'!A1*2"]], name: '汇总' }),
      plan({ contents: [[21]], name: '甲[一]' }),
      plan({ contents: [[22]], name: '甲/一' }),
    ]);
    const workbook = open(bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['汇总', '甲 一', '甲 一 (2)']);
    expect(workbook.activeSheet.name).toBe('汇总');
    expect(workbook.sheets[0]?.value(1, 0)).toBe(42);
  });

  it('a list that a rule cannot spell stands on a hidden sheet, once', () => {
    const long = Array.from({ length: 30 }, (_, at) => `按复核口径第${at + 1}条扣分`);
    const choices = [
      { block: { top: 1, left: 0, bottom: 2, right: 0 }, list: long, strict: false },
      { block: { top: 1, left: 1, bottom: 2, right: 1 }, list: ['有, 逗号', '无'], strict: false },
    ];
    const one = plan({ features: { ...noFeatures, choices } });
    const bytes = newWorkbook([one, { ...one, name: '二' }]);
    const workbook = open(bytes);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['自评汇总', 'visible'],
      ['二', 'visible'],
      ['选项', 'hidden'],
    ]);
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain("<formula1>'选项'!$A$1:$A$30</formula1>");
    expect([workbook.sheets[2]?.value(29, 0), workbook.sheets[2]?.value(0, 1)]).toEqual([
      '按复核口径第30条扣分',
      '有, 逗号',
    ]);
  });
});

it('a list of 255 characters is spelled in its rule, of 256 not', () => {
  expect(spelledList(['a'.repeat(127), 'b'.repeat(127)])).toHaveLength(255);
  expect(spelledList(['a'.repeat(127), 'b'.repeat(128)])).toBeNull();
});

it.each([
  ['附件1.xlsx', '附件1.xlsx'],
  ['甲 局\\附件#1%.xlsx', '甲%20局/附件%231%25.xlsx'],
  ['/srv/a b.xlsx', 'file:///srv/a%20b.xlsx'],
  ['D:\\自评\\a.xlsx', 'file:///D:/自评/a.xlsx'],
  ['\\\\server\\自评\\a.xlsx', 'file://server/自评/a.xlsx'],
])('the link to %s is %s', (file, address) => {
  expect(fileLink(file)).toBe(address);
});

it('a text that no cell can hold is cut, and says so', () => {
  const value = sheetOf(newWorkbook([plan({ contents: [['长'.repeat(40_000)]] })])).value(0, 0);
  expect([String(value).length, String(value).endsWith('长…')]).toEqual([32_767, true]);
});

it('another library reads it the same', () => {
  const book = read(newWorkbook([featured]), { cellStyles: true });
  const sheet = book.Sheets['自评汇总'];
  const cell = (address: string) => sheet?.[address] as CellObject | undefined;
  expect([sheet?.['!ref'], sheet?.['!autofilter']?.ref, cell('B2')?.v, cell('B2')?.w]).toEqual([
    'A1:B3',
    'A1:B3',
    0.5,
    '50.00%',
  ]);
  expect(cell('A3')?.l?.Target).toBe("#'It''s'!B2");
});

it('parts of a new workbook are all named, none more', () => {
  const names = Object.keys(partsOf(newWorkbook([featured]))).sort();
  expect(names).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
});

describe('a sheet whose rows are made as they are taken', () => {
  const long = (rows: number, linksInRow: number): LongSheetPlan => ({
    name: '问题清单',
    columnWidths: [60],
    merges: [],
    looks: [],
    features: { ...noFeatures, frozenRows: 1 },
    rows: (function* () {
      for (let row = 0; row < rows; row += 1) {
        const links = Array.from({ length: linksInRow }, (_, column) => ({ column, address: `${row % 3}.xlsx` }));
        yield { contents: [`第${row}行`, row], height: 20, links };
      }
    })(),
  });

  it.each([
    ['everywhere', portableCompression],
    ['on Node', nodeCompression],
  ])('is packed piece by piece, %s', (_, compression) => {
    // Some megabytes of markup: many pieces.
    const sheet = sheetOf(newWorkbook([long(30_000, 0), plan()], compression));
    expect([sheet.value(0, 0), sheet.value(29_999, 0), sheet.value(29_999, 1), sheet.usedBlock(true)?.bottom]).toEqual([
      '第0行',
      '第29999行',
      29_999,
      29_999,
    ]);
  });

  it('ends well where its last words fill a piece', () => {
    // Some 700 kB of links stand behind the cells, written at once.
    const bytes = newWorkbook([long(6000, 2)], nodeCompression);
    expect(sheetOf(bytes).value(5999, 1)).toBe(5999);
  });

  it('has as many links as Excel takes, the first, and no more: 65,530', () => {
    const part = partText(newWorkbook([long(32_766, 2)], nodeCompression), 'xl/worksheets/sheet1.xml');
    expect(part.match(/<hyperlink /g)).toHaveLength(65_530);
    expect(part).toContain('<hyperlink ref="B32765" ');
    expect(part).not.toContain('<hyperlink ref="A32766"');
  });
});

import { firstSheet, fixture, open, partText, plainStyles, producers, smallWorkbook } from '../packages';

type Content = string | number | boolean;

/** A sheet with these contents from A1 down. */
function column(contents: readonly Content[]) {
  const workbook = open(smallWorkbook({ worksheet: '<sheetData/>' }));
  const sheet = firstSheet(workbook);
  contents.forEach((content, row) => sheet.enter(row, 0, content));
  workbook.recalculate();
  return { workbook, sheet };
}

/** What a formula gives with these contents in A1, A2 …; the formula stands in the row below them. */
function result(formula: string, contents: readonly Content[] = []): Content {
  const { sheet } = column([...contents, formula]);
  return sheet.value(contents.length, 0);
}

describe('the formulas of forms', () => {
  test.each([
    ['=SUM(A1:A3)', [1, 2, '文字'], 3],
    ['=A1/A2', [46.5, 51.15], 46.5 / 51.15],
    ['=IF(A1>=90,"优",IF(A1>=80,"良","中"))', [85], '良'],
    ['=IF(A1=0,0,A2/A1)', [0, 5], 0],
    ['=IFERROR(A1/A2,"")', [1, 0], ''],
    ['=A1/A2', [1, 0], '#DIV/0!'],
    ['=MIN(A1,1)*A2', [1.2, 10], 10],
    ['=SUMPRODUCT((A1:A3>1)*A1:A3)', [1, 2, 3], 5],
    ['=COUNTIF(A1:A3,">1")', [1, 2, 3], 2],
    ['=SUMIF(A1:A3,">1")', [1, 2, 3], 5],
    ['=TEXT(A1,"0.00%")', [0.9876], '98.76%'],
    ['=A1&"分"', [90], '90分'],
    ['=VLOOKUP(2,A1:A3,1,FALSE)', [1, 2, 3], 2],
    ['=AVERAGE(A1:A3)', [1, 2, 3], 2],
  ] as const)('%s', (formula, contents, expected) => {
    const value = result(formula, contents);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  // As on paper: half up of the decimal number, away from zero.
  test.each([
    [1.005, 2, 1.01],
    [0.005, 2, 0.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-1.005, 2, -1.01],
    [8.345, 2, 8.35],
    [1234.5, -2, 1200],
    [1250, -2, 1300],
    [1.1 * 1.1, 2, 1.21],
    [0, 2, 0],
  ])('ROUND(%d, %d) is %d', (number, digits, expected) => {
    expect(result('=ROUND(A1,A2)', [number, digits])).toBe(expected);
  });

  test('ROUND passes errors on and takes what Excel takes', () => {
    expect(result('=ROUND(1/0,2)')).toBe('#DIV/0!');
    expect(result('=ROUND("abc",2)')).toBe('#VALUE!');
    expect(result('=ROUND("1.005",2)')).toBe(1.01);
    expect(result('=ROUND(A1,2)', [''])).toBe(0);
    expect(result('=SUMPRODUCT(ROUND(A1:A2,2))', [1.005, 2.005])).toBeCloseTo(3.02, 12);
  });
});

describe('dependents', () => {
  test.each(producers)('%s: total, grade and the other sheet follow a score; what is told is what changed', (name) => {
    const workbook = open(fixture(name));
    const form = firstSheet(workbook);
    const before = Number(form.value(41, 7));
    const score = Number(form.value(13, 7));
    form.setConstant(13, 7, score - 10);
    const changed = workbook.recalculate().map(({ sheet, row, column }) => `${sheet.name} ${row} ${column}`);
    expect(changed.sort()).toEqual(['填报说明 4 0', '项目支出绩效自评表 41 7', '项目支出绩效自评表 41 8'].sort());
    // 96.09 − 10 = 86.09, which is 良.
    expect(before).toBe(96.09);
    expect([form.value(41, 7), form.value(41, 8)]).toEqual([86.09, '良']);
    const again = firstSheet(open(workbook.save()));
    expect([again.value(41, 7), again.value(41, 8)]).toEqual([86.09, '良']);
  });

  test('saving without recalculating first recalculates', () => {
    const { workbook, sheet } = column([1, 2, '=A1+A2']);
    sheet.setConstant(0, 0, 10);
    expect(firstSheet(open(workbook.save())).value(2, 0)).toBe(12);
  });

  test('through names, whole columns, quoted sheets and chains', () => {
    const workbook = open(
      smallWorkbook({
        worksheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
        more: { 'It’s (2)': '<sheetData/>' },
        afterSheets: '<definedNames><definedName name="总分">表!$A$1</definedName></definedNames>',
      }),
    );
    const [sheet, other] = workbook.sheets;
    other?.enter(0, 0, "='表'!A1*2");
    sheet?.enter(0, 1, "='It’s (2)'!A1+总分");
    sheet?.enter(1, 1, '=SUM(B1:B1)');
    other?.enter(0, 1, '=SUM(表!A:A)');
    workbook.recalculate();
    sheet?.setConstant(0, 0, 5);
    workbook.recalculate();
    expect([other?.value(0, 0), sheet?.value(0, 1), sheet?.value(1, 1), other?.value(0, 1)]).toEqual([10, 15, 15, 5]);
  });

  test('a formula that does not depend on the edit keeps its stored value, whatever it is', () => {
    const workbook = open(
      smallWorkbook({
        worksheet:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"><f>C2+1</f><v>777</v></c></row></sheetData>',
      }),
    );
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 0, 2);
    workbook.recalculate();
    expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([2, 777]);
  });
});

describe('what cannot be calculated here', () => {
  const workbook = open(
    smallWorkbook({
      worksheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>WEBSERVICEX(A1)</f><v>42</v></c><c r="C1"><f>IFERROR(B1,0)+A1</f><v>43</v></c><c r="D1"><f>A1*2</f><v>2</v></c></row></sheetData>',
    }),
  );
  const sheet = firstSheet(workbook);
  sheet.setConstant(0, 0, 2);
  const bytes = workbook.save();

  test('keeps its value, and so does what depends on it; the rest is recalculated', () => {
    expect([sheet.value(0, 1), sheet.value(0, 2), sheet.value(0, 3)]).toEqual([42, 43, 4]);
  });

  test('Excel is asked to calculate when it opens the file', () => {
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('Excel is not asked when all was calculated', () => {
    const { workbook: known, sheet: cells } = column([1, '=A1']);
    cells.setConstant(0, 0, 2);
    expect(partText(known.save(), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  test('a new formula with an unknown function holds nothing until Excel calculates it', () => {
    const { workbook: unknown, sheet: cells } = column(['=WEBSERVICEX(1)', '=A1+1']);
    expect([cells.value(0, 0), cells.value(1, 0)]).toEqual(['', '']);
    expect(unknown.staleCells.map(({ row }) => row)).toEqual([0, 1]);
    expect(partText(unknown.save(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});

describe('formulas that the file has no value for', () => {
  test('are calculated on opening, and the file is not edited by it', () => {
    const form = firstSheet(open(fixture('form_openpyxl.xlsx')));
    expect([form.value(6, 3), form.value(6, 8), form.value(41, 7), form.value(41, 8)]).toEqual([
      51.15,
      9.09,
      96.09,
      '优',
    ]);
    expect(form.text(6, 7)).toBe('90.91%');
  });
});

describe('a formula without a value that nobody here can calculate', () => {
  const cells =
    '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>STDEV(A1:A3)</f></c><c r="C1"><f>B1+1</f></c>' +
    '<c r="D1"><f>SUM(B1,A1)</f></c><c r="E1"><f>COUNT(A1:B1)</f></c><c r="F1"><f>IF(A1&gt;3,A1,B1)</f></c></row></sheetData>';

  test('is no blank to those that read it: they have no value either, but where they do not need it', () => {
    const sheet = firstSheet(open(smallWorkbook({ worksheet: cells })));
    expect([1, 2, 3, 4, 5].map((at) => sheet.value(0, at))).toEqual(['', '', '', '', 4]);
  });

  test('nor when one of them is entered', () => {
    const workbook = open(smallWorkbook({ worksheet: cells }));
    firstSheet(workbook).enter(0, 7, '=B1*2');
    workbook.recalculate();
    expect([firstSheet(workbook).value(0, 7), workbook.staleCells.map(({ column }) => column)]).toEqual(['', [7]]);
  });
});

describe('the calculation chain', () => {
  test('stays while formulas stay, and goes when one is overwritten: Excel would repair the file', () => {
    const untouched = open(fixture('form_excel.xlsx'));
    firstSheet(untouched).setConstant(13, 7, 1);
    expect(partText(untouched.save(), 'xl/calcChain.xml')).toContain('<calcChain');
    const workbook = open(fixture('form_excel.xlsx'));
    firstSheet(workbook).setConstant(41, 7, 88);
    const bytes = workbook.save();
    expect(() => partText(bytes, 'xl/calcChain.xml')).toThrow('no part');
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(firstSheet(open(bytes)).value(41, 8)).toBe('良');
  });
});

test('dates of 1904: YEAR sees the workbook’s own system', () => {
  const workbook = open(
    smallWorkbook({
      beforeSheets: '<workbookPr date1904="1"/>',
      worksheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>YEAR(A1)</f><v>1904</v></c></row></sheetData>',
      styles: plainStyles,
    }),
  );
  firstSheet(workbook).setConstant(0, 0, 43099);
  workbook.recalculate();
  expect(firstSheet(workbook).value(0, 1)).toBe(2021);
});

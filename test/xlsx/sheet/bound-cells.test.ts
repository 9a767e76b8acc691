import type { CellContent, WriteObstacle, XlsxSheet } from '../../../src/xlsx';
import { firstSheet, knownCase, open, partText, smallWorkbook } from '../packages';

const cells = (xml: string) => open(smallWorkbook({ worksheet: `<sheetData>${xml}</sheetData>` }));

/** What each way to write gives, with what the cell holds afterwards. */
function written(sheet: XlsxSheet, row: number, column: number): readonly [string, string, string, CellContent] {
  const outcomes = [
    sheet.enter(row, column, 5),
    sheet.setConstant(row, column, '文字'),
    sheet.setFormula(row, column, '=1+1'),
  ] as const;
  return [...outcomes, sheet.content(row, column)];
}

const refused = (obstacle: WriteObstacle, content: CellContent) => [obstacle, obstacle, obstacle, content];

describe('cells that Excel does not let anyone write to alone keep what they hold', () => {
  test('of an array formula: first, middle and last; not the cells beside it', () => {
    const sheet = firstSheet(open(knownCase('array-block.xlsx')));
    expect(written(sheet, 2, 0)).toEqual(refused('arrayFormula', '=TRANSPOSE(A1:C1)'));
    expect(written(sheet, 3, 0)).toEqual(refused('arrayFormula', 2));
    expect(written(sheet, 4, 0)).toEqual(refused('arrayFormula', 3));
    for (const [row, column] of [
      [1, 0],
      [5, 0],
      [3, 1],
    ] as const) {
      expect(sheet.writeObstacle(row, column)).toBeNull();
      expect(sheet.enter(row, column, 1)).toBe('done');
    }
  });

  test('of a data table', () => {
    const sheet = firstSheet(
      cells(
        '<row r="2"><c r="B2"><f t="dataTable" ref="B2:B3" r1="A1"/><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>',
      ),
    );
    expect(written(sheet, 1, 1)).toEqual(refused('dataTable', 1));
    expect(written(sheet, 2, 1)).toEqual(refused('dataTable', 2));
    expect(sheet.writeObstacle(0, 1)).toBeNull();
    expect(sheet.writeObstacle(3, 1)).toBeNull();
  });

  test('of a table’s header; its rows can be written', () => {
    const sheet = firstSheet(open(knownCase('table-header.xlsx')));
    expect(written(sheet, 0, 1)).toEqual(refused('tableHeader', '得分'));
    expect(sheet.enter(1, 1, 6)).toBe('done');
    expect(sheet.enter(0, 2, '备注')).toBe('done');
  });

  test('filled by a formula beside them; the formula itself goes with all that it filled', () => {
    const workbook = cells(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">SORT(C1:C3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>',
    );
    const sheet = firstSheet(workbook);
    expect(written(sheet, 1, 0)).toEqual(refused('spilledCell', 2));
    expect(written(sheet, 2, 0)).toEqual(refused('spilledCell', 3));
    expect(sheet.enter(0, 0, 9)).toBe('done');
    expect([0, 1, 2, 3].map((row) => sheet.value(row, 0))).toEqual([9, '', '', 4]);
    expect(sheet.enter(1, 0, 8)).toBe('done');
  });
});

describe('what was there comes back as it was', () => {
  test('a formula in a cell that is formatted as text', () => {
    const sheet = firstSheet(open(knownCase('formula-in-text-format.xlsx')));
    const formula = sheet.formula(0, 1) ?? '';
    sheet.setConstant(0, 1, '3分');
    expect(sheet.setFormula(0, 1, formula)).toBe('done');
    expect([sheet.formula(0, 1), sheet.value(0, 1)]).toEqual(['=A1&"分"', '1分']);
  });

  test.each([
    ['in one session', (_: ReturnType<typeof open>) => _],
    ['over a save', (workbook: ReturnType<typeof open>) => open(workbook.save())],
  ])('formatted runs of a text, %s', (_, between) => {
    const first = open(knownCase('rich-text.xlsx'));
    const text = String(firstSheet(first).value(0, 0));
    firstSheet(first).setConstant(0, 0, '另一段');
    const workbook = between(first);
    firstSheet(workbook).setConstant(0, 0, text);
    const after = open(workbook.save());
    expect(firstSheet(after).value(0, 0)).toBe(text);
    expect(cellOf(workbook.save())).toBe('<c r="A1" t="s"><v>0</v></c>');
  });

  test('formatted runs in the cell itself, and an error', () => {
    const workbook = cells(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>原因：</t></r><r><t>尾款</t></r></is></c><c r="B1" t="e"><v>#N/A</v></c></row>',
    );
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 0, '甲');
    sheet.setConstant(0, 1, 1);
    sheet.setConstant(0, 0, '原因：尾款');
    sheet.setConstant(0, 1, '#N/A');
    const markup = sheetMarkup(workbook.save());
    expect(markup).toContain('<is><r><rPr><b/></rPr><t>原因：</t></r><r><t>尾款</t></r></is>');
    expect(markup).toContain('<c r="B1" t="e"><v>#N/A</v></c>');
  });

  test('an array formula of one cell, with the result that nobody here can calculate', () => {
    const workbook = cells('<row r="1"><c r="A1"><f t="array" ref="A1">SUM([1]源!A1:A3*2)</f><v>12</v></c></row>');
    const sheet = firstSheet(workbook);
    expect(sheet.isArrayFormula(0, 0)).toBe(true);
    const formula = sheet.formula(0, 0) ?? '';
    sheet.setConstant(0, 0, 1);
    expect(sheet.isArrayFormula(0, 0)).toBe(false);
    sheet.setFormula(0, 0, formula);
    expect(sheetMarkup(workbook.save())).toContain('<f t="array" ref="A1">SUM([1]源!A1:A3*2)</f><v>12</v>');
  });

  test('a formula that others share: written out, with its result', () => {
    const workbook = cells(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
    );
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 1, 0);
    sheet.setFormula(0, 1, '=A1*2');
    sheet.setConstant(1, 1, 0);
    sheet.setFormula(1, 1, '=A2*2');
    const after = firstSheet(open(workbook.save()));
    expect([after.formula(0, 1), after.value(0, 1), after.formula(1, 1), after.value(1, 1)]).toEqual([
      '=A1*2',
      2,
      '=A2*2',
      4,
    ]);
  });

  test('another formula or text is what it is', () => {
    const sheet = firstSheet(open(knownCase('rich-text.xlsx')));
    sheet.setConstant(0, 0, '甲');
    sheet.setConstant(0, 0, '乙');
    expect(sheet.value(0, 0)).toBe('乙');
    sheet.setFormula(0, 0, '=1+2');
    expect(sheet.formula(0, 0)).toBe('=1+2');
  });
});

function sheetMarkup(bytes: Uint8Array): string {
  return partText(bytes, 'xl/worksheets/sheet1.xml');
}

function cellOf(bytes: Uint8Array): string {
  return /<c r="A1".*?<\/c>/.exec(sheetMarkup(bytes))?.[0] ?? '';
}

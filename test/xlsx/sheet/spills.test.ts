import { firstSheet, open, partText, smallWorkbook } from '../packages';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** `=C1:C3*2` in A1, as a dynamic array (with cell metadata) or as one of the older kind. */
const withArray = (metadata: string) =>
  smallWorkbook({
    worksheet:
      `<sheetData><row r="1"><c r="A1"${metadata}><f t="array" ref="A1:A3">C1:C3*2</f><v>2</v></c><c r="B1"><f>A3+1</f><v>7</v></c><c r="C1"><v>1</v></c></row>` +
      '<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>2</v></c></row><row r="3"><c r="A3"><v>6</v></c><c r="C3"><v>3</v></c></row></sheetData>',
  });

const column = (sheet: ReturnType<typeof firstSheet>) => [0, 1, 2].map((row) => sheet.value(row, 0));

describe('what a dynamic array spilled over', () => {
  test('gives way to a content: the formula shows #SPILL!, the other cells nothing, until the cell is cleared', () => {
    const workbook = open(withArray(' cm="1"'));
    const sheet = firstSheet(workbook);
    expect(sheet.arrays).toEqual([{ block: { top: 0, left: 0, bottom: 2, right: 0 }, spills: true }]);
    expect(sheet.setConstant(1, 0, '挡住')).toBe('spilledCell');
    sheet.pushSpillAside(1, 0);
    expect(sheet.setConstant(1, 0, '挡住')).toBe('done');
    workbook.recalculate();
    expect(column(sheet)).toEqual(['#SPILL!', '挡住', '']);
    expect(sheet.arrays).toEqual([]);
    const saved = workbook.save();
    expect(partText(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    sheet.setConstant(1, 0, '');
    sheet.spillAgain();
    workbook.recalculate();
    expect(column(sheet)).toEqual([2, 4, 6]);
    expect(sheet.arrays.length).toBe(1);
  });

  test('goes when the formula is overwritten', () => {
    const workbook = open(withArray(' cm="1"'));
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 0, 9);
    expect(column(sheet)).toEqual([9, '', '']);
    expect(sheet.arrays).toEqual([]);
  });

  test('an array of the older kind is told apart', () => {
    expect(firstSheet(open(withArray(''))).arrays).toEqual([
      { block: { top: 0, left: 0, bottom: 2, right: 0 }, spills: false },
    ]);
  });
});

test('a table’s header names its columns, and the file says the same', () => {
  const table =
    '<?xml version="1.0"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="指标"/><tableColumn id="2" name="得分"/></tableColumns></table>';
  const parts = unzipSync(
    smallWorkbook({
      worksheet:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1" t="inlineStr"><is><t>得分</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    }),
  );
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace(
    '</Types>',
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  );
  const workbook = open(
    zipSync({
      ...parts,
      '[Content_Types].xml': strToU8(types),
      'xl/tables/table1.xml': strToU8(table),
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      ),
    }),
  );
  const sheet = firstSheet(workbook);
  expect(sheet.tables.map(({ name, columns }) => [name, columns])).toEqual([['表1', ['指标', '得分']]]);
  sheet.renameTableColumn(0, 1, '自评得分');
  expect(sheet.value(0, 0)).toBe('指标');
  sheet.insertCells({ top: 0, left: 1, bottom: 1_048_575, right: 1 }, 'right');
  sheet.insertCells({ top: 1, left: 0, bottom: 1, right: 16_383 }, 'down');
  expect(sheet.tables.map(({ block, columns }) => [block, columns])).toEqual([
    [{ top: 0, left: 0, bottom: 2, right: 2 }, ['指标', '列1', '自评得分']],
  ]);
  expect(sheet.value(0, 1)).toBe('列1');
  expect(sheet.deleteCells({ top: 0, left: 0, bottom: 0, right: 16_383 }, 'up')).toBe('breaksTable');
  expect(sheet.deleteCells({ top: 0, left: 0, bottom: 2, right: 16_383 }, 'up')).toBe('done');
  expect(sheet.tables).toEqual([]);
  expect(Object.keys(unzipSync(workbook.save()))).not.toContain('xl/tables/table1.xml');
});

test('the way of calculating is read from the file and kept in it', () => {
  const workbook = open(
    smallWorkbook({ worksheet: '<sheetData/>', afterSheets: '<calcPr calcId="191029" calcMode="manual"/>' }),
  );
  expect(workbook.calculationMode).toBe('manual');
  workbook.setCalculationMode('automatic');
  const saved = workbook.save();
  expect(open(saved).calculationMode).toBe('automatic');
  expect(partText(saved, 'xl/workbook.xml')).toContain('<calcPr calcId="191029"/>');
});

test('frozen rows and columns are read and written, and taken away without a trace', () => {
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>';
  const workbook = open(smallWorkbook({ worksheet: `${view}<sheetData/>` }));
  const sheet = firstSheet(workbook);
  expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
  sheet.setFrozen(1, 2);
  const saved = workbook.save();
  expect(firstSheet(open(saved)).frozen).toEqual({ rows: 1, columns: 2 });
  expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain(
    '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
  );
  sheet.setFrozen(0, 0);
  expect(partText(workbook.save(), 'xl/worksheets/sheet1.xml')).not.toContain('<pane');
});

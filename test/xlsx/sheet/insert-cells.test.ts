import fc from 'fast-check';
import { mapReferences } from '../../../src/xlsx/formula/map-references';
import type { CellBlock } from '../../../src/xlsx';
import { deletion, insertion, shiftBlock } from '../../../src/xlsx/sheet/shift';
import { fixture, firstSheet, malformedParts, open, partText, partsOf, producers, smallWorkbook } from '../packages';

const rows = (top: number, bottom: number): CellBlock => ({ top, left: 0, bottom, right: 16_383 });
const columns = (left: number, right: number): CellBlock => ({ top: 0, left, bottom: 1_048_575, right });

/** How a formula on 表 reads after rows or columns were inserted into or deleted from 表. */
const after = (formula: string, shift: Parameters<typeof shiftBlock>[1], home = '表') =>
  mapReferences(formula, home, (place) => {
    if (place.sheet !== '表') return place;
    const block = shiftBlock(place.block, shift);
    return block === null ? null : block === place.block ? place : { ...place, block };
  });

describe('references when two rows come in before row 5', () => {
  // Support article "Insert or delete rows and columns": references to shifted cells are adjusted, ranges grow.
  test.each([
    ['A4', 'A4'],
    ['A5', 'A7'],
    ['$A$5', '$A$7'],
    ['SUM(A1:A4)', 'SUM(A1:A4)'],
    ['SUM(A1:A5)', 'SUM(A1:A7)'],
    ['SUM(A5:A9)', 'SUM(A7:A11)'],
    ['SUM(A:A)', 'SUM(A:A)'],
    ['SUM(4:5)', 'SUM(4:7)'],
    ["二!A5+表!A5+'表'!B$6", '二!A5+表!A7+表!B$8'],
    ['"A5"&A5', '"A5"&A7'],
    ['LOG10(A5)+A5行', 'LOG10(A7)+A5行'],
    ['[1]表!A5+SUM(表:三!A5)', '[1]表!A5+SUM(表:三!A5)'],
    ['A1048576', '#REF!'],
    ['SUM(A5:A1048576)', 'SUM(A7:A1048576)'],
    ['执行率*A5', '执行率*A7'],
  ])('%s → %s', (formula, expected) => {
    expect(after(formula, insertion(rows(4, 5), 'down'))).toBe(expected);
  });

  test('what another sheet reads of itself stays, what it reads of this one follows', () => {
    expect(after('A5+表!A5', insertion(rows(4, 5), 'down'), '二')).toBe('A5+表!A7');
  });
});

describe('references when rows 5 and 6 go', () => {
  test.each([
    ['A4', 'A4'],
    ['A5', '#REF!'],
    ['A6', '#REF!'],
    ['A7', 'A5'],
    ['SUM(A1:A9)', 'SUM(A1:A7)'],
    ['SUM(A5:A9)', 'SUM(A5:A7)'],
    ['SUM(A1:A6)', 'SUM(A1:A4)'],
    ['SUM(A5:A6)', 'SUM(#REF!)'],
    ['SUM(B:B)', 'SUM(B:B)'],
  ])('%s → %s', (formula, expected) => {
    expect(after(formula, deletion(rows(4, 5), 'up'))).toBe(expected);
  });
});

describe('references when only cells move', () => {
  test('those within the columns that move follow, those that reach beside them stay', () => {
    const shift = insertion({ top: 4, left: 0, bottom: 4, right: 1 }, 'down');
    expect(after('A5+C5+SUM(A5:B9)+SUM(A5:C9)', shift)).toBe('A6+C5+SUM(A6:B10)+SUM(A5:C9)');
    expect(after('A5+B5', insertion({ top: 4, left: 0, bottom: 4, right: 0 }, 'right'))).toBe('B5+C5');
  });
});

const sheetWith = (): Uint8Array =>
  smallWorkbook({
    worksheet:
      '<dimension ref="A1:C6"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="3" width="8" customWidth="1"/></cols><sheetData>' +
      '<row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c></row>' +
      '<row r="2" ht="30" customHeight="1"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row>' +
      '<row r="3" hidden="1"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" ref="B3:B4" si="0">A3*2</f><v>6</v></c></row>' +
      '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>8</v></c></row>' +
      '<row r="6"><c r="A6"><f>SUM(A2:A4)</f><v>8</v></c></row></sheetData>' +
      '<autoFilter ref="A1:B4"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="C2:C4"/></mergeCells>' +
      '<conditionalFormatting sqref="A2:A4 C6"><cfRule type="expression" priority="1"><formula>A2&gt;3</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="B3"><formula1>$A$2:$A$4</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A4" location="表!A3"/></hyperlinks>',
    afterSheets: '<definedNames><definedName name="合计">表!$A$6</definedName></definedNames>',
    more: { 二: '<sheetData><row r="1"><c r="A1"><f>表!A4+1</f><v>5</v></c></row></sheetData>' },
  });

test('a row that comes in takes along cells, formulas, merges, rules, links, names, heights and what is hidden', async () => {
  const before = sheetWith();
  const workbook = open(before);
  const sheet = firstSheet(workbook);
  expect(sheet.insertCells(rows(2, 2), 'down')).toBe('done');
  workbook.recalculate();
  const saved = workbook.save();
  const now = firstSheet(open(saved));
  expect([now.content(1, 1), now.content(3, 1), now.content(4, 1), now.content(6, 0)]).toEqual([
    '=A2*2',
    '=A4*2',
    '=A5*2',
    '=SUM(A2:A5)',
  ]);
  expect([now.value(3, 1), now.value(6, 0)]).toEqual([6, 8]);
  expect(now.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 2, bottom: 4, right: 2 },
  ]);
  expect([now.rowHidden(2), now.rowHidden(3)]).toEqual([false, true]);
  const xml = partText(saved, 'xl/worksheets/sheet1.xml');
  for (const piece of [
    'sqref="A2:A5 C7"',
    '<formula>A2&gt;3</formula>',
    'sqref="B4"',
    '<formula1>$A$2:$A$5</formula1>',
    'ref="A5" location="表!A4"',
    '<autoFilter ref="A1:B5"/>',
  ]) {
    expect(xml).toContain(piece);
  }
  expect(partText(saved, 'xl/workbook.xml')).toContain('>表!$A$7<');
  expect(open(saved).sheets[1]?.content(0, 0)).toBe('=表!A5+1');
  expect(await malformedParts(before, saved)).toEqual([]);
});

test('a row that goes leaves #REF! to those who read it, and blocks that shrink', () => {
  const workbook = open(sheetWith());
  const sheet = firstSheet(workbook);
  expect(sheet.deleteCells(rows(3, 3), 'up')).toBe('done');
  workbook.recalculate();
  expect(sheet.content(4, 0)).toBe('=SUM(A2:A3)');
  expect(sheet.value(4, 0)).toBe(4);
  expect([workbook.sheets[1]?.content(0, 0), workbook.sheets[1]?.value(0, 0)]).toEqual(['=表!#REF!+1', '#REF!']);
});

test('columns that come in are as wide as the one before; the others keep their width', () => {
  const workbook = open(sheetWith());
  const sheet = firstSheet(workbook);
  const widths = [0, 1, 2].map((column) => sheet.columnWidth(column));
  expect(sheet.insertCells(columns(1, 1), 'right')).toBe('done');
  expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([widths[0], widths[0], widths[1], widths[2]]);
  expect(sheet.content(1, 2)).toBe('=A2*2');
  expect(sheet.deleteCells(columns(0, 0), 'left')).toBe('done');
  expect(sheet.content(1, 1)).toBe('=#REF!*2');
});

test('cells alone move down in their columns; what would tear a merged area is refused and changes nothing', () => {
  const workbook = open(sheetWith());
  const sheet = firstSheet(workbook);
  expect(sheet.insertCells({ top: 2, left: 0, bottom: 2, right: 0 }, 'down')).toBe('done');
  expect([sheet.value(2, 0), sheet.value(3, 0), sheet.content(2, 1), sheet.content(6, 0)]).toEqual([
    '',
    3,
    '=A4*2',
    '=SUM(A2:A5)',
  ]);
  expect(sheet.insertCells({ top: 0, left: 0, bottom: 0, right: 1 }, 'down')).toBe('tearsMerge');
  expect(sheet.value(0, 0)).toBe('项目');
});

test('cells that say something are not pushed off the sheet', () => {
  const workbook = open(
    smallWorkbook({ worksheet: '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>' }),
  );
  const sheet = firstSheet(workbook);
  expect(sheet.insertCells(rows(0, 0), 'down')).toBe('offSheet');
  expect(sheet.value(1_048_575, 0)).toBe(1);
});

test('a part of an array formula does not move without the rest', () => {
  const workbook = open(
    smallWorkbook({
      worksheet:
        '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
    }),
  );
  const sheet = firstSheet(workbook);
  expect(sheet.insertCells(rows(1, 1), 'down')).toBe('tearsArray');
  expect(sheet.deleteCells(rows(0, 0), 'up')).toBe('tearsArray');
  expect(sheet.insertCells(rows(0, 0), 'down')).toBe('done');
  expect(partText(workbook.save(), 'xl/worksheets/sheet1.xml')).toContain('ref="A2:A3">C2:C3*2<');
});

test.each(producers)('%s: rows that come in and go again leave every cell, merge and note where it was', (producer) => {
  fc.assert(
    fc.property(fc.nat(45), fc.integer({ min: 1, max: 4 }), (at, count) => {
      const workbook = open(fixture(producer));
      const [sheet] = workbook.sheets;
      if (sheet === undefined) return;
      const look = () => {
        const used = sheet.usedBlock(true) ?? rows(0, 0);
        return JSON.stringify([sheet.contents(used), sheet.merges, [...sheet.notes]]);
      };
      const before = look();
      expect(sheet.insertCells(rows(at, at + count - 1), 'down')).toBe('done');
      expect(sheet.deleteCells(rows(at, at + count - 1), 'up')).toBe('done');
      expect(look()).toBe(before);
    }),
    { numRuns: 20 },
  );
});

test.each(producers)('%s: notes and their boxes follow, and the file is well-formed', async (producer) => {
  const before = fixture(producer);
  const workbook = open(before);
  const sheet = firstSheet(workbook);
  sheet.setNote(8, 3, { author: '甲', text: '说明' });
  const notes = [...sheet.notes.keys()];
  expect(sheet.insertCells(rows(5, 6), 'down')).toBe('done');
  const moved = notes.map((address) => {
    const row = Number(/\d+/.exec(address)?.[0]);
    return address.replace(/\d+/, String(row > 5 ? row + 2 : row));
  });
  expect([...sheet.notes.keys()]).toEqual(moved);
  const saved = workbook.save();
  const drawings = Object.entries(partsOf(saved)).filter(([name]) => name.endsWith('.vml'));
  expect(drawings.map(([, text]) => text).join('')).toMatch(/<x:Row>10<\/x:Row><x:Column>3<\/x:Column>/);
  expect(await malformedParts(before, saved)).toEqual([]);
});

test('a formula that is left to Excel is named by where it is now', () => {
  const workbook = open(
    smallWorkbook({
      worksheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><f>NOSUCHFUNCTION(A1)</f><v>5</v></c></row></sheetData>',
    }),
  );
  const sheet = firstSheet(workbook);
  sheet.enter(0, 0, 2);
  workbook.recalculate();
  expect(workbook.staleCells.map(({ row, column }) => [row, column])).toEqual([[2, 0]]);
  sheet.insertCells(rows(1, 1), 'down');
  expect(workbook.staleCells.map(({ row, column }) => [row, column])).toEqual([[3, 0]]);
  sheet.deleteCells(rows(3, 3), 'up');
  expect(workbook.staleCells).toEqual([]);
});

test('a block of one cell stays a block where it moves, and where only one of its cells is left', () => {
  const sheet = firstSheet(
    open(
      smallWorkbook({
        worksheet: '<sheetData><row r="9"><c r="B9"><f>SUM(A5:A5)+SUM($A$3:A4)</f><v>0</v></c></row></sheetData>',
      }),
    ),
  );
  sheet.insertCells({ top: 0, left: 0, bottom: 0, right: 16_383 }, 'down');
  expect(sheet.formula(9, 1)).toBe('=SUM(A6:A6)+SUM($A$4:A5)');
  sheet.deleteCells({ top: 4, left: 0, bottom: 4, right: 16_383 }, 'up');
  expect(sheet.formula(8, 1)).toBe('=SUM(A5:A5)+SUM($A$4:A4)');
});

import fc from 'fast-check';
import type { XlsxSheet, XlsxWorkbook } from '../../../src/xlsx';
import { firstSheet, fixture, open, partText, producers, smallWorkbook } from '../packages';

const part = 'xl/worksheets/sheet1.xml';

const gap = fc.constantFrom('', '', '\n  ', '<!-- 注 -->');
const content = fc.constantFrom(
  ...[
    '/>',
    ' s="0"/>',
    '><v>1</v></c>',
    ' t="str" ph="1"><v>甲&amp;乙</v></c>',
    ' t="inlineStr"><is><t>丙</t></is></c>',
  ],
  ' t="n" x14ac:own="2" ><v>2</v><extLst><ext uri="u"/></extLst></c>',
);
const row = fc.array(fc.tuple(gap, content), { minLength: 1, maxLength: 5 });

/** The markup of a row, and where each of its cells begins and ends in it. */
function rowOf(number: number, cells: readonly (readonly [string, string])[]) {
  let markup = `<row r="${number}" x14ac:dyDescent="0.2">`;
  const places = cells.map(([before, rest], column) => {
    const start = markup.length + before.length;
    markup += `${before}<c r="${'ABCDE'[column] ?? ''}${number}"${rest}`;
    return [start, markup.length] as const;
  });
  return { markup: `${markup}\n</row>`, places };
}

test('what is written into a cell changes its own markup and nothing around it', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), (rows, one, other) => {
      const drawn = rows.map((cells, at) => rowOf(at + 1, cells));
      const worksheet = `<cols/><sheetData>${drawn.map(({ markup }) => markup).join('')}</sheetData>`;
      const bytes = smallWorkbook({ worksheet: worksheet.replace('<cols/>', '') });
      const at = one % drawn.length;
      const line = drawn[at];
      const column = other % (line?.places.length ?? 1);
      const [start = 0, end = 0] = line?.places[column] ?? [];
      const before = partText(bytes, part);
      const lineStart = before.indexOf(line?.markup ?? '');
      const workbook = open(bytes);
      firstSheet(workbook).setConstant(at, column, '新内容');
      const after = partText(workbook.save(), part);
      expect(after.startsWith(before.slice(0, lineStart + start))).toBe(true);
      expect(after.endsWith(before.slice(lineStart + end))).toBe(true);
      const written = after.slice(lineStart + start, after.length - (before.length - lineStart - end));
      expect(written).toMatch(/^<c r="[A-E]\d"[^<]*><is><t>新内容<\/t><\/is><\/c>$/);
    }),
    { numRuns: 200 },
  );
});

const action = fc.oneof(
  fc.record({
    kind: fc.constant('constant'),
    row: fc.nat(45),
    column: fc.nat(9),
    value: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('文', '', "'=1", '-0', 7, true, -0),
    ),
  }),
  fc.record({
    kind: fc.constant('formula'),
    row: fc.nat(45),
    column: fc.nat(9),
    value: fc.constantFrom('=1+1', '=SUM(H14:H20)', '="甲"&"乙"'),
  }),
  fc.record({
    kind: fc.constant('look'),
    row: fc.nat(45),
    column: fc.nat(9),
    value: fc.constantFrom('0.00%', '@', 'General'),
  }),
  fc.record({
    kind: fc.constantFrom('insert', 'delete', 'move', 'note'),
    row: fc.nat(45),
    column: fc.nat(9),
    value: fc.constant(''),
  }),
);

function act(
  sheet: XlsxSheet,
  { kind, row, column, value }: { kind: string; row: number; column: number; value: string | number | boolean },
): void {
  const block = { top: row, left: 0, bottom: row + 1, right: 16_383 };
  if (kind === 'constant') sheet.setConstant(row, column, value);
  else if (kind === 'formula') sheet.enter(row, column, value);
  else if (kind === 'look') sheet.setStyle(row, column, { numberFormat: String(value) });
  else if (kind === 'insert') sheet.insertCells(block, 'down');
  else if (kind === 'delete') sheet.deleteCells(block, 'up');
  else if (kind === 'move')
    sheet.moveCells({ top: row, left: column, bottom: row, right: column }, sheet, { row: 50, column });
  else sheet.setNote(row, column, { author: '甲', text: '注' });
}

/** All that a workbook says of its cells. */
function told(workbook: XlsxWorkbook): unknown {
  return workbook.sheets.map((sheet) => {
    const used = sheet.usedBlock(false);
    return { name: sheet.name, used, cells: used === null ? null : sheet.contents(used), merges: sheet.merges };
  });
}

test('after whatever is done to it, an open workbook says what its file says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...producers), fc.array(action, { minLength: 1, maxLength: 8 }), (name, actions) => {
      const workbook = open(fixture(name));
      for (const one of actions) act(firstSheet(workbook), one);
      workbook.recalculate();
      const bytes = workbook.save();
      expect(told(workbook)).toEqual(told(open(bytes)));
    }),
    { numRuns: 60 },
  );
});

test('a row that stands in two elements: what counts is written, wherever it stands', () => {
  const twice = '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row>';
  const workbook = open(smallWorkbook({ worksheet: `<sheetData>${twice}</sheetData>` }));
  const sheet = firstSheet(workbook);
  sheet.setConstant(1, 4, 5);
  sheet.setConstant(1, 0, 9);
  sheet.setConstant(1, 2, 8);
  const again = firstSheet(open(workbook.save()));
  expect([0, 2, 4].map((column) => again.value(1, column))).toEqual([9, 8, 5]);
});

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { openXlsx } from '../../../src/xlsx';
import { cellReading, type CellReading } from '../../../src/xlsx/sheet/read-cells';
import { mostElements } from '../../../src/xlsx/xml/element-budget';
import type { XmlListener } from '../../../src/xlsx/xml/xml-listener';
import { parseXml } from '../../../src/xlsx/xml/xml-parse';
import { scanPlainXml } from '../../../src/xlsx/xml/xml-scan';
import { firstSheet, fixture, open, partText, producers, smallWorkbook, zipOf } from '../packages';

const strings = ['零', '一', '富文本', '<&>'];
const context = { strings, richStrings: new Set([2]), date1904: false };

/** All that was read of a sheet's cells. */
function cellsOf({ rows, shared }: CellReading): unknown {
  return {
    shared: [...shared],
    rows: [...rows].map(([row, { element, cells }]) => ({
      row,
      attributes: element.attributes,
      places: [element.start, element.contentStart, element.contentEnd, element.end],
      cells: [...cells].map(([column, { line, element: made, ...holds }]) => ({
        column,
        ...holds,
        made,
        isOpen: line.isOpen,
      })),
    })),
  };
}

/** The cells of a part, and what became of its budget; null where it is not plain or not well-formed. */
function readBy(read: (source: string, listener: XmlListener, budget: { left: number }) => unknown, source: string) {
  const cells = cellReading(context);
  const budget = { left: mostElements };
  try {
    if (read(source, cells.listener, budget) === null) return null;
  } catch {
    return null;
  }
  return { cells: cellsOf(cells), spent: mostElements - budget.left };
}

/** Usual cells are read at once. */
const atOnce = (source: string) => readBy((text, listener, budget) => scanPlainXml(text, budget, listener), source);
/** Every cell is told piece by piece. */
const piecemeal = (source: string) =>
  readBy((text, listener, budget) => scanPlainXml(text, budget, { ...listener, take: null }), source);
/** The parser that knows all of XML tells them: a comment sends a part there. */
const byParser = (source: string) =>
  readBy((text, listener, budget) => parseXml(`${text}<!---->`, 'part', budget, listener), source);

const address = fc.constantFrom(
  'r="A1"',
  'r="B1"',
  'r="XFD7"',
  'r="AA0"',
  'r="c3"',
  'r="$D$4"',
  'r=""',
  'r="A12345678"',
  '',
);
const style = fc.constantFrom('', ' s="0"', ' s="3"', ' s="x"', ' s=" 1"');
const type = fc.constantFrom(
  '',
  ...'s n str b e d inlineStr unknown'.split(' ').map((name) => ` t="${name}"`),
  " t='s'",
);
const beside = fc.constantFrom('', '', '', '', ' s="7"', ' cm="1"', ' ph="1"', ' x:a="1"');
const text = fc.constantFrom(
  '0',
  '1',
  '2',
  '9',
  '',
  ' ',
  '12.5',
  '1e3',
  '-0',
  'x',
  '#REF!',
  'true',
  '2024-03-15',
  '_x000D_',
  '&lt;&#20013;',
  '&#1;',
  '&quot',
  '中文\r\n😀',
  ' 首尾 ',
);
const formula = fc.oneof(
  text.map((one) => `<f>${one}</f>`),
  fc.tuple(fc.constantFrom('', 'A1'), fc.nat(2)).map(([one, si]) => `<f t="shared" ref="A1:A3" si="${si}">${one}</f>`),
  fc.constantFrom(
    '<f/>',
    '<f t="array" ref="A1:B2">A3</f>',
    '<f t="dataTable" ref="A1:B2" r1="C1"/>',
    '<f><v>1</v></f>',
  ),
);
const inline = fc.oneof(
  text.map((one) => `<is><t>${one}</t></is>`),
  text.map((one) => `<is><t xml:space="preserve">${one}</t></is>`),
  text.map((one) => `<is><r><rPr><b/></rPr><t>${one}</t></r><r><t>!</t></r><rPh><t>读音</t></rPh></is>`),
  fc.constantFrom('<is/>', '<is></is>', '<is><x><t>1</t></x></is>'),
);
const value = fc.oneof(
  text.map((one) => `<v>${one}</v>`),
  text.map((one) => `<v xml:space="preserve">${one}</v>`),
  fc.constantFrom('<v/>', '<v><t>1</t>2</v>'),
);
const gap = fc.constantFrom('', '', '', '\n  ', 'x');
const other = fc.constantFrom('<extLst><ext><v>9</v></ext></extLst>', '<c r="Z9"><v>1</v></c>');
const inside = fc.array(fc.oneof(formula, value, inline, value, inline, gap, other), { maxLength: 4 });
const cell = fc
  .tuple(address, style, type, beside, inside, fc.boolean(), fc.boolean())
  .map(([r, s, t, more, pieces, isShort, isStyleFirst]) => {
    const tag = `<c ${r}${isStyleFirst ? s + t : t + s}${more}`;
    return pieces.length === 0 && isShort ? `${tag}/>` : `${tag}>${pieces.join('')}</c>`;
  });
const row = fc
  .tuple(
    fc.constantFrom('', ' r="1"', ' r="5" ht="20"', ' r="x"'),
    fc.array(fc.oneof(cell, cell, gap, other), { maxLength: 6 }),
  )
  .map(([attributes, cells]) =>
    cells.length === 0 ? `<row${attributes}/>` : `<row${attributes}>${cells.join('')}</row>`,
  );
const worksheet = fc
  .array(fc.oneof(row, row, gap), { maxLength: 5 })
  .map((rows) => `<worksheet><cols/><sheetData>${rows.join('')}</sheetData><row><c/></row></worksheet>`);

test('cells read at once, piece by piece and by the parser are the same, whatever stands in them', () => {
  let [usual, all] = [0, 0];
  fc.assert(
    fc.property(worksheet, (source) => {
      const expected = byParser(source);
      expect(piecemeal(source)).toEqual(expected);
      expect(atOnce(source)).toEqual(expected);
      usual += source.match(/<c r="[A-Z]+[1-9]\d*"[^>]*\/>/g)?.length ?? 0;
      all += 1;
    }),
    { numRuns: 1500 },
  );
  expect([usual > 100, all]).toEqual([true, 1500]);
});

test.each([
  ['the style before the type', '<c r="A1" s="2" t="s"><v>1</v></c>', 2, '一'],
  ['the type before the style, as SheetJS writes it', '<c r="A1" t="s" s="2"><v>1</v></c>', 2, '一'],
  ['references in a text', '<c r="A1" t="str"><f>A2&amp;"&lt;"</f><v>&#20013;&lt;</v></c>', 3, '中<'],
  ['references in a text of its own', '<c r="A1" t="inlineStr"><is><t>&#x4e2d;&amp;</t></is></c>', 3, '中&'],
])('%s is read at once, with all its elements', (_, markup, elements, expected) => {
  const cells = cellReading(context);
  const root = parseXml(
    '<worksheet><sheetData><row/></sheetData></worksheet>',
    'part',
    { left: 9 },
    cells.listener,
  ).root;
  expect(root.local).toBe('worksheet');
  expect(cells.listener.take?.(markup, 0)).toEqual({ end: markup.length, elements });
  expect([...cells.rows.values()][0]?.cells.get(0)?.value).toBe(expected);
});

test('the sheets of three producers are read alike on all three ways', () => {
  for (const name of producers) {
    for (const part of ['sheet1', 'sheet2', 'sheet3', 'sheet4']) {
      const source = partText(fixture(name), `xl/worksheets/${part}.xml`);
      const expected = byParser(source);
      expect(expected).not.toBeNull();
      expect(piecemeal(source)).toEqual(expected);
      expect(atOnce(source)).toEqual(expected);
    }
  }
});

test('what is cut off anywhere is read alike, or not at all', () => {
  const source = partText(fixture('form_excel.xlsx'), 'xl/worksheets/sheet2.xml');
  for (let length = 0; length < source.length; length += 7) {
    expect(atOnce(source.slice(0, length))).toEqual(piecemeal(source.slice(0, length)));
  }
});

test.each([
  [
    'a text in an own row after one that was skipped',
    '<row r="3"><c t="str"><v>甲</v></c></row><row><c><v>4</v></c></row>',
    [2, 3],
  ],
  ['rows without addresses', '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>', [0, 1]],
  ['one row in two elements', '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>', [1]],
])('%s', (_, sheetData, rows) => {
  const sheet = firstSheet(open(smallWorkbook({ worksheet: `<sheetData>${sheetData}</sheetData>` })));
  const filled = Array.from({ length: 6 }, (__, at) => at).filter((at) => sheet.filledColumns(at).length > 0);
  expect(filled).toEqual(rows);
});

test('a worksheet’s part that is the styles, too, is damaged', () => {
  const parts = unzipSync(smallWorkbook({ worksheet: '<sheetData/>' }));
  const relationships = 'xl/_rels/workbook.xml.rels';
  const text = strFromU8(parts[relationships] ?? new Uint8Array());
  const opened = (rels: string) => openXlsx(zipOf({ ...parts, [relationships]: strToU8(rels) }));
  expect(opened(text).ok).toBe(true);
  expect(opened(text.replace('styles.xml', 'worksheets/sheet1.xml'))).toMatchObject({ ok: false, problem: 'damaged' });
});

test('two entries for one part are two sheets over the same cells', () => {
  const parts = unzipSync(
    smallWorkbook({ worksheet: '<sheetData><row><c><v>5</v></c></row></sheetData>', more: { 乙: '' } }),
  );
  const relationships = 'xl/_rels/workbook.xml.rels';
  const text = strFromU8(parts[relationships] ?? new Uint8Array()).replace('sheet2.xml', 'sheet1.xml');
  const { sheets } = open(zipOf({ ...parts, [relationships]: strToU8(text) }));
  expect(sheets.map((sheet) => sheet.value(0, 0))).toEqual([5, 5]);
});

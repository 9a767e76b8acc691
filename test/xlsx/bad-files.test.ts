import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { messageText } from '../../src/core/messages/message-text';
import { openXlsx } from '../../src/xlsx';
import { problemMessage } from '../../src/file/problem-message';
import type { XlsxProblem } from '../../src/xlsx';
import { fixture, producers, smallWorkbook, zipOf } from './packages';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text, (sign) => [sign.charCodeAt(0), 0]).flat();
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...compoundFile,
    ...new Array<number>(1016).fill(0),
    ...utf16('Root Entry'),
    ...new Array<number>(44).fill(0),
    ...utf16(stream),
  ]);
const whole = fixture('form_excel.xlsx');
const without = (name: string): Uint8Array => {
  const parts = unzipSync(whole);
  return zipOf(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
};
const withText = (name: string, text: string): Uint8Array => zipOf({ ...unzipSync(whole), [name]: strToU8(text) });

/** A file whose directory promises more bytes for a part than there are. */
function bomb(): Uint8Array {
  return zipSync({ '[Content_Types].xml': new Uint8Array(300 * 1024 * 1024) }, { level: 9 });
}

/** The file with one byte inside a part's packed data flipped. */
function flipped(): Uint8Array {
  const bytes = Uint8Array.from(whole);
  const name = strToU8('xl/worksheets/sheet1.xml');
  const at = bytes.findIndex((_, index) => name.every((byte, offset) => bytes[index + offset] === byte));
  const target = at + name.length + 200;
  bytes[target] = (bytes[target] ?? 0) ^ 0xff;
  return bytes;
}

/** The file with the flag of every entry set that says it is encrypted, or another flag that says nothing of the kind. */
function flagged(flag: number): Uint8Array {
  const bytes = Uint8Array.from(whole);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 10 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | flag, true);
  }
  return bytes;
}

const cases: readonly (readonly [string, Uint8Array, XlsxProblem])[] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['a text', strToU8('项目,得分\n甲,10'), 'notAWorkbook'],
  ['a web page named .xls', strToU8('<html><table></table></html>'), 'notAWorkbook'],
  ['an old .xls', compound('Workbook'), 'oldBinaryFormat'],
  ['an encrypted .xlsx', compound('EncryptedPackage'), 'encrypted'],
  ['another compound file', compound('WordDocument'), 'notAWorkbook'],
  ['a zip whose entries are encrypted', flagged(1), 'encrypted'],
  ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('x') }), 'notAWorkbook'],
  ['a Word document', withText('xl/workbook.xml', '<document/>'), 'notAWorkbook'],
  ['a file cut in half', whole.slice(0, whole.length / 2), 'incomplete'],
  ['a file without its end', whole.slice(0, -30), 'incomplete'],
  ['a flipped byte', flipped(), 'damaged'],
  ['a worksheet missing', without('xl/worksheets/sheet1.xml'), 'damaged'],
  ['a worksheet that is no XML', withText('xl/worksheets/sheet1.xml', '<worksheet><sheetData></worksheet>'), 'damaged'],
  ['styles that are no XML', withText('xl/styles.xml', 'x'), 'damaged'],
  ['notes that are no XML', withText('xl/comments1.xml', '<comments>'), 'damaged'],
  [
    'entities that blow up',
    withText('xl/worksheets/sheet1.xml', '<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>'),
    'damaged',
  ],
  ['a zip bomb', bomb(), 'tooLarge'],
];

test.each(cases)('%s', (_, bytes, problem) => {
  const opening = openXlsx(bytes);
  expect(opening.ok ? 'ok' : opening.problem).toBe(problem);
  if (opening.ok) return;
  const chinese = messageText(problemMessage(opening), 'zh-CN');
  // Each says what to do, no slot is left unfilled, and only what a part of the file is called is not Chinese.
  expect(chinese).toMatch(/请/);
  expect(chinese.replace(/（.*?）/g, '')).not.toMatch(/no zip|zip|document|OLE|bytes|KB/);
  expect(chinese + messageText(problemMessage(opening), 'en-US')).not.toMatch(/\{\w+\}/);
});

/** A part with a comment, which the scanner leaves to the parser, or none: elements inside each other, in a cell or beside the cells. */
const nested = (depth: number, inCell: boolean, comment: string): Uint8Array => {
  const deep = '<r>'.repeat(depth) + '</r>'.repeat(depth);
  const cells = inCell ? `<row r="1"><c r="A1" t="inlineStr"><is>${deep}</is></c></row>` : '';
  return withText(
    'xl/worksheets/sheet1.xml',
    `<worksheet>${comment}<sheetData>${cells}</sheetData>${inCell ? '' : deep}</worksheet>`,
  );
};

test.each([
  [true, ''],
  [true, '<!-- -->'],
  [false, ''],
  [false, '<!-- -->'],
])('elements inside each other, in a cell: %s, %s: 200 are read and written, 300 are damage', (inCell, comment) => {
  const opening = openXlsx(nested(200, inCell, comment));
  if (!opening.ok) throw new Error(opening.detail);
  const [sheet] = opening.workbook.sheets;
  sheet?.setConstant(0, 0, '改');
  sheet?.insertCells({ top: 0, left: 0, bottom: 0, right: 16_383 }, 'down');
  expect(openXlsx(opening.workbook.save()).ok).toBe(true);
  expect(openXlsx(nested(300, inCell, comment))).toMatchObject({ ok: false, problem: 'damaged' });
});

test('of an entry’s flags only the one of encryption refuses it', () => {
  expect(openXlsx(flagged(2)).ok).toBe(true);
});

test('what a form can do without is not asked for', () => {
  for (const name of [
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/theme/theme1.xml',
    'xl/comments1.xml',
    'docProps/app.xml',
  ]) {
    expect({ name, ok: openXlsx(without(name)).ok }).toEqual({ name, ok: true });
  }
});

test('a damaged theme costs colours, not the file', () => {
  const opening = openXlsx(withText('xl/theme/theme1.xml', '<a:theme'));
  const [sheet] = opening.ok ? opening.workbook.sheets : [];
  expect(sheet?.style(0, 0).font.size).toBe(12);
});

test('junk never throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => expect(openXlsx(bytes).ok).toBe(false)));
});

test('junk that begins as a zip or a compound file never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom([0x50, 0x4b, 3, 4], compoundFile), fc.uint8Array({ maxLength: 500 }), (head, tail) =>
      expect(openXlsx(Uint8Array.from([...head, ...tail])).ok).toBe(false),
    ),
  );
});

test('a real file with bytes changed anywhere opens or says why, and never throws', () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...producers), changes, (name, edits) => {
      const bytes = Uint8Array.from(fixture(name));
      for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
      expect(typeof openXlsx(bytes).ok).toBe('boolean');
    }),
    { numRuns: 60 },
  );
});

test('a worksheet with any junk between its tags opens or says why, and never throws', () => {
  const words = [
    '<c r="A1" t="s"><v>9</v></c>',
    '<row r="0">',
    '</row>',
    '<c r="ZZZZ9">',
    '<f t="shared" si="0"/>',
    '<f>A1+</f>',
    '<v>x</v>',
    '</c>',
    '<row r="2"><c r="A2"><f>SUM(</f></c></row>',
    '<row><c t="b"/></row>',
    '&#55296;',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (pieces) => {
      const opening = openXlsx(smallWorkbook({ worksheet: `<sheetData>${pieces.join('')}</sheetData>` }));
      if (!opening.ok) return;
      const [sheet] = opening.workbook.sheets;
      sheet?.enter(0, 0, '=A2+1');
      opening.workbook.recalculate();
      expect(opening.workbook.save().length).toBeGreaterThan(0);
    }),
  );
});

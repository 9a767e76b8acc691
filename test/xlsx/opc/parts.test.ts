import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { openXlsx } from '../../../src/xlsx';
import { UnreadableFile } from '../../../src/xlsx/problem';
import { parseXml } from '../../../src/xlsx/xml/xml-parse';
import { firstSheet, fixture, knownCase, malformedParts, open, partText, smallWorkbook, zipOf } from '../packages';

const sheetPart = 'xl/worksheets/sheet1.xml';
const cell = (text: string): string =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;

/** A workbook whose worksheet is written in some encoding: `encode` makes the bytes of its XML. */
function encoded(declared: string | null, text: string, encode: (xml: string) => Uint8Array): Uint8Array {
  const bytes = smallWorkbook({ worksheet: cell(text) });
  const body = partText(bytes, sheetPart).replace(/^<\?xml[^>]*\?>\s*/, '');
  const declaration = declared === null ? '' : `<?xml version="1.0" encoding="${declared}"?>`;
  return zipOf({ ...unzipSync(bytes), [sheetPart]: encode(declaration + body) });
}

const latin1 = (xml: string): Uint8Array => Uint8Array.from(xml, (sign) => sign.charCodeAt(0));
const utf16 =
  (littleEndian: boolean, mark: boolean) =>
  (xml: string): Uint8Array => {
    const text = mark ? `\uFEFF${xml}` : xml;
    const view = new DataView(new ArrayBuffer(text.length * 2));
    Array.from({ length: text.length }, (_, at) => view.setUint16(at * 2, text.charCodeAt(at), littleEndian));
    return new Uint8Array(view.buffer);
  };

describe('the encoding of a part', () => {
  test.each([
    ['UTF-8', '预算', strToU8],
    ['utf-8', '预算', (xml: string) => strToU8(`\uFEFF${xml}`)],
    [null, '预算', strToU8],
    ['ISO-8859-1', 'Prüfung é', latin1],
    ['UTF-16', '预算', utf16(true, true)],
    ['UTF-16', '预算', utf16(false, true)],
    ['UTF-16LE', '预算', utf16(true, false)],
    ['UTF-16BE', '预算', utf16(false, false)],
    [null, '预算', utf16(true, true)],
  ])('%s is read as it is, and a part that changes is written as UTF-8', (declared, text, encode) => {
    const workbook = open(encoded(declared, text, encode));
    expect(firstSheet(workbook).value(0, 0)).toBe(text);
    firstSheet(workbook).setConstant(1, 0, 1);
    const after = workbook.save();
    expect(partText(after, sheetPart)).not.toMatch(/encoding="(?!utf-8)/i);
    expect(firstSheet(open(after)).value(0, 0)).toBe(text);
  });

  test('GB18030 as declared', () => {
    const workbook = open(knownCase('part-in-gb18030.xlsx'));
    const texts = firstSheet(workbook).contents({ top: 0, left: 0, bottom: 5, right: 5 }).values.flat();
    expect(texts.some((text) => /[\u4e00-\u9fff]/.test(String(text)))).toBe(true);
    expect(texts.join('')).not.toContain('\uFFFD');
  });

  test.each([
    ['an encoding that nobody knows', 'x-unknown', strToU8],
    [
      'bytes that are not in the encoding declared',
      'UTF-8',
      (xml: string) => latin1(xml.replace('预算', '\u00ff\u00fe')),
    ],
  ])('%s: refused, not misread', (_, declared, encode) => {
    const opening = openXlsx(encoded(declared, '预算', encode));
    expect(opening.ok ? 'ok' : opening.problem).toBe('damaged');
  });
});

describe('any text survives wherever it is written, and the part stays well-formed', () => {
  const odd = [
    '\uFFFE',
    '\uFFFF',
    '\uD800',
    '\uDC00',
    '\u0000',
    '\u000B',
    '\u001F',
    '\r',
    '\n',
    '\t',
    '_x000D_',
    '_xFFFE_',
    '&<>"',
    '😀',
    '甲',
  ];
  const text = fc.array(fc.constantFrom(...odd), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

  test('cells, notes and their authors, settings', () => {
    fc.assert(
      fc.property(text, text, text, text, (value, note, author, setting) => {
        const workbook = open(smallWorkbook({ worksheet: '<sheetData/>' }));
        const sheet = firstSheet(workbook);
        sheet.setConstant(0, 0, value);
        sheet.setNote(0, 0, { text: note, author });
        workbook.setSetting('键', setting);
        const after = open(workbook.save());
        expect(firstSheet(after).value(0, 0)).toBe(value);
        expect(firstSheet(after).notes.get('A1')).toEqual({ text: note, author });
        expect(after.settings().get('键')).toBe(setting);
      }),
    );
  });

  test.each(['\uFFFE', '\uD800', '\u0001'])('formulas, names of sheets, formats and fonts with %j', async (sign) => {
    const bytes = fixture('form_openpyxl.xlsx');
    const workbook = open(bytes);
    const sheet = firstSheet(workbook);
    sheet.enter(0, 20, `="甲${sign}"`);
    workbook.addSheet(`表${sign}二`);
    sheet.setStyle(0, 20, { numberFormat: `0"${sign}"`, font: { name: `体${sign}` } });
    const saved = workbook.save();
    expect(firstSheet(open(saved)).formula(0, 20)).toBe(`="甲${sign}"`);
    expect(await malformedParts(bytes, saved)).toEqual([]);
  });

  test('noncharacter.xlsx: what its cell holds comes back from the settings, too', () => {
    const workbook = open(knownCase('noncharacter.xlsx'));
    const held = String(firstSheet(workbook).value(0, 0));
    expect(held).toBe('甲\uFFFE乙');
    workbook.setSetting('日志', JSON.stringify([held]));
    expect(open(workbook.save()).settings().get('日志')).toBe(JSON.stringify([held]));
  });
});

test('a part’s relationships are declared where the package had none to declare', () => {
  const bytes = knownCase('no-default-for-rels.xlsx');
  expect(partText(bytes, '[Content_Types].xml')).not.toMatch(/Extension="rels"/i);
  const workbook = open(bytes);
  firstSheet(workbook).setNote(0, 0, { author: '甲', text: '注' });
  const types = partText(workbook.save(), '[Content_Types].xml');
  expect(types).toMatch(
    /<Default Extension="rels" ContentType="application\/vnd\.openxmlformats-package\.relationships\+xml"\/>/,
  );
});

describe('dates in ISO 8601', () => {
  const dated = (text: string, system: string) =>
    firstSheet(
      open(
        smallWorkbook({
          worksheet: `<sheetData><row r="1"><c r="A1" t="d"><v>${text}</v></c></row></sheetData>`,
          beforeSheets: system,
        }),
      ),
    ).value(0, 0);

  test.each([
    // By Excel's own serial numbers: 2024-03-15 is 45366, and 43904 where dates count from 1904.
    ['2024-03-15', 45366, 43904],
    ['2024-03-15T12:00:00', 45366.5, 43904.5],
    ['2024-03-15T12:00:00Z', 45366.5, 43904.5],
    ['2024-03-15T20:00:00+08:00', 45366.5, 43904.5],
    ['1900-03-01', 61, -1401],
    ['1900-02-28', 59, -1402],
    ['1900-01-01', 1, -1460],
    ['12:00:00', 0.5, 0.5],
    ['T06:00:00', 0.25, 0.25],
    ['2024年', '2024年', '2024年'],
    ['2024-13-45', '2024-13-45', '2024-13-45'],
  ])('%s', (text, since1900, since1904) => {
    expect(dated(text, '')).toBe(since1900);
    expect(dated(text, '<workbookPr date1904="1"/>')).toBe(since1904);
  });

  test('iso-date-1904.xlsx shows the same day twice', () => {
    const sheet = firstSheet(open(knownCase('iso-date-1904.xlsx')));
    expect([sheet.text(0, 0), sheet.value(0, 0)]).toEqual([sheet.text(0, 1), 43904]);
  });
});

test('a row that stands twice is one row; the last of two cells at a place counts, and cells are put in order', () => {
  const workbook = open(
    smallWorkbook({
      worksheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="1"><c r="A1"><v>10</v></c><c r="E1"><v>5</v></c></row></sheetData>',
    }),
  );
  const sheet = firstSheet(workbook);
  const row = () => [0, 1, 2, 3, 4].map((column) => firstSheet(open(workbook.save())).value(0, column));
  expect([0, 2, 4].map((column) => sheet.value(0, column))).toEqual([10, 3, 5]);
  sheet.setConstant(0, 1, 2);
  sheet.setConstant(0, 3, 4);
  sheet.setConstant(0, 0, 11);
  expect(row()).toEqual([11, 2, 3, 4, 5]);
});

describe('more than a workbook can be', () => {
  const rows = (count: number): Uint8Array =>
    smallWorkbook({ worksheet: `<sheetData>${'<row/>'.repeat(count)}</sheetData>` });

  test('more elements than can be held are refused, however small the file; a third fewer are not', () => {
    expect(openXlsx(rows(1_000_000)).ok).toBe(true);
    const opening = openXlsx(rows(1_500_000));
    expect(opening.ok ? 'ok' : opening.problem).toBe('tooLarge');
  });

  test.each(['', '<!-- not plain -->'])('every element counts, in XML that begins with %j', (before) => {
    const xml = `${before}<a>${'<b/>'.repeat(99)}</a>`;
    const budget = { left: 100 };
    parseXml(xml, 'part', budget);
    expect(budget).toEqual({ left: 0 });
    expect(() => parseXml(xml, 'part', { left: 99 })).toThrow(UnreadableFile);
  });
});

import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { createKeptParts, type KeptParts, openXlsx, type XlsxWorkbook } from '../../../src/xlsx';
import type { KeptPart } from '../../../src/xlsx/opc/kept-parts';
import { openPackage, partDocument, partReading, relationships } from '../../../src/xlsx/opc/parts';
import { portableCompression } from '../../../src/xlsx';
import { readZip, writeZip, type ZipEntry } from '../../../src/xlsx/opc/zip';
import {
  changedParts,
  firstSheet,
  fixture,
  knownCase,
  open,
  partText,
  plainStyles,
  producers,
  smallWorkbook,
  someAddIn,
  zipOf,
} from '../packages';

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** Kept parts that count how often something was recalled, by the part's name. */
function counting(): { readonly kept: KeptParts; readonly recalled: Map<string, number> } {
  const all = createKeptParts(sameBytes);
  const recalled = new Map<string, number>();
  const recall = (entry: ZipEntry): KeptPart | null => {
    const found = all.recall(entry);
    if (found !== null) recalled.set(entry.name, (recalled.get(entry.name) ?? 0) + 1);
    return found;
  };
  return { kept: { recall, keep: all.keep }, recalled };
}

function opened(bytes: Uint8Array, kept: KeptParts): XlsxWorkbook {
  const opening = openXlsx(bytes, { addIn: someAddIn, kept });
  if (!opening.ok) throw new Error(`${opening.problem}: ${opening.detail}`);
  return opening.workbook;
}

/** All that a workbook says of its cells, and how they look. */
function contentsOf(workbook: XlsxWorkbook): unknown {
  return workbook.sheets.map((sheet) => {
    const used = sheet.usedBlock(false);
    const rows = used === null ? 0 : used.bottom + 1;
    const styles = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 9 }, (__, at) => sheet.style(row, at)),
    );
    return { name: sheet.name, read: used === null ? null : sheet.contents(used), styles, notes: [...sheet.notes] };
  });
}

/** A workbook of this number in A1, with a number format of its own for A1 where one is given. */
function numbered(number: number, format: string | null = null): Uint8Array {
  const worksheet = `<sheetData><row r="1"><c r="A1" s="0"><v>${number}</v></c></row></sheetData>`;
  if (format === null) return smallWorkbook({ worksheet });
  const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts>${plainStyles.replace('<cellXfs count="1"><xf numFmtId="0"', '<cellXfs count="1"><xf numFmtId="164"')}`;
  return smallWorkbook({ worksheet, styles });
}

const opening = ['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

test('what workbooks have in common is recalled, in each program’s files, and reads as without', () => {
  for (const name of producers) {
    const { kept, recalled } = counting();
    const without = contentsOf(open(fixture(name)));
    for (let time = 0; time < 3; time += 1) expect(contentsOf(opened(fixture(name), kept))).toEqual(without);
    for (const part of opening) expect([part, recalled.get(part)]).toEqual([part, 2]);
  }
});

test('what is written into one workbook never shows in the next one with the same bytes', () => {
  const { kept, recalled } = counting();
  const untouched = contentsOf(open(fixture('form_excel.xlsx')));
  for (let time = 0; time < 3; time += 1) {
    const workbook = opened(fixture('form_excel.xlsx'), kept);
    expect(contentsOf(workbook)).toEqual(untouched);
    const sheet = firstSheet(workbook);
    sheet.setStyle(0, 0, { numberFormat: `0.${'0'.repeat(time + 5)}`, font: { bold: true }, fill: '#123456' });
    sheet.setNote(1, 1, { author: '某人', text: '批注' });
    workbook.addSheet('另一张');
    workbook.setSetting('键', '值');
    expect(sheet.text(0, 0)).not.toBe(undefined);
    expect(workbook.sheets.at(-1)?.name).toBe('另一张');
  }
  expect(recalled.get('xl/styles.xml')).toBe(2);
});

type Edit = (workbook: XlsxWorkbook) => void;
const edits: readonly Edit[] = [
  (workbook) => firstSheet(workbook).setConstant(14, 7, 3.5),
  (workbook) => firstSheet(workbook).setConstant(40, 3, '新的'),
  (workbook) => firstSheet(workbook).setFormula(41, 3, '=1+1'),
  (workbook) => firstSheet(workbook).setStyle(2, 2, { numberFormat: '0.000%' }),
  (workbook) =>
    firstSheet(workbook).setStyle(3, 3, { fill: '#FF0000', borders: { top: { style: 'thin', colour: null } } }),
  (workbook) => firstSheet(workbook).setNote(2, 2, { author: '某人', text: '批注' }),
  (workbook) => firstSheet(workbook).setNote(2, 2, null),
  (workbook) => void workbook.addSheet('新表'),
  (workbook) => firstSheet(workbook).insertCells({ top: 3, left: 0, bottom: 3, right: 16_383 }, 'down'),
  (workbook) => workbook.setSetting('a', 'b'),
  (workbook) => workbook.setSetting('a', null),
  (workbook) => void workbook.copySheet(firstSheet(workbook), '副本', 1),
];

test('with and without kept parts, any edits give the same contents and the same saved bytes', () => {
  const files = [...producers.map(fixture), numbered(1), numbered(2, '0.0')];
  const kept = createKeptParts(sameBytes);
  for (const bytes of files) opened(bytes, kept);
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(fc.constantFrom(...edits), { maxLength: 4 }), (bytes, chosen) => {
      const [one, other] = [opened(bytes, kept), open(bytes)];
      for (const edit of chosen) {
        edit(one);
        edit(other);
      }
      expect(contentsOf(one)).toEqual(contentsOf(other));
      expect(changedParts(one.save(), other.save())).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('parts of one name that differ in a byte are told apart', () => {
  const kept = createKeptParts(sameBytes);
  const texts = [null, '0.0', '0.00', '0.0', null].map((format) =>
    firstSheet(opened(numbered(5, format), kept)).text(0, 0),
  );
  expect(texts).toEqual(['5', '5.0', '5.00', '5.0', '5']);
});

test('a checksum is no proof: other bytes under the same name, size and checksum are read', () => {
  // An archive may say what it likes; a part whose checksum is wrong is damaged, also when one that is kept has that very checksum.
  const kept = createKeptParts(sameBytes);
  const bytes = numbered(5, '0.00');
  expect(openXlsx(bytes, { kept }).ok).toBe(true);
  const entries = readZip(bytes);
  const styles = entries.find(({ name }) => name === 'xl/styles.xml');
  if (styles === undefined) throw new Error('no styles');
  const stored = Uint8Array.from(styles.stored);
  const at = stored.length - 1;
  stored[at] = (stored[at] ?? 0) ^ 0xff;
  const forged = writeZip(entries.map((entry) => (entry === styles ? { ...styles, stored } : entry)));
  expect(openXlsx(forged, { kept })).toMatchObject({ ok: false, problem: 'damaged' });
  expect(openXlsx(bytes, { kept }).ok).toBe(true);
});

test('what cannot be read is refused as without, also after its good parts were kept', () => {
  const kept = createKeptParts(sameBytes);
  const whole = fixture('form_excel.xlsx');
  opened(whole, kept);
  const parts = unzipSync(whole);
  const withText = (name: string, text: string): Uint8Array => zipOf({ ...parts, [name]: strToU8(text) });
  const bad = [
    whole.slice(0, -30),
    withText('xl/worksheets/sheet1.xml', '<worksheet><sheetData></worksheet>'),
    withText('xl/styles.xml', 'x'),
    withText('_rels/.rels', '<Relationships>'),
    withText('[Content_Types].xml', ''),
    zipOf(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/worksheets/sheet1.xml'))),
    knownCase('part-in-gb18030.xlsx').slice(0, 900),
  ];
  for (const bytes of [...bad, ...bad]) expect(openXlsx(bytes, { kept })).toEqual(openXlsx(bytes));
});

describe('elements', () => {
  const styles = `${plainStyles}<extLst>${'<ext/>'.repeat(50)}</extLst>`;
  const bytes = smallWorkbook({ worksheet: '<sheetData/>', styles });
  const read = (container: ReturnType<typeof openPackage>) =>
    partReading(container, 'xl/styles.xml', 'formats', () => ({ kind: 'formats', codes: [] }));
  const markup = partText(bytes, 'xl/styles.xml');
  const elements = markup.match(/<(?![?/])/g)?.length ?? 0;

  test.each([
    ['as many as there are', elements, true],
    ['one too few', elements - 1, false],
  ])('of a part that is recalled count as if it were read, and once: %s', (_, left, isEnough) => {
    const kept = createKeptParts(sameBytes);
    read(openPackage(bytes, portableCompression, kept));
    const container = openPackage(bytes, portableCompression, kept);
    container.budget.left = left;
    expect(container.recalled.has('xl/styles.xml')).toBe(true);
    const reading = (): unknown => [
      read(container),
      read(container),
      partDocument(container, 'xl/styles.xml').root.local,
    ];
    if (isEnough) {
      expect(reading()).toEqual([{ kind: 'formats', codes: [] }, { kind: 'formats', codes: [] }, 'styleSheet']);
      expect(container.budget.left).toBe(0);
    } else expect(reading).toThrow('XML');
  });

  test('a part that another reading is kept of is read', () => {
    const kept = createKeptParts(sameBytes);
    read(openPackage(bytes, portableCompression, kept));
    const container = openPackage(bytes, portableCompression, kept);
    expect(partReading(container, 'xl/styles.xml', 'wellFormed', () => ({ kind: 'wellFormed' }))).toEqual({
      kind: 'wellFormed',
    });
    expect(container.documents.has('xl/styles.xml')).toBe(true);
  });
});

test('relationships that were added are seen, and only by the workbook that added them', () => {
  const kept = createKeptParts(sameBytes);
  const bytes = numbered(1);
  const count = (workbook: XlsxWorkbook): number =>
    relationships(openPackage(workbook.save(), portableCompression), 'xl/workbook.xml').length;
  const before = count(opened(bytes, kept));
  const changed = opened(bytes, kept);
  changed.addSheet('新表');
  expect([count(changed), count(opened(bytes, kept))]).toEqual([before + 1, before]);
});

describe('room', () => {
  const entryOf = (crc: number, size: number): ZipEntry => ({
    name: 'xl/styles.xml',
    method: 8,
    crc,
    size,
    modified: 0,
    stored: Uint8Array.of(crc & 0xff, crc >> 8, size & 0xff),
  });
  const part: KeptPart = { reading: { kind: 'wellFormed' }, elements: 1 };
  /** 4 MB hold 34 parts of 60 KB, counted twice. */
  const size = 60 * 1024;

  test('is bounded: what nobody asks for goes, what is asked for stays', () => {
    const kept = createKeptParts(sameBytes);
    kept.keep(entryOf(0, size), part);
    for (let crc = 1; crc < 200; crc += 1) {
      kept.keep(entryOf(crc, size), part);
      expect(kept.recall(entryOf(0, size))).toBe(part);
    }
    const held = Array.from({ length: 200 }, (_, crc) => crc).filter((crc) => kept.recall(entryOf(crc, size)) !== null);
    expect(held).toHaveLength(34);
    expect([held[0], held.at(-1)]).toEqual([0, 199]);
  });

  test.each([
    [131_070, true],
    [131_072, false],
  ])('a part of %d bytes is kept: %s', (bytes, isKept) => {
    const kept = createKeptParts(sameBytes);
    kept.keep(entryOf(1, bytes), part);
    expect(kept.recall(entryOf(1, bytes)) !== null).toBe(isKept);
  });
});

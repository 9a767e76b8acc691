import { strFromU8, unzipSync } from 'fflate';
import { message } from '../../src/core/messages/message';
import type { CellEdit } from '../../src/core/sheet/edit-plan';
import type { CellContent } from '../../src/core/sheet/snapshot';
import { noFeatures } from '../../src/core/sheet/sheet-plan';
import { openWorkbook } from '../../src/file/open-workbook';
import { xlsxPort } from '../../src/file/file-port';
import { applyEdits } from '../../src/tasks/apply-edits';
import { assessWorkbook } from '../../src/tasks/assess-workbook';
import { writeScores } from '../../src/tasks/write-scores';
import { cellAddress, parseCellAddress, type XlsxWorkbook } from '../../src/xlsx';
import { firstSheet, knownCase } from '../xlsx/packages';

// Small inputs that went wrong (test/fixtures/cases); what is right stands in the table that came with them.

const at = '2026-11-26T08:00:00.000Z';

function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

const contentAt = (workbook: XlsxWorkbook, cell: string): CellContent => {
  const place = parseCellAddress(cell);
  return firstSheet(workbook).content(place?.row ?? -1, place?.column ?? -1);
};

function edit(workbook: XlsxWorkbook, cell: string, after: CellContent): CellEdit {
  const { id, name } = firstSheet(workbook);
  const before = contentAt(workbook, cell);
  const about = { kind: 'indicatorScore', reason: message('host.busy'), subject: cell, ticked: true } as const;
  return {
    ...about,
    sheet: { id, name },
    cell,
    before,
    after,
    numberFormat: null,
    basis: { kind: 'cell' },
    dependsOn: [],
  };
}

async function written(workbook: XlsxWorkbook, edits: readonly CellEdit[]) {
  const outcome = await applyEdits(xlsxPort(workbook), edits, { id: at, at });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

async function scored(workbook: XlsxWorkbook) {
  const port = xlsxPort(workbook);
  const assessed = await assessWorkbook(port, 'all');
  if (!assessed.ok) throw new Error(assessed.problem.code);
  const outcome = await writeScores(port, assessed.value.forms, ({ ticked }) => ticked, at);
  if (!outcome.ok || outcome.value.kind !== 'written') throw new Error('not written');
  return outcome.value.receipt;
}

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('array-in-form.xlsx: one array formula fills H14 and H15', () => {
  test.each(['H14', 'H15'])(
    'a number for %s is refused as Excel refuses it, its neighbour is written',
    async (cell) => {
      const workbook = opened(knownCase('array-in-form.xlsx'));
      const receipt = await written(workbook, [edit(workbook, cell, 5), edit(workbook, 'H17', 6)]);
      expect(receipt.refused.map((one) => [one.edit.cell, one.reason.code])).toEqual([[cell, 'host.arrayFormula']]);
      expect(receipt.written.map((one) => one.cell)).toEqual(['H17']);
      const copy = partOf(workbook.save(), 'xl/worksheets/sheet1.xml');
      expect(copy).toContain('<c r="H14" s="2"><f t="array" ref="H14:H15">G14:G15-1</f><v>9</v></c>');
    },
  );

  test('its scores are written round the array', async () => {
    const workbook = opened(knownCase('array-in-form.xlsx'));
    const receipt = await scored(workbook);
    expect(receipt.written.map(({ cell }) => cell).filter((cell) => /^H1[45]$/.test(cell))).toEqual([]);
    expect(receipt.written.length).toBeGreaterThan(0);
    expect(contentAt(workbook, 'H14')).toBe('=G14:G15-1');
  });
});

describe('manual-calculation.xlsx: the total shows 97, which its formula does not give', () => {
  test('the total keeps what it shows, is told, and Excel is asked to calculate', async () => {
    const workbook = opened(knownCase('manual-calculation.xlsx'));
    const receipt = await scored(workbook);
    expect(receipt.leftToExcel.map(({ cell }) => cell)).toEqual(['H41']);
    expect(firstSheet(workbook).value(40, 7)).toBe(97);
    expect(partOf(workbook.save(), 'xl/workbook.xml')).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });

  test('a workbook that is calculated by hand waits until it is saved', async () => {
    const workbook = opened(knownCase('manual-calculation.xlsx'));
    workbook.setCalculationMode('manual');
    const receipt = await written(workbook, [edit(workbook, 'G41', 99)]);
    expect([receipt.written.length, receipt.leftToExcel]).toEqual([1, []]);
    await written(workbook, [edit(workbook, 'H14', 1)]);
    expect(firstSheet(workbook).value(40, 7)).toBe(97);
    workbook.save();
    expect(workbook.staleCells.map(({ row, column }) => cellAddress(row, column))).toEqual(['H41']);
  });
});

describe('structure-protected.xlsx', () => {
  const plan = {
    ...{ name: '自评报告', columnWidths: [], rowHeights: [], contents: [['一']], merges: [], looks: [] },
    features: noFeatures,
  };

  test('no sheet is added to it, in words; its form is scored', async () => {
    const workbook = opened(knownCase('structure-protected.xlsx'));
    const port = xlsxPort(workbook);
    const refusal = { ok: false, problem: message('report.structureProtected', { sheet: '自评报告' }) };
    expect(await port.ensureSheet(null, '自评报告')).toEqual(refusal);
    expect(await port.insertSheet(plan)).toEqual(refusal);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['附件1']);
    expect((await scored(workbook)).written.length).toBeGreaterThan(0);
  });

  test('with the lock taken off they are', async () => {
    const workbook = opened(knownCase('structure-protected.xlsx'));
    workbook.setStructureLocked(false);
    expect(await xlsxPort(workbook).insertSheet(plan)).toMatchObject({ ok: true, value: { name: '自评报告' } });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['附件1', '自评报告']);
  });
});

describe('formats-to-row-20000.xlsx: formats reach far below the form', () => {
  test('only the form is read, and a write leaves the formats where they are', async () => {
    const workbook = opened(knownCase('formats-to-row-20000.xlsx'));
    const reading = await xlsxPort(workbook).read('active');
    const [snapshot] = reading.ok ? reading.value.snapshots : [];
    expect([snapshot?.values.length, snapshot?.truncated]).toEqual([41, false]);
    const before = firstSheet(workbook).usedBlock(false);
    expect(before?.bottom).toBe(19_998);
    const receipt = await scored(workbook);
    expect(receipt.written.length).toBeGreaterThan(0);
    const [was, now] = [knownCase('formats-to-row-20000.xlsx'), workbook.save()].map((bytes) =>
      partOf(bytes, 'xl/worksheets/sheet1.xml'),
    );
    // The lists of all rows below the form; each is one cell with a format.
    const below = (part: string | undefined): string => /<row r="50"[^]*<\/sheetData>/.exec(part ?? '')?.[0] ?? '';
    expect(below(was).length).toBeGreaterThan(900_000);
    expect(below(now) === below(was)).toBe(true);
  });
});

describe('macro.xlsm', () => {
  test('is opened, keeps its kind, and is no .xlsx with a macro’s content type', () => {
    const workbook = opened(knownCase('macro.xlsm'));
    firstSheet(workbook).setConstant(0, 0, 2);
    const kept = partOf(workbook.save(), '[Content_Types].xml');
    expect(kept).toContain('macroEnabled.main+xml');
    const plain = workbook.saveWithoutMacros();
    expect(partOf(plain, '[Content_Types].xml')).not.toMatch(/macroEnabled/);
    expect(firstSheet(opened(plain)).value(0, 0)).toBe(2);
  });
});

import fc from 'fast-check';
import { message } from '../../src/core/messages/message';
import { parseCellAddress } from '../../src/core/sheet/address';
import type { CellEdit } from '../../src/core/sheet/edit-plan';
import type { CellContent } from '../../src/core/sheet/snapshot';
import { journalKey } from '../../src/core/apply/journal';
import { readJournal } from '../../src/core/apply/read-journal';
import { recogniseForms } from '../../src/core/form/recognise';
import { applyEdits } from '../../src/tasks/apply-edits';
import { restoreEntry } from '../../src/tasks/restore-entry';
import { xlsxPort } from '../../src/file/file-port';
import type { XlsxWorkbook } from '../../src/xlsx';
import { firstSheet, fixture, knownCase, open, smallWorkbook } from '../xlsx/packages';

const entry = { id: 'e1', at: '2026-11-24T12:00:00Z' };

function at(workbook: XlsxWorkbook, cell: string): CellContent {
  const place = parseCellAddress(cell);
  return firstSheet(workbook).content(place?.row ?? -1, place?.column ?? -1);
}

function edit(workbook: XlsxWorkbook, cell: string, after: CellContent, change: Partial<CellEdit> = {}): CellEdit {
  const { id, name } = firstSheet(workbook);
  return {
    sheet: { id, name },
    cell,
    kind: 'indicatorScore',
    before: at(workbook, cell),
    after,
    numberFormat: null,
    reason: message('host.busy'),
    subject: cell,
    ticked: true,
    basis: { kind: 'cell' },
    dependsOn: [],
    ...change,
  };
}

async function applied(workbook: XlsxWorkbook, edits: readonly CellEdit[], id = entry.id) {
  const outcome = await applyEdits(xlsxPort(workbook), edits, { ...entry, id });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const form = () => open(fixture('form_excel.xlsx'));

describe('read', () => {
  test('the active sheet, as rectangular arrays from its first used cell', async () => {
    const reading = await xlsxPort(form()).read('active');
    if (!reading.ok) throw new Error('not read');
    const [sheet] = reading.value.snapshots;
    expect(reading.value.active).toEqual({ id: '1', name: '项目支出绩效自评表' });
    expect([sheet?.firstRow, sheet?.firstColumn, sheet?.truncated]).toEqual([0, 0, false]);
    expect(sheet?.values.length).toBe(43);
    expect(sheet?.texts.every((row) => row.length === 9)).toBe(true);
    expect([sheet?.values[41]?.[7], sheet?.texts[6]?.[7], sheet?.numberFormats[6]?.[7]]).toEqual([
      96.09,
      '90.91%',
      '0.00%',
    ]);
    expect(sheet?.formulas[41]?.[7]).toBe('=ROUND(SUM(H14:H40)+I7,2)');
  });

  test('all sheets, hidden ones too, without those that are blank', async () => {
    const workbook = form();
    workbook.addSheet('空白');
    const reading = await xlsxPort(workbook).read('all');
    expect(reading.ok ? reading.value.snapshots.map((one) => one.sheet.name) : []).toEqual([
      '项目支出绩效自评表',
      '资金明细',
      '填报说明',
      '字典',
    ]);
  });
});

describe('a sheet that is read again', () => {
  const first = async (port: ReturnType<typeof xlsxPort>) => {
    const reading = await port.read('active');
    if (!reading.ok || reading.value.snapshots[0] === undefined) throw new Error('not read');
    return reading.value.snapshots[0];
  };

  test.each<[string, (workbook: XlsxWorkbook) => void]>([
    ['a value', (workbook) => firstSheet(workbook).setConstant(13, 7, 1.25)],
    [
      'a formula with the same result',
      (workbook) => {
        firstSheet(workbook).setFormula(6, 3, '=D8+D9+D10');
        workbook.recalculate();
        expect(firstSheet(workbook).value(6, 3)).toBe(51.15);
      },
    ],
    ['a format', (workbook) => firstSheet(workbook).setStyle(13, 7, { numberFormat: '0.000' })],
    ['a merged area', (workbook) => firstSheet(workbook).merge({ top: 41, left: 7, bottom: 41, right: 8 })],
    ['a name', (workbook) => workbook.renameSheet(firstSheet(workbook), '新名')],
    ['a row more', (workbook) => firstSheet(workbook).setConstant(60, 0, '附注')],
    [
      'a row before',
      (workbook) => void firstSheet(workbook).insertCells({ top: 0, left: 0, bottom: 0, right: 16_383 }, 'down'),
    ],
  ])('is the same snapshot, with the same forms, until it has changed: %s', async (_, change) => {
    const workbook = form();
    const port = xlsxPort(workbook);
    const before = await first(port);
    expect(await first(port)).toBe(before);
    const inspection = await port.inspect({ places: [], sheets: 'all' });
    expect(inspection.ok && inspection.value.snapshots[0]).toBe(before);
    expect(recogniseForms(await first(port))).toBe(recogniseForms(before));
    change(workbook);
    const after = await first(port);
    expect(after).not.toBe(before);
    expect(after).toEqual(await first(xlsxPort(workbook)));
    expect(await first(port)).toBe(after);
  });
});

describe('apply', () => {
  test('writes, reads back, recalculates, keeps the journal in the file', async () => {
    const workbook = form();
    const edits = [
      edit(workbook, 'H14', 0),
      edit(workbook, 'I14', '=未完成'),
      edit(workbook, 'H15', at(workbook, 'H15')),
    ];
    const receipt = await applied(workbook, edits);
    expect(receipt.written.map((one) => one.cell)).toEqual(['H14', 'I14']);
    expect(receipt.skipped.map((one) => one.cell)).toEqual(['H15']);
    expect(receipt.refused).toEqual([]);
    const again = open(workbook.save());
    expect([at(again, 'H14'), at(again, 'I14'), firstSheet(again).formula(13, 8)]).toEqual([0, '=未完成', null]);
    expect(readJournal(again.settings().get(journalKey)).entries.map((one) => one.id)).toEqual(['e1']);
    expect(Number(firstSheet(again).value(41, 7))).toBeLessThan(96.09);
  });

  test('a formula is not the text that reads the same', async () => {
    const workbook = open(smallWorkbook({ worksheet: '<sheetData/>' }));
    firstSheet(workbook).enter(0, 0, '=1+1');
    const { written } = await applied(workbook, [edit(workbook, 'A1', '=1+1')]);
    expect([written.length, firstSheet(workbook).formula(0, 0), firstSheet(workbook).value(0, 0)]).toEqual([
      1,
      null,
      '=1+1',
    ]);
  });
});

describe('formulas that only Excel can calculate', () => {
  const places = (cells: readonly { readonly sheet: { readonly name: string }; readonly cell: string }[]) =>
    cells.map(({ sheet, cell }) => `${sheet.name}!${cell}`);

  test('are told by the receipt of the write, and by that of its undo', async () => {
    const workbook = open(knownCase('external.xlsx'));
    const { written, leftToExcel } = await applied(workbook, [edit(workbook, 'A1', 3)]);
    const { name } = firstSheet(workbook);
    expect([written.length, places(leftToExcel)]).toEqual([1, [`${name}!B1`, `${name}!C1`]]);
    const undone = await restoreEntry(xlsxPort(workbook), 'e1');
    expect(undone.ok ? places(undone.value.leftToExcel) : undone).toEqual([`${name}!B1`, `${name}!C1`]);
  });

  test('are none where all could be calculated', async () => {
    const workbook = form();
    expect((await applied(workbook, [edit(workbook, 'H14', 0)])).leftToExcel).toEqual([]);
  });
});

describe('restore', () => {
  test('puts back formulas, formats and blanks, also after saving and reopening', async () => {
    const workbook = form();
    const before = ['H42', 'H14', 'I14'].map((cell) => at(workbook, cell));
    await applied(workbook, [
      edit(workbook, 'H42', 88),
      edit(workbook, 'H14', 0.5, { numberFormat: '0.00%' }),
      edit(workbook, 'I14', '说明'),
    ]);
    const again = open(workbook.save());
    const outcome = await restoreEntry(xlsxPort(again), 'e1');
    expect(outcome.ok ? outcome.value.restored.map((one) => one.cell) : outcome.problem).toEqual(['H42', 'H14', 'I14']);
    expect(['H42', 'H14', 'I14'].map((cell) => at(again, cell))).toEqual(before);
    expect(firstSheet(again).style(13, 7).numberFormat).toBe(firstSheet(form()).style(13, 7).numberFormat);
    expect(firstSheet(again).value(41, 7)).toBe(96.09);
    expect(again.settings().size).toBe(0);
  });

  test('applying anything and restoring it gives the contents from before', async () => {
    const values = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('=100%', "'x", '98%', '=A1'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const cells = fc.uniqueArray(fc.tuple(fc.integer({ min: 12, max: 42 }), fc.integer({ min: 2, max: 8 }), values), {
      minLength: 1,
      maxLength: 8,
      selector: ([row, column]) => `${row},${column}`,
    });
    await fc.assert(
      fc.asyncProperty(cells, async (chosen) => {
        const workbook = form();
        const sheet = firstSheet(workbook);
        for (const merge of sheet.merges) sheet.unmerge(merge);
        const addresses = chosen.map(([row, column]) => `${'ABCDEFGHI'[column] ?? 'A'}${row + 1}`);
        const before = addresses.map((cell) => at(workbook, cell));
        const edits = chosen.map(([, , value], index) => edit(workbook, addresses[index] ?? '', value));
        const receipt = await applied(workbook, edits);
        expect(receipt.refused).toEqual([]);
        for (const [index, [row, column, value]] of chosen.entries()) {
          expect(sheet.content(row, column)).toEqual(value === 0 ? 0 : value);
          expect(edits[index]?.before).toBe(before[index]);
        }
        const reopened = open(workbook.save());
        if (receipt.written.length > 0) expect((await restoreEntry(xlsxPort(reopened), 'e1')).ok).toBe(true);
        expect(addresses.map((cell) => at(reopened, cell))).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

test('keep: a text under a key, null takes it away', async () => {
  const workbook = form();
  const port = xlsxPort(workbook);
  await port.keep('ziping.answers', '{}');
  expect(workbook.settings().get('ziping.answers')).toBe('{}');
  await port.keep('ziping.answers', null);
  expect(workbook.settings().size).toBe(0);
});

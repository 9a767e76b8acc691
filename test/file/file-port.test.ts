import fc from 'fast-check';
import { message } from '../../src/core/messages/message';
import { parseCellAddress } from '../../src/core/sheet/address';
import type { CellEdit } from '../../src/core/sheet/edit-plan';
import type { CellContent } from '../../src/core/sheet/snapshot';
import { readJournal } from '../../src/tasks/journal';
import { journalKey } from '../../src/tasks/workbook-port';
import { xlsxPort } from '../../src/file/file-port';
import type { XlsxWorkbook } from '../../src/xlsx';
import { firstSheet, fixture, open, smallWorkbook } from '../xlsx/packages';

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
    ...change,
  };
}

async function applied(workbook: XlsxWorkbook, edits: readonly CellEdit[], id = entry.id) {
  const outcome = await xlsxPort(workbook).apply(edits, { ...entry, id });
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

  test('a used range blown up by a stray entry is cut and said to be', async () => {
    const worksheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const reading = await xlsxPort(open(smallWorkbook({ worksheet }))).read('active');
    const [sheet] = reading.ok ? reading.value.snapshots : [];
    expect([sheet?.truncated, sheet?.values.length, sheet?.values[0]?.length]).toEqual([true, 20_000, 64]);
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
    expect(readJournal(again.settings().get(journalKey)).map((one) => one.id)).toEqual(['e1']);
    expect(Number(firstSheet(again).value(41, 7))).toBeLessThan(96.09);
  });

  test('refuses a cell that changed since, and says both values', async () => {
    const workbook = form();
    const stale = edit(workbook, 'H14', 3);
    firstSheet(workbook).setConstant(13, 7, 8.5);
    const { refused, written } = await applied(workbook, [stale]);
    expect(written).toEqual([]);
    expect(refused[0]?.reason).toMatchObject({ code: 'host.cellChanged', params: { cell: 'H14', found: '8.5' } });
    expect([refused[0]?.found, at(workbook, 'H14')]).toEqual([8.5, 8.5]);
  });

  test.each([
    [
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
      'host.protectedSheet',
    ],
    ['<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>', 'host.hiddenRow'],
  ])('refuses locked and hidden cells: %s', async (worksheet, code) => {
    const workbook = open(smallWorkbook({ worksheet }));
    const { refused } = await applied(workbook, [edit(workbook, 'A1', 2)]);
    expect([refused[0]?.reason.code, at(workbook, 'A1')]).toEqual([code, 1]);
    expect(workbook.settings().size).toBe(0);
  });

  test('refuses what leads nowhere and what is too long', async () => {
    const workbook = form();
    const { refused } = await applied(workbook, [
      edit(workbook, 'H14', 1, { sheet: { id: '77', name: '没有' } }),
      edit(workbook, 'H15', '长'.repeat(32_768)),
    ]);
    expect(refused.map((one) => one.reason.code)).toEqual(['host.sheetGone', 'host.textTooLong']);
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

  test('sets the number format that comes with an edit', async () => {
    const workbook = form();
    await applied(workbook, [edit(workbook, 'H14', 0.5, { numberFormat: '0.00%' })]);
    expect(firstSheet(workbook).text(13, 7)).toBe('50.00%');
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
    const outcome = await xlsxPort(again).restore('e1');
    expect(outcome.ok ? outcome.value.restored.map((one) => one.cell) : outcome.problem).toEqual(['H42', 'H14', 'I14']);
    expect(['H42', 'H14', 'I14'].map((cell) => at(again, cell))).toEqual(before);
    expect(firstSheet(again).style(13, 7).numberFormat).toBe(firstSheet(form()).style(13, 7).numberFormat);
    expect(firstSheet(again).value(41, 7)).toBe(96.09);
    expect(again.settings().size).toBe(0);
  });

  test('leaves a cell that someone changed since, and says so', async () => {
    const workbook = form();
    await applied(workbook, [edit(workbook, 'H14', 1), edit(workbook, 'H15', 2)]);
    firstSheet(workbook).setConstant(13, 7, 9.9);
    const outcome = await xlsxPort(workbook).restore('e1');
    expect(outcome.ok ? outcome.value.refused.map((one) => [one.cell, one.reason.code, one.found]) : []).toEqual([
      ['H14', 'host.changedSinceWrite', 9.9],
    ]);
    expect(at(workbook, 'H14')).toBe(9.9);
  });

  test('an unknown entry is an outcome, not a failure', async () => {
    const outcome = await xlsxPort(form()).restore('nothing');
    expect(outcome.ok ? null : outcome.problem.code).toBe('host.nothingToRestore');
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
        if (receipt.written.length > 0) expect((await xlsxPort(reopened).restore('e1')).ok).toBe(true);
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

/** A blank 附件1 inserted through both ports: the same sheet, its formulas at work. By hand: 90 ÷ 120 = 75 %, 7.5 of 10 points. */
import { readFileSync } from 'node:fs';
import { blankForm } from '../../src/core/form/blank-form';
import { parseCellAddress } from '../../src/core/sheet/address';
import { officePort } from '../../src/excel/office-port';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';
import { startOffice, type StartedOffice } from '../office/start-office';

const sample = 'assets/samples/附件1.xlsx';
let office: StartedOffice | null = null;

afterEach(() => {
  expect(office?.host.unknownMembers ?? []).toEqual([]);
  office?.close();
  office = null;
});

function at(cell: string) {
  const place = parseCellAddress(cell);
  if (place === null) throw new Error(cell);
  return [place.row, place.column] as const;
}

function inserted(workbook: XlsxWorkbook): XlsxSheet {
  const sheet = workbook.sheets.find(({ name }) => name === '附件1(2)');
  if (sheet === undefined) throw new Error('not inserted');
  return sheet;
}

/** What a person would see and type on. */
function described(sheet: XlsxSheet) {
  const contents = blankForm().contents.map((row, r) => row.map((_, c) => sheet.content(r, c)));
  const looks = ['A1', 'A2', 'A6', 'B12', 'D14', 'H7', 'H32', 'I20'].map((cell) => {
    const { font, horizontal, vertical, wrap, borders, numberFormat } = sheet.style(...at(cell));
    const { name, size, bold } = font;
    return { cell, name, size, bold, horizontal, vertical, wrap, bordered: borders.bottom?.style, numberFormat };
  });
  const merges = sheet.merges.map((block) => JSON.stringify(block)).sort();
  const heights = [0, 1, 11, 13].map((row) => sheet.rowHeight(row).height);
  const widths = [0, 3, 8].map((column) => Math.round(sheet.columnWidth(column)));
  return { contents, looks, merges, heights, widths };
}

async function throughOffice() {
  office = await startOffice(sample);
  const before = office.host.log.roundTrips;
  const outcome = await officePort([]).insertSheet(blankForm());
  return { outcome, roundTrips: office.host.log.roundTrips - before, workbook: office.workbook };
}

function inFile() {
  const opening = openWorkbook(new Uint8Array(readFileSync(sample)));
  if (!opening.ok) throw new Error(opening.problem);
  return opening.workbook;
}

it('over Office.js: in two round trips, under a free name, in front', async () => {
  const { outcome, roundTrips, workbook } = await throughOffice();
  expect(outcome).toMatchObject({ ok: true, value: { name: '附件1(2)' } });
  expect(roundTrips).toBe(2);
  expect(workbook.activeSheet.name).toBe('附件1(2)');
});

it('both ports make the same sheet', async () => {
  const { workbook } = await throughOffice();
  const file = inFile();
  await xlsxPort(file).insertSheet(blankForm());
  expect(described(inserted(workbook))).toEqual(described(inserted(file)));
  expect(described(inserted(file)).contents).toEqual(blankForm().contents);
});

it('its formulas compute: rate and score from the funds, the total from all scores', async () => {
  const file = inFile();
  await xlsxPort(file).insertSheet(blankForm());
  const sheet = inserted(file);
  const value = (cell: string) => sheet.value(...at(cell));
  expect([value('H7'), value('I7'), value('H32'), value('G32')]).toEqual(['', '', '', 10]);
  const typed = { E7: 120, F7: 90, G14: 50, H14: 45.5, G30: 10, H30: 10 };
  for (const [cell, number] of Object.entries(typed)) sheet.enter(...at(cell), number);
  file.recalculate();
  expect([value('H7'), value('I7'), value('H32'), value('G32')]).toEqual([0.75, 7.5, 63, 70]);
  expect(sheet.text(...at('H7'))).toBe('75.00%');
  // More than the budget earns the points, not more.
  sheet.enter(...at('F7'), 150);
  file.recalculate();
  expect(value('I7')).toBe(10);
});

it('a workbook whose structure is protected: what to do, nothing added', async () => {
  office = await startOffice(sample);
  const { host } = office;
  host.latency = 50;
  const insertion = officePort([]).insertSheet(blankForm());
  // The names are answered; what Excel refuses is the sheet.
  const asked = host.log.roundTrips;
  while (host.log.roundTrips === asked) await new Promise((resolve) => setTimeout(resolve, 5));
  host.faults.nextBatches('accessDenied');
  expect(await insertion).toEqual({
    ok: false,
    problem: { code: 'report.structureProtected', params: { sheet: '附件1(2)' } },
  });
  host.latency = 0;
  expect(office.workbook.sheets).toHaveLength(1);
});

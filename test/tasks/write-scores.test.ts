import { readFileSync } from 'node:fs';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import { type AssessedForm, assessWorkbook } from '../../src/tasks/assess-workbook';
import type { WorkbookPort } from '../../src/tasks/workbook-port';
import { asPlanned, wantedEdits, writeScores } from '../../src/tasks/write-scores';
import { parseCellAddress } from '../../src/core/sheet/address';
import type { CellContent } from '../../src/core/sheet/snapshot';

const now = '2026-11-24T09:00:00.000Z';

interface Opened {
  readonly port: WorkbookPort;
  readonly forms: readonly AssessedForm[];
  readonly content: (cell: string) => CellContent;
}

/** 附件1 without scores, with other contents in some cells. */
async function open(contents: Readonly<Record<string, CellContent>> = {}): Promise<Opened> {
  const opening = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1-得分待填.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  const sheet = opening.workbook.activeSheet;
  const place = (cell: string) => {
    const found = parseCellAddress(cell);
    if (found === null) throw new Error(cell);
    return found;
  };
  for (const [cell, content] of Object.entries(contents)) sheet.enter(place(cell).row, place(cell).column, content);
  const port = xlsxPort(opening.workbook);
  const assessed = await assessWorkbook(port, 'active');
  if (!assessed.ok) throw new Error(assessed.problem.code);
  return { port, forms: assessed.value.forms, content: (cell) => sheet.content(place(cell).row, place(cell).column) };
}

it('what is wanted is written, what is not stays', async () => {
  const { port, forms, content } = await open();
  const all = wantedEdits(forms, asPlanned);
  const outcome = await writeScores(port, forms, (edit) => edit.ticked && edit.cell !== 'H41', now);
  if (!outcome.ok || outcome.value.kind !== 'written') throw new Error('not written');
  expect(outcome.value.receipt.written).toHaveLength(all.length - 1);
  expect(content('H41')).toBe('');
  expect(content('I7')).toBe(0);
});

it('text where a number belongs: nothing is written, and the cell is named', async () => {
  const { port, forms, content } = await open({ G20: '十分' });
  const outcome = await writeScores(port, forms, asPlanned, now);
  if (!outcome.ok || outcome.value.kind !== 'obstructed') throw new Error('not obstructed');
  expect(outcome.value.obstacles).toMatchObject([{ code: 'plan.textForNumber', params: { cell: 'G20' } }]);
  expect(content('I7')).toBe('');
});

it('nothing wanted: nothing is asked of the workbook', async () => {
  const { port, forms } = await open();
  const refusing: WorkbookPort = { ...port, inspect: () => Promise.reject(new Error('asked')) };
  expect(await writeScores(refusing, forms, () => false, now)).toEqual({ ok: true, value: { kind: 'unchanged' } });
});

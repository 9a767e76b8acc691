import type { Receipt } from '../../src/core/apply/receipt';
import { officePort } from '../../src/excel/office-port';
import { readJournal } from '../../src/tasks/journal';
import { journalKey, type WorkbookPort } from '../../src/tasks/workbook-port';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import { startOffice } from '../office/start-office';
import { edit } from './edits';
import { smallWorkbook } from './small-workbook';

const bytes = smallWorkbook(
  {
    name: '附件1',
    hiddenRows: [4],
    cells: {
      A1: '指标',
      H1: 3,
      H2: { formula: 'H1*2', value: 6 },
      H3: '=100%',
      H4: 1,
      H5: { value: 0.98, style: 'percent' },
      H6: 2.5,
    },
  },
  { name: '锁', isProtected: true, cells: { A1: 1, A2: { value: 2, style: 'unlocked' } } },
);

const entry = { id: '一', at: '2026-11-24T09:00:00.000Z' };

const codes = ({ written, skipped, refused }: Receipt) => ({
  written: written.map(({ sheet, cell }) => `${sheet.name} ${cell}`),
  skipped: skipped.map(({ cell }) => cell),
  refused: refused.map(({ edit: { cell }, reason, found }) => [cell, reason, found]),
});

/** Reads, writes and restores through a port; all that it answered, without the ids of its sheets. */
async function story(port: WorkbookPort) {
  const before = await port.read('all');
  if (!before.ok) throw new Error(before.problem.code);
  const [form, locked] = before.value.snapshots.map(({ sheet }) => sheet);
  if (form === undefined || locked === undefined) throw new Error('a sheet is missing');
  const edits = [
    edit(form, 'H1', 3, 4),
    edit(form, 'H2', '=H1*2', 5),
    edit(form, 'H3', '=100%', '+说明'),
    edit(form, 'H4', 1, 9),
    edit(form, 'H5', 0.98, 0.5, '0.00%'),
    edit(form, 'H6', 2.5, 2.5),
    edit(form, 'H7', '', '=新的'),
    edit(form, 'A1', '别的', '指标一'),
    edit(locked, 'A1', 1, 2),
    edit(locked, 'A2', 2, 3),
  ];
  const receipt = await port.apply(edits, entry);
  const between = await port.read('all');
  const restored = await port.restore(entry.id);
  const after = await port.read('all');
  if (!receipt.ok || !between.ok || !restored.ok || !after.ok) throw new Error('refused');
  const grids = (reading: typeof before.value) =>
    reading.snapshots.map(({ sheet, ...grid }) => ({ name: sheet.name, ...grid }));
  return {
    before: grids(before.value),
    receipt: codes(receipt.value),
    journal: readJournal(between.value.settings[journalKey]).map(({ sheets }) =>
      sheets.map(({ sheet, cells }) => [sheet.name, cells]),
    ),
    between: grids(between.value),
    restored: restored.value.restored.map(({ sheet, cell }) => `${sheet.name} ${cell}`),
    after: grids(after.value),
    settings: after.value.settings,
  };
}

it('Excel and a file give the same answers to the same tasks', async () => {
  await startOffice(bytes);
  const overOffice = await story(officePort([]));
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.problem);
  const overFile = await story(xlsxPort(opening.workbook));
  expect(overOffice).toEqual(overFile);
  expect(overOffice.after).toEqual(overOffice.before);
  expect(overOffice.receipt.written).toEqual(['附件1 H1', '附件1 H2', '附件1 H3', '附件1 H5', '附件1 H7', '锁 A2']);
  expect(overOffice.receipt.refused.map(([cell]) => cell)).toEqual(['H4', 'A1', 'A1']);
});

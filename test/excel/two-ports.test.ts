import { journalKey } from '../../src/core/apply/journal';
import { readJournal } from '../../src/core/apply/read-journal';
import type { Receipt } from '../../src/core/apply/receipt';
import { applyEdits } from '../../src/tasks/apply-edits';
import { restoreEntry } from '../../src/tasks/restore-entry';
import type { WorkbookPort } from '../../src/tasks/workbook-port';
import { bothPorts, grids, identities, valueOf } from './both-ports';
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
  const before = await grids(port);
  const { 附件1: form, 锁: locked } = await identities(port);
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
  const receipt = valueOf(await applyEdits(port, edits, entry));
  const between = await grids(port);
  const { settings } = valueOf(await port.read('all'));
  const restored = valueOf(await restoreEntry(port, entry.id));
  return {
    before,
    receipt: codes(receipt),
    journal: readJournal(settings[journalKey]).entries.map(({ sheets }) =>
      sheets.map(({ sheet, cells }) => [sheet.name, cells]),
    ),
    between,
    restored: restored.restored.map(({ sheet, cell }) => `${sheet.name} ${cell}`),
    after: await grids(port),
    settings: valueOf(await port.read('all')).settings,
  };
}

it('Excel and a file give the same answers to the same tasks', async () => {
  const stories = await Promise.all(bothPorts.map(async ([, open]) => story((await open(bytes)).port)));
  const [overOffice, overFile] = stories;
  expect(overOffice).toEqual(overFile);
  expect(overOffice?.after).toEqual(overOffice?.before);
  expect(overOffice?.receipt.written).toEqual(['附件1 H1', '附件1 H2', '附件1 H3', '附件1 H5', '附件1 H7', '锁 A2']);
  expect(overOffice?.receipt.refused.map(([cell]) => cell)).toEqual(['H4', 'A1', 'A1']);
});

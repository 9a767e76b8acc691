/** The fence between the rooms (.dependency-cruiser.cjs) holds: files that break each rule on purpose are found, their neighbours are not. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function violations(folder: string): readonly string[] {
  const cruise = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      path.join(root, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'src',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(cruise.stdout) as { readonly summary: { readonly violations: readonly Violation[] } };
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from.replace(/^src\//, '')}`);
}

it('every way across the fence is found, whether by value, by type or fetched later', () => {
  expect([...violations(path.join(root, 'test/fixtures/fence'))].sort()).toEqual([
    'core-alone: core/form/leaves-core.ts',
    'core-libraries: core/form/takes-a-library.ts',
    'core-order-form: core/form/looks-ahead-for-a-type.ts',
    'core-order-form: core/form/looks-ahead-later.ts',
    'core-order-value: core/value/looks-ahead.ts',
    'no-cycle: core/form/here.ts',
    'no-node: core/form/reads-a-disk.ts',
    'no-test-in-product: xlsx/knows-a-test.ts',
    'no-unknown-room: attic/thing.ts',
    'room-cli: cli/knows-excel.ts',
    'room-commands: commands/knows-the-pane.ts',
    'room-desk: desk/knows-excel.ts',
    'room-docx: docx/knows-a-task.ts',
    'room-excel: excel/knows-files.ts',
    'room-file: file/knows-excel.ts',
    'room-grid: grid/knows-the-pane.ts',
    'room-taskpane: taskpane/pages/fetches-files.ts',
    'room-taskpane: taskpane/pages/knows-excel.ts',
    'room-taskpane: taskpane/pages/knows-the-workbench.ts',
    'room-tasks: tasks/knows-excel.ts',
    'room-workbench: workbench/knows-a-task.ts',
    'room-xlsx: xlsx/knows-a-form.ts',
    'root-commands: commands/commands.ts',
    'root-taskpane: taskpane/office/knows-the-desk.ts',
  ]);
});

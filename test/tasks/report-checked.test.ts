import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findingText } from '../../src/core/checks/finding-text';
import { builtInOutlines } from '../../src/core/report/outlines';
import type { Outline } from '../../src/core/report/outline';
import { assessWorkbook } from '../../src/tasks/assess-workbook';
import { fillReport } from '../../src/tasks/fill-report';
import { planReport } from '../../src/tasks/plan-report';
import type { Outcome } from '../../src/tasks/workbook-port';
import { writeEdits } from '../../src/tasks/write-scores';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';

const root = path.join(__dirname, '../..');
const workbooks = ['test/fixtures/workbooks/form_lo.xlsx', 'assets/samples/附件1.xlsx'];

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** Rules of the reviewers’ findings about the report’s sheet, after scores were written and the report was filled. */
async function rulesAboutReport(file: string, outline: Outline): Promise<readonly string[]> {
  const opening = openWorkbook(readFileSync(path.join(root, file)));
  if (!opening.ok) throw new Error(opening.problem);
  const port = xlsxPort(opening.workbook);
  const [before] = valueOf(await assessWorkbook(port, 'all')).forms;
  if (before === undefined) throw new Error('no form');
  valueOf(
    await writeEdits(
      port,
      before.plan.edits.filter(({ ticked }) => ticked),
      [before],
      '1',
    ),
  );
  const [scored] = valueOf(await assessWorkbook(port, 'all')).forms;
  if (scored === undefined) throw new Error('no form');
  const { place, assessment } = scored;
  const plan = valueOf(await planReport(port, { place, assessment, outline, choices: {}, newSheet: false }));
  valueOf(await fillReport(port, plan, '2'));
  const [checked, ...others] = valueOf(await assessWorkbook(port, 'all')).forms;
  // The report itself is no form.
  expect(others).toEqual([]);
  return (
    (checked?.findings ?? [])
      // What it leaves for a person to fill in is V64, on purpose.
      .filter(({ check }) => check !== 'V64')
      .filter(({ places }) => places.some(({ sheet }) => sheet === '自评报告'))
      .map(({ check, message }) => `${check} ${findingText(message, 'zh-CN')}`)
  );
}

it.each(workbooks.flatMap((file) => builtInOutlines.map((outline) => [file, outline.id, outline] as const)))(
  'on %s, the reviewers’ rules find nothing wrong in the report that %s gives',
  async (file, _, outline) => {
    expect(await rulesAboutReport(file, outline)).toEqual([]);
  },
);

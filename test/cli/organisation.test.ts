import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EvaluationRecord } from '../../src/cli/record';
import { runScoreCommand } from '../../src/cli/score-command';

const root = path.resolve(__dirname, '../..');
const sample = path.join(root, 'assets/samples/附件1.xlsx');
const example = path.join(root, 'assets/organisation.example.json');

async function score(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await runScoreCommand(
    args,
    { print: (line) => printed.push(line), complain: (line) => complaints.push(line) },
    { program: '', at: '2026-03-20T08:00:00.000Z' },
  );
  const records = printed.map((line) => JSON.parse(line) as EvaluationRecord);
  return { status, form: records[0]?.forms[0], complaints: complaints.join('\n') };
}

it('the office’s rules score the forms, and the record says why', async () => {
  const { status, form } = await score(sample, '--json', '--organisation', example);
  expect(status).toBe(0);
  expect(form?.profile).toBe('xx-county-2025');
  expect(form?.profileReason).toBe('单位统一设置选定“某某县 2025 年度评分规则”');
});

it('rules that the command names outrank the office’s', async () => {
  const { form } = await score(sample, '--json', '--organisation', example, '--profile', 'mof-2021-101');
  expect(form?.profile).toBe('mof-2021-101');
});

it('a wrong file is refused before anything is done, with what is wrong and where', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ziping-organisation-')), 'organisation.json');
  writeFileSync(
    file,
    readFileSync(example, 'utf8').replace('"overFulfilmentAlert": 1.2', '"overFulfilmentAlert": "1.2"'),
  );
  const { status, form, complaints } = await score(sample, '--json', '--organisation', file);
  expect([status, form]).toEqual([2, undefined]);
  expect(complaints).toMatch(/thresholds\.overFulfilmentAlert：.*数字/);
  expect(await score(sample, '--organisation', path.join(root, 'no-such.json'))).toMatchObject({ status: 2 });
});

import { readFileSync } from 'node:fs';
import { changeAnswer } from '../../src/core/answers/change-answers';
import { builtInRules } from '../../src/core/rules/profiles';
import { type AssessedForm, assessWorkbook } from '../../src/tasks/assess-workbook';
import { answersChange, storedAnswers } from '../../src/tasks/stored/answers';
import { keepChange } from '../../src/tasks/stored/stored';
import { unitRules } from '../../src/tasks/stored/rules';
import type { Outcome, WorkbookPort } from '../../src/tasks/workbook-port';
import { restoreEntry } from '../../src/tasks/restore-entry';
import { writeEdits } from '../../src/tasks/write-scores';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';

const now = '2026-11-24T09:00:00.000Z';

function portOver(file: string): WorkbookPort {
  const opening = openWorkbook(new Uint8Array(readFileSync(file)));
  if (!opening.ok) throw new Error(opening.detail);
  return xlsxPort(opening.workbook);
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

async function only(port: WorkbookPort): Promise<AssessedForm> {
  const { forms } = valueOf(await assessWorkbook(port, 'active'));
  const [form] = forms;
  if (form === undefined || forms.length > 1) throw new Error(`${forms.length} forms`);
  return form;
}

const published = () => portOver('assets/samples/附件1.xlsx');
const unscored = () => portOver('assets/samples/附件1-得分待填.xlsx');

it('makes of the published form what the rules say', async () => {
  const { assessment } = await only(published());
  expect(assessment.execution).toMatchObject({ rate: 0, weight: 10, score: 0 });
  expect(assessment.total).toMatchObject({ score: 90, published: 97, pending: 0 });
  expect(assessment.grade).toBe('优');
});

it('writes what it planned; afterwards nothing is left to write; undone, the workbook is as it was', async () => {
  const port = unscored();
  const before = valueOf(await port.read('all')).snapshots;
  const { plan } = await only(port);
  const receipt = valueOf(await writeEdits(port, plan.edits, [], now));
  expect(receipt.written).toHaveLength(plan.edits.length);
  expect(plan.edits.length).toBeGreaterThan(0);
  const after = valueOf(await assessWorkbook(port, 'active'));
  expect(after.forms[0]?.plan.edits).toEqual([]);
  expect(after.forms[0]?.assessment.total.published).toBe(90);
  expect(after.journal.map(({ id, at }) => [id, at])).toEqual([[now, now]]);
  valueOf(await restoreEntry(port, now));
  expect(valueOf(await port.read('all')).snapshots).toEqual(before);
});

it('uses the answers that the workbook keeps for this form, and says so when they were given for other words', async () => {
  const opening = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  const sheet = opening.workbook.activeSheet;
  const port = xlsxPort(opening.workbook);
  // Row 29, 服务质量, of 15 points: its target in E, its actual in F, its score in H.
  const reads = (actual: string) => {
    sheet.setConstant(28, 4, '明显改善');
    sheet.setConstant(28, 5, actual);
    sheet.setConstant(28, 7, '');
  };
  const row = async () => {
    const { forms, notices } = valueOf(await assessWorkbook(port, 'active'));
    return {
      form: forms[0]?.assessment.form,
      row: forms[0]?.assessment.indicators.find((one) => one.indicator.row === 29),
      notices,
    };
  };
  reads('部分改善');
  const { form, row: pending } = await row();
  if (form === undefined || pending === undefined) throw new Error('no form');
  expect(pending.pending).toBe(true);
  await keepChange(
    port,
    answersChange(form, (answers) => changeAnswer(answers, pending.key, { score: 10.5 })),
  );
  const judged = await row();
  expect(judged.row).toMatchObject({ answer: { score: 10.5 }, score: 10.5, scoredBy: 'answer' });
  expect(judged.notices).toEqual([]);
  reads('未完成');
  const changed = await row();
  expect(changed.row).toMatchObject({ answer: {}, pending: true, score: null });
  expect(changed.notices.map(({ code, params }) => [code, params])).toEqual([['host.answersExpired', { count: 1 }]]);
});

it('points in a cell that were ours for other words are no judgement of what the row says now', async () => {
  const opening = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  const sheet = opening.workbook.activeSheet;
  const port = xlsxPort(opening.workbook);
  const row = async () => {
    const { forms } = valueOf(await assessWorkbook(port, 'active'));
    return {
      form: forms[0]?.assessment.form,
      row: forms[0]?.assessment.indicators.find((one) => one.indicator.row === 29),
    };
  };
  sheet.setConstant(28, 4, '明显改善');
  sheet.setConstant(28, 5, '明显改善');
  sheet.setConstant(28, 7, 15);
  // Someone else's 15 is kept.
  const { form, row: published } = await row();
  if (form === undefined || published === undefined) throw new Error('no form');
  expect(published.scoredBy).toBe('cell');
  await keepChange(
    port,
    answersChange(form, (answers) => changeAnswer(answers, published.key, { score: 15 })),
  );
  sheet.setConstant(28, 5, '有所改善');
  expect((await row()).row).toMatchObject({ score: null, pending: true });
  sheet.setConstant(28, 7, 14);
  expect((await row()).row).toMatchObject({ score: 14, scoredBy: 'cell' });
});

it('the caller’s rules go before the workbook’s, the workbook’s before the form’s', async () => {
  const port = published();
  expect((await only(port)).assessment.rules.id).toBe('mof-2020-10');
  const [, , hubei, platform] = builtInRules;
  await port.keep(unitRules.kind.key, unitRules.kind.write({ chosen: hubei ?? null, own: [] }));
  expect((await only(port)).assessment.rules.id).toBe('hubei-20-80');
  const given = valueOf(await assessWorkbook(port, 'active', { rules: platform ?? null, narrative: [] }));
  expect(given.forms[0]?.assessment.rules.id).toBe('integrated-platform');
});

it('says so when what the workbook keeps makes no sense, and goes on without it', async () => {
  const port = published();
  expect(valueOf(await assessWorkbook(port, 'active')).notices).toEqual([]);
  await port.keep(storedAnswers.key, 'junk');
  await port.keep(unitRules.kind.key, '{"chosen":"nobody’s","own":[]}');
  const { forms, notices } = valueOf(await assessWorkbook(port, 'active'));
  expect(notices.map(({ code }) => code)).toEqual(['host.answersUnreadable', 'host.rulesUnreadable']);
  expect(forms[0]?.assessment.total.score).toBe(90);
});

it('hands on what the port has to tell', async () => {
  const problem = { code: 'host.cellEditing', params: {} } as const;
  const port: WorkbookPort = { ...published(), read: () => Promise.resolve({ ok: false, problem }) };
  expect(await assessWorkbook(port, 'active')).toEqual({ ok: false, problem });
});

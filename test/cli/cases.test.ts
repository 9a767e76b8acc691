import path from 'node:path';
import { runScoreCommand } from '../../src/cli/score-command';
import { score } from './run-score';
import type { EvaluationRecord } from '../../src/cli/record';

// Small inputs that once went wrong; what is right was written down from the cells, before the program read them.
const folder = path.resolve(__dirname, '../fixtures/cases');

async function recordOf(name: string): Promise<EvaluationRecord> {
  const printed: string[] = [];
  const output = { print: (line: string) => printed.push(line), complain: () => undefined };
  await runScoreCommand([path.join(folder, `${name}.xlsx`), '--json'], output, {
    program: '',
    at: '2026-11-26T08:00:00.000Z',
  });
  return JSON.parse(printed[0] ?? '') as EvaluationRecord;
}

async function rowsOf(name: string) {
  const [form] = (await recordOf(name)).forms;
  if (form === undefined) throw new Error('no form');
  return { form, row: (at: number) => form.indicators.find(({ row }) => row === at) };
}

const ticked = (form: EvaluationRecord['forms'][number]): readonly string[] =>
  form.edits.filter((edit) => edit.ticked).map(({ cell }) => cell);

it('values-minimal: time phrases, less is better, ceilings, evidence', async () => {
  const { form, row } = await rowsOf('values-minimal');
  expect(row(13)).toMatchObject({ actual: { value: 85, unit: '人' }, verdict: 'unmet', score: 8.5 });
  expect(row(15)).toMatchObject({ verdict: 'met', score: 10, directionInferred: true });
  expect(row(16)).toMatchObject({ verdict: 'met', score: 10 });
  expect(row(17)).toMatchObject({ verdict: 'met', score: 10, directionInferred: true });
  expect(row(20)).toMatchObject({
    actual: { value: 95.2, unit: '%' },
    verdict: 'met',
    score: 10,
    scoreSource: 'rules',
  });
  // 拆除率 is an achievement: ≥ is right, and nothing is said about it.
  expect(form.findings.filter(({ rule, cells }) => rule === 'V20' && cells.includes('E18'))).toEqual([]);
  // Nothing is written the other way round.
  expect(ticked(form).filter((cell) => ['H15', 'H16', 'H17'].includes(cell))).toEqual([]);
});

it('late1904: the workbook’s date system counts', async () => {
  const { form, row } = await rowsOf('late1904');
  expect(row(20)).toMatchObject({ actual: { kind: 'date', value: '2022-05-01' }, verdict: 'unmet', score: null });
  expect(form.total.pending).toBe(10);
});

it('three-stages: only the 自评表 is scored, the other two are named', async () => {
  const record = await recordOf('three-stages');
  expect(record.forms.map(({ sheet }) => sheet)).toEqual(['绩效自评表']);
  expect(record.otherTables).toEqual([
    { sheet: '绩效目标申报表', kind: 'declaration', title: '项目支出绩效目标申报表' },
    { sheet: '绩效运行监控表', kind: 'monitoring', title: '项目支出绩效目标执行监控表' },
  ]);
});

it('monitoring-and-declaration: no form, and the sheets said to be what they are', async () => {
  const { forms, error, notice, otherTables } = await recordOf('monitoring-and-declaration');
  expect([forms, error]).toEqual([[], null]);
  expect(otherTables.map(({ kind }) => kind)).toEqual(['monitoring', 'declaration']);
  expect(notice).toMatch(/监控表.*申报表/);
});

it('cost-first: a cost above its = is exceeded', async () => {
  const { row } = await rowsOf('cost-first');
  // 300 ÷ 330 × 10
  expect(row(13)).toMatchObject({ verdict: 'unmet', score: 9.09 });
});

it('own-scoring-standard: scored as published, the proportion not ticked', async () => {
  const { form, row } = await rowsOf('own-scoring-standard');
  expect(row(7)).toMatchObject({ publishedScore: 3, score: 3, scoreSource: 'published' });
  expect(form.edits.find(({ cell }) => cell === 'J7')).toMatchObject({ after: 2.03, ticked: false });
});

it('weights-110: no total, no grade', async () => {
  const { form } = await rowsOf('weights-110');
  expect(form.grade).toBeNull();
  expect(form.edits.filter(({ kind }) => kind === 'total')).toEqual([]);
});

it('weights-110: the line for a person says beside the sum that it is none of 100', async () => {
  const { complaints } = await score('test/fixtures/cases/weights-110.xlsx');
  expect(complaints).toContain('得分 110（分值合计 110 分，不是 100 分），等级 —');
  expect((await score('test/fixtures/cases/three-stages.xlsx')).complaints).toMatch(/得分 100，等级 优/);
});

/** Our notes follow the facts as long as they are ours; a person's words are never replaced, only offered with the figures of now. */
import { changeAnswer } from '../../../src/core/answers/change-answers';
import { noAnswers, type FormAnswers } from '../../../src/core/answers/answers';
import { rowKeys } from '../../../src/core/answers/form-binding';
import { assessForm } from '../../../src/core/assess/assess-form';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { formOf, type RowSketch } from '../form-builder';

// ≥12次 of 10 points: 10次 is 83.33 %, 8.33 points, 1.67 lost; 11次 is 91.67 %, 9.17 points, 0.83 lost.
const training: RowSketch = { name: '培训场次', target: '≥12次', actual: '11次', weight: 10, score: 9.17 };
const facts = {
  ten: '计划不少于12次，实际10次，完成率83.33%，扣1.67分。',
  eleven: '计划不少于12次，实际11次，完成率91.67%，扣0.83分。',
};
const asks = '【请补充原因及改进措施】';
const words = '原因：疫情。改进措施：提前。';

function noteEdits(row: RowSketch, answers: FormAnswers = noAnswers) {
  const form = formOf({ rows: [row] });
  return planEdits(assessForm(form, mof202010, answers)).edits.flatMap(({ kind, after, ticked, reason }) =>
    kind === 'explanation' ? [[after, ticked, reason.code]] : [],
  );
}

const saying = (explanation: string, more: Partial<RowSketch> = {}): RowSketch => ({
  ...training,
  explanation,
  ...more,
});
const [key = ''] = rowKeys(formOf({ rows: [training] }).indicators);
const given = changeAnswer(noAnswers, key, { reason: '疫情', measure: '提前' });
const remembering = (...notes: readonly string[]): FormAnswers => ({ ...noAnswers, notes });

describe('a note that is ours alone', () => {
  it('is written into an empty cell', () => {
    expect(noteEdits(saying(''))).toEqual([[facts.eleven + asks, true, 'plan.note']]);
  });
  it('follows the facts, ticked', () => {
    expect(noteEdits(saying(facts.ten + asks))).toEqual([[facts.eleven + asks, true, 'plan.noteFollows']]);
  });
  it('stays while they are the same', () => {
    expect(noteEdits(saying(facts.eleven + asks))).toEqual([]);
  });
  it('gets the reason in place, not behind it', () => {
    expect(noteEdits(saying(facts.ten + asks), given)).toEqual([[facts.eleven + words, true, 'plan.noteFollows']]);
  });
  it('written before the row was judged, it gets points and reason in place', () => {
    const judged: RowSketch = { name: '培训场次', target: '显著', actual: '一般', weight: 10, score: '' };
    const [judgedKey = ''] = rowKeys(formOf({ rows: [judged] }).indicators);
    const before = `年度指标值“显著”，实际完成情况为“一般”。${asks}`;
    const answers = changeAnswer(noAnswers, judgedKey, { score: 7, reason: '疫情', measure: '提前' });
    expect(noteEdits({ ...judged, explanation: before }, answers)).toEqual([
      [`年度指标值“显著”，实际完成情况为“一般”，扣3.00分。${words}`, true, 'plan.noteFollows'],
    ]);
  });
  it('goes when nothing is owed any more', () => {
    expect(noteEdits(saying(facts.ten + asks, { actual: '12次', score: 10 }))).toEqual([['', true, 'plan.noteGone']]);
  });
});

describe('a note of ours with a person’s words in it', () => {
  it('follows the facts with these words while we remember it', () => {
    expect(noteEdits(saying(facts.ten + words), remembering('别的', facts.ten + words))).toEqual([
      [facts.eleven + words, true, 'plan.noteFollows'],
    ]);
  });
  it('is a person’s when we don’t (a copy, another year): offered, unticked', () => {
    expect(noteEdits(saying(facts.ten + words))).toEqual([[facts.eleven + words, false, 'plan.noteMended']]);
  });
  it('gets the part that was missing in place', () => {
    const half = `${facts.eleven}原因：停电。【请补充改进措施】`;
    const answers = changeAnswer(remembering(half), key, { measure: '检修' });
    expect(noteEdits(saying(half), answers)).toEqual([
      [`${facts.eleven}原因：停电。改进措施：检修。`, true, 'plan.noteFollows'],
    ]);
  });
  it('stays where it is when the row owes none any more: the words are a person’s', () => {
    const met = saying(facts.ten + words, { actual: '12次', score: 10 });
    expect(noteEdits(met, remembering(facts.ten + words))).toEqual([]);
  });
});

describe('a note that a person completed in the cell', () => {
  const completed = '计划不少于12次，实际10次，完成率83.33%，扣1.67分。因疫情，两次培训改为线上。';
  it('is offered with the figures of now, every word of theirs in its place', () => {
    expect(noteEdits(saying(completed))).toEqual([
      [`${facts.eleven}因疫情，两次培训改为线上。`, false, 'plan.noteMended'],
    ]);
  });
  it('gets what was given in the pane behind it, not a second fact', () => {
    expect(noteEdits(saying(completed), given)).toEqual([
      [`${facts.eleven}因疫情，两次培训改为线上。\n${words}`, false, 'plan.noteAdded'],
    ]);
  });
  it('is left alone while its figures agree', () => {
    expect(noteEdits(saying(completed, { actual: '10次', score: 8.33 }))).toEqual([]);
  });
});

describe('a person’s own words', () => {
  it.each(['疫情', '无', '/', '第三季度因疫情停办，见附件'])('%s: left alone', (text) => {
    expect(noteEdits(saying(text))).toEqual([]);
  });
  it('what was given goes behind them, a mark for nothing gives way: offered, never ticked', () => {
    expect(noteEdits(saying('见附件'), given)).toEqual([[`见附件\n${facts.eleven}${words}`, false, 'plan.noteAdded']]);
    expect(noteEdits(saying('/'), given)).toEqual([[facts.eleven + words, false, 'plan.noteAdded']]);
    expect(noteEdits(saying('疫情，以后提前'), given)).toEqual([]);
  });
  it('a formula is none of ours', () => {
    expect(noteEdits(saying('=A1'), given)).toEqual([]);
  });
});

describe('one cell for the reasons of all rows', () => {
  const rows: readonly RowSketch[] = [
    { ...training, explanation: undefined },
    { ...training, name: '参训人数', target: '≥100人', actual: '80人', score: 8, explanation: undefined },
  ];
  const together = (text: string, answers: FormAnswers = noAnswers, now = rows) =>
    planEdits(assessForm(formOf({ rows: now, explanationForAll: text }), mof202010, answers)).edits.flatMap(
      ({ kind, after, ticked }) => (kind === 'explanation' ? [[after, ticked]] : []),
    );
  const second = '计划不少于100人，实际80人，完成率80%，扣2.00分。';
  const list = (one: string, two: string) => `1.培训场次：${one}\n2.参训人数：${two}`;

  it('is a list of notes that follows the facts', () => {
    expect(together('')).toEqual([[list(facts.eleven + asks, second + asks), true]]);
    expect(together(list(facts.ten + asks, second + asks))).toEqual([[list(facts.eleven + asks, second + asks), true]]);
    expect(together(list(facts.eleven + asks, second + asks))).toEqual([]);
  });
  it('remembered, it keeps the words in each line; not remembered, it is left alone', () => {
    const written = list(facts.ten + words, second + asks);
    expect(together(written, remembering(written))).toEqual([[list(facts.eleven + words, second + asks), true]]);
    expect(together(written)).toEqual([]);
  });
  it('goes when nothing is owed any more, unless words are in it', () => {
    const met = rows.map((row): RowSketch => ({ ...row, actual: '200人', target: '≥190人', score: 10 }));
    expect(together(list(facts.ten + asks, second + asks), noAnswers, met)).toEqual([['', true]]);
    const written = list(facts.ten + words, second + asks);
    expect(together(written, remembering(written), met)).toEqual([]);
  });
});

/** What people said is bound to what it was said about: project, year, row and words; never to an address or a sheet. */
import { acceptOffered, changeAnswer, changeReportAnswer } from '../../../src/core/answers/change-answers';
import { acknowledge, offeredReason } from '../../../src/core/answers/acknowledge';
import type { FormAnswers } from '../../../src/core/answers/answers';
import { rowKeys } from '../../../src/core/answers/form-binding';
import { answersFor, type KeptForm, withChangedAnswers } from '../../../src/core/answers/kept-answers';
import type { Form } from '../../../src/core/form/form';
import { cellOf, formOf, type RowSketch } from '../form-builder';

const training: RowSketch = { name: '培训场次', target: '≥12次', actual: '10次', weight: 10, score: 8 };
const quality: RowSketch = { name: '服务质量', target: '显著', actual: '较好', weight: 15, score: '' };

interface Sketch {
  readonly rows?: readonly RowSketch[];
  readonly project?: string;
  readonly department?: string;
  readonly year?: number | null;
  readonly sheet?: string;
}

/** The form of a project in a year; rows from row 12. */
function form(sketch: Sketch = {}): Form {
  const {
    rows = [training, quality],
    project = '智慧政务',
    department = '县政务局',
    year = 2024,
    sheet = '附件1',
  } = sketch;
  return {
    ...formOf({ rows }),
    sheet: { id: `{${sheet}}`, name: sheet },
    year,
    project: cellOf(3, 1, project),
    department: cellOf(4, 1, department),
  };
}

const [trainingKey = '', qualityKey = ''] = rowKeys(form().indicators);

const say = (kept: readonly KeptForm[], about: Form, change: (answers: FormAnswers) => FormAnswers) =>
  withChangedAnswers(kept, about, change);
const judged = (score: number, about: Form = form(), kept: readonly KeptForm[] = []) =>
  say(kept, about, (answers) => changeAnswer(answers, qualityKey, { score }));
const explained = say([], form(), (answers) => changeAnswer(answers, trainingKey, { reason: '疫情', measure: '提前' }));

describe('what stays in force', () => {
  it.each<[string, Form]>([
    ['the sheet has another name', form({ sheet: '附件1（定稿）' })],
    ['a row was put above', form({ rows: [{ ...quality, name: '新增指标' }, training, quality] })],
    ['the rows are in another order', form({ rows: [quality, training] })],
    ['another row’s values changed', form({ rows: [{ ...training, actual: '11次' }, quality] })],
    ['the department was filled in later', { ...form(), implementer: cellOf(5, 1, '信息中心') }],
    ['blanks and full width letters in the words', form({ rows: [training, { ...quality, actual: ' 较好 ' }] })],
    ['the row’s weight changed', form({ rows: [training, { ...quality, weight: 20 }] })],
  ])('%s', (_, now) => {
    expect(answersFor(judged(12), now).indicators).toEqual({ [qualityKey]: { score: 12 } });
    expect(answersFor(judged(12), now).offered).toBeUndefined();
  });

  it('a direction as long as the target is the same, whatever was reached', () => {
    const kept = say([], form(), (answers) => changeAnswer(answers, trainingKey, { direction: 'atMost' }));
    const reached = (actual: string, target = '≥12次') => form({ rows: [{ ...training, actual, target }, quality] });
    expect(answersFor(kept, reached('11次')).indicators).toEqual({ [trainingKey]: { direction: 'atMost' } });
    expect(answersFor(kept, reached('10次', '≥13次')).indicators).toEqual({});
    const turned = say(kept, reached('11次'), (answers) => changeAnswer(answers, trainingKey, { direction: null }));
    expect(answersFor(turned, reached('10次')).indicators).toEqual({});
  });
});

describe('what is only offered', () => {
  const expired = { score: 12 };
  it.each<[string, Form, 'changed' | 'otherYear' | 'renamed']>([
    ['the actual changed', form({ rows: [training, { ...quality, actual: '未完成' }] }), 'changed'],
    ['the target changed', form({ rows: [training, { ...quality, target: '非常显著' }] }), 'changed'],
    ['the row has another name', form({ rows: [training, { ...quality, name: '服务的质量' }] }), 'changed'],
    ['another year', form({ year: 2025 }), 'otherYear'],
    ['no year', form({ year: null }), 'otherYear'],
    ['the project has another name', form({ project: '智慧政务（二期）' }), 'renamed'],
  ])('%s', (_, now, why) => {
    const { indicators, offered } = answersFor(judged(12), now);
    expect(indicators).toEqual({});
    expect(Object.values(offered?.indicators ?? {})).toMatchObject([
      { answer: expired, why, target: '显著', actual: '较好', year: 2024 },
    ]);
  });

  it.each<[string, Form]>([
    ['another department’s form', form({ department: '县教育局' })],
    ['another project with other rows', form({ project: '数字乡村', rows: [{ ...quality, name: '覆盖率' }] })],
    [
      'another project of the year, whose row reads otherwise',
      form({ project: '数字乡村', rows: [training, { ...quality, actual: '好' }] }),
    ],
  ])('%s has nothing of it', (_, now) => {
    expect(answersFor(judged(12), now)).toEqual({ indicators: {}, acknowledgements: [] });
  });

  it('accepted, it is in force for the words of now, and stays so for those of then', () => {
    const changed = form({ rows: [{ ...training, actual: '11次' }, quality] });
    const accepted = say(explained, changed, (answers) => acceptOffered(answers, trainingKey));
    for (const now of [changed, form()]) {
      expect(answersFor(accepted, now).indicators).toEqual({ [trainingKey]: { reason: '疫情', measure: '提前' } });
    }
  });

  it('next year’s form and this year’s have each their own once next year’s is answered', () => {
    const next = form({ year: 2025 });
    const both = judged(9, next, judged(12));
    expect(answersFor(both, form()).indicators).toEqual({ [qualityKey]: { score: 12 } });
    expect(answersFor(both, next).indicators).toEqual({ [qualityKey]: { score: 9 } });
  });

  it('of two copies of one form, each keeps what was said about its own words', () => {
    const copy = form({ sheet: '附件1(2)', rows: [training, { ...quality, actual: '一般' }] });
    const both = judged(9, copy, judged(12));
    expect(answersFor(both, form()).indicators).toEqual({ [qualityKey]: { score: 12 } });
    expect(answersFor(both, copy).indicators).toEqual({ [qualityKey]: { score: 9 } });
  });

  it('of one row the last three are kept', () => {
    const reads = (actual: string) => form({ rows: [training, { ...quality, actual }] });
    const kept = ['一', '二', '三', '四'].reduce<readonly KeptForm[]>((now, word) => judged(5, reads(word), now), []);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.answers.map(({ actual }) => actual)).toEqual(['四', '三', '二']);
  });
});

describe('a form without a project’s name', () => {
  const unnamed = (sketch: Sketch = {}) => form({ project: '', ...sketch });
  const rows = [training, quality, { ...training, name: '甲' }, { ...training, name: '乙' }];

  it('is known by its unit and its indicators, half of which may change', () => {
    const kept = judged(12, unnamed({ rows }));
    const half = unnamed({ rows: [training, quality, { ...training, name: '丙' }, { ...training, name: '丁' }] });
    expect(answersFor(kept, half).indicators).toEqual({ [qualityKey]: { score: 12 } });
    const less = unnamed({ rows: [quality, ...['丙', '丁', '戊'].map((name) => ({ ...training, name }))] });
    expect(answersFor(kept, less)).toEqual({ indicators: {}, acknowledgements: [] });
    expect(answersFor(kept, unnamed({ rows, department: '县教育局' }))).toEqual({
      indicators: {},
      acknowledgements: [],
    });
  });

  it('without a unit too, by its indicators, one in five of which may change', () => {
    const bare = (last: string) =>
      unnamed({ department: '', rows: [quality, ...['甲', '乙', '丙', last].map((name) => ({ ...training, name }))] });
    const kept = judged(12, bare('丁'));
    expect(answersFor(kept, bare('戊')).indicators).toEqual({ [qualityKey]: { score: 12 } });
    const other = unnamed({
      department: '',
      rows: [quality, ...['甲', '乙', '己', '戊'].map((name) => ({ ...training, name }))],
    });
    expect(answersFor(kept, other).indicators).toEqual({});
  });
});

describe('two rows of the same names', () => {
  const twins = form({ rows: [quality, { ...quality, actual: '一般' }, { ...quality, actual: '一般' }] });
  const [first = '', second = '', third = ''] = rowKeys(twins.indicators);

  it('have each their own answer', () => {
    const kept = say([], twins, (answers) =>
      changeAnswer(changeAnswer(answers, first, { score: 12 }), second, { score: 9 }),
    );
    expect(new Set([first, second, third]).size).toBe(3);
    expect(answersFor(kept, twins).indicators).toEqual({ [first]: { score: 12 }, [second]: { score: 9 } });
  });
});

it('taken back, nothing is left', () => {
  expect(say(judged(12), form(), (answers) => changeAnswer(answers, qualityKey, { score: null }))).toEqual([]);
});

it('what people said for the report is the form’s of that year', () => {
  const kept = say([], form(), (answers) => changeReportAnswer(answers, 'work', '成立小组'));
  expect(answersFor(kept, form({ sheet: '改名' })).report).toEqual({ work: '成立小组' });
  expect(answersFor(kept, form({ year: 2025 })).report).toBeUndefined();
});

describe('a finding that was looked into', () => {
  // 12 is the row of 培训场次: G12 its score, E12 its actual.
  const word = { rule: 'V31', cells: ['G12', 'E12'], texts: ['8', '10次'], reason: '按批复' };
  const kept = say([], form(), (answers) => acknowledge(answers, word));

  it('is known where the row has gone', () => {
    const moved = form({ rows: [quality, training] });
    expect(answersFor(kept, moved).acknowledgements).toEqual([{ ...word, cells: ['G13', 'E13'] }]);
  });

  it('is open again when a cell says something else, and the reason is offered', () => {
    const { acknowledgements, offered } = answersFor(kept, form({ rows: [{ ...training, score: 7 }, quality] }));
    expect(acknowledgements).toEqual([]);
    expect(offered?.acknowledgements).toEqual([word]);
  });

  it('is open in next year’s form, and the reason is offered', () => {
    const { acknowledgements, offered } = answersFor(kept, form({ year: 2025 }));
    expect(acknowledgements).toEqual([]);
    expect(offered?.acknowledgements).toEqual([word]);
    expect(offeredReason(answersFor(kept, form({ year: 2025 })), word)).toBe('按批复');
    expect(offeredReason(answersFor(kept, form({ year: 2025 })), { ...word, rule: 'V34' })).toBe('');
  });

  it('about a cell that is nothing by name is found by its distance from the form’s corner', () => {
    const remark = { ...word, cells: ['B104'], texts: ['注'] };
    const about = say([], form(), (answers) => acknowledge(answers, remark));
    const lower = { ...form(), block: { top: 2, left: 1, bottom: 101, right: 8 } };
    expect(answersFor(about, lower).acknowledgements).toEqual([{ ...remark, cells: ['C106'] }]);
  });

  it('a later word about it takes its place; one about a copy that reads otherwise does not', () => {
    const again = say(kept, form(), (answers) => acknowledge(answers, { ...word, reason: '复核过' }));
    expect(answersFor(again, form()).acknowledgements).toEqual([{ ...word, reason: '复核过' }]);
    const copy = form({ rows: [{ ...training, score: 7 }, quality] });
    const both = say(kept, copy, (answers) => acknowledge(answers, { ...word, texts: ['7', '10次'] }));
    expect(answersFor(both, form()).acknowledgements).toEqual([word]);
    expect(answersFor(both, copy).acknowledgements).toEqual([{ ...word, texts: ['7', '10次'] }]);
  });
});

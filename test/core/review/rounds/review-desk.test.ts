import fc from 'fast-check';
import { withFindingReview, withFormReview, withRound } from '../../../../src/core/review/rounds/change-review';
import { facetsOf, findingsIn, toReturn } from '../../../../src/core/review/rounds/facets';
import { deskFormAmong, deskOf, formStates } from '../../../../src/core/review/rounds/review-desk';
import { noReview, type ReviewRecord, type ReviewState } from '../../../../src/core/review/rounds/review-record';
import { returnedText } from '../../../../src/core/review/returned';
import type { FormSketch, RowSketch } from '../sketched-files';
import { deskForm, filed, findingAt, onlyForm } from './desk-cases';

const rows: readonly RowSketch[] = [
  { name: '培训班次', target: '≥12次', actual: '10次', filedScore: 10 },
  { name: '培训合格率', subcategory: '质量指标', target: '≥95%', actual: '98%' },
];
const first: FormSketch = { rows, findings: [findingAt('V32', ['H12', 'F12'], ['10', '10次'])] };

/** The record after the reviewer gave the first finding of a form a state. */
function marked(form: FormSketch, state: ReviewState, note = '', record: ReviewRecord = noReview): ReviewRecord {
  const desk = deskForm(form, record);
  const [finding] = desk.form.findings;
  if (finding === undefined) throw new Error('no finding');
  return withFindingReview(record, desk, finding, { state, note });
}

describe('states', () => {
  it('a form that nobody looked at is 未看, and so are its findings', () => {
    const desk = deskForm(first);
    expect(desk.state).toBe('unseen');
    expect(desk.findings.map(({ state, change }) => [state, change])).toEqual([['unseen', null]]);
    expect(desk.submissionIs).toBe('first');
  });

  it('a finding keeps the state and the words that the reviewer gave it', () => {
    const [finding] = deskForm(first, marked(first, 'returned', '请补充签到表')).findings;
    expect(finding).toMatchObject({ state: 'returned', note: '请补充签到表', isOfOtherWords: false });
  });

  it.each<[ReviewState, ReviewState]>([
    ['unseen', 'unseen'],
    ['seen', 'unseen'],
    ['passed', 'unseen'],
    ['returned', 'corrected'],
    ['corrected', 'corrected'],
  ])('%s opens as %s once the row reads otherwise, with the reviewer’s words', (state, open) => {
    const changed = { ...first, rows: [{ ...rows[0], actual: '11次' }, ...rows.slice(1)] };
    const [finding] = deskForm(changed, marked(first, state, '看过合同')).findings;
    expect(finding).toMatchObject({ state: open, note: '看过合同', isOfOtherWords: true });
  });

  it('a row that says again what it said has its state again', () => {
    const changed = { ...first, rows: [{ ...rows[0], actual: '11次' }, ...rows.slice(1)] };
    const record = marked(first, 'passed');
    expect(deskForm(changed, record).findings[0]?.state).toBe('unseen');
    expect(deskForm(first, marked(changed, 'returned', '', record)).findings[0]?.state).toBe('passed');
  });

  it('another row’s change leaves it closed', () => {
    const changed = { ...first, rows: [rows[0] ?? {}, { ...rows[1], actual: '99%' }] };
    expect(deskForm(changed, marked(first, 'passed')).findings[0]?.state).toBe('passed');
  });

  it('two findings of one check on one row keep their own states', () => {
    const two: FormSketch = { rows, findings: [findingAt('V12', ['E12'], ['12']), findingAt('V12', ['F12'], ['10'])] };
    const record = marked(two, 'returned', '目标要有单位');
    expect(deskForm(two, record).findings.map(({ state }) => state)).toEqual(['returned', 'unseen']);
  });

  it('what was said of a finding that is gone stays', () => {
    const cured = { ...first, findings: [] };
    expect(deskForm(cured, marked(first, 'returned', '请补充签到表')).gone).toMatchObject([
      { check: 'V32', state: 'returned', note: '请补充签到表' },
    ]);
  });

  it('a finding about the form as a whole opens when money, goal, total or points change, not when a note does', () => {
    const whole: FormSketch = { rows, findings: [findingAt('V51', ['H40'], ['100'])] };
    const record = marked(whole, 'passed');
    const after = (change: FormSketch): ReviewState | undefined =>
      deskForm({ ...whole, ...change }, record).findings[0]?.state;
    expect(after({})).toBe('passed');
    expect(after({ rows: [{ ...rows[0], explanation: '天气原因' }, ...rows.slice(1)] })).toBe('passed');
    expect(after({ rows: [{ ...rows[0], filedScore: 9 }, ...rows.slice(1)] })).toBe('unseen');
    expect(after({ funding: [{ expenditure: 99 }] })).toBe('unseen');
    expect(after({ filedScore: 99 })).toBe('unseen');
    expect(after({ goal: { expected: '修路', actual: '' } })).toBe('unseen');
  });

  it('a form’s state is of what the form says: it opens when anything changes', () => {
    const desk = deskForm(first);
    const record = withFormReview(noReview, desk, { state: 'passed', note: '数据齐全' });
    expect(deskForm(first, record)).toMatchObject({ state: 'passed', note: '数据齐全', submissionIs: 'same' });
    const changed = { ...first, rows: [rows[0] ?? {}, { ...rows[1], explanation: '已复核' }] };
    expect(deskForm(changed, record)).toMatchObject({ state: 'unseen', note: '数据齐全', submissionIs: 'changed' });
  });
});

const anyRow: fc.Arbitrary<RowSketch> = fc.record({
  subcategory: fc.constantFrom('数量指标', '质量指标'),
  name: fc.constantFrom('培训班次', '合格率', '完成时间', '培训班次（二）'),
  target: fc.constantFrom('≥12次', '≥95%', '显著', ''),
  actual: fc.constantFrom('10次', '98%', '达成', ''),
  weight: fc.constantFrom(5, 10, null),
  filedScore: fc.constantFrom(5, 10, null),
  explanation: fc.constantFrom('', '天气原因'),
});
const states = fc.constantFrom<ReviewState>('seen', 'returned', 'passed');

/** A form with a finding on the score of every row. */
const withFindings = (list: readonly RowSketch[]): FormSketch => ({
  rows: list,
  findings: list.map((row, at) => findingAt('V32', [`H${12 + at}`], [String(row.filedScore ?? '')])),
});

/** States by what each row says, the row's own figures telling namesakes apart. */
function statesByRow(record: ReviewRecord, form: FormSketch, file = '甲.xlsx'): readonly string[] {
  const desk = onlyForm(deskOf(record, [filed(form, file)]));
  return desk.findings
    .map(({ state }, at) => `${JSON.stringify({ ...desk.form.rows[at], row: 0, cell: '', cells: null })} ${state}`)
    .sort();
}

function allMarked(form: FormSketch, given: readonly ReviewState[]): ReviewRecord {
  let record = noReview;
  for (const at of (form.rows ?? []).keys()) {
    const desk = deskForm(form, record);
    const finding = desk.form.findings[at];
    if (finding !== undefined) record = withFindingReview(record, desk, finding, { state: given[at] ?? 'seen' });
  }
  return record;
}

describe('states are bound to what is said, not to where', () => {
  it('they survive rows in another order, another file and another sheet', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 6 }),
        fc.array(states, { minLength: 6, maxLength: 6 }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (list, given, order) => {
          const moved = list
            .map((row, at) => ({ row, place: order[at] ?? 0 }))
            .sort((one, other) => one.place - other.place)
            .map(({ row }) => row);
          const record = allMarked(withFindings(list), given);
          const before = statesByRow(record, withFindings(list));
          const after = statesByRow(record, { ...withFindings(moved), sheet: '第二次报送' }, '改/甲（修改）.xlsx');
          expect(after).toEqual(before);
        },
      ),
    );
  });

  const changes: readonly [string, (row: RowSketch) => RowSketch][] = [
    ['target', (row) => ({ ...row, target: `${row.target ?? ''}1` })],
    ['actual', (row) => ({ ...row, actual: `${row.actual ?? ''}1` })],
    ['weight', (row) => ({ ...row, weight: (row.weight ?? 0) + 1 })],
    ['score', (row) => ({ ...row, filedScore: (row.filedScore ?? 0) + 1 })],
    ['explanation', (row) => ({ ...row, explanation: `${row.explanation ?? ''}已补充` })],
    ['name', (row) => ({ ...row, name: `${row.name ?? ''}数` })],
  ];
  it.each(changes)('any change of a row’s %s opens its findings again', (_, change) => {
    fc.assert(
      fc.property(anyRow, fc.array(anyRow, { maxLength: 4 }), states, (row, others, state) => {
        const record = allMarked(withFindings([row, ...others]), [state, state, state, state, state]);
        const after = change(row);
        // Another row may say by chance what the changed one says now.
        fc.pre(!others.some((other) => JSON.stringify({ ...other }) === JSON.stringify({ ...after })));
        const desk = deskForm(withFindings([after, ...others]), record);
        expect(['unseen', 'corrected']).toContain(desk.findings[0]?.state);
      }),
    );
  });

  it('a number shown with more zeros is no change; October is not January', () => {
    const dated = (actual: string): FormSketch => ({ ...first, rows: [{ ...rows[0], actual }, ...rows.slice(1)] });
    expect(deskForm(dated('100.00%'), marked(dated('100%'), 'passed')).findings[0]?.state).toBe('passed');
    expect(deskForm(dated('2021.1'), marked(dated('2021.10'), 'passed')).findings[0]?.state).toBe('unseen');
  });

  it('white space and the width of letters are no change', () => {
    const spaced = { ...first, rows: [{ ...rows[0], actual: ' １０次 ' }, ...rows.slice(1)] };
    expect(deskForm(spaced, marked(first, 'passed')).findings[0]?.state).toBe('passed');
  });
});

describe('which form is which', () => {
  it('another year of a project is another form', () => {
    const record = marked(first, 'passed');
    const desk = deskOf(record, [filed({ ...first, year: 2023 })]);
    expect(onlyForm(desk).review).toBeNull();
    expect(desk.absent).toHaveLength(1);
  });

  it('a project that got another name in the same file is the same form; one in another file is another of the unit', () => {
    const other = deskForm({ ...first, project: '渠道维修' }, marked(first, 'passed'), '乙.xlsx');
    expect([other.review, other.findings[0]?.state]).toEqual([null, 'unseen']);
    expect(deskForm({ ...first, project: '农村公路日常养护' }, marked(first, 'passed')).findings[0]?.state).toBe(
      'passed',
    );
  });

  it('forms of one name without a unit keep to their files', () => {
    const bare: FormSketch = { ...first, project: '公用经费', department: '', implementer: '' };
    const other: FormSketch = { ...bare, rows: [{ ...rows[0], actual: '3次' }] };
    const both = [filed(bare, '甲.xlsx'), filed(other, '乙.xlsx')];
    const record = withRound(noReview, deskOf(noReview, both).forms);
    const changed: FormSketch = { ...other, rows: [{ ...rows[0], actual: '4次' }] };
    const desk = deskOf(record, [filed(changed, '乙.xlsx'), filed(bare, '甲.xlsx')]);
    expect(desk.forms.map(({ submissionIs }) => submissionIs)).toEqual(['changed', 'same']);
    expect(desk.forms[0]?.comparison?.changes).toMatchObject([{ fields: [{ before: '3次', after: '4次' }] }]);
  });

  it('a corrected copy beside the first is read as its next submission, and the first as the one before', () => {
    const record = withFormReview(noReview, deskForm(first), { state: 'returned' });
    const second: FormSketch = { rows: [{ ...rows[0], filedScore: 8.33 }, ...rows.slice(1)] };
    const folder = [filed(first, '甲.xlsx'), filed(second, '甲（修改）.xlsx')];
    const desk = deskOf(record, folder);
    expect(desk.forms.map(({ state, submissionIs }) => [state, submissionIs])).toEqual([
      ['returned', 'same'],
      ['corrected', 'changed'],
    ]);
    const after = deskOf(withRound(record, desk.forms), folder);
    expect(after.forms.map(({ submissionIs }) => submissionIs)).toEqual(['superseded', 'same']);
    expect(after.forms[1]?.comparison?.cured).toHaveLength(1);
  });
});

describe('one form of a folder', () => {
  const anyForm: fc.Arbitrary<FormSketch> = fc.record({
    project: fc.constantFrom('公用经费', '渠道维修', ''),
    department: fc.constantFrom('', '某县水利局'),
    implementer: fc.constantFrom('', '某县水利站'),
    year: fc.constantFrom(2023, 2024),
    rows: fc.array(anyRow, { minLength: 1, maxLength: 2 }),
  });
  const anyFolder = fc.array(fc.tuple(anyForm, fc.constantFrom('甲.xlsx', '乙.xlsx', '丙.xlsx')), { maxLength: 6 });

  it('is on the desk as it is among all of them, and so is its state', () => {
    fc.assert(
      fc.property(anyFolder, anyFolder, states, (first, second, state) => {
        const folder = (forms: typeof first) => forms.map(([form, file]) => filed(form, file));
        let record = withRound(noReview, deskOf(noReview, folder(first)).forms);
        for (const form of deskOf(record, folder(first)).forms) record = withFormReview(record, form, { state });
        const now = folder(second);
        const { forms } = deskOf(record, now);
        expect(now.map((one) => deskFormAmong(record, now, one))).toEqual(forms);
        expect(formStates(record, now)).toEqual(forms.map((form) => form.state));
      }),
    );
  });

  it('what is remembered of another form of its name is not its own', () => {
    const bare: FormSketch = { ...first, project: '公用经费', department: '', implementer: '' };
    const [one, other] = [filed(bare, '甲.xlsx'), filed({ ...bare, rows: [{ ...rows[0], actual: '3次' }] }, '乙.xlsx')];
    const record = withFormReview(noReview, deskFormAmong(noReview, [one, other], one), { state: 'passed' });
    expect(deskFormAmong(record, [one, other], other).review).toBeNull();
    expect(deskFormAmong(record, [other], other).review).not.toBeNull();
    expect(deskFormAmong(record, [one], other).review).toBeNull();
  });
});

describe('rounds', () => {
  const second: FormSketch = { rows: [{ ...rows[0], filedScore: 8.33 }, ...rows.slice(1)] };

  it('is compared with the same submission before and after the round is taken, until the next one', () => {
    const record = withRound(noReview, deskOf(noReview, [filed(first)]).forms);
    const before = deskForm(second, record);
    expect(before.submissionIs).toBe('changed');
    const taken = withRound(record, deskOf(record, [filed(second)]).forms);
    const after = deskForm(second, taken);
    expect(after.submissionIs).toBe('same');
    expect(after.comparison).toEqual(before.comparison);
    const third = deskForm({ rows: [{ ...rows[0], filedScore: 8 }, ...rows.slice(1)] }, taken);
    expect(third.comparison?.changes).toMatchObject([{ fields: [{ field: 'score', before: '8.33', after: '8' }] }]);
  });

  it('taking a round twice is taking it once, and forgets nothing of forms that are not there', () => {
    const record = marked(first, 'returned', '请补充');
    const once = withRound(record, deskOf(record, [filed({ ...first, project: '另一个', year: 2025 })]).forms);
    expect(withRound(once, deskOf(once, [filed({ ...first, project: '另一个', year: 2025 })]).forms)).toEqual(once);
    expect(once.forms[0]).toEqual(record.forms[0]);
  });

  it('every form has a number of its own', () => {
    const folder = ['甲', '乙', '丙'].map((name) => filed({ ...first, project: name }, `${name}.xlsx`));
    const record = withRound(noReview, deskOf(noReview, folder).forms);
    expect(new Set(record.forms.map(({ id }) => id)).size).toBe(3);
  });
});

describe('facets and what goes back', () => {
  const folder = [
    filed({ rows, findings: [findingAt('V32', ['H12'], ['10']), findingAt('V34', ['I12'], [''])] }, '甲.xlsx'),
    filed(
      { rows, implementer: '某县水利站', project: '渠道', findings: [findingAt('V32', ['H12'], ['10'])] },
      '乙.xlsx',
    ),
  ];
  const desk = deskOf(noReview, folder);

  it('count findings by check, unit and state, each with the other choices', () => {
    expect(facetsOf(desk, {})).toEqual({
      checks: [
        ['V32', 2],
        ['V34', 1],
      ],
      units: [
        ['某县公路站', 2],
        ['某县水利站', 1],
      ],
      states: [
        ['unseen', 3],
        ['seen', 0],
        ['returned', 0],
        ['corrected', 0],
        ['passed', 0],
      ],
    });
    expect(facetsOf(desk, { unit: '某县水利站' }).checks).toEqual([['V32', 1]]);
    expect(facetsOf(desk, { unit: '某县水利站' }).units).toHaveLength(2);
    expect(findingsIn(desk, { check: 'V32', unit: '某县公路站', state: 'unseen' })).toHaveLength(1);
  });

  it('all findings of a unit go back, until some are marked: then these', () => {
    expect(toReturn(desk, '某县公路站').map(({ findings }) => findings.length)).toEqual([2]);
    const [form] = desk.forms;
    const [finding] = form?.form.findings ?? [];
    if (form === undefined || finding === undefined) throw new Error('no form');
    const returned = deskOf(withFindingReview(noReview, form, finding, { state: 'returned' }), folder);
    expect(toReturn(returned, '某县公路站').flatMap(({ findings }) => findings.map(({ check }) => check))).toEqual([
      'V32',
    ]);
    const passed = deskOf(withFindingReview(noReview, form, finding, { state: 'passed' }), folder);
    expect(toReturn(passed, '某县公路站').flatMap(({ findings }) => findings.map(({ check }) => check))).toEqual([
      'V34',
    ]);
    expect(toReturn(desk, '没有这个单位')).toEqual([]);
  });

  it('as one text, with the reviewer’s words', () => {
    const [form] = desk.forms;
    const [finding] = form?.form.findings ?? [];
    if (form === undefined || finding === undefined) throw new Error('no form');
    const record = withFindingReview(noReview, form, finding, { state: 'returned', note: '请附签到表。' });
    expect(returnedText(toReturn(deskOf(record, folder), '某县公路站'), ({ code }) => code)).toBe(
      '农村公路养护（2024） · 甲.xlsx · 附件1\n1. H12 V32.found 请附签到表。',
    );
  });
});

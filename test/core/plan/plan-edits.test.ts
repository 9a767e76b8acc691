import fc from 'fast-check';
import { indicatorKey, noAnswers, type FormAnswers } from '../../../src/core/answers/answers';
import type { Form, FormCell } from '../../../src/core/form/form';
import { messageText } from '../../../src/core/messages/message-text';
import { afterWriting, planEdits, settledEdits } from '../../../src/core/plan/plan-edits';
import type { CellEdit } from '../../../src/core/sheet/edit-plan';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { assessForm } from '../../../src/core/assess/assess-form';
import { builtInRules } from '../../../src/core/rules/profiles';
import { hubei2080 } from '../../../src/core/rules/profiles/hubei-20-80';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { parseCellAddress } from '../../../src/core/sheet/address';
import { anyForm } from '../any-form';
import { applied, cellOf, formOf, type RowSketch } from '../form-builder';
import { seed } from '../assess/seed';

const plan = (form: Form, answers: FormAnswers = noAnswers, rules = mof202010) =>
  planEdits(assessForm(form, rules, answers)).edits;
const written = (form: Form, answers?: FormAnswers) => plan(form, answers).map(({ cell, after }) => [cell, after]);

const money = { annualBudget: 100, expenditure: 100, weight: 10, rate: 1, rateFormat: '0.00%', score: 10 } as const;
const met: RowSketch = { target: '≥1', actual: '1', weight: 80, score: 80, explanation: '' };
const unmet: RowSketch = { name: '培训人数', target: '≥15人', actual: '6人', weight: 10, score: '', explanation: '' };

describe('the published table', () => {
  test('three cells change, each with before, after and why', () => {
    expect(plan(seed).map(({ cell, kind, before, after, ticked }) => ({ cell, kind, before, after, ticked }))).toEqual([
      { cell: 'G5', kind: 'executionScore', before: 97, after: 0, ticked: true },
      // A person's lower score stays theirs unless they want otherwise; the total follows what the cells will hold.
      { cell: 'G20', kind: 'indicatorScore', before: 7, after: 10, ticked: false },
      { cell: 'G100', kind: 'totalScore', before: 97, after: 87, ticked: true },
    ]);
    expect(plan(seed).map(({ reason }) => messageText(reason, 'zh-CN'))).toEqual([
      '执行率得分＝分值 10 × 执行率 0%',
      '已完成指标值，得满分 10 分',
      '总分＝执行率得分 0 ＋ 指标得分 87',
    ]);
  });
  test('written, it needs nothing more', () => {
    expect(plan(applied(seed, plan(seed))).map(({ cell, ticked }) => [cell, ticked])).toEqual([['G20', false]]);
  });
});

describe('execution rate', () => {
  const rated = (rate: string | number, rateFormat: string, expenditure = 79.27) =>
    plan(formOf({ funding: [{ ...money, expenditure, rate, rateFormat, score: 7.93 }], rows: [met] })).filter(
      ({ kind }) => kind === 'executionRate',
    );

  test('a blank cell gets a percentage', () => {
    expect(rated('', 'General')).toMatchObject([{ cell: 'F5', before: '', after: 0.7927, numberFormat: '0.00%' }]);
    expect(rated('', '0%')).toMatchObject([{ after: 0.7927, numberFormat: null }]);
  });
  test('a mark or a wrong number is replaced in the leading row', () => {
    expect(rated('—', 'General')).toMatchObject([{ before: '—', after: 0.7927 }]);
    expect(rated(1, '0%')).toMatchObject([{ before: 1, after: 0.7927 }]);
  });
  test('the same at two decimals of a percentage is the same', () => {
    expect(rated(0.7927, 'General')).toEqual([]);
    expect(rated(0.79274, '0.00%')).toEqual([]);
    expect(rated(0.333333, '0.00%', 33.3333)).toEqual([]);
  });
  test('rounded by whoever typed it is right; rounded to another number is not', () => {
    // tables/04: 65.07 ÷ 65.66 = 99.10 %, printed 99%; tables/33: 95.36 % printed 95.00%.
    const shown = (text: string, number: number, expenditure: number) => {
      const made = formOf({ funding: [{ ...money, expenditure, rate: number, score: '' }], rows: [met] });
      const rows = made.funding.rows.map((row) => ({ ...row, rate: row.rate === null ? null : { ...row.rate, text } }));
      return plan({ ...made, funding: { ...made.funding, rows } }).filter(({ kind }) => kind === 'executionRate');
    };
    expect(shown('99%', 0.99, 99.1014)).toEqual([]);
    expect(shown('95.00%', 0.95, 95.36)).toMatchObject([{ after: 0.9536 }]);
    expect(shown('0.1', 0.1, 14.46)).toMatchObject([{ after: 0.1446 }]);
    // 95.4 % as a bare fraction of two places; 89.715 % cut off.
    expect(shown('0.95', 0.95, 95.4)).toEqual([]);
    expect(shown('89.71%', 0.8971, 89.715)).toEqual([]);
    expect(shown('0.95', 0.95, 95.7)).toMatchObject([{ after: 0.957 }]);
  });
  test('其中 rows: wrong numbers are mended, blanks and marks stay', () => {
    const part = { ...money, role: 'fiscal', label: '其中：财政拨款', expenditure: 50, score: '—' } as const;
    const parts = [money, { ...part, rate: 1 }, { ...part, rate: '' }, { ...part, rate: '—' }] as const;
    const rates = plan(formOf({ funding: parts, rows: [met, unmet] })).filter(({ kind }) => kind === 'executionRate');
    expect(rates).toMatchObject([{ cell: 'F6', before: 1, after: 0.5, subject: '其中：财政拨款' }]);
  });
  test('no rate, no edit', () => {
    expect(plan(formOf({ funding: [{ ...money, annualBudget: 0, expenditure: 0, score: '' }], rows: [met] }))).toEqual(
      [],
    );
  });
});

describe('execution score', () => {
  const executionRow = {
    row: 30,
    nameCell: cellOf(30, 2, '预算执行率'),
    weight: cellOf(30, 5, 10),
    score: cellOf(30, 6, ''),
    actualCell: null,
    subscore: null,
  };

  test('goes into the row of its own; the fund block stays blank', () => {
    const form = formOf({ funding: [{ ...money, score: '' }], rows: [met], executionRow });
    expect(written(form)).toEqual([['G30', 10]]);
  });
  test('a wrong number in the fund block is mended too', () => {
    const form = formOf({ funding: [{ ...money, score: 100 }], rows: [met], executionRow });
    expect(written(form)).toEqual([
      ['G5', 10],
      ['G30', 10],
    ]);
  });
});

describe('9 points typed for 预算执行率 where the rules give 10: V04, and no other arithmetic', () => {
  // 48 of 50: 96% of 10 points.
  const rows = [{ ...met, weight: 90, score: 90 }];
  const funding = { ...money, annualBudget: 50, expenditure: 48, weight: 9, rate: 0.96, score: 9 };
  const form = formOf({ funding: [funding], rows });

  test('the score is mended by the rules’ 10', () => {
    expect(plan(form).map(({ cell, before, after, ticked }) => ({ cell, before, after, ticked }))).toEqual([
      { cell: 'G5', before: 9, after: 9.6, ticked: true },
    ]);
  });
  test('written, it needs nothing more', () => {
    expect(plan(applied(form, plan(form)))).toEqual([]);
  });
});

describe('a form of 20 points for 预算执行率 beside 80, whose notes do not say so', () => {
  const rows = [{ ...met, score: '' }];
  const funding = [{ ...money, expenditure: 90, weight: 20, rate: 0.9, score: 18 }];

  test('keeps its execution score and its total: points out of 10 are nothing to write there', () => {
    expect(written(formOf({ funding, rows, totalScore: 98 }))).toEqual([['G12', 80]]);
  });
  test('gets both by the rules that give 20', () => {
    const wrong = formOf({ funding: [{ ...money, expenditure: 90, weight: 20, rate: 0.9, score: 20 }], rows });
    expect(plan(wrong, noAnswers, hubei2080).map(({ cell, after }) => [cell, after])).toEqual([
      ['G5', 18],
      ['G12', 80],
    ]);
  });
  test('beside 90 the 20 is mistyped, and the rules’ 10 count', () => {
    const form = formOf({ funding, rows: [met, { ...unmet, actual: '15人', score: 10 }] });
    expect(written(form)).toEqual([['G5', 9]]);
  });
});

describe('scores and total', () => {
  test('rows that the rules decide, and the total of them', () => {
    const form = formOf({
      funding: [{ ...money, score: '' }],
      rows: [
        { ...met, score: '' },
        { ...unmet, explanation: '人员减少' },
      ],
      totalScore: '',
    });
    expect(written(form)).toEqual([
      ['G5', 10],
      ['G12', 80],
      ['G13', 4],
      ['G100', 94],
    ]);
  });

  test('while a row waits for a person, neither its score nor 总分 is written', () => {
    const words: RowSketch = {
      name: '群众获得感',
      target: '显著',
      actual: '显著',
      weight: 10,
      score: '',
      explanation: '',
    };
    const form = formOf({ funding: [money], rows: [met, words], totalScore: 100 });
    expect(plan(form)).toEqual([]);
    const key = indicatorKey({ category: '产出指标', subcategory: '数量指标', name: '群众获得感' });
    expect(written(form, { indicators: { [key]: { score: 9 } }, acknowledgements: [] })).toEqual([
      ['G13', 9],
      ['H13', '年度指标值“显著”，实际完成情况为“显著”，扣1.00分。【请补充原因及改进措施】'],
      ['G100', 99],
    ]);
  });

  test('a judgement that is kept from its cell is no edit, and counts in the total', () => {
    const words: RowSketch = { target: '显著', actual: '显著', weight: 10, score: 9, explanation: '宣传不足' };
    expect(written(formOf({ funding: [money], rows: [met, words], totalScore: '' }))).toEqual([['G100', 99]]);
  });

  test('no total while the execution score is open', () => {
    const form = formOf({
      funding: [{ ...money, annualBudget: '', rate: '', score: '' }],
      rows: [met],
      totalScore: 90,
    });
    expect(plan(form)).toEqual([]);
  });

  test('a formula is offered unticked, with the formula as before', () => {
    const rows: RowSketch[] = [
      { ...met, weight: 50, score: '=F12' },
      { ...met, weight: 40, score: 40 },
    ];
    const form = formOf({ funding: [money], rows, totalScore: '=SUM(G5:G99)' });
    // What the formula gives is not known here, so neither is the total.
    expect(plan(form).map(({ cell, before, after, ticked }) => [cell, before, after, ticked])).toEqual([
      ['G12', '=F12', 50, false],
    ]);
    const summed = formOf({ funding: [money], rows: [{ ...met, weight: 90, score: 90 }], totalScore: '=SUM(G5:G99)' });
    expect(plan(summed).map(({ cell, before, after, ticked }) => [cell, before, after, ticked])).toEqual([
      ['G100', '=SUM(G5:G99)', 100, false],
    ]);
  });

  test('a number that is typed as text is the number', () => {
    expect(plan(formOf({ funding: [money], rows: [{ ...met, score: '80分' }] }))).toEqual([]);
  });

  test('forms without 分值 get no scores and no total', () => {
    const rows = [{ target: '≥2', actual: '1', score: 20 }] as const;
    expect(plan(formOf({ kind: 'transfer', rows, totalScore: 100 }))).toEqual([]);
  });
});

test('a total row with more points than the rows that were read keeps its total', () => {
  const form = formOf({ funding: [money], rows: [{ ...met, weight: 90, score: 90 }], totalScore: 99.33 });
  const withWeight = (weight: number): Form => ({ ...form, total: { ...form.total, weight: cellOf(100, 5, weight) } });
  expect(written(withWeight(110))).toEqual([]);
  expect(written(withWeight(100))).toEqual([['G100', 100]]);
});

describe('what is ticked', () => {
  const row = (score: RowSketch['score'], change: Partial<RowSketch> = {}): RowSketch => ({
    name: '培训人数',
    target: '≥100人',
    actual: '80人',
    weight: 40,
    score,
    explanation: '人员减少',
    ...change,
  });
  const ticks = (sketch: RowSketch) =>
    plan(formOf({ funding: [money], rows: [sketch] }))
      .filter(({ kind }) => kind === 'indicatorScore')
      .map(({ after, ticked }) => [after, ticked]);

  test.each<[string, RowSketch, (readonly [CellValue, boolean])[]]>([
    ['a blank', row(''), [[32, true]]],
    ['a mark for nothing', row('—'), [[32, true]]],
    ['the right number', row(32), []],
    ['a score above its weight', row(41), [[32, true]]],
    ['full marks for an unmet row', row(40), [[32, true]]],
    ['a little less than full for it', row(39.99), [[32, false]]],
    ['less than the rules give', row(30), [[32, false]]],
    ['full marks where the direction was inferred', row(40, { target: '100人' }), [[32, false]]],
    ['a blank where the direction was inferred', row('', { target: '100人' }), [[32, true]]],
    ['a formula', row('=F12'), [[32, false]]],
    ['less for a met row', row(30, { actual: '100人' }), [[40, false]]],
    ['more than its weight for a met row', row(50, { actual: '100人' }), [[40, true]]],
    ['words that take away', row('扣2分'), []],
    ['a rank', row('第1名'), []],
    ['a number with a remark', row('39，见附件'), []],
    ['a minus as text', row('-2'), []],
    ['words to come', row('待决算后填'), []],
    ['a number with 分', row('40分'), [['32分', true]]],
    ['the same in full width', row('４０分'), [['32分', true]]],
  ])('%s', (_what, sketch, expected) => {
    expect(ticks(sketch)).toEqual(expected);
  });

  test('what we wrote ourselves is kept up to date', () => {
    const form = formOf({ funding: [money], rows: [row(36)] });
    const ours = (cell: FormCell) => cell.address === 'G12';
    const tick = (edits: readonly CellEdit[]) => edits.find(({ cell }) => cell === 'G12')?.ticked;
    expect(tick(planEdits(assessForm(form, mof202010, noAnswers)).edits)).toBe(false);
    expect(tick(planEdits(assessForm(form, mof202010, noAnswers), ours).edits)).toBe(true);
  });
});

describe('the total', () => {
  const rows: RowSketch[] = [
    { name: '甲', target: '≥10次', actual: '10次', weight: 50, score: 45, explanation: '扣了' },
    { name: '乙', target: '≥10次', actual: '10次', weight: 40, score: '' },
  ];
  const form = formOf({ funding: [{ ...money, expenditure: 90, rate: 0.9, score: '' }], rows, totalScore: '' });
  const assessment = assessForm(form, mof202010, noAnswers);
  const planned = planEdits(assessment);
  const totalOf = (edits: readonly CellEdit[]) => edits.find(({ kind }) => kind === 'totalScore');

  test('is what the cells will hold: 45 kept, 40 and 9 written', () => {
    expect(totalOf(planned.edits)).toMatchObject({ after: 94, ticked: true, dependsOn: ['G5', 'G13'] });
    expect(afterWriting(assessment, planned)).toEqual({ total: 94, grade: '优' });
    expect(assessment.total.score).toBe(99);
  });

  test('follows what is wanted instead', () => {
    const all = settledEdits(assessment, planned, () => true);
    expect(totalOf(all)).toMatchObject({ after: 99, dependsOn: ['G5', 'G12', 'G13'] });
    // Without a score that nobody else has given there is no total: it stays bound to that score.
    const without = settledEdits(assessment, planned, ({ cell }) => cell !== 'G13');
    expect(totalOf(without)).toMatchObject({ after: 94, dependsOn: ['G5', 'G13'] });
  });

  test.each([
    [89, false],
    [90, true],
    [91, false],
  ])('with indicators of %d points beside the 10: written %p', (weight, isWritten) => {
    const one = formOf({ funding: [money], rows: [{ ...met, weight, score: weight }], totalScore: '' });
    expect(totalOf(plan(one)) !== undefined).toBe(isWritten);
    const { grade } = afterWriting(assessForm(one, mof202010, noAnswers), { edits: plan(one) });
    expect(grade !== null).toBe(isWritten);
  });
});

describe('a note beside its score', () => {
  const noteOf = (score: RowSketch['score']) =>
    plan(formOf({ funding: [money], rows: [{ ...unmet, weight: 10, score }] })).find(
      ({ kind }) => kind === 'explanation',
    );

  test('is made only with the score that it speaks of', () => {
    expect(noteOf('')).toMatchObject({ dependsOn: ['G12'], ticked: true });
    expect(noteOf('')?.after).toContain('扣6.00分');
  });
  test('speaks of no points while the score is only offered', () => {
    expect(noteOf('=F12')).toMatchObject({ dependsOn: [], ticked: true });
    expect(noteOf('=F12')?.after).not.toContain('扣');
  });
  test('stands by itself where the score is right already', () => {
    expect(noteOf(4)).toMatchObject({ dependsOn: [], ticked: true });
    expect(noteOf(4)?.after).toContain('扣6.00分');
  });
});

describe('words around a score', () => {
  const planned = (total: string) =>
    plan(
      formOf({
        funding: [money],
        rows: [met, { ...met, weight: 10, score: 10 }],
        totalScore: total,
      }),
    )
      .filter(({ kind }) => kind === 'totalScore')
      .map(({ before, after }) => [before, after]);

  test('stay where they are', () => {
    expect(planned('总分：98分')).toEqual([['总分：98分', '总分：100分']]);
  });
  test('without one number among them nothing is written over them', () => {
    expect(planned('见附件')).toEqual([]);
    expect(planned('90～98')).toEqual([]);
  });
  test('a number kept as text and a mark become the number', () => {
    expect(planned('98')).toEqual([['98', 100]]);
    expect(planned('—')).toEqual([['—', 100]]);
  });
});

describe('explanations', () => {
  const form = (explanation: string) => formOf({ rows: [{ ...unmet, weight: 10, score: 4, explanation }] });
  const key = indicatorKey({ category: '产出指标', subcategory: '数量指标', name: '培训人数' });
  const answers: FormAnswers = {
    indicators: { [key]: { reason: '参训人员减少', measure: '加强摸底' } },
    acknowledgements: [],
  };
  const fact = '计划不少于15人，实际6人，完成率40%，扣6.00分。';
  const notes = (made: Form, given?: FormAnswers) => plan(made, given).filter(({ kind }) => kind === 'explanation');

  test('an empty cell gets the fact and asks for the rest', () => {
    expect(notes(form(''))).toMatchObject([{ cell: 'H12', before: '', after: `${fact}【请补充原因及改进措施】` }]);
  });
  test('reason and measure as the person gave them', () => {
    expect(notes(form(''), answers)).toMatchObject([{ after: `${fact}原因：参训人员减少。改进措施：加强摸底。` }]);
  });
  test('our own unanswered note is completed, not treated as a person’s', () => {
    const ours = `${fact}【请补充原因及改进措施】`;
    expect(notes(form(ours))).toEqual([]);
    expect(notes(form(ours), answers)).toMatchObject([
      { before: ours, after: `${fact}原因：参训人员减少。改进措施：加强摸底。` },
    ]);
  });
  test.each(['人数少', '无', '/', '0', `${fact}人数少`])('what someone wrote stays: %s', (words) => {
    expect(notes(form(words))).toEqual([]);
    expect(notes(form(words), answers).filter(({ ticked }) => ticked)).toEqual([]);
  });
  const said = '原因：参训人员减少。改进措施：加强摸底。';
  test.each([
    ['人数少', `人数少\n${fact}${said}`],
    [`${fact}人数少`, `${fact}人数少\n${said}`],
    [`${fact}原因：停电。【请补充改进措施】`, `${fact}${said}`],
    ['/', `${fact}${said}`],
  ])('to the words %j an addition is offered, unticked', (words, after) => {
    expect(notes(form(words), answers)).toMatchObject([{ cell: 'H12', before: words, after, ticked: false }]);
  });
  test('words that say it already get no offer', () => {
    expect(notes(form('因参训人员减少，今后加强摸底'), answers)).toEqual([]);
    expect(notes(form(`${fact}${said}`), answers)).toEqual([]);
  });
  test('one cell for all reasons gets them all', () => {
    const rows: RowSketch[] = [
      { name: '培训人数', target: '≥15人', actual: '6人' },
      { name: '培训场次', target: '≥2场', actual: '2场' },
      { name: '发放手册', target: '≥10册', actual: '50册' },
    ];
    const after = [
      '1.培训人数：计划不少于15人，实际6人，完成率40%。【请补充原因及改进措施】',
      '2.发放手册：计划不少于10册，实际50册，完成率500%。【请补充原因及改进措施】',
    ].join('\n');
    expect(plan(formOf({ rows, explanationForAll: '' }))).toMatchObject([{ cell: 'B101', after }]);
    expect(plan(formOf({ rows, explanationForAll: '资金未到位' }))).toEqual([]);
  });
});

describe('for any form', () => {
  const rules = fc.constantFrom(...builtInRules);

  test('a plan that was written leaves nothing to write', () => {
    fc.assert(
      fc.property(anyForm, rules, (form, chosen) => {
        const again = plan(applied(form, plan(form, noAnswers, chosen)), noAnswers, chosen);
        expect(again.filter(({ ticked }) => ticked)).toEqual([]);
      }),
    );
  });

  test('a person’s explanation never changes, and formulas are never ticked', () => {
    fc.assert(
      fc.property(anyForm, rules, (form, chosen) => {
        for (const { kind, before, ticked } of plan(form, noAnswers, chosen)) {
          if (kind === 'explanation') expect(before).toBe('');
          if (typeof before === 'string' && before.startsWith('=')) expect(ticked).toBe(false);
        }
      }),
    );
  });

  test('each cell once, in reading order', () => {
    fc.assert(
      fc.property(anyForm, rules, (form, chosen) => {
        const places = plan(form, noAnswers, chosen).map(({ cell }) => {
          const position = parseCellAddress(cell);
          return position === null ? NaN : position.row * 1000 + position.column;
        });
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      }),
    );
  });
});

import { indicatorKey, noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { findingText } from '../../../src/core/checks/finding-text';
import type { RowSketch } from '../form-builder';
import { formOf } from '../form-builder';
import { findingsOf } from './assessed';
import { oneRow, severityOf, usualForm, usualRows } from './rows';

type Case = readonly [rule: string, reported: string | null, row: RowSketch];

const met = { target: '≥95%', actual: '98%' } as const;
const missed = { target: '≥100人', actual: '80人' } as const;

const cases: readonly Case[] = [
  ['V30', 'error', { ...met, weight: 10, score: 11 }],
  ['V30', null, { ...met, weight: 10, score: 10 }],
  ['V31', 'error', { ...met, score: 7 }],
  ['V31', null, { ...met, score: 7, explanation: '有两次投诉' }],
  ['V31', null, { ...met, score: 10 }],
  ['V31', null, { ...missed, score: 8 }],
  ['V32', 'error', { ...missed, score: 10 }],
  ['V32', 'error', { target: '≤5300元', actual: '5830元', subcategory: '成本指标', score: 10 }],
  ['V32', 'error', { target: '2021年6月底前', actual: '2021年9月', subcategory: '时效指标', score: 10 }],
  ['V32', null, { ...missed, score: 8 }],
  ['V33', 'warning', { ...missed, score: 9 }],
  // 80 of 100 on 10 points is 8; a hundredth is rounding, two are not.
  ['V33', null, { ...missed, score: 8.01 }],
  ['V33', 'warning', { ...missed, score: 8.02 }],
  ['V33', null, { ...missed, score: 10 }],
  ['V34', 'error', { ...missed, score: 8 }],
  ['V34', 'error', { target: '提高', actual: '部分提高', score: 7 }],
  ['V34', null, { ...missed, score: 8, explanation: '报名人数不足' }],
  ['V34', null, { ...missed, score: 8, explanation: '无' }],
  ['V34', null, { ...missed, score: 8, explanation: undefined }],
  ['V35', 'warning', { target: '≥10场', actual: '13场' }],
  ['V35', null, { target: '≥10场', actual: '12场' }],
  ['V35', null, { target: '≥10场', actual: '13场', explanation: '承办了预选赛' }],
  ['V35', null, { target: '≤10万元', actual: '5万元', subcategory: '成本指标' }],
  ['V36', 'warning', { target: '明显提升', actual: '部分达成', score: 9 }],
  ['V36', null, { target: '明显提升', actual: '部分达成', score: 7 }],
  ['V36', null, { target: '明显提升', actual: '明显提升', score: 8 }],
  ['V37', 'warning', { ...met, explanation: '因人员变动，部分工作滞后' }],
  ['V37', null, { ...met, explanation: '无偏差' }],
  ['V37', null, { ...met, explanation: '按计划完成' }],
  ['V37', null, { target: '≥10场', actual: '13场', explanation: '由于承办了预选赛' }],
  ['V39', 'warning', { ...missed, score: 8, explanation: '无' }],
  ['V39', 'warning', { ...met, explanation: '0' }],
  ['V39', null, { ...met, explanation: '无' }],
  ['V39', null, { ...met, explanation: '/' }],
];

describe('scores', () => {
  it.each(cases)('%s is %s for %j', (rule, reported, row) => {
    expect(severityOf(rule, oneRow(row))).toBe(reported);
  });

  it('V38 only tells that every row is full', () => {
    expect(severityOf('V38', usualForm)).toBe('info');
    const [first, ...rest] = usualRows;
    if (first === undefined) throw new Error('no rows');
    expect(severityOf('V38', formOf({ rows: [{ ...first, score: 45 }, ...rest] }))).toBeNull();
  });

  it('V30 sees the points beyond the target in a form without 分值', () => {
    // 施甸: 6/15 of 20, 12767.36/8000 of 20, 2074/1980 of 40 make 8.0, 31.9 and 41.9 of 80 points.
    const rows = [
      { target: 15, actual: 6, score: 8 },
      { target: 8000, actual: 12767.36, score: 31.9 },
      { target: 1980, actual: 2074, score: 41.9 },
    ];
    const rules = { ...mof202010, execution: { ...mof202010.execution, weight: 20 } };
    const found = findingsOf(assessForm(formOf({ rows }), rules, noAnswers)).filter(({ check }) => check === 'V30');
    expect(found.map(({ cells }) => cells)).toEqual([['G13'], ['G14']]);
  });

  it('V34 looks at the one cell for all reasons where rows have none', () => {
    const rows = [{ ...missed, weight: undefined, score: 16, explanation: undefined }];
    expect(severityOf('V34', formOf({ rows, explanationForAll: '' }))).toBe('error');
    expect(severityOf('V34', formOf({ rows, explanationForAll: '报名人数不足' }))).toBeNull();
  });

  it('V33 offers the proportional score, V31 the full one; V35 the note once the person gave a reason', () => {
    const fixes = (row: RowSketch, rule: string, answers = noAnswers) =>
      findingsOf(assessForm(oneRow(row), mof202010, answers)).find((finding) => finding.check === rule)?.fix;
    expect(fixes({ ...missed, score: 9 }, 'V33')).toMatchObject([
      { cell: 'G12', kind: 'indicatorScore', before: 9, after: 8, ticked: true },
    ]);
    expect(fixes({ ...met, score: 7 }, 'V31')).toMatchObject([
      { cell: 'G12', kind: 'indicatorScore', before: 7, after: 10, ticked: true },
    ]);
    const over: RowSketch = { target: '≥10场', actual: '13场' };
    expect(fixes(over, 'V35')).toEqual([]);
    const key = indicatorKey(oneRow(over).indicators[0] ?? { category: '', subcategory: '', name: '' });
    const answered = { ...noAnswers, indicators: { [key]: { reason: '承办了预选赛' } } };
    const [note, ...others] = fixes(over, 'V35', answered) ?? [];
    expect(others).toEqual([]);
    expect(note).toMatchObject({ kind: 'explanation', before: '', ticked: true });
    expect(note?.after).toContain('原因：承办了预选赛');
  });

  it('V35 names both ways, and that nothing is reduced by itself', () => {
    const [finding] = findingsOf(assessForm(oneRow({ target: '≥10场', actual: '20场' }), mof202010, noAnswers)).filter(
      ({ check }) => check === 'V35',
    );
    const text = finding === undefined ? '' : findingText(finding.message, 'zh-CN');
    expect(text).toMatch(/完成率 200%.*写明原因.*由您决定是否适当调减得分，程序不会自动调减/);
  });
});

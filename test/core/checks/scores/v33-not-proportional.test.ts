import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck, foundBy } from '../check-table';
import { indicatorKey, noAnswers } from '../../../../src/core/answers/answers';
import { assessForm } from '../../../../src/core/assess/assess-form';
import { mof202010 } from '../../../../src/core/rules/profiles/mof-2020-10';
import { findingsOf } from '../assessed';
import { oneRow, severityOf } from '../rows';

const form = (score: number, explanation = '报名人数不足') =>
  formOf({ rows: [{ target: '≥100人', actual: '80人', weight: 10, score, explanation }] });

describeCheck('V33', {
  quiet: [
    { why: 'in proportion', form: form(8) },
    { why: 'a hundredth beside it is rounding', form: form(8.01) },
    { why: 'full points are V32', form: form(10) },
  ],
  reported: [
    { why: 'two hundredths are not', form: form(8.02), severities: ['warning'], cells: ['G12', 'E12'] },
    { why: 'fewer than in proportion', form: form(7.98), says: /现填 7.98 分/ },
    { why: 'without a reason: told in one', form: form(7, ''), cells: ['G12', 'E12', 'H12'], says: /也没有写原因/ },
  ],
});

it.each([
  [7, '', []],
  [8, '', ['V34']],
  [8, '报名人数不足', []],
])('%d points, reason “%s”: V34 %j, never both', (score, explanation, expected) => {
  expect(foundBy('V34', { why: '', form: form(score, explanation) }).map(({ check }) => check)).toEqual(expected);
});

describe('V33', () => {
  const met = { target: '≥95%', actual: '98%' } as const;

  const missed = { target: '≥100人', actual: '80人' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { ...missed, score: 9 }],
    // 80 of 100 on 10 points is 8; a hundredth is rounding, two are not.
    [null, { ...missed, score: 8.01 }],
    ['warning', { ...missed, score: 8.02 }],
    [null, { ...missed, score: 10 }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V33', oneRow(row))).toBe(reported);
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
});

import { applicableRules, builtInRules, rulesForForm } from '../../../src/core/rules/profiles';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { formOf } from '../form-builder';

test('the built-in rules, the default first', () => {
  expect(builtInRules.map(({ id }) => id)).toEqual([
    'mof-2020-10',
    'mof-2021-101',
    'hubei-20-80',
    'integrated-platform',
    'platform-jiangxi',
    'platform-zhejiang',
    'platform-guangxi',
    'platform-hebei',
    'chengan-2020',
  ]);
});

test('every set says where it comes from, how far it can be trusted, and nothing about anybody’s memory', () => {
  for (const { notes, trust } of builtInRules) {
    expect(notes[0]).toMatch(/^依据：/);
    expect(notes.join('')).not.toMatch(/记忆|未核对/);
    expect(['published', 'program', 'cited']).toContain(trust);
  }
  expect(builtInRules.find(({ id }) => id === 'mof-2021-101')?.trust).toBe('cited');
});

test('category weights and the execution weight make a hundred where the rules fix them', () => {
  for (const { execution, categoryWeights } of builtInRules) {
    if (categoryWeights === null) continue;
    expect(Object.values(categoryWeights).reduce((sum, points) => sum + points, execution.weight)).toBe(100);
  }
});

test.each([
  ['得分（20分*执行率）', 'hubei-20-80'],
  ['预算数（A）执行数（B）执行率（B/A）得分 （20分 × 执行率）', 'hubei-20-80'],
  ['得分(20 分＊ 执行率)', 'hubei-20-80'],
  ['得分（执行率×20分）', 'hubei-20-80'],
  ['得分（20分×B/A）', 'hubei-20-80'],
  ['得分（B/A×20）', 'hubei-20-80'],
  ['得分（20·预算执行率）', 'hubei-20-80'],
  ['得分（120分×执行率）', 'mof-2020-10'],
  ['执行率（B/A×100%）', 'mof-2020-10'],
  ['年初预算数 全年预算数 全年执行数 分值 执行率 得分', 'mof-2020-10'],
  ['得分（10分×执行率）', 'mof-2020-10'],
  ['预算执行情况（20分）执行率', 'mof-2020-10'],
  ['', 'mof-2020-10'],
])('the header %s calls for %s', (fundingHeader, id) => {
  expect(rulesForForm(formOf({ fundingHeader })).id).toBe(id);
  expect(rulesForForm(formOf({ notes: ['备注', fundingHeader] })).id).toBe(id);
});

test('a department form takes the default', () => {
  expect(rulesForForm(formOf({ kind: 'department' }))).toBe(mof202010);
});

test('why rules apply: chosen by a user, named on the form in these words, or by default', () => {
  expect(applicableRules(formOf({}), null).reason).toEqual({ kind: 'default' });
  expect(applicableRules(formOf({ fundingHeader: '得分（20分*执行率）' }), null)).toMatchObject({
    rules: { id: 'hubei-20-80' },
    reason: { kind: 'named', words: '20分*执行率' },
  });
  expect(applicableRules(formOf({ fundingHeader: '得分（20分*执行率）' }), mof202010)).toEqual({
    rules: mof202010,
    reason: { kind: 'chosen' },
  });
});

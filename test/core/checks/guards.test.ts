// Forms beside the edge of a check: what keeps it from a false alarm, and what must not keep it from the real one.
import type { Form } from '../../../src/core/form/form';
import { cellOf, formOf, type RowSketch } from '../form-builder';
import { funds, oneRow, severityOf, usualFunds, usualRows } from './rows';

const [output = { target: '', actual: '' }, benefit = output, satisfaction = output] = usualRows;
const form = (...rows: readonly RowSketch[]): Form => formOf({ funding: usualFunds, rows });
const totalled = (score: number, ...rows: readonly RowSketch[]): Form =>
  formOf({ funding: usualFunds, rows, totalScore: score });
const stated = (points: number, given: Form): Form => ({
  ...given,
  categories: given.categories.map((category, at) => (at === 0 ? { ...category, statedWeight: points } : category)),
});
const cost = { subcategory: '成本指标', name: '总成本' } as const;
const part = (score: number) =>
  ({ row: 13, kind: 'breakdown', name: '其中：道路', cells: [], score: cellOf(13, 6, score) }) as const;

const cases: readonly (readonly [rule: string, reported: string | null, why: string, form: Form])[] = [
  [
    'V01',
    null,
    'indicators of 100 and no points for the execution',
    formOf({ funding: [{ annualBudget: 100, expenditure: 98, weight: '' }], rows: [{ ...output, weight: 100 }] }),
  ],
  ['V02', null, 'a weight in words is V05', stated(60, form({ ...output, weight: '五十' }, benefit, satisfaction))],
  ['V03', null, 'a weight in words is V05', form({ ...output, weight: '五十' }, benefit, satisfaction)],
  [
    'V04',
    null,
    'a department’s form',
    { ...formOf({ funding: [{ weight: 30 }], rows: usualRows }), kind: 'department' },
  ],
  ['V04', 'error', '30 points', formOf({ funding: [{ weight: 30 }], rows: usualRows })],
  ['V04', null, '20 beside 80', formOf({ funding: [{ weight: 20 }], rows: [{ ...output, weight: 80 }] })],
  ['V05', null, 'a blank weight', oneRow({ target: '≥1个', actual: '1个', weight: '' })],
  ['V05', null, '0 points for a row that does not apply', oneRow({ target: '/', actual: '/', weight: 0, score: 0 })],
  ['V05', 'error', '0 points for a row that does', oneRow({ target: '≥1个', actual: '1个', weight: 0, score: 0 })],
  ['V08', 'warning', 'the same row twice', form(output, output)],
  ['V08', null, 'the same name with another target', form(output, { ...output, target: '≥3座', actual: '3座' })],
  ['V09', null, 'a form that was cut off', form(output)],
  ['V09', 'warning', 'no satisfaction in a whole form', totalled(99.8, output, { ...benefit, weight: 40, score: 40 })],
  ['V09', null, 'satisfaction by name', totalled(99.8, output, { ...benefit, weight: 40, name: '居民满意率' })],
  ['V10', 'error', 'parts added again', { ...totalled(119.8, ...usualRows), uncounted: [part(12), part(8)] }],
  ['V10', null, 'parts not added', { ...totalled(99.8, ...usualRows), uncounted: [part(12), part(8)] }],
  ['V10', null, 'a total that is wrong otherwise', { ...totalled(105, ...usualRows), uncounted: [part(12), part(8)] }],
  ['V10', null, 'parts without points', { ...totalled(105, ...usualRows), uncounted: [{ ...part(0), score: null }] }],
  ['V11', null, 'words with a number', oneRow({ target: '各乡镇1—2次，视情况而定', actual: '完成' })],
  ['V13', 'warning', 'no target', oneRow({ target: '', actual: '3个' })],
  ['V13', null, 'does not apply: no points', oneRow({ target: '/', actual: '3个', weight: '' })],
  ['V13', null, 'does not apply: no result', oneRow({ target: '/', actual: '/' })],
  ['V13', 'warning', 'a dash with points and a result', oneRow({ target: '/', actual: '3个' })],
  ['V14', 'warning', 'more than 30万元', oneRow({ ...cost, target: '>30万元', actual: '31万元' })],
  ['V14', null, 'nothing at least', oneRow({ ...cost, target: '≥0万元', actual: '0万元' })],
  ['V15', 'warning', 'fewer than 4', oneRow({ name: '组织活动', target: '<4场', actual: '3场' })],
  ['V15', null, 'money', oneRow({ name: '采购支出', target: '≤4万元', actual: '3万元' })],
  ['V15', null, 'none at all', oneRow({ name: '返工数', target: '≤0处', actual: '0处' })],
  ['V16', null, 'only one benefit', form({ ...benefit, name: '服务质量', target: '≥95%', actual: '95%' })],
  [
    'V16',
    null,
    'two different shares',
    form(
      { ...benefit, name: '服务质量', target: '≥95%', actual: '95%' },
      { ...benefit, name: '办公效益', target: '≥90%', actual: '90%' },
    ),
  ],
  [
    'V16',
    null,
    'amounts',
    form(
      { ...benefit, name: '服务质量', target: '≥95个', actual: '95个' },
      { ...benefit, name: '办公效益', target: '≥95个', actual: '95个' },
    ),
  ],
  ['V17', 'warning', 'with slashes', oneRow({ target: '优/良/中/差', actual: '' })],
  ['V18', null, 'two characters', oneRow({ name: '稳定', target: '稳定', actual: '稳定' })],
  ['V20', null, 'a hundred people', oneRow({ name: '群众满意度调查', target: '≥100人', actual: '100人' })],
  ['V20', 'warning', 'more than 5% late', oneRow({ name: '逾期发放率', target: '>5%', actual: '0%' })],
  ['V20', null, 'no late ones at all', oneRow({ name: '逾期发放率', target: '≥0%', actual: '0%' })],
  ['V48', null, 'no total to compare with', funds({ role: 'fiscal', annualBudget: 5, expenditure: 5, score: 10 })],
  [
    'V51',
    null,
    'a row not scored yet may bring the rest',
    totalled(99.8, output, benefit, { ...satisfaction, score: '' }),
  ],
  ['V51', 'error', 'more is printed off than is there', totalled(60, output, benefit, { ...satisfaction, score: '' })],
  ['V51', 'error', 'neither with nor without the execution', totalled(95, ...usualRows)],
];

it.each(cases)('%s is %s: %s', (rule, reported, _, sketched) => {
  expect(severityOf(rule, sketched)).toBe(reported);
});

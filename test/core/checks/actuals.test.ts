import { integratedPlatform } from '../../../src/core/rules/profiles/integrated-platform';
import type { RowSketch } from '../form-builder';
import { formOf } from '../form-builder';
import { funds, oneRow, severityOf } from './rows';

type Case = readonly [rule: string, reported: string | null, row: RowSketch];

const satisfaction = { category: '满意度指标', subcategory: '服务对象满意度指标', name: '群众满意度' } as const;
const time = { subcategory: '时效指标', name: '完成时间' } as const;

const cases: readonly Case[] = [
  ['V21', 'error', { target: '≥12条', actual: '' }],
  ['V21', null, { target: '≥12条', actual: '', score: '' }],
  ['V21', null, { target: '≥12条', actual: '', score: 0 }],
  ['V22', 'error', { target: '≥12条', actual: '完成' }],
  ['V22', 'error', { target: '≥12条', actual: '达成预期指标' }],
  ['V22', 'error', { target: '≥12条', actual: '已完成100%' }],
  ['V22', null, { target: '≥12条', actual: '12条' }],
  ['V22', null, { target: '≥12条', actual: '未开展' }],
  ['V22', null, { target: '及时', actual: '及时' }],
  ['V24', 'warning', { target: '≥95%', actual: '≥95%' }],
  ['V24', 'warning', { target: '≥95%', actual: '95%以上' }],
  ['V24', null, { target: '≥95%', actual: '96%' }],
  ['V25', 'warning', { target: '37个', actual: '100%' }],
  ['V25', null, { target: '37个', actual: '37家' }],
  ['V25', null, { target: '37个', actual: '完成' }],
  ['V26', 'error', { name: '验收合格率', target: '≥95%', actual: '105%' }],
  ['V26', 'error', { ...satisfaction, target: '≥95', actual: '980' }],
  ['V26', null, { name: '任务完成率', target: '≥100%', actual: '105%' }],
  ['V26', null, { name: '产值增长率', target: '≥10%', actual: '120%' }],
  ['V26', null, { name: '验收合格率', target: '≥95%', actual: '100%' }],
  ['V27', 'warning', { ...time, target: '2021年10月底前', actual: '2021年11月底' }],
  ['V27', 'warning', { ...time, target: '2021年12月', actual: '2022年3月' }],
  ['V27', 'warning', { ...time, target: '2019年12月', actual: '2019年12月' }],
  ['V27', null, { ...time, target: '2021年10月底前', actual: '2021年9月' }],
  ['V29', 'warning', { ...satisfaction, target: '≥95%', actual: '未收到投诉' }],
  ['V29', 'warning', { ...satisfaction, target: '满意', actual: '满意' }],
  ['V29', null, { ...satisfaction, target: '≥95%', actual: '96%' }],
  ['V60', 'warning', { target: '≥12条', actual: '-12条' }],
  ['V60', null, { name: '产值增长', target: '≥1%', actual: '-2%' }],
  ['V23', null, { target: '提升', actual: '已提升' }],
];

describe('actuals', () => {
  it.each(cases)('%s is %s for %j', (rule, reported, row) => {
    expect(severityOf(rule, oneRow(row))).toBe(reported);
  });

  it.each([
    ['V23', 'error', '已提升'],
    ['V23', null, '达成'],
    ['V60', 'warning', '达成<部分>'],
  ])('%s is %s under the platform for %s', (rule, reported, actual) => {
    expect(severityOf(rule, oneRow({ target: '提升', actual }), integratedPlatform)).toBe(reported);
  });

  it('V60 also looks at money', () => {
    expect(severityOf('V60', funds({ annualBudget: 10, expenditure: -5 }))).toBe('warning');
  });

  it.each([
    ['warning', '主体工程未完工', 10],
    [null, '主体工程未完工', 6],
    [null, '已完工并验收', 10],
    [null, '没有未完工项目', 10],
  ] as const)('V28 is %s for “%s” and %d of 10 for 验收合格率', (reported, said, score) => {
    const rows = [
      { name: '建设泵站', target: '≥2座', actual: said, weight: 10, score: 5, explanation: '资金未到位' },
      {
        subcategory: '质量指标',
        name: '验收合格率',
        target: '100%',
        actual: '100%',
        weight: 10,
        score,
        explanation: '',
      },
    ];
    expect(severityOf('V28', formOf({ rows }))).toBe(reported);
  });
});

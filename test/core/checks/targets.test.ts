import type { RowSketch } from '../form-builder';
import { cellOf, formOf } from '../form-builder';
import { oneRow, severityOf } from './rows';

type Case = readonly [rule: string, reported: string | null, row: RowSketch];

const cost = { subcategory: '成本指标' } as const;

const cases: readonly Case[] = [
  ['V11', 'warning', { target: '按计划完成', actual: '完成' }],
  ['V11', null, { target: '≥12条', actual: '12条' }],
  ['V11', null, { subcategory: '质量指标', target: '合格', actual: '合格' }],
  ['V12', 'warning', { target: '≥95', actual: '100' }],
  ['V12', 'warning', { target: 31, actual: '42台' }],
  ['V12', null, { target: '≥95%', actual: '100' }],
  ['V12', null, { name: '培训人数（人）', target: 100, actual: 100 }],
  ['V12', null, { target: 0, actual: 0 }],
  ['V13', 'warning', { target: '', actual: '达成预期指标' }],
  ['V13', 'warning', { name: '优秀比例不超过20%', target: '', actual: '18%' }],
  ['V13', null, { target: '/', actual: '/', weight: 0, score: '' }],
  ['V14', 'warning', { ...cost, name: '项目成本', target: '≥30万元', actual: '30万元' }],
  ['V14', null, { ...cost, name: '项目成本', target: '≤30万元', actual: '30万元' }],
  ['V14', null, { ...cost, name: '补助标准', target: '≥3000元/人', actual: '3000元/人' }],
  ['V14', null, { ...cost, name: '成本节约率', target: '≥5%', actual: '6%' }],
  ['V14', null, { ...cost, name: '节约资金', target: '≥5万元', actual: '6万元' }],
  ['V15', 'warning', { name: '购置设备', target: '≤4台', actual: '4台' }],
  ['V15', null, { name: '购置设备', target: '≥4台', actual: '4台' }],
  ['V15', null, { name: '安全事故数', target: '≤2起', actual: '0起' }],
  ['V15', null, { name: '科目调整次数', target: '≤10次', actual: '3次' }],
  ['V17', 'warning', { target: '好坏', actual: '好坏' }],
  ['V17', 'warning', { target: '优良中低差', actual: '' }],
  ['V17', 'warning', { target: '优良中低差', actual: '已完成' }],
  // The platforms' way to write a qualitative row; the answer tells the grade.
  ['V17', null, { target: '优良中低差', actual: '优' }],
  ['V17', null, { target: '优良中差', actual: '良好' }],
  ['V17', null, { target: '优', actual: '优' }],
  ['V18', 'warning', { name: '提升服务能力', target: '提升服务能力', actual: '提升' }],
  ['V18', null, { name: '提升服务能力', target: '明显提升', actual: '提升' }],
  ['V20', 'warning', { name: '群众满意度', target: '≥100%', actual: '100%' }],
  ['V20', 'warning', { name: '逾期发放率', target: '≥100%', actual: '0%' }],
  ['V20', null, { name: '群众满意度', target: '≥95%', actual: '100%' }],
  ['V20', null, { name: '投诉处置率', target: '≥100%', actual: '100%' }],
  ['V20', null, { name: '合格率', target: '≥100%', actual: '100%' }],
];

describe('targets', () => {
  it.each(cases)('%s is %s for %j', (rule, reported, row) => {
    expect(severityOf(rule, oneRow(row))).toBe(reported);
  });

  it('V16 asks how benefits of the same percentage are measured', () => {
    const benefit = (name: string, target: string): RowSketch => ({
      category: '效益指标',
      subcategory: '社会效益指标',
      name,
      target,
      actual: target,
      weight: 15,
      score: 15,
    });
    const vague = [benefit('服务质量', '≥95%'), benefit('办公效益', '≥95%')];
    expect(severityOf('V16', formOf({ rows: vague }))).toBe('warning');
    expect(severityOf('V16', formOf({ rows: [benefit('覆盖率', '≥95%'), benefit('知晓率', '≥95%')] }))).toBeNull();
    expect(severityOf('V16', formOf({ rows: [benefit('服务质量', '≥95%'), benefit('办公效益', '提升')] }))).toBeNull();
  });

  it.each([
    ['warning', '采购马铃薯原原种425万粒，免费发放', '550万粒'],
    [null, '采购马铃薯原原种550万粒，免费发放', '550万粒'],
    // Parts that make up the target.
    [null, '春季发放原原种350万粒，秋季发放原原种200万粒', '550万粒'],
    [null, '建成繁育基地1250亩', '550万粒'],
  ] as const)('V19 is %s for the goal %s', (reported, goal, target) => {
    const form = oneRow({ name: '免费发放原原种', target, actual: target });
    const expected = cellOf(10, 1, goal);
    expect(severityOf('V19', { ...form, goal: { expected, actual: null } })).toBe(reported);
  });
});

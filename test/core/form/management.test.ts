import type { Form } from '../../../src/core/form/form';
import { numberOf } from '../../../src/core/form/cell-reading';
import { isOursAlone } from '../../../src/core/explain/unfilled-note';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { assessed, findingsOf, onlyForm } from '../checks/assessed';
import { grid } from './grid-writer';

/** A 河南 form: 执行率 10, 资金管理情况 20, indicators 70. `block` is its header row and its rows. */
const henan = (block: string, total = '98.33'): Form =>
  onlyForm(grid`
项目支出绩效自评表
（2023年度）
项目名称|||基层治理专项
主管部门|||县民政局|||实施单位|县民政局
项目资金（万元）||||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额：|||30|30|28|10|93.33%|9.33
|其中：政府预算资金|||30|30|28|—|93.33%|—
${block}
年度总体目标|预期目标||||||实际完成情况
|完成二十个社区的治理||||||已完成二十个社区
绩效指标|一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|成本指标|经济成本指标|成本控制||≤30万元|28万元|10|10
|产出指标|数量指标|社区数||≥20个|20个|30|30
|效益指标|社会效益指标|覆盖率||≥90%|95%|20|20
|满意度指标|服务对象满意度指标|居民满意度||≥90%|95%|10|10
总分||||||||100|${total}
`);

const block = (
  compliance: string,
  use: string,
  label = '资金管理情况',
): string => `${label}||||情况说明|||分值|得分|存在问题和改进措施
|安排科学性|||测算依据充分|||5|5|
|拨付合规性|||按程序拨付|||5|${compliance}|
|使用规范性|||使用规范|||5|${use}
|预算绩效管理情况|||已设目标并监控|||5|5|`;

const managementOf = (form: Form): readonly (readonly unknown[])[] =>
  form.indicators
    .filter(({ category }) => category === '资金管理情况')
    .map(({ row, name, target, actual, weight, score, explanation }) => [
      row,
      name,
      target.text,
      actual.text,
      numberOf(weight),
      numberOf(score),
      explanation?.text ?? null,
    ]);

it.each([['资金管理情况'], ['资金管理情况（20分）']])(
  '河南: scored rows under %s are indicators without targets',
  (label) => {
    const form = henan(block('5', '4|一笔附件不全，已补', label));
    expect(managementOf(form)).toEqual([
      [9, '安排科学性', '', '测算依据充分', 5, 5, ''],
      [10, '拨付合规性', '', '按程序拨付', 5, 5, ''],
      [11, '使用规范性', '', '使用规范', 5, 4, '一笔附件不全，已补'],
      [12, '预算绩效管理情况', '', '已设目标并监控', 5, 5, ''],
    ]);
    expect(form.indicators).toHaveLength(8);
    expect(form.goal.actual?.text).toBe('已完成二十个社区');
  },
);

it('the columns are known by their labels, in any order', () => {
  const form = henan(`资金管理情况|||情况说明|存在问题和改进措施|||分值|得分
|安排科学性||测算依据充分|无|||20|20`);
  expect(managementOf(form)).toEqual([[9, '安排科学性', '', '测算依据充分', 20, 20, '无']]);
});

it('without points, as in 转移支付 forms, the block is no part of the table', () => {
  const form = henan(`资金管理情况||||情况说明|||存在问题和改进措施
|安排科学性|||科学|||无`);
  expect(managementOf(form)).toEqual([]);
  expect(form.indicators).toHaveLength(4);
});

it('its points stand as published and count: 10 + 20 + 70 = 100, 9.33 + 19 + 70 = 98.33; a clean form is clean', () => {
  const assessment = assessed(henan(block('5', '4|一笔附件不全，已补')));
  expect(assessment.total).toMatchObject({ weight: 100, score: 98.33, pending: 0 });
  expect(findingsOf(assessment)).toEqual([]);
  expect(planEdits(assessment).edits).toEqual([]);
});

it('a total that leaves the block out is told, and mended', () => {
  const assessment = assessed(henan(block('5', '4|一笔附件不全，已补'), '79.33'));
  expect(findingsOf(assessment).map(({ check, cells }) => [check, cells[0]])).toEqual([['V51', 'J20']]);
  expect(planEdits(assessment).edits.map(({ cell, after }) => [cell, after])).toEqual([['J20', 98.33]]);
});

it('a row without points waits for a person: neither its score nor the total is written', () => {
  const assessment = assessed(henan(block('', '5|'), ''));
  expect(assessment.total.pending).toBe(5);
  expect(assessment.indicators.filter(({ pending }) => pending).map(({ indicator }) => indicator.name)).toEqual([
    '拨付合规性',
  ]);
  expect(planEdits(assessment).edits).toEqual([]);
});

it('a loss without a reason owes one, in a sentence without a target', () => {
  const assessment = assessed(henan(block('5', '4|')));
  expect(findingsOf(assessment).map(({ check, cells }) => [check, cells])).toEqual([['V34', ['J11', 'I11']]]);
  expect(planEdits(assessment).edits.map(({ cell, after }) => [cell, after])).toEqual([
    ['J11', '实际完成情况为“使用规范”，扣1.00分。【请补充原因及改进措施】'],
  ]);
  // It is known for ours when the sheet is read again.
  expect(isOursAlone(String(planEdits(assessment).edits[0]?.after))).toBe(true);
});

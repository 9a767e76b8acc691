import { labelOf } from '../../../src/core/form/label';
import { recogniseTables } from '../../../src/core/form/recognise';
import { isFormTitle, otherTableTitle } from '../../../src/core/form/title';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { grid } from './grid-writer';

describe('what a heading names', () => {
  it.each([
    ['项目支出绩效自评表', 'form'],
    ['2023年度项目支出绩效目标自评表', 'form'],
    ['（2022年度）项目支出绩效目标自评表（附件2）', 'form'],
    ['部门预算项目绩效目标自评表', 'form'],
    ['部门预算项目支出绩效目标完成情况表', 'form'],
    ['绩效目标完成情况自评表', 'form'],
    ['项目支出绩效评价表', 'form'],
    ['中央对地方专项转移支付绩效自评表', 'form'],
    ['绩效自评评分表', 'form'],
    ['项目支出绩效目标申报表', 'declaration'],
    ['部门预算项目绩效目标申报表（2024年度）', 'declaration'],
    ['项目绩效目标表', 'declaration'],
    ['部门整体支出绩效目标表', 'declaration'],
    ['绩效目标批复表', 'declaration'],
    ['特定目标类项目绩效目标表', 'declaration'],
    ['项目支出绩效目标执行监控表', 'monitoring'],
    ['2024年1-7月绩效运行监控表', 'monitoring'],
    ['绩效目标运行监控表', 'monitoring'],
    ['绩效监控自评表', 'monitoring'],
    ['绩效目标调整申请表', 'adjustment'],
    ['项目支出绩效目标调整表', 'adjustment'],
    ['绩效评价指标评分表', 'scoring'],
    ['项目绩效评价打分表', 'scoring'],
    ['绩效自评情况汇总表', null],
    ['项目支出表', null],
    ['年度总体目标', null],
    ['绩效目标', null],
    ['按照绩效目标申报表填写。', null],
  ])('%s: %j', (label, kind) => {
    const heading = labelOf(label);
    expect(isFormTitle(heading) ? 'form' : otherTableTitle(heading)).toBe(kind);
  });
});

const levels = '一级指标|二级指标|三级指标';
const form = `
项目支出绩效自评表
项目名称||乡村道路养护
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||100|100|100|10|100%|10
${levels}|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|养护里程|≥100公里|100公里|90|90|
总分|||||100|100`;
const declaration = (title: string) => `
${title}
项目名称||乡村道路养护
项目资金（万元）||年度资金总额：|100
${levels}|指标值|备注
产出指标|数量指标|养护里程|≥100公里|
满意度指标|服务对象满意度指标|群众满意度|≥90%|`;
const monitoring = (title: string) => `
${title}
项目名称||乡村道路养护
项目资金（万元）||年初预算数|1-7月执行数|1-7月执行率|全年预计执行数
年度资金总额||100|42|42%|100
${levels}|年度指标值|1-7月执行情况|全年预计完成情况|偏差原因分析|完成目标可能性
产出指标|数量指标|养护里程|≥100公里|42公里|100公里||确定能
满意度指标|服务对象满意度指标|群众满意度|≥90%|—|92%||确定能`;

const found = (sheet: SheetSnapshot) => {
  const { forms, others } = recogniseTables(sheet);
  return [forms.map(({ block }) => block.top), others.map(({ kind, title, block }) => [kind, title, block.top])];
};

describe('the tables of the family on a sheet', () => {
  it('beside a form there is nothing else', () => {
    expect(found(grid`${form}`)).toEqual([[0], []]);
  });

  it.each([
    ['declaration', declaration('项目支出绩效目标申报表'), '项目支出绩效目标申报表'],
    ['declaration', declaration('项目绩效目标表'), '项目绩效目标表'],
    ['monitoring', monitoring('项目支出绩效目标执行监控表'), '项目支出绩效目标执行监控表'],
  ])('a %s is known by its heading', (kind, sheet, title) => {
    expect(found(grid`${sheet}`)).toEqual([[], [[kind, title, 0]]]);
  });

  it('a monitoring table and a declaration are known by their columns, whatever stands above them', () => {
    expect(found(grid`${monitoring('乡村道路养护项目')}`)).toEqual([[], [['monitoring', null, 0]]]);
    expect(found(grid`${declaration('附件2')}`)).toEqual([[], [['declaration', null, 0]]]);
  });

  it('a heading of another kind vetoes a region that looks like a form', () => {
    const sheet = form.replace('项目支出绩效自评表', '项目支出绩效目标申报表');
    expect(found(grid`${sheet}`)).toEqual([[], [['declaration', '项目支出绩效目标申报表', 0]]]);
  });

  it('自评 in the heading outweighs 目标, and a heading without any such word vetoes nothing', () => {
    for (const title of ['项目支出绩效目标自评表', '项目支出绩效表', '2023年度预算项目']) {
      expect(found(grid`${form.replace('项目支出绩效自评表', title)}`)).toEqual([[0], []]);
    }
  });

  it('the three stages below each other are told apart', () => {
    const all = [declaration('项目支出绩效目标申报表'), monitoring('项目支出绩效运行监控表'), form].join('\n-\n');
    expect(found(grid`${all}`)).toEqual([
      [15],
      [
        ['declaration', '项目支出绩效目标申报表', 0],
        ['monitoring', '项目支出绩效运行监控表', 7],
      ],
    ]);
  });
});

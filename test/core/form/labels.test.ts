import {
  fundingRole,
  isActualGoalLabel,
  isDepartmentLabel,
  isExpectedGoalLabel,
  isImplementerLabel,
  isTotalLabel,
} from '../../../src/core/form/form-labels';
import { fundingColumn } from '../../../src/core/form/funding-header';
import { columnRole } from '../../../src/core/form/header-labels';
import { indicatorName } from '../../../src/core/form/indicator-name';
import { labelOf, levelName, statedPoints } from '../../../src/core/form/label';
import { isFormTitle, yearIn } from '../../../src/core/form/title';

const cases = (words: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([meaning, labels]) => labels.split(' ').map((label) => [label, meaning] as const));

/** domain.md §3, “Synonyms”, and what other units write. */
describe('columns of the indicator table', () => {
  it.each(
    cases({
      category: '一级指标 一级 一级绩效指标 一级指标（分值） 一级指标名称',
      subcategory: '二级指标 二级指标名称 二级',
      name: '三级指标 三级指标名称 指标名称 三级指标内容 绩效指标名称 具体指标',
      target:
        '年度指标值 年度指标值（A） 指标值 年初目标值（A） 年初指标值 预期指标值 绩效目标值 目标值 预算设定指标值 年度目标值 年初设定指标值 计划指标值 计划完成值 预期值 指标（目标）值 绩效指标值 全年指标值 预期目标值 设定值 年度绩效指标值 项目绩效目标值 年初设定值 2023年度目标值 申报指标值',
      actual:
        '实际完成值 实际完成值（B） 全年实际值 全年完成值 全年实际完成值 完成值 年终完成值 实际完成指标值 项目完成指标值 实施进度 实际完成情况 自评完成值 指标完成值 实际值 年度完成值 实际达成值 目标完成值 已完成值 截至年底完成值 实际执行值 绩效完成情况 实际完成数',
      weight:
        '分值 权重 指标权重（分） 分值权重 指标分值 权重（%） 权重分值 满分值 标准分值 指标分值权重 设定分值 权重分 赋分 赋分值 权重值 应得分 基准分',
      score:
        '得分 自评分 自评得分 指标得分 单项指标折算得分 实际得分 评价得分 单位自评得分 部门自评得分 自评打分 得分情况 自评分值 最终得分 实得分',
      explanation:
        '偏差原因分析及改进措施 未完成原因分析 未完成原因和改进措施 未完成原因及拟采取的改进措施 产生差异的原因及改进措施 原因 说明 备注 扣分原因 指标偏差原因分析 原因及改进措施 存在问题及改进措施 偏离原因分析 未达标原因 得分说明 自评说明 未实现目标原因 没有完成的原因',
      operator: '指标性质 符号 运算符 比较符 指标符号 指标方向 指标方向性',
      unit: '度量单位 计量单位 单位 单位（文字描述） 指标单位',
      adjustedTarget: '调整指标值 调整后指标值',
      standard: '评分标准 指标赋分规则 评价标准 计分办法 指标值计算公式和数据获取方式',
      other:
        '上年完成值 指标值设置依据 佐证资料 完成率 累计完成率 得分系数 是否核心指标 财政审核评分 复核得分 序号 全年预计完成情况 数量指标 产出指标',
    }),
  )('%s is %s', (label, role) => {
    expect(columnRole(labelOf(label)).role).toBe(role);
  });
});

describe('columns of the fund block', () => {
  it.each(
    cases({
      initialBudget: '年初预算数 年初预算 年初预算资金总额 年度预算申请 年初批复数 年初部门预算 年初下达数',
      annualBudget:
        '全年预算数 全年预算数（A） 预算数（A） 全年（调整）预算数 调整后预算数 下达额度 项目当年下达额度 年度预算数 预算金额 预算安排数 调整预算数 全年预算 计划安排 预算批复数 资金预算数 最终预算数',
      expenditure:
        '全年执行数 全年执行数（B） 执行数 预算执行数 实际投入资金额 实际支出金额 实际支出 实际执行数 全年支出数 支出数 决算数 支出决算数 执行金额 累计支出数 资金支出数 已支出数',
      rate: '执行率 执行率（B/A） 预算执行率 执行进度% 支付率 预算执行率（B/A×100%） 资金执行率',
      weight: '分值 权重 分值权重 标准分',
      score: '得分 得分（20分*执行率） 自评得分',
      explanation: '原因 产生差异的原因 执行率偏低原因',
      other: '到位数 到位率 结余 预算执行情况（20分） 年度资金总额 项目资金（万元）',
    }),
  )('%s is %s', (label, column) => {
    expect(fundingColumn(labelOf(label))).toBe(column);
  });
});

describe('rows of the fund block', () => {
  it.each(
    cases({
      total: '年度资金总额 年度资金总额： 年度财政资金总额 总额 合计 资金总额 预算资金总额',
      fiscal:
        '其中：当年财政拨款 其中:本年财政拨款 财政拨款 其中：财政资金 其中:中央补助 中央财政资金 中央资金 自治区资金 省级资金 盟市财政资金 旗县财政资金 县级资金 地方资金 一般公共预算 政府性基金 其中中央补助 ②省级资金 -市级资金 一、基本支出 二、项目支出 （一）人员经费 （二）公用经费 1.日常公用经费 人员类项目 运转类公用经费类项目 其他运转类项目 特定目标类项目 一般债券 预算内资金 公共财政预算',
      carryover: '上年结转资金 上年结转 其中：上年结转资金 以前年度结转资金 结转结余资金',
      other:
        '其他资金 其他资金（包括以前年度结转资金） 单位资金 财政专户管理资金 自筹资金 社会资金 事业收入资金 教育收费',
    }),
  )('%s is %s', (label, role) => {
    expect(fundingRole(labelOf(label))).toBe(role);
  });

  it.each([
    '资金管理情况',
    '（一）分配科学性',
    '人员培训',
    '一、项目名称',
    '分配科学性',
    '预期目标',
    '一级指标',
    '单位',
    '主管部门',
    '年度总体目标',
    '财政部门',
  ])('%s is none', (label) => {
    expect(fundingRole(label)).toBeNull();
  });
});

describe('labels', () => {
  it('of the goal', () => {
    for (const label of '预期目标 年初设定目标 年度预期目标 总体目标 年初绩效目标 年初预期目标'.split(' ')) {
      expect([label, isExpectedGoalLabel(label)]).toEqual([label, true]);
    }
    for (const label of '实际完成情况 全年实际完成情况 年度总体目标完成情况 目标实际完成情况 目标完成情况 实际完成目标 年度实际完成目标情况 目标实现程度'.split(
      ' ',
    )) {
      expect([label, isActualGoalLabel(label)]).toEqual([label, true]);
    }
  });

  it('of the head', () => {
    expect(['一级预算单位', '主管部门及代码'].map(isDepartmentLabel)).toEqual([true, true]);
    expect(['二级预算单位', '基层预算单位', '预算执行单位', '预算单位'].map(isImplementerLabel)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('of the total', () => {
    for (const label of '总分 总 分 合计 总得分 自评总分 项目总得分 得分合计'.split(/ (?!分)/)) {
      expect([label, isTotalLabel(labelOf(label))]).toEqual([label, true]);
    }
  });

  it.each([
    ['产出指标 50 分', '产出指标', 50],
    ['产出指标（50分）', '产出指标', 50],
    ['效益指标30分)', '效益指标', 30],
    ['产 出\n指 标(50)', '产出指标', 50],
    ['满意度指标【10分】', '满意度指标', 10],
    ['一、产出指标', '产出指标', null],
    ['（二）效益指标（22.5分）', '效益指标', 22.5],
    ['数量指标', '数量指标', null],
  ])('level %j is %s with %s points', (written, name, points) => {
    expect(levelName(labelOf(written))).toBe(name);
    expect(statedPoints(labelOf(written))).toBe(points);
  });

  it.each([
    ['指标 1: 网络覆盖率', '网络覆盖率'],
    ['指标1工程完工率', '工程完工率'],
    ['指标12021年11月30日前完成资金支付', '2021年11月30日前完成资金支付'],
    ['指标12：培训人次', '培训人次'],
    ['指标一：培训人次', '培训人次'],
    ['指标①培训人次', '培训人次'],
    ['指标完成率', '指标完成率'],
    ['3.培训人次', '培训人次'],
    ['1.5米以上树苗', '1.5米以上树苗'],
    ['★★★培训人次（≥**人）', '★★★培训人次（≥**人）'],
    ['培训人次（10分）', '培训人次'],
    ['培训人次（≥10人）', '培训人次（≥10人）'],
    ['5G基站数', '5G基站数'],
    ['指标2：', ''],
  ])('name %j is %j', (written, name) => {
    expect(indicatorName(written)).toBe(name);
  });

  it.each([
    ['（2021 年度）', 2021],
    ['2022年度项目支出绩效自评表', 2022],
    ['二〇二一年度', 2021],
    ['（二0二三年度）', 2023],
    ['2020—2021年度', 2021],
    ['附件 1', null],
    ['12021', null],
  ])('year of %j is %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  it.each([
    ['项目支出绩效自评表', true],
    ['“智慧政务”项目服务费项目支出绩效自评表', true],
    ['部门预算项目支出绩效自评表(2023年度)报表编号:510000_0013zp', true],
    ['(临时救助)绩效目标自评表', true],
    ['转移支付区域(项目)绩效目标自评表', true],
    ['项目支出绩效自评情况表', true],
    ['项目支出绩效自评表清单', false],
    ['项目支出绩效自评汇总表', false],
    ['项目支出绩效目标申报表', false],
    ['项目支出绩效自评报告', false],
    ['绩效运行监控表', false],
    ['我单位填写了项目支出绩效自评表。', false],
  ])('title %s: %s', (label, expected) => {
    expect(isFormTitle(label)).toBe(expected);
  });
});

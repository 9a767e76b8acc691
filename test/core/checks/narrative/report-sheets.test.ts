import { narrativeAbout, narrativeOf } from '../../../../src/core/checks/narrative/report-sheets';
import { formOf } from '../../form-builder';
import { snapshotOf } from '../../form/grid-writer';

const prose = '项目绩效自评得分为95分，预算执行率100%，各项绩效目标已经完成。';
const sheet = (name: string, ...lines: readonly string[]) =>
  snapshotOf(
    lines.map((line) => [line]),
    { sheet: name },
  );

it.each([
  ['a report', sheet('报告', '项目支出绩效自评报告', prose)],
  ['a report with the table as its annex', sheet('报告', '项目支出绩效自评报告', prose, '三级指标', '年度指标值')],
  ['prose without a title', sheet('文字', prose)],
])('%s is read', (_, snapshot) => {
  expect(narrativeOf([snapshot], []).map(({ text }) => text)).toContain(prose);
});

it.each([
  ['a declaration', sheet('申报', '项目支出绩效目标申报表', '年度绩效目标：全年培训12次，满意度90%以上。')],
  ['a declaration without a title', sheet('目标', '三级指标', '指标值', '绩效目标：全年培训12次，满意度90%以上。')],
  ['a monitoring table', sheet('监控', '绩效运行监控表', '年度绩效目标：全年培训12次，满意度90%以上。')],
  ['a list', sheet('名单', '绩效考核人员', '张三')],
])('%s is not', (_, snapshot) => {
  expect(narrativeOf([snapshot], [])).toEqual([]);
});

it.each([
  [
    'a draft by the name of its sheet',
    sheet('自评报告（初稿）', '项目支出绩效自评报告', '自评得分为80分，这是第一次写的绩效报告。'),
  ],
  ['a draft by its title', sheet('报告1', '项目支出绩效自评报告（初稿）', '自评得分为80分，这是第一次写的绩效报告。')],
  ['an old one', sheet('自评报告(旧)', '项目支出绩效自评报告', '自评得分为80分，这是第一次写的绩效报告。')],
  ['a sample', sheet('报告样例', '项目支出绩效自评报告', '自评得分为80分，这是第一次写的绩效报告。')],
])('%s gives way to the report beside it, and counts alone', (_, draft) => {
  const report = sheet('老旧小区改造报告', '项目支出绩效自评报告', prose);
  expect(new Set(narrativeOf([draft, report], []).map(({ place }) => place))).toEqual(new Set(['老旧小区改造报告']));
  expect(narrativeOf([draft], [])).toHaveLength(2);
});

it.each([
  ['2021年度', 2],
  ['2022年', 2],
  ['2020年度', 0],
  ['2023年度', 0],
  ['', 2],
])('a report headed %s beside a form of 2021', (year, kept) => {
  const form = formOf({});
  const narrative = narrativeOf([sheet('报告', `${year}项目支出绩效自评报告`, prose)], [form]);
  expect(narrativeAbout(form, [form], narrative)).toHaveLength(kept);
});

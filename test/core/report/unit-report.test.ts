import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import type { Form } from '../../../src/core/form/form';
import { composeUnitReport } from '../../../src/core/report/unit-report';
import { rulesForForm } from '../../../src/core/rules/profiles';
import { reportDocx } from '../../../src/docx/report-docx';
import { layoutFaults } from '../../docx/layout-rules';
import { cellOf, formOf, type FundingSketch, type RowSketch } from '../form-builder';
import { linesOf } from './reported';

const met: RowSketch = { name: '接待人次', target: '≥15人', actual: '15人', weight: 90, score: '', explanation: '' };

function project(name: string, funding: FundingSketch, rows: readonly RowSketch[] = [met], change: Partial<Form> = {}) {
  const form: Form = {
    ...formOf({ rows, funding: [funding] }),
    project: cellOf(3, 2, name),
    department: cellOf(4, 2, '某县民政局'),
    implementer: cellOf(4, 6, '某县民政局'),
    ...change,
  };
  return assessForm(form, rulesForForm(form), noAnswers);
}

const money = (initialBudget: number, annualBudget: number, expenditure: number): FundingSketch => ({
  initialBudget,
  annualBudget,
  expenditure,
  weight: 10,
  rate: '',
  score: '',
});

const projects = [
  project('养老服务项目', money(80, 100, 100)),
  project('临时救助项目', money(50, 50, 40), [{ ...met, actual: '6人' }]),
  project('元计价项目', money(100_000, 100_000, 50_000), [met], {
    funding: { ...formOf({ funding: [money(100_000, 100_000, 50_000)] }).funding, unit: '元' },
  }),
];
const report = composeUnitReport(projects, { date: '2025-04-29' });
const lines = linesOf(report);

it('has unit, year and date, and sums in 万元 whatever unit a form counts in', () => {
  expect(report.title).toBe('某县民政局2021年度项目支出绩效自评报告');
  expect(lines.at(-1)).toBe('2025年4月29日');
  // By hand: 80 + 50 + 10, 100 + 50 + 10, 100 + 40 + 5; 145 ÷ 160 = 90.625 %.
  expect(lines).toContain(
    '2021年度某县民政局共有3个项目开展绩效自评，年初预算数合计140万元，年中预算调增20万元，全年预算数合计160万元，全年执行数合计145万元，执行率为90.63%。按自评得分：“优”2个，“差”1个。',
  );
});

it('has a table of all with its sums, and a section for each', () => {
  const table = report.blocks.find(({ level }) => level === 'table');
  if (table?.level !== 'table') throw new Error('no table');
  expect(table.table.rows.map((row) => row.map(({ text }) => text).join('|'))).toEqual([
    '序号|项目名称|年初预算数|全年预算数|全年执行数|执行率|自评得分|等级',
    '1|养老服务项目|80|100|100|100%|100|优',
    // 40 ÷ 50 is 8 of 10; 6 of 15 is 36 of 90.
    '2|临时救助项目|50|50|40|80%|44|差',
    '3|元计价项目|10|10|5|50%|95|优',
    '合计|140|160|145|90.63%||',
  ]);
  expect(lines).toContain('（一）养老服务项目');
  expect(lines).toContain('（三）元计价项目');
});

it('tells deviations by project, those without are left out', () => {
  const from = lines.indexOf('三、偏离绩效目标的原因和改进措施');
  const to = lines.indexOf('四、存在的问题和下一步措施');
  const told = lines.slice(from, to);
  expect(told).toContain('（一）临时救助项目');
  expect(told.join('\n')).toContain('接待人次计划不少于15人，实际完成6人，完成率40%，扣54分。');
  expect(told.join('\n')).not.toContain('养老服务项目');
});

it('without deviations the chapter is left out; a unit or date that nobody says is asked for', () => {
  const one = composeUnitReport(
    [
      project('甲', money(1, 1, 1)),
      project('乙', money(1, 1, 1), [met], { department: null, implementer: cellOf(1, 1, '另一单位') }),
    ],
    { date: '' },
  );
  expect(linesOf(one)).toContain('三、存在的问题和下一步措施');
  expect(one.openQuestions.map(({ text }) => text.slice(4, 8))).toEqual(['存在的问', '报告单位', '报告日期']);
});

it('is laid out as reviewers ask', async () => {
  expect(layoutFaults(await reportDocx(report))).toEqual([]);
});

import { projectsStatedIn, statedProjects } from '../../../../src/core/review/stated-projects';
import { sketchedFile, type FormSketch } from '../sketched-files';
import { formOf } from '../../form-builder';
import { grid } from '../../form/grid-writer';
import { found, told } from './across-cases';
import { reviewedSheets } from './visible-folder';

const whole = (projects: number | null, spent: number | null, rest: FormSketch = {}): FormSketch => ({
  kind: 'department',
  project: '',
  department: '某县教育局',
  implementer: '',
  funding: [
    { label: '年度资金总额', role: 'total', annualBudget: 1000, expenditure: 900 },
    { label: '基本支出', role: 'fiscal', annualBudget: 700, expenditure: 650 },
    { label: '项目支出', role: 'fiscal', annualBudget: projects, expenditure: spent },
  ],
  ...rest,
});
const project = (at: number, budget: number | null, spent: number | null, rest: FormSketch = {}): FormSketch => ({
  project: `第${at}类设备购置`,
  department: '某县教育局',
  implementer: `某县第${at}小学`,
  funding: [{ annualBudget: budget, expenditure: spent }],
  ...rest,
});
const files = (...forms: readonly FormSketch[]) => forms.map((form, at) => sketchedFile(`${at}.xlsx`, [form]));

describe('A06: the projects against 项目支出', () => {
  it('more than the row is a warning, less may mean that forms are missing', () => {
    const found = files(whole(300, 250), project(1, 200, 100), project(2, 150.5, 80));
    expect(told('A06', found)).toEqual([
      [
        '2 个项目的全年预算数合计 350.5 万元，部门整体自评表的项目支出只有 300 万元，多 50.5 万元。请核对。',
        '0.xlsx!F8 1.xlsx!F6 2.xlsx!F6',
      ],
      [
        '文件夹里 2 个项目的全年执行数合计 180 万元，部门整体自评表的项目支出是 250 万元，少 70 万元。请核对是否还有项目没有报送自评表。',
        '0.xlsx!F8 1.xlsx!F6 2.xlsx!F6',
      ],
    ]);
  });

  it.each([
    ['a tenth of 万元', 300.1, 0],
    ['more than that', 300.11, 1],
  ])('%s apart', (_, budget, count) => {
    expect(found('A06', files(whole(300, null), project(1, 200, null), project(2, budget - 200, null)))).toHaveLength(
      count,
    );
  });

  it('money in 元 is the same money', () => {
    const inYuan = project(1, 3000000, 2500000, { unit: '元' });
    expect(found('A06', files(whole(300, 250), inYuan))).toEqual([]);
    expect(found('A06', files(whole(30, 25), inYuan))).toHaveLength(2);
  });

  it.each([
    ['an amount is blank', [project(1, null, null), project(2, 400, 400)]],
    ['one project has two forms', [project(1, 400, 400), project(1, 400, 400)]],
    ['of another department', [project(1, 400, 400, { department: '某县水利局' })]],
    ['of another year', [project(1, 400, 400, { year: 2023 })]],
    ['there are none', []],
  ])('nothing is compared where %s', (_, projects) => {
    expect(found('A06', files(whole(300, 250), ...projects))).toEqual([]);
  });

  it('a unit’s own 部门整体 has the projects that it carries out', () => {
    const school = whole(300, 250, { department: '某县第1小学' });
    expect(found('A06', files(school, project(1, 300, 250), project(2, 999, 999)))).toEqual([]);
  });
});

describe('the fund block of a 部门整体 form as it lies on a sheet', () => {
  const rest = `
    年度总体目标|预期目标||||实际完成情况
    |保障教育事业发展。||||对2个项目开展绩效自评，平均得分96分。
    绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
    |产出指标|数量指标|培训人数|≥10人|10人|90|90|
    总分||||||100|100|`;
  const head = `
    部门整体支出绩效自评表
    （2024年度）
    部门名称||某县教育局`;

  it.each([
    [
      'parts behind 其中',
      `年度预算（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
      |年度资金总额|1000|1000|900|10|90%|9
      |其中：基本支出|700|700|650|||
      |项目支出|300|300|250|||`,
    ],
    [
      'numbered parts and parts of them',
      `部门预算执行情况（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
      |资金总额|1000|1000|900|10|90%|9
      |一、基本支出|700|700|650|||
      |（一）人员经费|500|500|450|||
      |（二）公用经费|200|200|200|||
      |二、项目支出|300|300|250|||`,
    ],
    [
      'the total last',
      `资金情况（万元）|支出类型|年初预算数|全年预算数|全年执行数|执行率
      |基本支出|700|700|650|92.9%
      |项目支出|300|300|250|83.3%
      |合计|1000|1000|900|90%`,
    ],
  ])('%s', (_, funds) => {
    const department = reviewedSheets('整体.xlsx', [grid`${head}\n${funds}\n${rest}`]);
    const filed = [department, ...files(project(1, 301, 250)).slice(0, 1)];
    expect(told('A06', filed).map(([text]) => text)).toEqual([
      '1 个项目的全年预算数合计 301 万元，部门整体自评表的项目支出只有 300 万元，多 1 万元。请核对。',
    ]);
    expect(told('A07', filed)).toEqual([]);
    expect(told('A08', filed).map(([text]) => text)).toEqual([
      '部门整体自评表写着对 2 个项目开展自评，文件夹里找到该部门 1 个项目的自评表。请核对是否有漏报或多报。',
    ]);
  });
});

describe('A07: 基本支出 and 项目支出 are the total', () => {
  it.each([
    [300, 0],
    [300.1, 0],
    [300.2, 1],
    [null, 0],
  ])('700 + %s against 1000', (projects, count) => {
    expect(found('A07', files(whole(projects, 250)))).toHaveLength(count);
  });

  it('says the addends, and not again what the form’s own check says', () => {
    expect(told('A07', files(whole(303.24, 250))).map(([text]) => text)).toEqual([
      '全年预算数：基本支出 700＋项目支出 303.24＝1003.24 万元，资金总额是 1000 万元。请核对后改成一致。',
    ]);
    const finding = {
      check: 'V40' as const,
      severity: 'error' as const,
      cells: [],
      texts: [],
      message: { code: 'V40.partsNotTotal' as const, params: {} },
      places: [],
      acknowledged: null,
    };
    expect(found('A07', files(whole(303.24, 250, { findings: [finding] })))).toEqual([]);
  });
});

describe('A08: how many projects', () => {
  const stating = (count: number) => whole(null, null, { statedProjects: { count, cell: 'F11', report: null } });
  const projects = [project(1, 1, 1), project(2, 1, 1), project(2, 1, 1)];

  it('other than the forms found, versions counted once', () => {
    expect(told('A08', files(stating(3), ...projects)).map(([text]) => text)).toEqual([
      '部门整体自评表写着对 3 个项目开展自评，文件夹里找到该部门 2 个项目的自评表。请核对是否有漏报或多报。',
    ]);
    expect(found('A08', files(stating(2), ...projects))).toEqual([]);
    expect(found('A08', files(whole(null, null), ...projects))).toEqual([]);
  });

  it('is read from what a 部门整体 form says was done, else from the report beside a form', () => {
    const report = [
      { place: '自评报告.docx', cell: '第2段', text: '本年度实施项目12个。' },
      { place: '自评报告.docx', cell: '第3段', text: '按要求对9个项目开展绩效自评。' },
    ];
    const said = { count: 9, cell: '第3段', report: '自评报告.docx' };
    expect(projectsStatedIn(formOf({}), report)).toEqual(said);
    expect(projectsStatedIn(formOf({ kind: 'department' }), report)).toEqual(said);
    expect(projectsStatedIn(formOf({ notes: ['对8个项目开展绩效自评'], kind: 'department' }), report)).toEqual({
      count: 8,
      cell: 'A110',
      report: null,
    });
    expect(projectsStatedIn(formOf({ notes: ['对8个项目开展绩效自评'] }), [])).toBeNull();
  });

  it('a report beside a form of a unit: more than the forms found may still come, fewer may not be', () => {
    const school = (at: number, count: number | null) => ({
      project: `第${at}类设备`,
      implementer: '某县第一小学',
      statedProjects: count === null ? null : { count, cell: '第3段', report: '自评报告.docx' },
    });
    const severities = (count: number) =>
      found('A08', files(school(1, count), school(2, null))).map(({ severity }) => severity);
    expect([severities(3), severities(2), severities(1)]).toEqual([['info'], [], ['warning']]);
    expect(told('A08', files(school(1, 3), school(2, null)))).toEqual([
      [
        '报告“自评报告.docx”写着对 3 个项目开展自评，文件夹里找到该单位 2 个项目的自评表。请核对是否有漏报或多报。',
        '0.xlsx!C3 1.xlsx!C3 0.xlsx!第3段',
      ],
    ]);
  });

  it.each([
    ['对12个项目开展绩效自评，平均得分96分', 12],
    ['共35个项目支出纳入绩效自评范围', 35],
    ['自评项目共8个，全部完成', 8],
    ['本年度 15 个项目均已完成自评', 15],
    ['实施项目12个，改造道路35公里', null],
    ['对12个项目开展绩效自评，其中自评项目共10个', null],
    ['完成道路维修12处', null],
    ['对0个项目开展绩效自评', null],
  ])('%s: %s', (text, count) => {
    expect(statedProjects(text)).toBe(count);
  });
});

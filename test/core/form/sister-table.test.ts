import { recogniseTables } from '../../../src/core/form/recognise';
import type { MonitoredRow, OtherTable } from '../../../src/core/form/sister-table';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { Expression } from '../../../src/core/value/expression';
import { grid } from './grid-writer';

const only = (sheet: SheetSnapshot): OtherTable => {
  const { forms, others } = recogniseTables(sheet);
  const [table, ...more] = others;
  if (table === undefined || more.length > 0 || forms.length > 0) throw new Error(`${forms.length} + ${others.length}`);
  return table;
};

const said = (expression: Expression): string => {
  switch (expression.kind) {
    case 'number':
      return `${expression.operator ?? ''}${expression.value}${expression.unit ?? ''}`;
    case 'date':
      return expression.value;
    default:
      return `${expression.kind} ${expression.text}`.trim();
  }
};

/** 一级/二级/三级 target weight, a row a line. */
const declared = (table: OtherTable): readonly string[] =>
  table.kind === 'scoring'
    ? []
    : table.rows.map(({ row, category, subcategory, name, target, weight }) =>
        [`${row} ${category}/${subcategory}/${name}`, said(target), ...(weight === null ? [] : [weight.text])].join(
          ' ',
        ),
      );

const monitored = (table: OtherTable): readonly string[] =>
  table.kind === 'monitoring'
    ? table.rows.map(({ name, target, toDate, expected, outlook }: MonitoredRow) =>
        [name, said(target), said(toDate), said(expected), outlook].join(' | '),
      )
    : [];

describe('the rows of a 目标申报表', () => {
  it('carry levels, name, target and weight, whose and of which year', () => {
    const table = only(grid`
      项目支出绩效目标申报表
      （2024年度）
      项目名称||农村公路养护
      主管部门||某县交通运输局||实施单位|某县公路站
      项目资金（万元）||年度资金总额：|100
      总体目标|养护农村公路100公里
      绩效指标|一级指标|二级指标|三级指标|指标值|权重|备注
      |产出指标|数量指标|指标1：养护里程|≥120公里|20|
      ||质量指标|优良路率|85%|20|
      ||时效指标|完工时间|2024年12月底前|10|
      |效益指标|社会效益指标|出行时间缩短|≥10分钟|30|
      |满意度指标|服务对象满意度指标|群众满意度|≥90%|10|
      ||||指标2：||`);
    expect(table.kind).toBe('declaration');
    expect([table.project?.text, table.department?.text, table.implementer?.text, table.year]).toEqual([
      '农村公路养护',
      '某县交通运输局',
      '某县公路站',
      2024,
    ]);
    expect(declared(table)).toEqual([
      '8 产出指标/数量指标/养护里程 >=120公里 20',
      '9 产出指标/质量指标/优良路率 85% 20',
      '10 产出指标/时效指标/完工时间 2024-12-31 10',
      '11 效益指标/社会效益指标/出行时间缩短 >=10分钟 30',
      '12 满意度指标/服务对象满意度指标/群众满意度 >=90% 10',
    ]);
  });

  it('operator and unit in columns of their own', () => {
    const table = only(grid`
      部门预算项目绩效目标表
      项目名称||乡村道路
      一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重
      产出指标|数量指标|养护里程|≥|120|公里|50
      ||验收合格率|＝|100|%|40`);
    expect(declared(table)).toEqual([
      '4 产出指标/数量指标/养护里程 >=120公里 50',
      '5 产出指标/数量指标/验收合格率 =100% 40',
    ]);
  });

  it('the year’s half where the whole term and the year stand beside each other', () => {
    const rows = `
      产出指标|数量指标|养护里程|≥300公里|数量指标|养护里程|≥120公里
      ||新建桥梁|≥3座|质量指标|优良路率|≥85%`;
    const right = only(grid`
      项目支出绩效目标申报表
      项目名称||农村公路养护
      总体目标||实施期目标（2023年—2025年）|||年度目标
      |三年养护300公里||||今年养护120公里
      一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
      ${rows}`);
    expect(declared(right)).toEqual(['6 产出指标/数量指标/养护里程 >=120公里', '7 产出指标/质量指标/优良路率 >=85%']);
    const left = only(grid`
      项目支出绩效目标申报表
      项目名称||农村公路养护
      |年度绩效指标|||中长期绩效指标
      一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
      ${rows}`);
    expect(declared(left).slice(0, 1)).toEqual(['5 产出指标/数量指标/养护里程 >=300公里']);
  });

  it('labels that repeat as a whole are two halves of one table, not two tables', () => {
    const table = only(grid`
      项目支出绩效目标申报表
      项目名称||农村公路养护
      |实施期目标||||年度目标
      一级指标|二级指标|三级指标|指标值|一级指标|二级指标|三级指标|指标值
      产出指标|数量指标|养护里程|≥300公里|产出指标|数量指标|养护里程|≥120公里`);
    expect(declared(table)).toEqual(['5 产出指标/数量指标/养护里程 >=120公里']);
  });

  it('the year’s table where the whole term’s stands above it', () => {
    const table = only(grid`
      项目支出绩效目标申报表
      项目名称||镇域基础设施
      总目标绩效指标|一级指标|二级指标|指标内容|指标值|备注
      |产出指标|数量指标|道路里程|≥300公里|
      本年度绩效指标|一级指标|二级指标|指标内容|指标值|备注
      |产出指标|数量指标|道路里程|≥120公里|`);
    expect(declared(table)).toEqual(['6 产出指标/数量指标/道路里程 >=120公里']);
  });

  it('a change of goals gives the changed ones', () => {
    const table = only(grid`
      项目绩效目标调整申请表
      项目名称||农村公路养护
      一级指标|二级指标|三级指标|调整前指标值|调整后指标值
      产出指标|数量指标|养护里程|≥120公里|≥100公里
      ||优良路率|≥85%|`);
    expect([table.kind, ...declared(table)]).toEqual([
      'adjustment',
      '4 产出指标/数量指标/养护里程 >=100公里',
      '5 产出指标/数量指标/优良路率 >=85%',
    ]);
  });

  it('a template that nobody filled in has rows without targets, and a table of points no rows', () => {
    const blank = only(grid`
      项目支出绩效目标申报表
      项目名称||
      主管部门||某局
      一级指标|二级指标|三级指标|指标值
      产出指标|数量指标|★农村低保发放人数|≥**人`);
    expect(declared(blank)).toEqual(['5 产出指标/数量指标/★农村低保发放人数 blank ≥**人']);
    const points = only(grid`
      绩效评价指标评分表
      项目名称||农村公路养护
      一级指标|二级指标|三级指标|指标值|分值|评分标准
      产出指标|数量指标|养护里程|≥100公里|20|按比例`);
    expect(points.kind).toBe('scoring');
  });
});

describe('a list of several projects', () => {
  it('is a table for each of them', () => {
    const { others } = recogniseTables(grid`
      项目支出绩效目标表
      单位名称、项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位
      农村公路养护|养护公路|产出指标|数量指标|养护里程|≥|120|公里
      |||质量指标|优良路率|≥|85|%
      桥梁维修|维修桥梁|产出指标|数量指标|维修座数|≥|3|座`);
    expect(others.map((table) => [table.project?.text, ...declared(table)])).toEqual([
      ['农村公路养护', '3 产出指标/数量指标/养护里程 >=120公里', '4 产出指标/质量指标/优良路率 >=85%'],
      ['桥梁维修', '5 产出指标/数量指标/维修座数 >=3座'],
    ]);
  });
});

describe('the rows of a 监控表', () => {
  const head = (toDate: string) => `
      项目支出绩效目标执行监控表
      （2024年度）
      项目名称||农村公路养护
      主管部门及代码||某县交通运输局||实施单位|某县公路站
      项目资金（万元）|||年初预算数|1-7月执行数|1-7月执行率|全年预计执行数
      |年度资金总额：||100|35|35%|98
      年度总体目标|养护农村公路100公里
      绩效指标|一级指标|二级指标|三级指标|年度指标值|${toDate}|全年预计完成情况`;

  it('six kinds of reasons and three outlooks to tick stand under their labels', () => {
    const table = only(grid`
      ${head('1-7月执行情况')}|偏差原因分析||||||完成目标可能性|||备注
      |||||||经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能|
      |产出指标|数量指标|养护里程|≥100公里|42公里|100公里|||||||√|||
      ||质量指标|优良路率|≥85%|80%|86%||||||||√||
      |效益指标|社会效益指标|出行时间缩短|≥10分钟|6|10分钟|||||||||√|
      |满意度指标|服务对象满意度指标|群众满意度|≥90%|—|92%||||||||||`);
    expect([table.kind, table.project?.text, table.implementer?.text, table.year]).toEqual([
      'monitoring',
      '农村公路养护',
      '某县公路站',
      2024,
    ]);
    expect(monitored(table)).toEqual([
      '养护里程 | >=100公里 | 42公里 | 100公里 | certain',
      '优良路率 | >=85% | 80% | 86% | possible',
      '出行时间缩短 | >=10分钟 | 6分钟 | 10分钟 | impossible',
      '群众满意度 | >=90% | blank — | 92% | ',
    ]);
  });

  it.each([
    '1-7月完成值',
    '1—7月执行情况',
    '1月至7月完成情况',
    '截至7月底完成情况',
    '7月底完成值',
    '监控期完成值',
    '当前完成情况',
  ])('%s says how far it has come; the outlook in one column, by its word or by the box that is ticked', (label) => {
    const table = only(grid`
      ${head(label)}|偏差原因分析|完成目标可能性
      |产出指标|数量指标|养护里程|≥100公里|42公里|100公里||确定能
      ||质量指标|优良路率|≥85%|80%|86%||□确定能 ☑有可能 □完全不可能
      |效益指标|社会效益指标|出行时间缩短|≥10分钟|6|10分钟||完全不可能
      |满意度指标|服务对象满意度指标|群众满意度|≥90%||92%||待定`);
    expect(monitored(table)).toEqual([
      '养护里程 | >=100公里 | 42公里 | 100公里 | certain',
      '优良路率 | >=85% | 80% | 86% | possible',
      '出行时间缩短 | >=10分钟 | 6分钟 | 10分钟 | impossible',
      '群众满意度 | >=90% | blank | 92% | ',
    ]);
  });

  it.each([
    ['万元', '35', '35', 35],
    ['元', '350000', '350000', 350000],
  ])('what was spent by then, in %s', (unit, amount, text, value) => {
    const table = only(grid`
      项目支出绩效运行监控表
      项目名称||农村公路养护
      项目资金（${unit}）|||年初预算数|1—7月执行数|1—7月执行率|全年预计执行数
      |其中：财政拨款||90|30|33%|88
      |年度资金总额：||100|${amount}|35%|98
      一级指标|二级指标|三级指标|年度指标值|1—7月执行情况|全年预计完成情况|完成目标可能性
      产出指标|数量指标|养护里程|≥100公里|42公里|100公里|确定能`);
    if (table.kind !== 'monitoring') throw new Error(table.kind);
    expect([table.unit, table.spent?.text]).toEqual([unit, text]);
    expect(table.spent?.reading).toEqual({ kind: 'number', value });
  });

  it('two ticks in a row, and a no in a box, tick nothing', () => {
    const table = only(grid`
      ${head('1-7月执行情况')}|偏差原因分析|完成目标可能性
      ||||||||确定能|有可能|完全不可能
      |产出指标|数量指标|养护里程|≥100公里|42公里|100公里||√|√|
      ||质量指标|优良路率|≥85%|80%|86%||是|否|否`);
    expect(monitored(table).map((row) => row.split(' | ').at(-1))).toEqual(['', 'certain']);
  });
});

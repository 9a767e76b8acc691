import { numberOf } from '../../../src/core/form/cell-reading';
import { recogniseForms } from '../../../src/core/form/recognise';
import { grid, snapshotOf, written } from './grid-writer';
import { fundLines, indicatorLines, onlyForm } from './reading';

const table = (rows: string): ReturnType<typeof grid> =>
  snapshotOf([
    ...written`
项目支出绩效自评表
（2022年度）
项目名称||道路维修
|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
`,
    ...written([rows] as unknown as TemplateStringsArray),
  ]);

describe('levels', () => {
  it('a character a row, points in a row of their own', () => {
    const form = onlyForm(
      table(`
|产|数量|维修里程|10公里|10公里|20|20
|出|指标|维修桥梁|2座|2座|10|10
|指|质量|验收合格率|100%|100%|10|10
|标|指标|返工率|≤5%|1%|5|5
|（50分）|时效指标|按时完工率|100%|100%|5|5
|效益|社会效|出行条件|改善|改善|30|30
|指标|益指标
|30分)
|满意度|服务对象|群众满意度|90%|95%|10|10
|指标|满意度
|（10）|指标
总分||||||100|100`),
    );
    expect(indicatorLines(form).map((line) => line.split(' | ')[0])).toEqual([
      '5 产出指标/数量指标/维修里程',
      '6 产出指标/数量指标/维修桥梁',
      '7 产出指标/质量指标/验收合格率',
      '8 产出指标/质量指标/返工率',
      '9 产出指标/时效指标/按时完工率',
      '10 效益指标/社会效益指标/出行条件',
      '13 满意度指标/服务对象满意度指标/群众满意度',
    ]);
    expect(form.categories.map(({ name, statedWeight }) => [name, statedWeight])).toEqual([
      ['产出指标', 50],
      ['效益指标', 30],
      ['满意度指标', 10],
    ]);
  });

  it('numbering, spaces and points about the names', () => {
    const form = onlyForm(
      table(`
|一、 产 出 指 标 （50 分）|1.数 量 指 标（20分）|1.维修里程（20分）|10公里|10公里|20|20
||（2）质量指标|（1）1.5米以上路面验收合格率|100%|100%|30|30`),
    );
    expect(indicatorLines(form).map((line) => line.split(' | ')[0])).toEqual([
      '5 产出指标/数量指标/维修里程',
      '6 产出指标/质量指标/1.5米以上路面验收合格率',
    ]);
  });

  it('goes on after a page break that repeats header and levels', () => {
    const form = onlyForm(
      table(`
|产出指标|数量指标|维修里程|10公里|10公里|20|20
|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|维修桥梁|2座|2座|10|10
||质量指标|验收合格率|100%|100%|10|10
总分||||||40|40`),
    );
    expect(form.categories).toHaveLength(1);
    expect(indicatorLines(form).map((line) => line.split(' | ')[0])).toEqual([
      '5 产出指标/数量指标/维修里程',
      '7 产出指标/数量指标/维修桥梁',
      '8 产出指标/质量指标/验收合格率',
    ]);
  });

  it('goes on under a heading that is printed again', () => {
    const form = onlyForm(
      table(`
|产出指标|数量指标|维修里程|10公里|10公里|20|20
项目支出绩效自评表（续）
|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
||质量指标|验收合格率|100%|100%|10|10
总分||||||30|30`),
    );
    expect(form.indicators.map(({ row, category }) => [row, category])).toEqual([
      [5, '产出指标'],
      [8, '产出指标'],
    ]);
  });

  it('满意度指标 under 服务对象满意度指标 is no moved row', () => {
    const form = onlyForm(
      table(`
|服务对象满意度指标|满意度指标|维修路段沿线居民满意度|90%|95%|10|10`),
    );
    expect(indicatorLines(form)).toEqual([
      '5 服务对象满意度指标/满意度指标/维修路段沿线居民满意度 | 90%→95% | 10 | 10',
    ]);
  });

  it('one label 绩效指标 over all levels', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称|||道路维修
绩效指标|||年度指标值|实际完成值|分值|得分
产出指标|数量指标|维修里程|10公里|9公里|50|45
||维修桥梁|2座|2座|40|40
`);
    expect(indicatorLines(form)).toEqual([
      '4 产出指标/数量指标/维修里程 | 10公里→9公里 | 50 | 45',
      '5 产出指标/数量指标/维修桥梁 | 2座→2座 | 40 | 40',
    ]);
  });

  it('cells of merged areas were lost: the rows moved left', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称||道路维修
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|指标1：维修里程|≥10公里|9公里|30|20
指标2：维修桥梁|≥2座|2座|10|10
指标3：
质量指标|指标1：验收合格率|≥98%|99%|20|20|
效益指标|社会效益指标|指标1：出行条件|改善|改善|30|30
总分||||||90|80
`);
    expect(indicatorLines(form)).toEqual([
      '4 产出指标/数量指标/维修里程 | ≥10公里→9公里 | 30 | 20',
      '5 产出指标/数量指标/维修桥梁 | ≥2座→2座 | 10 | 10',
      '7 产出指标/质量指标/验收合格率 | ≥98%→99% | 20 | 20',
      '8 效益指标/社会效益指标/出行条件 | 改善→改善 | 30 | 30',
    ]);
    expect(form.indicators[1]).toMatchObject({ targetCell: { address: 'B5' }, score: { address: 'E5' } });
    expect(form.residue.map(({ row }) => row)).toEqual([6]);
  });
});

describe('rows that are no indicators', () => {
  it('subtotals, named or with their parts below them', () => {
    const form = onlyForm(
      table(`
|产出指标（50分）|数量指标|维修里程|10公里|10公里|20|20
|||其中：甲村|6公里|6公里|12|12
|||其中：乙村|4公里|4公里|8|8
|||小计|||20|20
||质量指标|验收合格率|100%|100%|30|30
|效益指标（30分）|||||30|30
||社会效益指标|出行条件|改善|改善|30|30`),
    );
    expect(form.uncounted.map(({ row, kind }) => [row, kind])).toEqual([
      [5, 'subtotal'],
      [8, 'subtotal'],
      [10, 'subtotal'],
    ]);
    expect(form.indicators.map(({ row }) => row)).toEqual([6, 7, 9, 11]);
  });

  it('a parent that says values of its own, when its weight is just what is too much', () => {
    const form = onlyForm(
      table(`
|产出指标（50分）|数量指标|维修里程|10公里|10公里|20|20
|||甲村路段|6公里|6公里|12|12
|||乙村路段|4公里|4公里|8|8
||质量指标|验收合格率|100%|100%|30|30`),
    );
    expect(form.uncounted.map(({ row, kind, name }) => [row, kind, name])).toEqual([[5, 'subtotal', '维修里程']]);
    expect(form.indicators.map(({ row }) => row)).toEqual([6, 7, 8]);
  });

  it('parts without weight go on until a row that has one', () => {
    const form = onlyForm(
      table(`
|产出指标（50分）|数量指标|维修里程|10公里|10公里|50|50
|||其中：甲村|6公里|6公里
|||乙村|3公里|3公里
|||丙村|1公里|1公里
|效益指标（30分）|社会效益指标|出行条件|改善|改善|30|30`),
    );
    expect(form.uncounted.map(({ row }) => row)).toEqual([6, 7, 8]);
    expect(form.indicators.map(({ row }) => row)).toEqual([5, 9]);
  });

  it('of several rows under 预算执行情况 only the rate is the execution row', () => {
    const form = onlyForm(
      table(`
|预算执行情况（20分）|预算管理|预算执行率|≥95%|96%|10|10
|||资金到位率|100%|100%|5|5
|||支付合规性|合规|合规|5|5
|产出指标|数量指标|维修里程|10公里|10公里|80|80`),
    );
    expect(form.executionRow?.row).toBe(5);
    expect(form.indicators.map(({ name }) => name)).toEqual(['资金到位率', '支付合规性', '维修里程']);
  });

  it('its own 其中 row keeps its weight when nothing is counted twice', () => {
    const form = onlyForm(
      table(`
|产出指标（50分）|数量指标|低保人数|≥100人|110人|25|25
|||其中：建档立卡人数|≥50人|50人|25|25`),
    );
    expect(form.uncounted).toEqual([]);
    expect(form.indicators).toHaveLength(2);
  });

  it('预算执行率 is the execution row where the fund block carries no points', () => {
    const form = onlyForm(
      table(`
|预算执行率（10分）|预算执行率|预算执行率|100%|95%|10|9.5
|产出指标|数量指标|维修里程|10公里|10公里|90|90`),
    );
    expect(form.executionRow).toMatchObject({
      row: 5,
      nameCell: { address: 'D5' },
      weight: { address: 'G5', reading: { value: 10 } },
      score: { address: 'H5', reading: { value: 9.5 } },
      actualCell: { address: 'F5' },
    });
    expect(form.indicators.map(({ row }) => row)).toEqual([6]);
  });

  it('an indicator about 整改措施 does not end the table', () => {
    const form = onlyForm(
      table(`
|产出指标|数量指标|整改措施落实率|100%|100%|50|50
|||改进措施条数|2条|2条|40|40
总分||||||100|100`),
    );
    expect(form.indicators.map(({ name }) => name)).toEqual(['整改措施落实率', '改进措施条数']);
  });
});

describe('below the indicators', () => {
  const rest = (rows: string) =>
    onlyForm(
      table(`
|产出指标|数量指标|维修里程|10公里|10公里|20|20
${rows}`),
    );

  it('a total with its points in one cell', () => {
    expect(rest('总分：98.5分').total.score).toMatchObject({ address: 'A6', reading: { value: 98.5 } });
    expect(numberOf(rest('自评总分:98').total.score)).toBe(98);
    expect(rest('合计（100分）||||||100|98').total.score).toMatchObject({ address: 'H6', reading: { value: 98 } });
  });

  it('notes that begin in the same cell', () => {
    const form = rest(`说明：1.得分按20分×执行率计算
2.定性指标分三档
填表人：张三|||联系电话：1234567
另表||||甲|乙`);
    expect(form.notes.map(({ address }) => address)).toEqual(['A6', 'A7']);
    expect(form.block.bottom).toBe(7);
    expect(form.indicators).toHaveLength(1);
  });

  it('a long remark without a label', () => {
    const form = rest('本表由项目实施单位填写，主管部门审核后报财政部门，未尽事宜另行说明。');
    expect(form.indicators).toHaveLength(1);
    expect(form.residue).toEqual([]);
  });
});

describe('where forms lie', () => {
  const rows = written`
项目支出绩效自评表
（2022年度）
项目名称||道路维修
项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
||年度资金总额|10|10|9|10|90%|9
年度总体目标|预期目标||||实际完成情况
|维修道路||||维修完成
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|维修里程|10公里|10公里|90|90
总分||||||100|99
`;

  it('starts at C5', () => {
    const form = onlyForm(snapshotOf(rows, { row: 4, column: 2 }));
    expect(form.block).toEqual({ top: 4, left: 2, bottom: 13, right: 10 });
    expect(form.indicators[0]).toMatchObject({ row: 13, targetCell: { address: 'G13' } });
    expect(form.funding.rows[0]?.annualBudget?.address).toBe('G9');
    expect(form.total.score?.address).toBe('J14');
  });

  it('several below each other, after a page that lists them', () => {
    const list = written`
2022年度项目支出绩效自评表清单
序号|项目名称|备注
1|道路维修
2|桥梁维修
-
`;
    const second = rows.map((row) => row.map((cell) => (cell === '道路维修' ? '桥梁维修' : cell)));
    const forms = recogniseForms(snapshotOf([...list, ...rows, [], ...second, ...rows.slice(2)]));
    expect(forms.map(({ project, block }) => [project?.text, block.top, block.bottom])).toEqual([
      ['道路维修', 5, 14],
      ['桥梁维修', 16, 25],
      ['道路维修', 26, 33],
    ]);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([1, 1, 1]);
  });

  it.each([
    ['the title', [0]],
    ['the year', [1]],
    ['the project', [2]],
    ['the funds', [3, 4]],
    ['the goal', [5, 6]],
    ['the total', [9]],
    ['all but the table', [0, 1, 2, 3, 4, 5, 6, 9]],
  ])('reads the rest without %s', (_, missing) => {
    const form = onlyForm(snapshotOf(rows.filter((row) => !missing.some((index) => rows[index] === row))));
    expect(form.indicators).toHaveLength(1);
    expect(form.indicators[0]).toMatchObject({
      category: '产出指标',
      name: '维修里程',
      weight: { reading: { value: 90 } },
    });
    expect(form.title === null).toBe(missing.includes(0));
    expect(form.project === null).toBe(missing.includes(2));
    expect(form.funding.rows.length === 0).toBe(missing.includes(3));
    expect(form.goal.expected === null).toBe(missing.includes(5));
    expect(form.total.score === null).toBe(missing.includes(9));
    expect(form.problems).toEqual([]);
  });

  it('labels and values in one cell, in either colon', () => {
    const form = onlyForm(grid`
2023年项目支出绩效自评表
填报单位：某县水利局|||||金额单位：元
项目名称：水库加固|||主管部门：某县水利局||实施单位:某水库管理所
一级指标|二级指标|三级指标|目标值|完成值|权重|自评得分
产出指标|数量指标|加固水库|2座|2座|90|90
`);
    expect(form).toMatchObject({
      year: 2023,
      project: { address: 'A3', text: '水库加固' },
      department: { text: '某县水利局' },
      implementer: { text: '某水库管理所' },
    });
  });

  it('values below a row of labels', () => {
    const form = onlyForm(grid`
二〇二一年度项目绩效自评表
项目名称|主管部门|实施单位
水库加固|某县水利局|某水库管理所
一级指标|二级指标|三级指标|目标值|完成值|权重|自评得分
产出指标|数量指标|加固水库|2座|2座|90|90
`);
    expect(form).toMatchObject({
      year: 2021,
      project: { address: 'A3' },
      department: { address: 'B3' },
      implementer: { address: 'C3' },
    });
  });

  it('goals beside their labels, in several rows, or as one text', () => {
    const goalOf = (goal: readonly (readonly string[])[]) =>
      onlyForm(snapshotOf([...rows.slice(0, 5), ...goal, ...rows.slice(7)])).goal;
    expect(goalOf([['年度总体目标', '年初设定目标', '修路', '', '全年实际完成情况', '修好']])).toMatchObject({
      expected: { text: '修路', address: 'C6' },
      actual: { text: '修好', address: 'F6' },
    });
    expect(
      goalOf([
        ['年度总体目标', '预期目标', '', '', '实际完成情况'],
        ['', '目标1：修路', '', '', '已修路'],
        ['', '目标2：修桥', '', '', '已修桥'],
      ]),
    ).toMatchObject({ expected: { text: '目标1：修路\n目标2：修桥' }, actual: { text: '已修路\n已修桥' } });
    expect(
      goalOf([
        ['年度总体目标', '修路'],
        ['年度总体目标完成情况', '修好'],
      ]),
    ).toMatchObject({
      expected: { text: '修路' },
      actual: { text: '修好' },
    });
  });
});

describe('money', () => {
  it('units typed in the cells, thousands, dashes', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称||道路维修
项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
||年度资金总额|620.82万元|６２０．８２|1，200.5|10分|95.77|'9.58分
||其中：财政拨款|1329120.67元|—|/|-|'86％|-
||上年结转|0|0|0||1
一级指标|二级指标|三级指标|目标值|完成值
产出指标|数量指标|维修里程|10公里|10公里
`);
    expect(fundLines(form)).toEqual([
      '4 年度资金总额 | total | 620.82 | 620.82 | 1200.5 | 10 | 0.9577 | 9.58',
      '5 其中：财政拨款 | fiscal | 132.912067 |  |  |  | 0.86 | ',
      '6 上年结转 | carryover | 0 | 0 | 0 |  | 1 | ',
    ]);
  });
});

describe('problems', () => {
  const kinds = (rows: readonly (readonly (string | number)[])[]) => {
    const form = onlyForm(snapshotOf(rows));
    return form.problems.map(({ kind, cells }) => `${kind} ${cells.map(({ address }) => address).join(' ')}`);
  };
  const head = [['项目支出绩效自评表'], ['项目名称', '', '道路维修']];
  const labels = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const row = ['产出指标', '数量指标', '维修里程', '10公里', '10公里', 50, 50];

  it('two columns with the same label: the first is used', () => {
    expect(kinds([...head, [...labels, '得分'], [...row, 40]])).toEqual(['duplicateColumn G3 H3']);
    expect(
      numberOf(onlyForm(snapshotOf([...head, [...labels, '得分'], [...row, 40]])).indicators[0]?.score ?? null),
    ).toBe(50);
  });

  it('labels that contradict each other', () => {
    expect(kinds([...head, [...labels, '目标值'], [...row, '12公里']])).toEqual(['contradictoryHeader D3 H3']);
  });

  it('error values, numbers and texts beyond all sense', () => {
    const long = '好'.repeat(10_001);
    expect(
      kinds([
        ...head,
        labels,
        ['产出指标', '数量指标', '维修里程', '#REF!', '10公里', 1e308, 50],
        ['', '', long, 1, 1, '1e308', '#DIV/0!'],
      ]),
    ).toEqual(['formulaError D4 G5', 'oversizedNumber F4 F5', 'longText C5']);
  });

  it('a long row of digits beside 项目代码 is a code; as a number, or in the table, it is beyond all sense', () => {
    const digits = '150000220010000012345';
    expect(kinds([...head, ['项目代码', digits], labels, row])).toEqual([]);
    expect(kinds([...head, ['项目代码', Number(digits)], labels, row])).toEqual(['oversizedNumber B3']);
    expect(kinds([...head, labels, [...row.slice(0, 4), digits, 50, 50]])).toEqual(['oversizedNumber E4']);
  });

  it('a form cut off before its table, or after the header', () => {
    expect(kinds([...head, ['主管部门', '', '交通局']])).toEqual(['cutOff A1']);
    expect(kinds([...head, labels])).toEqual(['cutOff A1']);
  });

  it('rows without their header', () => {
    expect(kinds([...head, row, ['', '质量指标', '验收合格率', '100%', '100%', 40, 40]])).toEqual([
      'noIndicatorHeader B3 B4',
    ]);
  });

  it('a sheet that was not read to its end', () => {
    const form = onlyForm({ ...snapshotOf([...head, labels, row]), truncated: true });
    expect(form.problems.map(({ kind }) => kind)).toEqual(['tooLarge']);
  });

  it('a merged label across the header leaves what can be read', () => {
    const form = onlyForm(
      snapshotOf([
        ...head,
        ['绩效指标', '', '', '指标值及完成情况', '', '分值', '得分'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
        row,
      ]),
    );
    expect(indicatorLines(form)).toEqual(['5 产出指标/数量指标/维修里程 | 10公里→10公里 | 50 | 50']);
  });
});

describe('sheets that are no form', () => {
  it.each([
    [
      'a payroll',
      grid`
2022年5月工资表
部门名称|办公室
序号|姓名|岗位|基本工资|绩效工资|合计
1|张三|科员|3000|1200|4200
2|李四|科长|4000|1500|5500
合计||||2700|9700
`,
    ],
    [
      'a staff appraisal',
      grid`
2022年度员工绩效考核表
姓名|张三||部门|办公室
考核指标|权重|目标值|完成值|得分
出勤率|20|100%|98%|19
任务完成率|80|100%|100%|80
总分|100|||99
`,
    ],
    [
      'a self-appraisal of staff',
      grid`
2022年度员工绩效自评表
姓名|张三||部门|办公室
考核指标|权重|目标值|完成值|得分
出勤率|20|100%|98%|19
任务完成率|80|100%|100%|80
总分|100|||99
`,
    ],
    [
      'a budget list',
      grid`
2022年部门项目预算执行情况表
序号|项目名称|年初预算数|全年预算数|全年执行数|执行率|得分
1|道路维修|10|10|9|90%|9
2|桥梁维修|20|20|20|100%|10
合计||30|30|29|96.67%
`,
    ],
    [
      'a declaration of targets',
      grid`
项目支出绩效目标申报表
（2022年度）
项目名称||道路维修
项目资金（万元）||年度资金总额|100
||其中：财政拨款|100
总体目标|维修道路10公里
绩效指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|维修里程|10公里
`,
    ],
    [
      'a report in words',
      grid`
“智慧政务”项目支出绩效自评报告
一、自评工作开展情况
我单位成立了绩效自评工作小组，按照项目支出绩效自评表逐项核对。
二、绩效目标实现情况
项目资金51.15万元，全年执行数0万元，执行率0%。
附件：项目支出绩效自评表
`,
    ],
    [
      'a list of forms',
      grid`
2022年度项目支出绩效自评表清单
序号|项目名称|备注
1|道路维修|
2|桥梁维修|
`,
    ],
    ['an empty sheet', snapshotOf([])],
  ])('%s', (_, snapshot) => {
    expect(recogniseForms(snapshot)).toEqual([]);
  });
});

import { indicatorKey } from '../../../src/core/answers/answers';
import type { Form } from '../../../src/core/form/form';
import { builtInOutlines } from '../../../src/core/report/outlines';
import { cellOf, formOf, type FundingSketch, type RowSketch } from '../form-builder';
import { chapter, linesOf, outline, reportOf } from './reported';

const money: FundingSketch = {
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 100,
  weight: 10,
  rate: 1,
  score: 10,
};

function sketched(rows: readonly RowSketch[], funding: readonly FundingSketch[] = [money]): Form {
  return formOf({ rows, funding });
}

const text = (form: Form, ...rest: Parameters<typeof reportOf> extends [Form, ...infer More] ? More : never): string =>
  linesOf(reportOf(form, ...rest)).join('\n');

const row = (
  name: string,
  target: string,
  actual: string,
  weight?: number,
  more: Partial<RowSketch> = {},
): RowSketch => ({
  name,
  target,
  actual,
  weight,
  score: '',
  explanation: '',
  ...more,
});

describe('各项指标均达到预期', () => {
  const met = [row('接待人次', '≥15人', '16人', 50), row('满意度', '≥90%', '95%', 40, { category: '满意度指标' })];
  const said = '各项指标均达到预期';

  it('is said when every row is met and money was spent', () => {
    expect(text(sketched(met))).toContain(`2个三级指标中，完成2个。${said}。`);
  });

  it.each<[string, readonly RowSketch[], readonly FundingSketch[]]>([
    ['a row is unmet', [...met, row('培训人次', '≥10人', '9人', 10)], [money]],
    ['a row waits for a person', [...met, row('社会效益', '显著', '显著', 10)], [money]],
    ['a row is blank', [...met, row('培训人次', '≥10人', '', 10)], [money]],
    ['a row cannot be compared', [...met, row('培训人次', '≥10人', '5场', 10)], [money]],
    ['nothing was spent', met, [{ ...money, expenditure: 0 }]],
    ['little was spent', met, [{ ...money, expenditure: 89.9 }]],
    ['the budget is 0', met, [{ ...money, annualBudget: 0, expenditure: 0 }]],
    ['the form tells of no money', met, []],
    ['there are no rows', [], [money]],
  ])('is not said when %s', (_, rows, funding) => {
    for (const one of builtInOutlines) expect(text(sketched(rows, funding), one)).not.toContain(said);
  });
});

describe('rows by what became of them', () => {
  const rows = [
    row('接待人次', '≥15人', '6人', 10),
    row('培训人次', '≥10人', '20人', 10),
    row('发放册数', '≥100册', '100册', 10),
    row('社会效益', '显著', '显著', 20),
    row('完工时间', '2021年10月底', '2021年11月20日', 10),
    row('设备购置', '≥5台', '', 30),
  ];
  const report = chapter(reportOf(sketched(rows), outline('n1-chengde')), '主要结论');

  it('are counted and listed as they are', () => {
    expect(report).toContain(
      '6个三级指标中，完成2个（其中完成率达到130%的1个），未完成2个，待评定1个，未填指标值或实际完成值1个。',
    );
    expect(report).toContain(
      '完成率达到130%的是培训人次（完成率200%）；未完成的分别是接待人次（完成率40%）、完工时间；待评定的是社会效益；未填指标值或实际完成值的是设备购置。',
    );
  });

  it('leave the total and the grade open while points are', () => {
    // Execution 10 + 4 + 10 + 10; open are 20 (words), 10 (a date missed) and 30 (blank).
    expect(report).toContain('已评定部分得34分，另有60分待评定，评定后再确定总分和等级。');
    expect(report).not.toContain('等级为');
  });

  it('a judgement that a person gave closes its row', () => {
    const form = sketched(rows);
    const judged = form.indicators.find(({ name }) => name === '社会效益');
    const key = judged === undefined ? '' : indicatorKey(judged);
    const answered = reportOf(form, outline('n1-chengde'), {
      indicators: { [key]: { score: 18 } },
      acknowledgements: [],
    });
    expect(linesOf(answered).join('\n')).toContain('经评定的定性指标1个');
    expect(linesOf(answered).join('\n')).toContain(
      '社会效益年度指标值为“显著”，实际完成情况为“显著”，经评定得18分（分值20分）。',
    );
  });
});

describe('points that are open', () => {
  it('are told beside what was scored', () => {
    const form = sketched([row('接待人次', '≥15人', '15人', 40), row('便民程度', '显著', '显著', 10)]);
    expect(text(form)).toContain('产出指标得40分，另有10分待评定（分值50分）');
  });

  it('are not summed where a weight cannot be read', () => {
    const form = sketched([row('接待人次', '≥15人', '15人', 90), { ...row('培训', '≥1次', '1次'), weight: '#REF!' }]);
    expect(text(form)).toContain('有指标的分值不是数字，改正后再确定总分和等级');
    expect(text(form)).not.toContain('项目自评得分');
  });
});

describe('deviations', () => {
  const unmet = row('接待人次', '≥15人', '6人', 10);
  const fact = '接待人次计划不少于15人，实际完成6人，完成率40%，扣6分。';
  const problems = (form: Form, answers?: Parameters<typeof reportOf>[2]): string =>
    chapter(reportOf(form, outline('n1-chengde'), answers), '存在的问题');

  it('ask for reason and measure', () => {
    expect(problems(sketched([unmet]))).toContain(`${fact}【请填写：“接待人次”的偏差原因和改进措施】`);
  });

  it('hold the reason and measure that a person gave', () => {
    const form = sketched([unmet]);
    const key = form.indicators.map(indicatorKey)[0] ?? '';
    const answers = { indicators: { [key]: { reason: '疫情影响', measure: '加强宣传。' } }, acknowledgements: [] };
    expect(problems(form, answers)).toContain(`${fact}原因：疫情影响。改进措施：加强宣传。`);
    const half = { indicators: { [key]: { reason: '疫情影响' } }, acknowledgements: [] };
    expect(problems(form, half)).toContain(`${fact}原因：疫情影响。【请填写：“接待人次”的改进措施】`);
  });

  it('hold what stands in the cell, our own note without telling the fact twice', () => {
    expect(problems(sketched([{ ...unmet, explanation: '受疫情影响，游客减少' }]))).toContain(
      `${fact}受疫情影响，游客减少。`,
    );
    const note = '计划不少于15人，实际6人，完成率40%，扣6.00分。';
    expect(problems(sketched([{ ...unmet, explanation: `${note}原因：疫情影响。` }]))).toContain(
      `${fact}原因：疫情影响。`,
    );
    expect(problems(sketched([{ ...unmet, explanation: `${note}【请补充原因及改进措施】` }]))).toContain(
      `${fact}【请填写：“接待人次”的偏差原因和改进措施】`,
    );
  });

  it('are none only where nothing deviates and nothing is open', () => {
    const met = row('接待人次', '≥15人', '15人', 90);
    expect(problems(sketched([met]))).toContain('没有偏离年度指标值的指标。');
    expect(problems(sketched([met, row('社会效益', '显著', '显著', 10)]))).toContain('另有1个指标待评定或未填');
    expect(problems(sketched([met, row('社会效益', '显著', '显著', 10)]))).not.toContain('没有偏离');
  });

  it('hold the reasons of a form that has one cell for all', () => {
    const form = formOf({ rows: [unmet], funding: [money], explanationForAll: '受疫情影响' });
    expect(problems(form)).toContain('\n受疫情影响。');
  });
});

describe('money', () => {
  const met = [row('接待人次', '≥15人', '15人', 90)];

  it('of several sources, each with its own rate', () => {
    const form = sketched(met, [
      { initialBudget: 80, annualBudget: 100, expenditure: 95.5, weight: 10, rate: '', score: '' },
      { label: '其中：中央补助', role: 'fiscal', initialBudget: 60, annualBudget: 60, expenditure: 60 },
      { label: '上年结转资金', role: 'carryover', initialBudget: 0, annualBudget: 0, expenditure: 0 },
      { label: '其他资金', role: 'other', initialBudget: 20, annualBudget: 40, expenditure: 35.5 },
    ]);
    expect(text(form)).toContain(
      '年初预算数80万元，年中预算调增20万元，全年预算数100万元；全年执行数95.5万元，执行率为95.5%，未执行4.5万元。',
    );
    expect(text(form)).toContain(
      '从资金来源看：中央补助年初预算数和全年预算数均为60万元，全年执行数60万元，执行率100%；其他资金年初预算数20万元，年中预算调增20万元，全年预算数40万元，全年执行数35.5万元，执行率88.75%。',
    );
    expect(text(form)).not.toContain('请填写：预算执行率');
  });

  it('0 of 0 has no rate and no score of its own', () => {
    const form = sketched(met, [
      { initialBudget: 0, annualBudget: 0, expenditure: 0, weight: 10, rate: '', score: '' },
    ]);
    expect(text(form)).toContain(
      '年初预算数和全年预算数均为0万元，没有发生支出，全年预算数为0，不计算执行率。预算执行率得分待评定（分值10分）。',
    );
    expect(text(form)).toContain('预算执行率待评定（分值10分），产出指标得90分（分值90分）');
    expect(text(form)).not.toMatch(/执行率为|NaN|null|undefined/);
  });

  it('of one source is told once', () => {
    const form = sketched(met, [
      { initialBudget: 80, annualBudget: 80, expenditure: 76, weight: 10, rate: '', score: '' },
      { label: '其中：当年财政拨款', role: 'fiscal', initialBudget: 80, annualBudget: 80, expenditure: 76 },
      { label: '上年结转资金', role: 'carryover', initialBudget: '', annualBudget: '', expenditure: '' },
    ]);
    expect(text(form)).toContain(
      '2021年项目年初预算数和全年预算数均为80万元，资金全部来源于当年财政拨款；全年执行数76万元，执行率为95%，未执行4万元。预算执行率得9.5分（分值10分）。',
    );
    expect(text(form)).not.toContain('从资金来源看');
  });

  it('of which nothing was spent has its reason from the notes of the form', () => {
    const nothing = [{ initialBudget: 80, annualBudget: 80, expenditure: 0, weight: 10, rate: '', score: '' } as const];
    const without = formOf({
      rows: met,
      funding: nothing,
      notes: ['注：1.得分一档最高不能超过该指标分值上限，执行率=执行数/预算数。'],
    });
    expect(text(without)).toContain('年内没有支出（全年执行数0万元），执行率为0%。');
    expect(text(without)).toContain('【请填写：预算执行率为0%的原因');
    const told = formOf({ rows: met, funding: nothing, notes: ['说明：资金未支付系年末库款紧张。'] });
    expect(text(told)).toContain('执行率为0%的原因：资金未支付系年末库款紧张。');
    expect(text(told)).toContain('预算执行率为0%，扣10分。原因：资金未支付系年末库款紧张。');
    expect(text(told)).not.toContain('【请填写：预算执行率');
  });

  it('that is not there is asked for', () => {
    expect(text(sketched(met, []))).toContain('【请填写：项目资金的年初预算数、全年预算数和全年执行数】');
  });

  it('shown as #### in a narrow column is told all the same', () => {
    const form = sketched(met);
    const [first] = form.funding.rows;
    if (first === undefined) throw new Error('no row');
    const narrow = {
      ...first,
      annualBudget: { ...cellOf(5, 2, 1234.5), text: '####' },
      expenditure: { ...cellOf(5, 3, 1234.5), text: '1234.50万元' },
    };
    expect(text({ ...form, funding: { ...form.funding, rows: [narrow] } })).toContain(
      '全年预算数1234.5万元；全年执行数1234.50万元，执行率为100%。',
    );
  });
});

it.each([
  ['★补助各类瓜果蔬菜种植面积', '补助各类瓜果蔬菜种植面积'],
  ['★★★特困人员救助供养人数(按月平均)(≥**人)', '特困人员救助供养人数(按月平均)'],
  ['受益建档立卡贫困人口数≥**人', '受益建档立卡贫困人口数'],
  ['扶贫临时救助标准(<**元/户·年)', '扶贫临时救助标准'],
  ['粉碎拌合机(11kw)（≥台）', '粉碎拌合机(11kw)'],
  ['**', '**'],
])('%s is called %s in a sentence', (name, called) => {
  expect(text(sketched([row(name, '≥10', '12', 90)]))).toMatch(
    new RegExp(`：${called.replace(/[()*（）]/g, '\\$&')}计划不(?:低|少)于10[^，]*，实际(?:完成)?12`),
  );
});

it('the code that the 一体化 system puts before a project’s name is left out', () => {
  const project = cellOf(4, 2, '51000021R000000019951-工资性支出');
  expect(linesOf(reportOf({ ...sketched([]), project }))[0]).toBe('工资性支出绩效自评报告');
});

describe('what a form lacks', () => {
  it('help text of a template is no result', () => {
    const goal = {
      expected: cellOf(3, 1, '保障工资发放。'),
      actual: cellOf(3, 5, '对照年度目标,说明相关任务目标的完成情况(100字以内)。'),
    };
    expect(text({ ...sketched([]), goal })).toContain('实际完成情况：【请填写：年度总体目标的实际完成情况');
  });

  it('goals are asked for; a result that repeats the goal, too', () => {
    const form = sketched([row('接待人次', '≥15人', '15人', 90)]);
    expect(text(form)).toContain('【请填写：年度总体目标（预期目标）】');
    expect(text(form)).toContain('实际完成情况：【请填写：年度总体目标的实际完成情况');
    const goal = { expected: cellOf(3, 1, '完成大厅改造。'), actual: cellOf(3, 5, '完成大厅改造') };
    const repeated = reportOf({ ...form, goal });
    expect(linesOf(repeated)).toContain('年度预期目标：完成大厅改造。');
    expect(repeated.openQuestions.flatMap(({ slots }) => slots)).toContain('goalResult');
    const answered = text({ ...form, goal }, outline('n1-chengde'), {
      indicators: {},
      acknowledgements: [],
      report: { goalResult: '改造大厅3间，10月启用。' },
    });
    expect(answered).toContain('实际完成情况：改造大厅3间，10月启用。');
  });

  it('a satisfaction indicator that is not there is said to be none', () => {
    const form = sketched([row('接待人次', '≥15人', '15人', 90)]);
    expect(text(form)).toContain('未设置满意度指标。');
    // Its section is left out: no heading stands empty.
    expect(text(form, outline('n3-transfer'))).not.toContain('满意度指标完成情况分析');
  });

  it('weights: no score is made up', () => {
    const form = formOf({ rows: [{ name: '接待人次', target: '≥15人', actual: '15人' }], funding: [] });
    expect(text(form)).toContain('自评表未设分值，本次自评不计算得分。');
    expect(text(form)).not.toMatch(/得分\d|等级为/);
  });

  it('nothing at all still reads', () => {
    for (const one of builtInOutlines) {
      expect(text(formOf({}), one)).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    }
  });
});

describe('sixty indicators', () => {
  const categories = ['产出指标', '效益指标', '满意度指标'];
  const many = Array.from({ length: 60 }, (_, index) =>
    row(`工作事项${index + 1}`, '≥10项', index === 30 ? '4项' : '10项', 1.5, {
      category: categories[Math.floor(index / 20)] ?? '',
      subcategory: `第${Math.floor(index / 5) + 1}类指标`,
    }),
  );
  const report = reportOf(sketched(many), outline('n1-chengde'));

  it('are told in paragraphs that can be read', () => {
    const details = report.blocks.filter(({ id }) => id.startsWith('goals.indicatorDetails'));
    expect(details).toHaveLength(3 + 12);
    for (const block of details) if ('text' in block) expect(block.text.length).toBeLessThan(300);
  });

  it('are counted in the conclusion', () => {
    const conclusion = chapter(report, '主要结论');
    expect(conclusion).toContain('60个三级指标中，完成59个，未完成1个。未完成的是工作事项31（完成率40%）。');
  });

  it('are counted in the one paragraph', () => {
    const [, summary = ''] = linesOf(reportOf(sketched(many), outline('n6-summary')));
    expect(summary).toContain(
      '一是产出指标共20个，完成20个，得30分（分值30分）；二是效益指标共20个，完成19个，未完成1个，得29.1分（分值30分）；',
    );
  });
});

describe('people’s words', () => {
  const form = sketched([row('接待人次', '≥15人', '15人', 90)]);
  const answers = {
    indicators: {},
    acknowledgements: [],
    report: { workOrganised: '成立了自评小组。\n\n小组采用实地观察法。', problems: '  ', constructor: '无' },
  };
  const report = reportOf(form, outline('n1-chengde'), answers);

  it('stand as they were typed, a paragraph for each line', () => {
    expect(report.blocks.slice(2, 4)).toEqual([
      { id: 'work.workOrganised', level: 'body', source: 'person', text: '成立了自评小组。' },
      { id: 'work.workOrganised.2', level: 'body', source: 'person', text: '小组采用实地观察法。' },
    ]);
  });

  it('are asked for until they say something', () => {
    const open = report.openQuestions.flatMap(({ slots }) => slots);
    expect(open).not.toContain('workOrganised');
    expect(open).toContain('problems');
    expect(report.slots.find(({ id }) => id === 'workOrganised')?.answer).toContain('自评小组');
    expect(report.slots.filter(({ id }) => id === 'problems')).toHaveLength(1);
  });

  it('go along to another outline', () => {
    const other = reportOf(form, outline('n7-mof-2020-10'), { ...answers, report: { measures: '专人负责。' } });
    expect(chapter(other, '有关建议')).toContain('专人负责。');
  });
});

it('every block of every outline has an id of its own, also with rows of the same name', () => {
  const form = sketched([row('接待人次', '≥15人', '6人', 45), row('接待人次', '≥15人', '6人', 45)]);
  for (const one of builtInOutlines) {
    const ids = reportOf(form, one).blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

import { numberOf } from '../../../src/core/form/cell-reading';
import { recogniseForms } from '../../../src/core/form/recognise';
import { rulesForForm } from '../../../src/core/rules/profiles';
import { assessed } from '../checks/assessed';
import { grid } from './grid-writer';
import { fundLines, indicatorLines, onlyForm } from './reading';

/** Forms as other units publish them, rebuilt by hand; rows, addresses and readings by hand. */
describe('forms that nobody here had seen', () => {
  it('四川 0013zp as published: the goal above the funds, a block label beside them, requirements in the reasons column', () => {
    const form = onlyForm(grid`
部门预算项目支出绩效自评表(2023年度)
项目名称||工资性支出
主管部门||某县发展和改革局本级|||||实施单位 (盖章)||某县发展和改革局
项目基本情况|1.项目年度目标完成情况|项目年度目标|||||年度目标完成情况
||保障工资及时、足额发放。|||||已按月发放。
|2.项目实施内容及过程概述
预算执行情况(10分)|年度预算数(万元)||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额||238.93|251.89|251.89|'100.00%|10||其他资金包括社会投入资金、银行贷款
|其中:财政资金||238.93|251.89|251.89|'100.00%|/|/
|单位资金||0.00|0.00|0.00|'0.00%|/|/
绩效指标(90分)|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|发放覆盖率|=|100|%||60
|效益指标|社会效益指标|足额保障率|=|100|%||30
合计||||||||100
`);
    expect(fundLines(form)).toEqual([
      '8 总额 | total | 238.93 | 251.89 | 251.89 | 10 | 1 | ',
      '9 其中:财政资金 | fiscal | 238.93 | 251.89 | 251.89 |  | 1 | ',
      '10 单位资金 | other | 0 | 0 | 0 |  | 0 | ',
    ]);
    expect(form.goal).toMatchObject({ expected: { address: 'C5' }, actual: { address: 'H5', text: '已按月发放。' } });
    expect(indicatorLines(form)).toEqual([
      '12 产出指标/数量指标/发放覆盖率 | =100%→ | 60 | ',
      '13 效益指标/社会效益指标/足额保障率 | =100%→ | 30 | ',
    ]);
  });

  it.each([
    ['年度预算（万元）', '||'],
    ['年度预算申请（万元）', '||'],
    ['年度预算执行情况（万元）', '||'],
    ['年度预算（万元）', '||资金来源'],
  ])('the label of the fund block, %s, is no column', (label, source) => {
    const form = onlyForm(grid`
项目名称||农村道路养护
${label}${source}|年初预算数|全年预算数|全年执行数|分值|执行率|得分
||年度资金总额|50|48|45.6|10|95%|9.5
||其中：财政拨款|50|48|45.6|-|95%|-
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|养护里程|≥30公里|32公里|90|90
`);
    expect(fundLines(form)).toEqual([
      '3 年度资金总额 | total | 50 | 48 | 45.6 | 10 | 0.95 | 9.5',
      '4 其中：财政拨款 | fiscal | 50 | 48 | 45.6 |  | 0.95 | ',
    ]);
  });

  it('湖南部门整体: the budget by income and by expenditure as free text below the total', () => {
    const form = onlyForm(grid`
部门整体支出绩效自评表
（2021年度）
部门名称||零陵区某局
年度预算申请（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||856.4|901.2|901.2|10|100%|10
|按收入性质分：||||按支出性质分：
|其中：一般公共预算：901.2||||其中：基本支出：701.2
|政府性基金拨款：||||项目支出：200
年度总体目标|预期目标||||实际完成情况
|完成全年工作||||已完成
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标(50)|质量指标|办结率|100%|98%|50|49|2件跨年
|效益指标30分)|社会效益指标|社会稳定|稳定|稳定|30|30
|满意度指标(10分)|服务对象满意度指标|群众满意度|≥90%|95%|10|10
总分||||||100|99
`);
    expect(form.kind).toBe('department');
    expect(fundLines(form)).toEqual(['5 年度资金总额 | total | 856.4 | 901.2 | 901.2 | 10 | 1 | 10']);
    expect(form.goal.expected?.text).toBe('完成全年工作');
    expect(form.categories.map(({ statedWeight }) => statedWeight)).toEqual([50, 30, 10]);
    expect(assessed(form).total).toMatchObject({ weight: 100, score: 99, pending: 0 });
  });

  it('a list of tasks with their budgets is not the fund block', () => {
    const form = onlyForm(grid`
部门（单位）整体支出绩效自评表
部门（单位）名称||市场监督管理局
年度主要任务|任务名称|主要内容|预算数（万元）|执行数（万元）
|任务1|监管|100|98
预算情况（万元）|预算收入|年初预算数|全年预算数|全年执行数|执行率|分值|得分
|年度资金总额|1000|1100|1045|95%|10|9.5
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施
履职效果|数量指标|检查户次|≥1000户次|1200户次|90|90
`);
    expect(fundLines(form)).toEqual(['6 年度资金总额 | total | 1000 | 1100 | 1045 | 10 | 0.95 | 9.5']);
  });

  it('基本支出 and 项目支出 as columns are kinds of spending, not what was spent', () => {
    const form = onlyForm(grid`
部门整体支出绩效自评表
单位名称|某局
年度预算（万元）|资金总额|基本支出|项目支出
|1200|900|300
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|检查次数|≥100次|120次|90|90
`);
    expect(assessed(form).execution).toMatchObject({ rate: null, weight: 10, score: null });
  });

  it.each([
    [
      '指标名称|指标解释|计量单位|指标性质|指标值|自评内容|完成情况|指标权重|指标得分|支撑材料',
      '实际培训190人次|190',
      '考核合格96%|96',
      'H',
    ],
    [
      '指标名称|指标解释|计量单位|指标性质|指标值|完成情况|自评内容|指标权重|指标得分|支撑材料',
      '190|实际培训190人次',
      '96|考核合格96%',
      'G',
    ],
  ])(
    '重庆 2024: 完成情况 is what was reached, 自评内容 and 支撑材料 stand beside it: %s',
    (header, trained, passed, actualColumn) => {
      const form = onlyForm(grid`
2024年度项目支出绩效自评表
项目名称||基层医疗机构能力建设||自评总分（分）|99.27
主管部门||区卫生健康委||实施单位|区人民医院
项目资金（万元）||年初预算数|全年（调整）预算数|全年执行数|执行率|执行率权重|执行率得分
|年度总金额|500|386|357.8|92.69%|10|9.27
年度总体目标|年初绩效目标||全年（调整）绩效目标||全年目标实际完成情况
|培训两百人次||培训一百八十人次||培训一百九十人次
绩效指标|${header}
|培训人次|当年参加培训的人次|人次|≥|180|${trained}|50|50|签到表
|培训合格率|合格人数/参训人数|%|≥|95|${passed}|40|40|成绩册
`);
      expect(indicatorLines(form)).toEqual([
        '9 //培训人次 | ≥180人次→190 | 50 | 50',
        '10 //培训合格率 | ≥95%→96 | 40 | 40',
      ]);
      expect(form.indicators.map(({ targetCell, actualCell }) => [targetCell?.address, actualCell?.address])).toEqual([
        ['F9', `${actualColumn}9`],
        ['F10', `${actualColumn}10`],
      ]);
      expect(form.indicators.map(({ explanation, standard }) => [explanation, standard])).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(form.goal.actual?.text).toBe('培训一百九十人次');
      expect(assessed(form).total).toMatchObject({ weight: 100, score: 99.27, published: 99.27, pending: 0 });
    },
  );

  it('重庆: 执行率权重 and 执行率得分 are the points of the execution', () => {
    const form = onlyForm(grid`
2021年项目支出绩效自评表
项目名称|||农村公路养护|项目编码||500000|自评总分(分)||97.24
项目资金（万元）|||年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重|执行率得分
年度总金额|||100|110|99|90|10|9
绩效指标|指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数（%）|指标权重|指标得分|是否核心指标|说明
|养护里程|公里|≥|100||110|100|40|40|是
|优良率|%|≥|90|85|80|94.12|50|47.06|否
`);
    expect(fundLines(form)).toEqual(['4 年度总金额 | total | 100 | 110 | 99 | 10 | 0.9 | 9']);
    expect(indicatorLines(form)).toEqual([
      '6 //养护里程 | ≥100公里→110 | 40 | 40',
      '7 //优良率 | ≥85%→80 | 50 | 47.06',
    ]);
  });

  it('points for whole parts below the indicators are no indicators', () => {
    const form = onlyForm(grid`
2021年高校项目支出绩效自评表
项目名称|改善基本办学条件
一级指标|二级指标|三级指标|预算设定指标值|项目完成指标值
产出指标|数量指标|购置设备|≥50台|52台
满意度指标|服务对象满意度|学生满意度|≥90%|93%
预算执行得分|10|10
目标设定得分|10|9
`);
    expect(indicatorLines(form)).toEqual([
      '4 产出指标/数量指标/购置设备 | ≥50台→52台 | × | ×',
      '5 满意度指标/服务对象满意度/学生满意度 | ≥90%→93% | × | ×',
    ]);
    expect(form.block.bottom).toBe(6);
  });

  it('page numbers in the middle of a table belong to no level', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称|某项目
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|建设座数|≥5座|5座|50|50
-2-
|质量指标|合格率|100%|100%|20|20
第 3 页 共 4 页
|时效指标|完成时间|2022年12月|2022年11月|20|20
总分|||||90|90
`);
    expect(indicatorLines(form)).toEqual([
      '4 产出指标/数量指标/建设座数 | ≥5座→5座 | 50 | 50',
      '6 产出指标/质量指标/合格率 | 100%→100% | 20 | 20',
      '8 产出指标/时效指标/完成时间 | 2022年12月→2022年11月 | 20 | 20',
    ]);
  });

  it('two forms beside each other are two forms', () => {
    const forms = recogniseForms(grid`
项目支出绩效自评表||||||||||项目支出绩效自评表
（2022年度）||||||||||（2022年度）
项目名称||甲项目||||||||项目名称||乙项目
项目资金（万元）|||全年预算数|全年执行数|分值|执行率|得分|||项目资金（万元）|||全年预算数|全年执行数|分值|执行率|得分
||年度资金总额|50|45|10|90%|9|||||年度资金总额|20|20|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因|||一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|新建座数|≥5个|5个|90|90||||产出指标|数量指标|改建座数|≥8个|6个|90|67.5
总分|||||100|99||||总分|||||100|77.5
`);
    expect(forms.map(({ project, block }) => [project?.text, block.left, block.right])).toEqual([
      ['甲项目', 0, 7],
      ['乙项目', 10, 17],
    ]);
    expect(forms.map(fundLines)).toEqual([
      ['5 年度资金总额 | total | × | 50 | 45 | 10 | 0.9 | 9'],
      ['5 年度资金总额 | total | × | 20 | 20 | 10 | 1 | 10'],
    ]);
    expect(forms.map(indicatorLines)).toEqual([
      ['7 产出指标/数量指标/新建座数 | ≥5个→5个 | 90 | 90'],
      ['7 产出指标/数量指标/改建座数 | ≥8个→6个 | 90 | 67.5'],
    ]);
    expect(forms.map(({ total }) => total.score?.address)).toEqual(['G8', 'Q8']);
    expect(forms.map((form) => assessed(form).total.score)).toEqual([99, 77.5]);
  });

  it('forms come from top to bottom, also where the left one beside begins further down', () => {
    const forms = recogniseForms(grid`
||||||||||项目支出绩效自评表
||||||||||项目名称||乙项目
项目支出绩效自评表
项目名称||甲项目
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因|||一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|新建座数|≥5个|5个|90|90||||产出指标|数量指标|改建座数|≥8个|6个|90|67.5
`);
    expect(forms.map(({ project, block }) => [project?.text, block.top])).toEqual([
      ['乙项目', 0],
      ['甲项目', 2],
    ]);
  });

  it('河南: a 项目支出 form with 资金管理情况 is a project’s', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
（2023年度）
项目名称|||基层治理专项
项目资金（万元）||||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额：|||30|30|28|10|93.33%|9.33
|其中：政府预算资金|||30|30|28|—|93.33%|—
资金管理情况|||情况说明|||存在问题和改进措施
|安排科学性|||科学|||无
|拨付合规性|||合规|||无
年度总体目标|预期目标||||实际完成情况
|完成||||已完成
绩效指标|一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|成本指标|经济成本指标|成本控制||≤30万元|28万元|90|90
总分||||||||100|99.33
`);
    expect(form.kind).toBe('project');
    expect(form.goal.actual?.text).toBe('已完成');
    expect(fundLines(form)).toHaveLength(2);
  });

  it('an indicator form with weights whose header says 20分×执行率 is scored 20 + 80', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称||公路养护
项目资金（万元）|||预算数（A）|执行数（B）|执行率（B/A）|分值|得分（20分×执行率）
||年度财政资金总额|400|391|97.75%|20|19.55
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
|产出指标|数量指标|养护里程|300公里|300公里|40|40
|效益指标|社会效益指标|优良率|≥90%|92%|40|40
总分||||||100|99.55
`);
    expect(rulesForForm(form).id).toBe('hubei-20-80');
    expect(assessed(form).execution).toMatchObject({ rate: 0.9775, weight: 20, score: 19.55 });
    expect(assessed(form).total).toMatchObject({ weight: 100, score: 99.55 });
  });

  it('a month in columns of its own, answered by a bare number, is counted', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
（2023年度）
项目名称||安可替代
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
产出指标|时效指标|完成时间|≤|12|月|12|20|20
|时效指标|验收时间|≤|11|月|12|20|10
|时效指标|竣工时间|≤|12|月|12月|50|50
`);
    expect(form.indicators.map(({ target, actual }) => [target.kind, actual.kind])).toEqual([
      ['number', 'number'],
      ['number', 'number'],
      ['date', 'date'],
    ]);
    expect(assessed(form).indicators.map(({ verdict }) => verdict)).toEqual(['met', 'unmet', 'met']);
  });

  it('分值 for each level: the one behind the name is the indicator’s', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称|某项目
一级指标|分值|二级指标|分值|三级指标|分值|年度指标值|实际完成值|得分|备注
产出指标|50|数量指标|25|建设座数|25|≥5座|5座|25
||质量指标|25|合格率|25|100%|100%|25
效益指标|40|社会效益指标|40|满意度|40|≥90%|92%|40
`);
    expect(indicatorLines(form)).toEqual([
      '4 产出指标/数量指标/建设座数 | ≥5座→5座 | 25 | 25',
      '5 产出指标/质量指标/合格率 | 100%→100% | 25 | 25',
      '6 效益指标/社会效益指标/满意度 | ≥90%→92% | 40 | 40',
    ]);
    expect(form.problems).toEqual([]);
  });

  it('指标值 over 年度指标值, 实际完成值 and 完成率', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称|某项目
一级指标|二级指标|三级指标|权重|指标值|||得分|偏差原因
||||年度指标值|实际完成值|完成率
产出指标|数量指标|建设座数|50|≥5座|5座|100%|50
效益指标|社会效益指标|通行率|40|≥90%|81%|90%|36|施工占道
`);
    expect(indicatorLines(form)).toEqual([
      '5 产出指标/数量指标/建设座数 | ≥5座→5座 | 50 | 50',
      '6 效益指标/社会效益指标/通行率 | ≥90%→81% | 40 | 36',
    ]);
    expect(form.indicators[1]?.explanation?.text).toBe('施工占道');
  });

  it('the labels of the fund block in two rows', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称||某项目
项目资金（万元）||预算数|||执行数|||分值|得分
||年初预算数|调整数|全年预算数|全年执行数|结余数|执行率||
|年度资金总额|100|10|110|99|11|90%|10|9
|其中：财政拨款|100|10|110|99|11|90%
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|建设座数|≥5个|5个|90|90
`);
    expect(fundLines(form)).toEqual([
      '5 年度资金总额 | total | 100 | 110 | 99 | 10 | 0.9 | 9',
      '6 其中：财政拨款 | fiscal | 100 | 110 | 99 |  | 0.9 | ',
    ]);
    expect(form.funding.unit).toBe('万元');
  });

  it('total and grade in one cell', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称||某项目
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|建设座数|≥5个|5个|90|90
自评总分：98分  自评等级：优
`);
    expect(form.indicators).toHaveLength(1);
    expect(form.total.score).toMatchObject({ address: 'A5', reading: { value: 98 } });
    expect(form.grade).toMatchObject({ address: 'A5', text: '优' });
  });

  it('天津: operator and unit under labels with 绩效 before them', () => {
    const form = onlyForm(grid`
天津市项目支出绩效自评表
（2023年）
项目名称|信息化运维
一级指标|二级指标|三级指标|绩效指标性质|绩效指标值|绩效度量单位|本年度实际完成值|完成比例|指标分值|指标得分|未完成原因
产出|数量|系统数量|=|5|套|5|100%|50|50
效益|社会效益|可用率|≥|99|%|99.5|100.51%|40|40
`);
    expect(indicatorLines(form)).toEqual([
      '5 产出/数量/系统数量 | =5套→5 | 50 | 50',
      '6 效益/社会效益/可用率 | ≥99%→99.5 | 40 | 40',
    ]);
  });

  it('专项债券: what is before the first 其中 is the total', () => {
    const form = onlyForm(grid`
专项债券项目资金绩效自评表
（2023年度）
项目名称|污水处理厂
债券资金情况（万元）||债券额度|实际使用|支出率|分值|得分
|专项债券资金|5000|4500|90%|10|9
|其中：新增债券|5000|4500|90%
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因及改进措施
产出指标|数量指标|管网长度|≥12.5公里|12.6公里|90|90
总分|||||100|99
`);
    expect(fundLines(form)).toEqual([
      '5 专项债券资金 | total | × | 5000 | 4500 | 10 | 0.9 | 9',
      '6 其中：新增债券 | fiscal | × | 5000 | 4500 |  | 0.9 | ',
    ]);
    expect(assessed(form).total.score).toBe(99);
  });

  it('the total’s weight and its score in rows of their own', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
项目名称|社区建设
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|活动场次|≥20场|25场|90|90
总分||||||100
自评得分|||||||97
`);
    expect(form.total).toMatchObject({
      weight: { address: 'G5', reading: { value: 100 } },
      score: { address: 'H6', reading: { value: 97 } },
    });
  });

  it('岳阳 report form: a cover, sections, 实际完成 without more words, a combined score as total', () => {
    const form = onlyForm(grid`
岳阳县2019年度项目支出绩效自评报告
项目名称：|农村公路建设
主管部门：|岳阳县交通运输局
岳阳县财政局（制）
一、项目基本概况
项目起止时间|2019年1月-2019年12月
资金情况（万元）|计划安排|实际到位|实际支出|结余
合计|500|500|450|50
中央财政|200|200|200|0
其它|300|300|250|50
二、项目支出明细情况
支出内容|实际支出数|会计凭证号|备注
路面|300|12-1
三、项目绩效情况
项目绩效定性目标及实施计划完成情况|预期目标||实际完成
|建设公路||已建成
项目绩效定量目标（指标）及完成情况|一级指标|二级指标|指标内容|指标（目标）值|实际完成值
|项目产出指标|数量指标|公路里程|12公里|12公里
|服务对象满意度指标||满意度|90%|95%
绩效自评综合得分|95
评价等次|优
`);
    expect(fundLines(form)).toEqual([
      '8 合计 | total | × | 500 | 450 | × | × | ×',
      '9 中央财政 | fiscal | × | 200 | 200 | × | × | ×',
      '10 其它 | other | × | 300 | 250 | × | × | ×',
    ]);
    expect(form.goal).toMatchObject({ expected: { text: '建设公路' }, actual: { text: '已建成' } });
    expect(indicatorLines(form)).toEqual([
      '18 项目产出指标/数量指标/公路里程 | 12公里→12公里 | × | ×',
      '19 服务对象满意度指标//满意度 | 90%→95% | × | ×',
    ]);
    expect(form.total.score).toMatchObject({ address: 'B20', reading: { value: 95 } });
    expect(form.grade?.text).toBe('优');
  });

  it('a rate beside the goal, and a section heading below it, are no goal texts', () => {
    const form = onlyForm(grid`
2020年度项目支出绩效自评表
项目名称|农村饮水
三、目标完成情况
年度预期目标|具体完成情况|总体完成率
保障饮水|已保障|100%
四、年度绩效指标完成情况
一级指标|二级指标|三级指标|目标值|完成值
产出指标|数量指标|改造村数|5个|5个
`);
    expect(form.goal.expected?.text).toBe('保障饮水');
    expect(form.goal.actual?.text).toContain('已保障');
  });

  it('a note above the form that says 20分×执行率 is heard', () => {
    const form = onlyForm(grid`
项目支出绩效自评表
（2022年度）
填表说明：预算执行得分=20分×执行率
项目名称||公路养护
项目资金（万元）|||预算数（A）|执行数（B）|执行率（B/A）|得分
||年度财政资金总额|400|391|97.75%|19.55
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
|产出指标|数量指标|里程|300公里|300公里|80|80
总分||||||100|99.55
`);
    expect(form.notes.map(({ address }) => address)).toEqual(['A3']);
    expect(rulesForForm(form).id).toBe('hubei-20-80');
    expect(assessed(form).total).toMatchObject({ weight: 100, score: 99.55 });
  });

  it('a list of projects with their money is no fund block', () => {
    const forms = recogniseForms(grid`
2018年财政支出项目绩效自评表
行次|项目名称|项目单位|预算数|统筹整合资金数|扣除后预算|到位资金|到位率|执行数|执行率|自评得分
1|河道整治|水务局|100|20|80|80|100%|75|93.75%|95
2|乡村绿化|林业局|50|0|50|50|100%|50|100%|98
`);
    expect(forms.flatMap(({ funding }) => funding.rows)).toEqual([]);
  });
});

describe('odd forms', () => {
  const table = (name: string, score: number) => [
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
    `产出指标|数量指标|${name}|≥5个|5个|90|90|`,
    `总分|||||100|${score}|`,
  ];
  const head = (project: string) => ['项目支出绩效自评表|||||||', `项目名称||${project}|||||`];
  const beside = (left: readonly string[], right: readonly string[]): string =>
    left.map((line, at) => `${line}||${right[at] ?? ''}`).join('\n');
  const found = (sheet: string) =>
    recogniseForms(grid`${sheet}`).map(({ project, block, indicators, total }) => [
      project?.text,
      block.top,
      block.left,
      indicators.map(({ name }) => name),
      numberOf(total.score),
    ]);
  const one = [...head('甲项目'), ...table('新建座数', 91)];
  const two = [...head('乙项目'), ...table('改建座数', 92)];
  const three = [...head('丙项目'), ...table('维修座数', 93)];

  it('three forms in the shape of an L: two beside each other, one below', () => {
    expect(found(`${beside(one, two)}\n-\n${three.join('\n')}`)).toEqual([
      ['甲项目', 0, 0, ['新建座数'], 91],
      ['乙项目', 0, 9, ['改建座数'], 92],
      ['丙项目', 6, 0, ['维修座数'], 93],
    ]);
  });

  it('and with the one above', () => {
    expect(found(`${one.join('\n')}\n-\n${beside(two, three)}`)).toEqual([
      ['甲项目', 0, 0, ['新建座数'], 91],
      ['乙项目', 6, 0, ['改建座数'], 92],
      ['丙项目', 6, 9, ['维修座数'], 93],
    ]);
  });

  const funds = [
    '项目资金（万元）|||全年预算数|全年执行数|分值|执行率|得分',
    '||年度资金总额|50|45|10|90%|9',
    '||其中：当年财政拨款|50|45|||',
  ];

  it('two beside each other whose headers stand in different rows, with and without a fund block', () => {
    const left = [...head('甲项目'), ...funds, ...table('新建座数', 99)];
    expect(found(beside(left, two))).toEqual([
      ['甲项目', 0, 0, ['新建座数'], 99],
      ['乙项目', 0, 9, ['改建座数'], 92],
    ]);
    const aside = (lines: readonly string[], blank: number): readonly string[] => [
      ...Array.from({ length: blank }, () => '|||||||'),
      ...lines,
    ];
    expect(found(beside(aside(two, 3), left))).toEqual([
      ['甲项目', 0, 9, ['新建座数'], 99],
      ['乙项目', 3, 0, ['改建座数'], 92],
    ]);
  });

  it('and whose tables have other columns', () => {
    const other = [
      ...head('丁项目'),
      '绩效指标|指标值|实际值|权重|自评得分|||',
      '数量指标：修缮座数|5个|5个|90|90|||',
      '总分|||100|90|||',
    ];
    expect(found(beside(one, other)).map(([project, top, left, , score]) => [project, top, left, score])).toEqual([
      ['甲项目', 0, 0, 91],
      ['丁项目', 0, 9, 90],
    ]);
  });

  it('one project named in two places of one form is one form', () => {
    const lines = ['项目支出绩效自评表|||||||', '项目名称|甲项目|||||上级项目名称|甲类项目', ...table('新建座数', 91)];
    expect(found(lines.join('\n'))).toEqual([['甲项目', 0, 0, ['新建座数'], 91]]);
  });

  it('a project whose name ends in 绩效自评表 is a project', () => {
    const [form, ...more] = recogniseForms(
      grid`${[...head('编制2023年度绩效自评表'), ...table('编制份数', 95)].join('\n')}`,
    );
    expect(more).toEqual([]);
    expect([form?.title?.text, form?.project?.text, form?.block.top]).toEqual([
      '项目支出绩效自评表',
      '编制2023年度绩效自评表',
      0,
    ]);
  });

  it.each([
    ['自评得分：95分', 95],
    ['自评总分：95.5', 95.5],
    ['总分：88分', 88],
  ])('%s in a head line is the total', (words, score) => {
    const lines = [...head('甲项目'), `填报单位：县局|||||${words}||`, ...table('新建座数', 0).slice(0, 2)];
    expect(numberOf(onlyForm(grid`${lines.join('\n')}`).total.score)).toBe(score);
  });

  it('自评等级 beside 总分 is the grade, and the total stays the number', () => {
    const lines = [...head('甲项目'), ...table('新建座数', 0).slice(0, 2), '总分|||||100|96|', '自评等级|优||||||'];
    const [below] = recogniseForms(grid`${lines.join('\n')}`);
    expect([numberOf(below?.total.score ?? null), below?.grade?.text]).toEqual([96, '优']);
    const inRow = [...lines.slice(0, -2), '总分|96|自评等级|优||100||'];
    const [same] = recogniseForms(grid`${inRow.join('\n')}`);
    expect(same?.grade?.text).toBe('优');
  });
});

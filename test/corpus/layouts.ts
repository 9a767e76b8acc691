import type { WrittenCell } from '../core/form/grid-writer';
import type { PublishedFund } from './published-table';

type Row = readonly WrittenCell[];
/** Sheet column, label, and what of the published table stands under it (`''`: a column that the collection left out). */
export type Columns = readonly (readonly [column: number, label: string, key: string])[];

/** How a collected table lies on its sheet: order of blocks and columns, label texts, what merges cover. */
export interface Layout {
  readonly head: readonly Row[];
  readonly funds: {
    readonly block: string;
    readonly labelColumn: number;
    readonly source?: string;
    readonly columns: readonly (readonly [column: number, label: string, key: keyof PublishedFund | ''])[];
    /** The block as drawn by hand, where it is no list of rows. */
    readonly rows?: readonly Row[];
  } | null;
  readonly between?: readonly Row[];
  readonly goal: {
    readonly labels: readonly [block: string, expected: string, actual: string];
    readonly place: 'below' | 'beside';
    readonly actualColumn: number;
  } | null;
  readonly columns: Columns;
  readonly subheader?: Row;
  /** Texts of level-1 cells where they are drawn otherwise than collected. */
  readonly level1?: Readonly<Record<string, string>>;
  /** Rows before or after an indicator, by its index. */
  readonly before?: Readonly<Record<number, readonly Row[]>>;
  readonly after?: Readonly<Record<number, readonly Row[]>>;
  /** Label of the total row; null when there is none. */
  readonly total: string | null;
  readonly closing?: readonly Row[];
}

const standardFunds = {
  block: '项目资金\n（万元）',
  labelColumn: 2,
  columns: [
    [3, '年初预算数', '年初预算数'],
    [4, '全年预算数', '全年预算数'],
    [5, '全年执行数', '全年执行数'],
    [6, '分值', '分值'],
    [7, '执行率', '执行率'],
    [8, '得分', '得分'],
  ],
} as const;

const lettered = {
  block: '项目资金（万元）',
  labelColumn: 2,
  columns: [
    [3, '年初预算数', '年初预算数'],
    [4, '全年预算数（A）', '全年预算数'],
    [5, '全年执行数（B）', '全年执行数'],
    [6, '分值', '分值'],
    [7, '执行率（B/A）', '执行率'],
    [8, '得分', '得分'],
  ],
} as const;

const withoutInitial = {
  block: '项目资金（万元）',
  labelColumn: 2,
  columns: [
    [4, '全年预算数（A）', '全年预算数'],
    [5, '全年执行数（B）', '全年执行数'],
    [6, '分值', '分值'],
    [7, '执行率（B/A）', '执行率'],
    [8, '得分', '得分'],
  ],
} as const;

const transferFunds = {
  block: '资金投入情况（万元）',
  labelColumn: 1,
  columns: [
    [3, '全年预算数（A）', '全年预算数'],
    [4, '全年执行数（B）', '全年执行数'],
    [5, '预算执行率（B/A×100%）', '执行率'],
  ],
} as const;

const sichuanFunds = {
  block: '项目资金（万元）',
  labelColumn: 2,
  columns: [
    [3, '年初预算', '年初预算数'],
    [4, '调整后预算数', '全年预算数'],
    [5, '预算执行数', '全年执行数'],
    [6, '预算执行率', '执行率'],
    [7, '权重', '分值'],
    [8, '得分', '得分'],
    [9, '原因', ''],
  ],
} as const;

const standardGoal = {
  labels: ['年度\n总体\n目标', '预期目标', '实际完成情况'],
  place: 'below',
  actualColumn: 5,
} as const;

const standardColumns: Columns = [
  [0, '绩\n效\n指\n标', ''],
  [1, '一级指标', 'level1'],
  [2, '二级指标', 'level2'],
  [3, '三级指标', 'name'],
  [4, '年度\n指标值', 'target'],
  [5, '实际\n完成值', 'actual'],
  [6, '分值', 'weight'],
  [7, '得分', 'score'],
  [8, '偏差原因分析及改进措施', 'note'],
];

const weightFirstColumns: Columns = [
  [0, '绩效指标', ''],
  [1, '一级指标', 'level1'],
  [2, '二级指标', 'level2'],
  [3, '三级指标', 'name'],
  [4, '分值', 'weight'],
  [5, '年度指标值', 'target'],
  [6, '全年实际值', 'actual'],
  [7, '得分', 'score'],
  [8, '未完成原因及拟采取的改进措施', 'note'],
];

const hubeiColumns: Columns = [
  [0, '一级指标', 'level1'],
  [1, '二级指标', 'level2'],
  [2, '三级指标', 'name'],
  [4, '年初目标值（A）', 'target'],
  [5, '实际完成值（B）', 'actual'],
  [6, '得分', 'score'],
];

const sichuanColumns: Columns = [
  [0, '绩效指标', ''],
  [1, '一级指标', 'level1'],
  [2, '二级指标', 'level2'],
  [3, '三级指标', 'name'],
  [4, '指标性质', 'op'],
  [5, '指标值', 'target'],
  [6, '度量单位', 'unit'],
  [7, '完成值', 'actual'],
  [8, '权重', 'weight'],
  [9, '得分', 'score'],
  [10, '未完成原因分析', 'note'],
];

const transferColumns: Columns = [
  [0, '绩效指标', ''],
  [1, '一级指标', 'level1'],
  [2, '二级指标', 'level2'],
  [3, '三级指标', 'name'],
  [4, '指标值', 'target'],
  [5, '全年实际完成值', 'actual'],
  [6, '未完成原因和改进措施', 'note'],
];

const managementBlock: readonly Row[] = [
  ['资金管理情况', '', '', '情况说明', '', '存在问题和改进措施'],
  ['', '分配科学性', '', '严格按照办法分配', '', '无'],
  ['', '下达及时性', '', '收到指标文件后30日内下达', '', '无'],
  ['', '拨付合规性', '', '按照国库集中支付规定拨付', '', '无'],
  ['', '使用规范性', '', '专款专用', '', '无'],
  ['', '执行准确性', '', '不存在执行数偏离预算数较多的问题', '', '无'],
  ['', '预算绩效管理情况', '', '开展了绩效自评', '', '无'],
  ['', '支出责任履行情况', '', '足额安排', '', '无'],
];

const none: readonly Row[] = [];

/** The published layouts of the collected tables (layout_notes of each; domain.md §3). */
export const layouts: Readonly<Record<string, Layout>> = {
  // L01 with the template's rows left in.
  '01': {
    head: [
      ['附件 1'],
      ['“智慧政务”项目服务费项目支出绩效自评表'],
      ['（2021 年度）'],
      ['项目名称', '', '“智慧政务”项目服务费'],
      ['主管部门', '', '承德县行政审批局', '', '', '实施单位'],
    ],
    funds: standardFunds,
    goal: standardGoal,
    columns: standardColumns,
    after: Object.fromEntries(
      [1, 3, 4, 5, 6, 7, 8].map((at) => [
        at,
        [
          ['', '', '', '指标 2:'],
          ['', '', '', '.....'],
        ] as readonly Row[],
      ]),
    ),
    total: '总分',
  },
  // L06, unfilled, help text in the cells.
  '03': {
    head: [
      ['部门预算项目支出绩效自评表'],
      ['(2023年度)', '', '', '', '', '', '', '报表编号:510000_0013zp'],
      ['项目名称', '', '51000021R000000019951-工资性支出'],
      ['主管部门', '', '青神县发展和改革局', '', '', '', '实施单位', '', '青神县发展和改革局'],
    ],
    funds: sichuanFunds,
    goal: { labels: ['年度总体目标', '年初设定目标', '目标完成情况'], place: 'below', actualColumn: 6 },
    columns: sichuanColumns,
    total: '合计',
    closing: [
      ['评价结论', '', '对项目作出评价结论(100字以内)'],
      ['存在问题', '', '简要说明存在的问题(100字以内)'],
      ['改进措施', '', '简要说明改进措施(100字以内)'],
      ['项目负责人：', '', '', '', '', '', '财务负责人：'],
    ],
  },
  '04': {
    head: [
      ['附1'],
      ['稷山县项目支出绩效自评表'],
      ['（2020年度）'],
      ['项目名称', '', '建档立卡个人缴费县级配套资金'],
      ['主管部门', '', '稷山县医疗保障局', '', '', '实施单位', '稷山县医疗保险服务中心'],
    ],
    funds: standardFunds,
    goal: standardGoal,
    columns: standardColumns,
    total: '总分',
  },
  // L22: amounts in 元, no 绩效指标 column.
  '07': {
    head: [
      ['财政项目支出绩效自评表'],
      ['(2022 年度)'],
      ['项目名称', '普陀体育中心与委托运营方结算费用'],
      ['主管部门', '上海市普陀区体育局', '', '', '实施单位', '上海市普陀区体育事业管理中心'],
    ],
    funds: {
      block: '项目资金（元）',
      labelColumn: 1,
      columns: [
        [2, '年初预算数', '年初预算数'],
        [3, '全年预算数', '全年预算数'],
        [4, '全年执行数', '全年执行数'],
        [5, '分值', '分值'],
        [6, '执行率', '执行率'],
        [7, '得分', '得分'],
      ],
    },
    goal: { labels: ['年度总体目标', '预期目标', '实际完成情况'], place: 'below', actualColumn: 4 },
    columns: [
      [0, '一级指标', 'level1'],
      [1, '二级指标', 'level2'],
      [2, '三级指标', 'name'],
      [3, '年度指标值', 'target'],
      [4, '实际完成值', 'actual'],
      [5, '分值', 'weight'],
      [6, '得分', 'score'],
      [7, '偏差原因分析及改进措施', 'note'],
    ],
    total: '总分',
    closing: [['-1-']],
  },
  // L07: 20 + 80, no weights, reasons in one cell for the whole table.
  '09': {
    head: [
      ['项目支出绩效自评表'],
      ['（2021年度）'],
      ['单位名称：施甸县农业农村局', '', '', '', '', '填报日期：2022年3月10日'],
      ['项目名称', '2019年新型农业经营主体扶持项目'],
      ['主管部门', '施甸县农业农村局', '', '', '项目实施单位', '施甸县农业农村局'],
      ['项目类别', '1.部门预算项目□ 2.转移支付项目☑'],
    ],
    funds: {
      block: '预算执行情况\n（万元）\n（20分）',
      labelColumn: 1,
      columns: [
        [2, '预算数（A）', '全年预算数'],
        [3, '执行数（B）', '全年执行数'],
        [4, '执行率（B/A）', '执行率'],
        [5, '得分\n（20分×执行率）', '得分'],
      ],
    },
    between: [['年度绩效目标1\n（80分）', '扶持发展新型农业经营主体']],
    goal: null,
    columns: hubeiColumns,
    total: '总分',
    closing: [
      ['偏差大或目标未完成原因分析', '', '部分主体未通过验收'],
      ['改进措施及结果应用方案', '', '加快项目进度'],
    ],
  },
  // L28: three scores below the table.
  '11': {
    head: [
      ['关于“2018生物实验教学中心建设项目”预算绩效评价结果的公示'],
      ['项目名称', '', '2018生物实验教学中心建设项目'],
    ],
    funds: null,
    goal: null,
    columns: [
      [0, '一级指标', 'level1'],
      [1, '二级指标', 'level2'],
      [2, '三级指标', 'name'],
      [3, '预算设定指标值', 'target'],
      [4, '项目完成指标值', 'actual'],
    ],
    total: null,
    closing: [
      ['预算绩效评价结果'],
      ['考核节点进度完成率', '10分', '项目采购节约率', '10分'],
      ['预算编制准确度', '9分', '绩效评价结果', '29分'],
    ],
  },
  '13': {
    head: [
      ['项目支出绩效自评表(2020年度)'],
      ['项目名称', '', '演出设备更新专项经费'],
      ['主管部门', '', '新洲区文化和旅游局', '', '', '实施单位', '新洲区楚剧团'],
    ],
    funds: standardFunds,
    goal: standardGoal,
    columns: standardColumns,
    after: {
      2: [['', '', '', '指标2：']],
      4: [
        ['', '', '', '指标2：'],
        ['', '', '', '……'],
      ],
    },
    total: '总分',
  },
  // L29
  '15': {
    head: [['2021年吕梁山护工培训项目支出绩效自评表']],
    funds: null,
    goal: null,
    columns: [
      [0, '一级指标', 'level1'],
      [1, '二级指标', 'level2'],
      [2, '指标名称', 'name'],
      [3, '目标值', 'target'],
      [4, '完成值', 'actual'],
    ],
    total: null,
  },
  '17': {
    head: [
      ['附件3'],
      ['2022年度项目支出绩效自评表(昌龙鸿运)'],
      ['项目名称', '', '昌宁县昌龙鸿运牧业专业合作社生猪养殖场建设项目'],
      ['主管部门', '', '昌宁县供销合作社联合社', '', '项目实施单位', '昌龙鸿运牧业专业合作社'],
      ['项目类别', '', '1、部门预算项目 □  2、专项转移支付 ☑'],
      ['项目属性', '', '1、持续性项目 □  2、新增性项目 ☑'],
    ],
    funds: {
      block: '预算执行情况(万元)(20分)',
      labelColumn: 2,
      columns: [
        [3, '预算数(A)', '全年预算数'],
        [4, '执行数(B)', '全年执行数'],
        [5, '执行率(B/A)', '执行率'],
        [6, '得分(20分*执行率)', '得分'],
      ],
    },
    between: [['年度绩效目标(80分)']],
    goal: null,
    columns: hubeiColumns,
    total: null,
  },
  // L10
  '19': {
    head: [
      ['银川市本级部门项目支出绩效自评表(2021年)'],
      ['项目名称', '', '初中公用经费', '', '', '自评得分', 98],
      ['主管部门', '', '银川市教育局', '', '', '实施单位', '银川市第六中学'],
    ],
    funds: {
      block: '项目资金（万元）',
      labelColumn: 2,
      columns: [
        [3, '年初预算数', '年初预算数'],
        [4, '全年预算数', '全年预算数'],
        [5, '全年执行数', '全年执行数'],
        [6, '执行率', '执行率'],
      ],
    },
    goal: standardGoal,
    columns: [
      [0, '一级指标', 'level1'],
      [1, '二级指标', 'level2'],
      [2, '三级指标', 'name'],
      [3, '指标值', 'target'],
      [4, '完成值', 'actual'],
      [5, '分值', 'weight'],
      [6, '自评得分', 'score'],
      [7, '财政审核评分', ''],
      [8, '偏差原因', 'note'],
    ],
    total: '总分',
  },
  '21': {
    head: [
      ['绩效目标自评表'],
      ['（2023年度）'],
      ['项目名称', '', '河西村特色种养补贴到户项目'],
      ['主管部门', '', '县农业农村局', '', '', '实施单位', '萧县张庄寨镇人民政府'],
    ],
    funds: withoutInitial,
    goal: { labels: ['年度总体目标', '年初设定目标', '年度总体目标完成情况'], place: 'below', actualColumn: 5 },
    columns: weightFirstColumns,
    after: { 9: [['', '', '', '……']] },
    total: null,
  },
  '23': {
    head: [
      ['(临时救助)绩效目标自评表'],
      ['(2019年度)'],
      ['项目名称', '', '临时救助'],
      ['主管部门', '', '濉溪县民政局', '', '', '实施单位', '濉溪县民政局'],
    ],
    funds: withoutInitial,
    goal: { labels: ['总体目标', '年初设定目标', '全年实际完成情况'], place: 'below', actualColumn: 5 },
    columns: weightFirstColumns,
    total: null,
  },
  // The level's label and the header come again after a page break.
  '25': {
    head: [
      ['办公宿舍楼、食堂及餐厅暖通改造经费 绩效自评表(修改)'],
      ['附件1'],
      ['项目支出绩效自评表'],
      ['（2019年度）'],
      ['项目名称', '', '办公宿舍楼、食堂及餐厅暖通改造经费'],
      ['主管部门', '', '廊坊市教育局', '', '', '实施单位', '廊坊市食品工程学校'],
    ],
    funds: standardFunds,
    goal: standardGoal,
    columns: standardColumns,
    before: {
      6: [standardColumns.map(([, label]) => label), ['', '效益指标']],
    },
    after: {
      0: [
        ['', '', '', '指标2'],
        ['', '', '', '……'],
      ],
      8: [['', '', '', '指标2']],
    },
    total: null,
  },
  // L16: label and amount in turn, budget left and execution right.
  '27': {
    head: [
      ['食品监管补助资金区域绩效目标自评表'],
      ['（2021年度）', '', '', '', '', '自评得分', 100],
      ['项目名称', '', '食品监管补助资金'],
      ['主管部门', '', '四川省市场监督管理局', '', '实施单位', '遂宁市安居区市场监管局'],
    ],
    funds: {
      block: '预算执行情况（20分）',
      labelColumn: 1,
      columns: [],
      rows: [
        ['预算执行情况（万元）（20分）', '预算数：', '', 2.38, '执行数：', 2.38, 20],
        ['', '其中:中央补助', '', '2.38  万元', '其中:中央补助', '2.38万元'],
        ['', '地方资金/其他', '', '', '地方资金/其他', ''],
      ],
    },
    goal: { labels: ['年度目标完成情况（20分）', '预期目标', '目标实际完成情况'], place: 'below', actualColumn: 4 },
    columns: [
      [0, '年度绩效指标完成情况', ''],
      [1, '一级指标', 'level1'],
      [2, '二级指标', 'level2'],
      [3, '三级指标', 'name'],
      [4, '年度指标值', 'target'],
      [5, '实际完成指标值', 'actual'],
      [6, '得分', 'score'],
    ],
    total: null,
  },
  '29': {
    head: [
      ['项目支出绩效自评表'],
      ['（ 2022 年度）'],
      ['项目名称', '', '村级补助及运转经费'],
      ['主管部门', '', '池州市贵池区棠溪镇人民政府', '', '', '实施单位', '池州市贵池区棠溪镇人民政府'],
    ],
    funds: lettered,
    goal: { labels: ['年度总体目标', '预期目标', '年度总体目标完成情况'], place: 'below', actualColumn: 5 },
    columns: standardColumns,
    total: null,
  },
  // The head of the table was lost.
  '31': {
    head: none,
    funds: null,
    goal: null,
    columns: sichuanColumns,
    total: '合计',
    closing: [['评价结论', '', '完成']],
  },
  '33': {
    head: [
      ['2023年福彩中心绩效项目支出自评表'],
      ['项目名称', '', '彩票市场调控资金-宁夏福彩APP系统改版升级'],
      ['主管部门', '', '宁夏民政厅', '', '实施单位', '宁夏福利彩票发行中心'],
    ],
    funds: {
      block: '项目资金',
      labelColumn: 2,
      columns: [
        [3, '全年预算数（A）', '全年预算数'],
        [4, '全年执行数（B）', '全年执行数'],
        [5, '执行率', '执行率'],
      ],
    },
    goal: { labels: ['年度总体目标', '年初设定目标', '全年实际完成情况'], place: 'below', actualColumn: 5 },
    columns: [
      [0, '绩效指标', ''],
      [1, '一级指标', 'level1'],
      [2, '二级指标', 'level2'],
      [3, '三级指标', 'name'],
      [4, '年度指标值', 'target'],
      [5, '全年实际值', 'actual'],
      [6, '未完成原因及改进措施', 'note'],
    ],
    total: null,
  },
  // L23: the total stands in the head.
  '35': {
    head: [
      ['马铃薯种薯繁育示范推广项目绩效目标自评表'],
      ['（2022年度）'],
      ['项目名称', '', '马铃薯种薯繁育示范推广项目', '', '', '项目总得分', 99],
      ['主管部门', '', '原州区农业农村局', '', '', '实施单位', '原州区农技中心'],
    ],
    funds: {
      block: '项目资金（万元）',
      labelColumn: 2,
      columns: [
        [4, '全年预算数', '全年预算数'],
        [5, '全年执行数', '全年执行数'],
        [6, '执行率', '执行率'],
      ],
    },
    goal: { labels: ['总体目标', '年初设定目标', '全年实际完成情况'], place: 'below', actualColumn: 5 },
    columns: weightFirstColumns,
    total: null,
  },
  // L19
  '37': {
    head: [
      ['2020年忠烈祠免费开放经费236.25万整体支出绩效自评表'],
      ['项目名称', '', '忠烈祠免费开放经费'],
      ['主管部门', '', '南岳区民族宗教事务局', '', '实施单位', '南岳区民族宗教事务局'],
    ],
    funds: {
      block: '项目资金（万元）',
      labelColumn: 1,
      source: '资金来源',
      columns: [
        [3, '年初预算资金总额', '年初预算数'],
        [4, '实际投入资金额', '全年执行数'],
        [5, '产生差异的原因', ''],
      ],
    },
    goal: { labels: ['年度总体目标', '预期目标', '实际完成情况'], place: 'below', actualColumn: 4 },
    columns: [
      [0, '绩效指标', ''],
      [1, '一级指标', 'level1'],
      [2, '二级指标', 'level2'],
      [3, '三级指标', 'name'],
      [4, '指标值', 'target'],
      [5, '全年实际完成值', 'actual'],
      [6, '产生差异的原因及改进措施', 'note'],
    ],
    total: null,
  },
  '39': {
    head: [['部门预算项目支出绩效自评表'], ['（2023年度）']],
    funds: null,
    goal: null,
    columns: [
      [0, '绩效指标', ''],
      [1, '一级指标', 'level1'],
      [2, '二级指标', 'level2'],
      [3, '三级指标', 'name'],
      [4, '指标值', 'target'],
      [5, '完成值', 'actual'],
      [6, '权重', 'weight'],
      [7, '得分', 'score'],
      [8, '未完成原因分析', 'note'],
    ],
    total: '合计',
  },
  // L21: the execution is an indicator of its own shape.
  '41': {
    head: [
      ['地方政府专项债券项目绩效自评表(罗湖区南湖街道)'],
      ['（2022年度）'],
      ['项目名称', '', '罗湖区全面实施“瓶改管”工程 (南湖街道)'],
      ['主管部门', '', '罗湖区住房和建设局', '', '', '实施单位', '罗湖区南湖街道办事处'],
    ],
    funds: {
      block: '',
      labelColumn: 1,
      columns: [],
      rows: [
        ['', '', '', '实际支出金额', '下达额度', '实际完成值', '分值', '得分'],
        [
          '',
          '债券资金管理指标(10分)',
          '总体支出进度(当年实际支出金额/项目当年下达额度)',
          '1,437',
          '1,437',
          '1,437',
          10,
          10,
        ],
      ],
    },
    goal: { labels: ['年度总体目标', '预期目标', '实际完成情况'], place: 'below', actualColumn: 5 },
    columns: [
      [0, '绩效指标', ''],
      [1, '一级指标', 'level1'],
      [2, '二级指标', 'level2'],
      [3, '三级指标', 'name'],
      [4, '目标值', 'target'],
      [5, '实际完成值', 'actual'],
      [6, '分值', 'weight'],
      [7, '得分', 'score'],
    ],
    total: null,
  },
  // L14
  '43': {
    head: [
      ['旺苍县卫生健康局基本药物制度补助资金转移支付区域(项目)绩效目标自评表'],
      ['（2021年度）'],
      ['转移支付（项目）名称', '', '基本药物制度补助资金'],
      ['中央主管部门', '', '国家卫生健康委员会'],
      ['地方主管部门', '', '旺苍县卫生健康局', '', '资金使用单位', '乡镇卫生院'],
    ],
    funds: transferFunds,
    goal: { labels: ['总体目标完成情况', '总体目标', '全年实际完成情况'], place: 'below', actualColumn: 4 },
    columns: transferColumns,
    total: null,
  },
  '45': {
    head: [
      ['部门预算项目支出绩效自评表(2023年度)'],
      ['项目名称', '', '51092324T000010263357-2023年全县安可替代补助资金项目'],
      ['主管部门', '', '大英县司法局', '', '', '', '实施单位', '', '大英县司法局'],
    ],
    funds: sichuanFunds,
    goal: { labels: ['年度总体目标', '年初设定目标', '目标完成情况'], place: 'below', actualColumn: 6 },
    columns: sichuanColumns,
    total: null,
  },
  '47': {
    head: [
      ['转移支付区域(项目)绩效目标自评表'],
      ['(2021)'],
      ['转移支付(项目)名称', '', '2021年第一批中央大气污染防治资金'],
      ['中央主管部门', '', '生态环境部'],
      ['地方主管部门', '', '咸宁市生态环境局', '', '资金使用单位', '咸宁市生态环境局'],
    ],
    funds: transferFunds,
    goal: { labels: ['总体目标', '年初设定目标', '全年实际完成情况'], place: 'beside', actualColumn: 4 },
    columns: transferColumns,
    total: null,
    closing: [['说明', '', '无']],
  },
  // L26: a list of projects, then the form; level-1 spread over rows, a character in each.
  '49': {
    head: [
      ['淮南市数据资源管理局2023年部门决算中项目绩效评价报告'],
      ['序号', '项目名称', '备注'],
      [1, '窗口人员月度考核奖'],
      [2, '政务云租赁'],
      [],
      ['项目支出绩效自评表'],
      ['(2023年度)'],
      ['项目名称', '', '窗口人员月度考核奖'],
      ['主管部门', '', '淮南市数据资源管理局', '', '', '实施单位', '淮南市数据资源管理局'],
    ],
    funds: lettered,
    goal: { labels: ['年度总体目标', '预期目标', '年度总体目标完成情况'], place: 'below', actualColumn: 5 },
    columns: standardColumns,
    total: null,
  },
  '51': {
    head: [
      ['就业补助资金绩效自评表'],
      ['（2024年度）'],
      ['转移支付（项目）名称', '', '', '就业补助资金'],
      ['中央主管部门', '', '', '人力资源社会保障部'],
      ['地方主管部门', '', '', '淮南市田家庵区人力资源和社会保障局', '', '资金使用单位', '田家庵区人社局'],
    ],
    funds: transferFunds,
    between: managementBlock,
    goal: { labels: ['总体目标完成情况', '总体目标', '全年实际完成情况'], place: 'below', actualColumn: 4 },
    columns: [],
    total: null,
  },
  // L13: thirteen columns; the rows lie outside the excerpt.
  '53': {
    head: [
      ['项目支出绩效自评表'],
      ['（2023年度）'],
      ['项目名称', '', '昌州财行(2022)10号 国家统计局调查队专项经费'],
      ['主管部门', '', '阜康市统计局', '', '', '实施单位', '', '阜康市统计局'],
    ],
    funds: {
      block: '项目资金（万元）',
      labelColumn: 1,
      source: '资金来源',
      columns: [
        [3, '年初预算数', '年初预算数'],
        [4, '全年预算数', '全年预算数'],
        [5, '全年执行数', '全年执行数'],
        [6, '分值权重', '分值'],
        [7, '执行率', '执行率'],
        [8, '得分', '得分'],
      ],
    },
    goal: { labels: ['年度总体目标', '预期目标', '实际完成情况'], place: 'below', actualColumn: 7 },
    columns: [
      [0, '一级指标', 'level1'],
      [1, '二级指标', 'level2'],
      [2, '三级指标', 'name'],
      [3, '指标值', 'target'],
      [4, '指标值设置依据', ''],
      [5, '上年完成值', ''],
      [6, '指标分值权重', 'weight'],
      [7, '指标赋分规则', ''],
      [8, '佐证资料', ''],
      [9, '指标实际完成值', 'actual'],
      [10, '完成率', ''],
      [11, '指标得分', 'score'],
      [12, '偏差原因分析及改进措施', 'note'],
    ],
    total: null,
  },
  '55': {
    head: [
      ['财政项目支出绩效自评表'],
      ['(2022 年度)'],
      ['项目名称', '援滇对口支援及结对帮扶经费'],
      ['主管部门', '上海市普陀区体育局', '', '', '实施单位', '上海市普陀区体育事业管理中心'],
    ],
    funds: {
      block: '项目资金（元）',
      labelColumn: 1,
      columns: [
        [2, '年初预算数', '年初预算数'],
        [3, '全年预算数', '全年预算数'],
        [4, '全年执行数', '全年执行数'],
        [5, '分值', '分值'],
        [6, '执行率', '执行率'],
        [7, '得分', '得分'],
      ],
    },
    goal: { labels: ['年度总体目标', '预期目标', '实际完成情况'], place: 'below', actualColumn: 4 },
    columns: [],
    total: null,
  },
  '57': {
    head: [
      ['2022年度就业补助资金绩效目标自评表'],
      ['转移支付(项目)名称', '', '', '就业补助资金'],
      ['中央主管部门', '', '', '人力资源社会保障部'],
      ['地方主管部门', '', '', '巴彦淖尔市临河区财政局', '', '资金使用单位', '临河区人社局'],
    ],
    funds: transferFunds,
    between: managementBlock,
    goal: { labels: ['总体目标完成情况', '总体目标', '全年实际完成情况'], place: 'below', actualColumn: 4 },
    columns: [],
    total: null,
  },
};

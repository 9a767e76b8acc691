/** A row of a project: what its cells say, and what is right about it. Labelled by hand. */
export interface MadeRow {
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  readonly target: string;
  /** The target in columns of their own: 指标性质, 指标值, 度量单位. */
  readonly split: readonly [operator: string, value: string, unit: string];
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly note: string;
  readonly verdict: 'met' | 'unmet' | 'qualitative';
}

export interface MadeFund {
  readonly label: string;
  readonly role: 'total' | 'fiscal' | 'carryover' | 'other';
  readonly initial: number;
  readonly annual: number;
  readonly spent: number;
}

/** A project as its form would tell of it, whatever the form's layout. */
export interface MadeProject {
  readonly year: number;
  readonly name: string;
  readonly department: string;
  readonly implementer: string;
  readonly unit: '万元' | '元';
  readonly funds: readonly MadeFund[];
  /** As printed: `95%`, 9.5. */
  readonly rate: string;
  readonly executionScore: number;
  readonly goal: readonly [expected: string, actual: string];
  readonly rows: readonly MadeRow[];
  readonly total: number;
}

type Words = readonly [
  category: string,
  subcategory: string,
  name: string,
  split: string,
  actual: string,
  weight: number,
  score?: number,
  note?: string,
  verdict?: MadeRow['verdict'],
];

/** `≥;8;家` is ≥8家; a word behind 定性 stands alone. */
function row([category, subcategory, name, split, actual, weight, score, note, verdict]: Words): MadeRow {
  const [operator = '', value = '', unit = ''] = split.split(';');
  return {
    category: `${category}指标`,
    subcategory: `${subcategory}指标`,
    name,
    target: operator === '定性' ? value : `${operator}${value}${unit}`,
    split: [operator, value, unit],
    actual,
    weight,
    score: score ?? weight,
    note: note ?? '',
    verdict: verdict ?? (operator === '定性' ? 'qualitative' : 'met'),
  };
}

const fund = (label: string, role: MadeFund['role'], initial: number, annual: number, spent: number): MadeFund => ({
  label,
  role,
  initial,
  annual,
  spent,
});

/** Built from the facts of domain.md: none of these is published. Sums, scores and verdicts by hand. */
export const madeProjects: readonly MadeProject[] = [
  {
    year: 2023,
    name: '养老服务设施改造',
    department: '某市民政局',
    implementer: '某市养老服务指导中心',
    unit: '万元',
    funds: [
      fund('年度资金总额', 'total', 320, 320, 304),
      fund('当年财政拨款', 'fiscal', 300, 300, 284),
      fund('上年结转资金', 'carryover', 20, 20, 20),
      fund('其他资金', 'other', 0, 0, 0),
    ],
    rate: '95%',
    executionScore: 9.5,
    goal: ['改造养老服务机构8家，提升照护能力。', '改造8家机构并投入使用，新增护理型床位212张。'],
    rows: [
      row(['产出', '数量', '改造养老服务机构数', '≥;8;家', '8家', 10]),
      row(['产出', '数量', '新增护理型床位', '≥;200;张', '212张', 10]),
      row(['产出', '质量', '改造工程验收合格率', '=;100;%', '100%', 10]),
      row(['产出', '时效', '改造完成时间', ';2023年11月底前;', '2023年11月18日', 10]),
      row(['产出', '成本', '项目总成本', '≤;320;万元', '304万元', 10]),
      row(['效益', '社会效益', '机构入住率', '≥;60;%', '63.5%', 20]),
      row(['效益', '可持续影响', '设施使用年限', '≥;10;年', '10年', 10]),
      row([
        '满意度',
        '服务对象满意度',
        '入住老人满意度',
        '≥;90;%',
        '88.2%',
        10,
        9.8,
        '护理员不足，已新招12名。',
        'unmet',
      ]),
    ],
    total: 99.3,
  },
  {
    year: 2024,
    name: '义务教育课后服务补助',
    department: '某县教育局',
    implementer: '某县教育资助中心',
    unit: '元',
    funds: [
      fund('年度资金总额', 'total', 2850000, 2850000, 2850000),
      fund('当年财政拨款', 'fiscal', 2850000, 2850000, 2850000),
      fund('上年结转资金', 'carryover', 0, 0, 0),
      fund('其他资金', 'other', 0, 0, 0),
    ],
    rate: '100%',
    executionScore: 10,
    goal: ['全县学校开展课后服务，减轻家长负担。', '42所学校全部开展，参与学生12.6万人次。'],
    rows: [
      row(['产出', '数量', '开展课后服务学校数', ';42;所', '42所', 15]),
      row(['产出', '数量', '参与学生人次', '≥;12;万人次', '12.6万人次', 10]),
      row(['产出', '质量', '课程开课率', ';100;%', '100%', 10]),
      row(['产出', '时效', '补助资金拨付时间', ';12月20日前;', '12月15日', 10]),
      row(['产出', '成本', '生均补助标准', '=;300;元/生·年', '300元/生·年', 5]),
      row([
        '效益',
        '社会效益',
        '家长接送压力',
        '定性;有效缓解;',
        '有效缓解',
        15,
        14,
        '高年级参与偏少，下学期增设课程。',
      ]),
      row(['效益', '可持续影响', '课后服务制度', '定性;健全;', '健全', 15]),
      row(['满意度', '服务对象满意度', '家长满意度', '≥;92;%', '94%', 10]),
    ],
    total: 99,
  },
  {
    year: 2022,
    name: '中小河流治理工程',
    department: '某县水利局',
    implementer: '某县河道管理所',
    unit: '万元',
    funds: [
      fund('年度资金总额', 'total', 1260.5, 1260.5, 1134.45),
      fund('中央财政资金', 'fiscal', 800, 800, 720),
      fund('省级财政资金', 'fiscal', 300, 300, 270),
      fund('县级财政资金', 'fiscal', 160.5, 160.5, 144.45),
    ],
    rate: '90%',
    executionScore: 9,
    goal: ['治理河道12.6公里，提高防洪标准。', '完成12.6公里河道治理，两岸堤防达标。'],
    rows: [
      row(['产出', '数量', '治理河道长度', ';12.6;公里', '12.6公里', 10]),
      row(['产出', '数量', '清淤土方量', '≥;35;万立方米', '34.3万立方米', 10, 9.8, '汛期停工，年后补挖。', 'unmet']),
      row(['产出', '质量', '单元工程合格率', '≥;95;%', '98.6%', 10]),
      row(['产出', '时效', '施工工期', '≤;180;天', '165天', 10]),
      row(['产出', '成本', '单位治理成本', '≤;100.04;万元/公里', '90.04万元/公里', 10]),
      row(['效益', '经济效益', '保护农田产值', '≥;200;万元', '230万元', 10]),
      row(['效益', '社会效益', '受益人口', '≥;1.8;万人', '1.95万人', 10]),
      row(['效益', '生态效益', '断面水质达标率', '≥;90;%', '92%', 10]),
      row(['满意度', '服务对象满意度', '沿岸群众满意度', '≥;85;%', '90%', 10]),
    ],
    total: 98.8,
  },
  {
    year: 2024,
    name: '政务数据平台运维',
    department: '某区数据局',
    implementer: '某区大数据中心',
    unit: '万元',
    funds: [
      fund('年度资金总额', 'total', 58, 58, 57.42),
      fund('当年财政拨款', 'fiscal', 58, 58, 57.42),
      fund('上年结转资金', 'carryover', 0, 0, 0),
      fund('其他资金', 'other', 0, 0, 0),
    ],
    rate: '99%',
    executionScore: 9.9,
    goal: ['保障5个系统稳定运行。', '5个系统全年运行平稳，未发生安全事件。'],
    rows: [
      row(['成本', '经济成本', '年度运维总成本', '≤;58;万元', '57.42万元', 20]),
      row(['产出', '数量', '运维系统数量', ';5;个', '5个', 10]),
      row(['产出', '数量', '安全巡检次数', '≥;12;次', '12次', 10]),
      row(['产出', '质量', '系统可用率', '≥;99.5;%', '99.92%', 10]),
      row(['产出', '时效', '故障响应时间', '≤;30;分钟', '25分钟', 10]),
      row(['效益', '社会效益', '日均访问量', '≥;3000;次', '3260次', 10]),
      row(['效益', '可持续影响', '数据备份完整率', ';100;%', '100%', 10]),
      row(['满意度', '服务对象满意度', '使用人员满意度', '≥;95;%', '96.4%', 10]),
    ],
    total: 99.9,
  },
  {
    year: 2021,
    name: '耕地地力保护补贴',
    department: '某县农业农村局',
    implementer: '某县农业技术推广站',
    unit: '万元',
    funds: [
      fund('年度资金总额', 'total', 4500, 4500, 4500),
      fund('当年财政拨款', 'fiscal', 4500, 4500, 4500),
      fund('上年结转资金', 'carryover', 0, 0, 0),
      fund('其他资金', 'other', 0, 0, 0),
    ],
    rate: '100%',
    executionScore: 10,
    goal: ['按时足额发放补贴，稳定粮食生产。', '9月底前发放到户，粮食面积保持稳定。'],
    rows: [
      row(['产出', '数量', '补贴面积', ';45;万亩', '45万亩', 20]),
      row(['产出', '质量', '补贴对象准确率', ';100;%', '100%', 10]),
      row(['产出', '时效', '补贴发放时间', ';2021年9月30日前;', '2021年9月28日', 10]),
      row(['产出', '成本', '亩均补贴标准', ';100;元/亩', '100元/亩', 10]),
      row(['效益', '经济效益', '种粮农户亩均收益', '≥;500;元', '560元', 15]),
      row(['效益', '社会效益', '粮食播种面积', '定性;保持稳定;', '保持稳定', 15]),
      row(['满意度', '服务对象满意度', '种粮农民满意度', '≥;90;%', '93%', 10]),
    ],
    total: 100,
  },
];

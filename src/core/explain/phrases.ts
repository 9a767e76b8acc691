import type { IndicatorAssessment } from '../assess/assessment';

/** When a phrase is offered: rows that fell short, rows far above their target, at-most rows that were exceeded. */
export type DeviationKind = 'short' | 'exceeded' | 'overrun' | 'late';

/** A reason with the measure that usually goes with it, in the wording of published forms; a person picks and edits. */
export interface DeviationPhrase {
  readonly id: string;
  /** Heading in the pane. */
  readonly topic: string;
  readonly kinds: readonly DeviationKind[];
  readonly reason: string;
  readonly measure: string;
}

/**
 * The library of reasons and measures. Nothing of it is ever written unless a person picked it: the program cannot know
 * which reason is the true one.
 */
export const deviationPhrases: readonly DeviationPhrase[] = [
  {
    id: 'fundsLate',
    topic: '资金到位晚',
    kinds: ['short', 'late'],
    reason: '项目资金下达较晚，年内未能按计划支付，影响了工作进度',
    measure: '加强与财政部门沟通，提前做好项目准备，资金到位后加快实施和支付进度',
  },
  {
    id: 'fundsShort',
    topic: '资金未足额安排',
    kinds: ['short', 'late'],
    reason: '财政资金紧张，预算资金未足额安排到位，部分工作未能实施',
    measure: '积极争取资金，按轻重缓急安排支出，未完成的工作列入下年度计划',
  },
  {
    id: 'procurement',
    topic: '采购招标',
    kinds: ['short', 'late'],
    reason: '政府采购（招标）程序耗时较长，合同签订晚于计划',
    measure: '提前启动采购需求论证和招标准备，明确时间节点，加快合同签订和验收',
  },
  {
    id: 'underConstruction',
    topic: '工程未完工',
    kinds: ['short', 'late'],
    reason: '项目正在建设中，尚未完工验收，资金尚未支付完毕',
    measure: '督促施工单位倒排工期、加快进度，完工后及时组织验收和结算',
  },
  {
    id: 'retention',
    topic: '尾款未付',
    kinds: ['short'],
    reason: '项目已完工，剩余尾款（质保金）按合同约定尚未到支付期',
    measure: '按合同约定及时支付尾款，提高预算编制的准确度',
  },
  {
    id: 'weather',
    topic: '天气等不可抗力',
    kinds: ['short', 'late'],
    reason: '受恶劣天气等不可抗力影响，有效施工（工作）时间减少，进度滞后',
    measure: '合理安排工期，制定应急预案，条件具备后抓紧补做未完成的工作',
  },
  {
    id: 'fewerPeople',
    topic: '对象减少（动态管理）',
    kinds: ['short'],
    reason: '补助（服务）对象实行动态管理，年内有人员减少，实际人数少于年初预计',
    measure: '加强摸底调查和数据比对，提高年初目标测算的准确性，做到应保尽保',
  },
  {
    id: 'morePeople',
    topic: '对象增加',
    kinds: ['exceeded', 'overrun'],
    reason: '年内符合条件的对象增加，实际数量多于年初预计',
    measure: '加强需求预测，年中及时按程序调整绩效目标和预算',
  },
  {
    id: 'targetLow',
    topic: '指标值设得偏低',
    kinds: ['exceeded'],
    reason: '年初设定指标值时依据不充分，指标值设定偏低',
    measure: '参考历史数据和工作计划，科学合理设定下年度指标值',
  },
  {
    id: 'targetHigh',
    topic: '指标值设得偏高',
    kinds: ['short', 'late'],
    reason: '年初对工作难度估计不足，指标值设定偏高',
    measure: '结合实际能力和历年完成情况，科学合理设定下年度指标值',
  },
  {
    id: 'extraTask',
    topic: '追加任务',
    kinds: ['exceeded', 'overrun'],
    reason: '年内上级追加工作任务，实际工作量超过年初计划',
    measure: '任务调整后及时按程序调整绩效目标，加强预算与目标的衔接',
  },
  {
    id: 'policy',
    topic: '政策调整',
    kinds: ['short', 'exceeded', 'overrun', 'late'],
    reason: '年内相关政策（标准）调整，实施内容与年初计划不一致',
    measure: '密切关注政策变化，及时按程序调整绩效目标和实施方案',
  },
  {
    id: 'contentChanged',
    topic: '建设内容调整',
    kinds: ['short', 'late'],
    reason: '原计划内容不符合现状，已按程序申报调整，重新审批影响了进度',
    measure: '加强前期论证，批复后加快实施，确保下年度完成',
  },
  {
    id: 'prices',
    topic: '价格上涨',
    kinds: ['overrun'],
    reason: '材料、人工等价格上涨，实际成本高于预算',
    measure: '加强市场询价和成本控制，提高预算编制的准确度',
  },
  {
    id: 'publicity',
    topic: '宣传和服务不足',
    kinds: ['short'],
    reason: '宣传力度不够，部分群众对政策了解不足，满意度（参与度）低于预期',
    measure: '加大宣传力度，加强技术指导，听取群众意见，改进服务',
  },
];

/** How a row deviates; null when it does not, or in no way that the library knows. */
export function deviationKind({ indicator, verdict, direction }: IndicatorAssessment): DeviationKind | null {
  if (verdict === 'over') return 'exceeded';
  if (verdict === 'met') return null;
  if (verdict === 'unmet' && direction === 'atMost') return 'overrun';
  return indicator.target.kind === 'date' ? 'late' : 'short';
}

/** The phrases to offer for a row. */
export function phrasesFor(row: IndicatorAssessment): readonly DeviationPhrase[] {
  const kind = deviationKind(row);
  return kind === null ? [] : deviationPhrases.filter(({ kinds }) => kinds.includes(kind));
}

import type { HandbookEntry } from './entry';

/** 得分 against 分值, target and actual. */
export const scoreHandbook = {
  V30: {
    title: { zh: '得分大于分值', en: 'Score above its weight' },
    description: { zh: '任何一行的得分都不能超过它的分值。', en: 'No row may score more than its weight.' },
    source: '预算管理一体化系统自评模块的校验“得分不能大于分值。”；湖北省自评表附注“得分不得突破权重总额”；公开表 09。',
  },
  V31: {
    title: { zh: '已完成却扣了分，没有说明', en: 'Target met, points lost, no reason' },
    description: {
      zh: '实际完成值达到指标值，得分却小于分值，且偏差原因为空。写了原因就不报；填“无”“0”见 V39。',
      en: 'The actual meets the target, the score is below the weight, and the explanation is empty. “无” or “0” is V39.',
    },
    source:
      '财预〔2020〕10号“完成指标值的，记该指标所赋全部分值”（按记忆转述，未核对原文）；公开表 01、02、04、13、28。',
  },
  V32: {
    title: { zh: '未完成却得满分', en: 'Target missed, full score' },
    description: {
      zh: '实际完成值没有达到指标值，得分却等于分值。',
      en: 'The actual misses the target, yet the row has its full weight.',
    },
    source:
      '财预〔2020〕10号“未完成指标值的，按照完成值与指标值的比例记分”（按记忆转述，未核对原文）；公开表 16、23、34。',
  },
  V33: {
    title: { zh: '得分不等于按比例计算的分', en: 'Score is not in proportion' },
    description: {
      zh: '未完成的定量指标，得分与“完成率×分值”相差超过 0.01。',
      en: 'The score of an unmet quantitative row differs by more than 0.01 from completion × weight.',
    },
    source: '财预〔2020〕10号“按照完成值与指标值的比例记分”（按记忆转述，未核对原文）；公开表 02、04、16、24、25、28。',
  },
  V34: {
    title: { zh: '扣了分没有写原因', en: 'Points lost without a reason' },
    description: {
      zh: '得分小于分值，偏差原因单元格为空（已完成却扣分的见 V31）。湖北一类没有分值列的表，有未完成的指标而统一的原因栏为空时也报。',
      en: 'The score is below the weight and the explanation is empty (met rows: V31). In forms without weights: unmet rows and an empty cell for all reasons.',
    },
    source: '预算管理一体化系统自评模块的校验“请填写偏差原因及改进措施”；公开表 26 行扣分中 23 行没有说明。',
  },
  V35: {
    title: { zh: '明显超额完成没有说明', en: 'Far above target without a reason' },
    description: {
      zh: '完成率达到提示线（默认 130%，可改）而原因为空。指标值若明显偏低，可由人适当调减得分；程序不自动调减。',
      en: 'Completion reaches the alert (130 % by default) and no reason is given. Where the target was plainly too low a person may reduce the score; the program never does.',
    },
    source:
      '财预〔2020〕10号“对完成值高于指标值较多的，要分析原因”（按记忆转述，未核对原文）；广西一体化系统“因实际完成情况超出指标值30%”；公开表 15 行中无一说明。',
  },
  V36: {
    title: { zh: '定性指标得分不在所评档次内', en: 'Qualitative score outside its band' },
    description: {
      zh: '实际完成值的用词对应 100—80%、80—60% 或 60—0% 中的一档，得分却在这一档之外。用词看不出档次的不判断。',
      en: 'The words of the actual speak for one band (100–80, 80–60, 60–0 %), the score lies outside it. Not judged where the words speak for none.',
    },
    source: '预算管理一体化系统自评模块的分档校验；中江县水利局公开表附注。',
  },
  V37: {
    title: { zh: '写了偏差原因却没有扣分', en: 'A deviation explained, no points lost' },
    description: {
      zh: '偏差原因说到未完成、不足、变动等，得分却是满分。超额完成的说明（V35）和“无偏差”一类不报。',
      en: 'The note speaks of something missed or changed, yet the score is full. Reasons for over-fulfilment and “无偏差” are fine.',
    },
    source: '公开表 23（“特困人员实行动态管理”，满分）。',
  },
  V38: {
    title: { zh: '所有指标都是满分', en: 'Every row has its full score' },
    description: {
      zh: '提示：复核时会重点看全部满分的表。',
      en: 'For information: reviewers look closely at forms where every row is full.',
    },
    source: '公开审核意见“10个项目自评全部100分”；天长市公开表 100/100。',
  },
  V39: {
    title: { zh: '偏差原因只填了“无”“0”“/”', en: 'The reason is only “无”, “0” or “/”' },
    description: {
      zh: '需要说明偏差的行，只填了没有内容的字；任何行填“0”也报。不需要说明的行填“无”“/”不报。',
      en: 'A row that owes an explanation has a note without content; a 0 is reported on any row. “无” or “/” where nothing is owed is fine.',
    },
    source: '预算管理一体化系统自评模块的校验“请填写偏差原因及改进措施”；公开表 25。',
  },
} as const satisfies Record<string, HandbookEntry>;

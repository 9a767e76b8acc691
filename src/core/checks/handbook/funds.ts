import type { HandbookEntry } from './entry';

/** 项目资金 and 预算执行率. */
export const fundHandbook = {
  V40: {
    title: { zh: '资金总额不等于各项之和', en: 'Total funds differ from their parts' },
    description: {
      zh: '年初预算数、全年预算数、全年执行数三列，合计行应等于各项来源之和（允许小数进位误差）。财政拨款之下再分中央、省、县的，不重复相加。',
      en: 'In each column of amounts the total must equal its sources (rounding allowed). Levels of government listed below 财政拨款 are not added again.',
    },
    source: '自评表表内勾稽关系；公开表 26、29（合计为 0）、55、57（7165.32 与 7165.29）。',
  },
  V41: {
    title: { zh: '执行率填错', en: 'Execution rate is wrong' },
    description: {
      zh: '执行率与 全年执行数÷全年预算数 不一致（按所写小数位比较，舍去尾数也算一致），或不是一个率。',
      en: 'The rate is not expenditure ÷ annual budget (compared to the decimals shown; truncation counts as right), or no rate at all.',
    },
    source: '四川省自评表附注“预算执行率=预算执行数/调整后预算数”；公开表 09、24、33、41、46。',
  },
  V42: {
    title: { zh: '执行率得分算错', en: 'Execution score is wrong' },
    description: {
      zh: '执行率得分与评分规则算出的分相差超过 0.01（默认：分值×执行率）。执行率为 0 的见 V43。',
      en: 'The execution score differs by more than 0.01 from the rules (by default weight × rate). A rate of 0 is V43.',
    },
    source: '财预〔2020〕10号（按记忆转述，未核对原文）；上海、重庆公开表按线性计分；32 张公开表中 10 张不符。',
  },
  V43: {
    title: { zh: '预算没有执行却有执行率得分', en: 'Nothing spent, yet points for execution' },
    description: { zh: '执行率为 0，执行率得分却大于 0。', en: 'The rate is 0, the execution score is not.' },
    source: '公开表 01（执行数 0，得分 97）；郫都区复核案例。',
  },
  V44: {
    title: { zh: '执行率超过 100%', en: 'Execution rate above 100 %' },
    description: {
      zh: '执行数大于预算数，应核对预算调整和口径；得分以分值为限。',
      en: 'Expenditure exceeds the budget: check adjustments and scope. The score is capped at the weight.',
    },
    source: '公开表 30（102.59%）。',
  },
  V45: {
    title: { zh: '没有预算却写了执行率', en: 'A rate without a budget' },
    description: {
      zh: '预算数和执行数都是 0 或空白，执行率却写了 100% 或 0%。0÷0 没有意义，应留空或填“—”。',
      en: 'Budget and expenditure are 0 or blank, yet a rate is printed. 0 ÷ 0 means nothing: leave it blank.',
    },
    source: '公开表 48（0/0 写成 100%）；一体化系统以预算 0 时的除数保护处理。',
  },
  V46: {
    title: { zh: '执行率低于 90% 没有说明', en: 'Rate below 90 % without a reason' },
    description: {
      zh: '执行率低于 90%，资金原因栏、统一原因栏、目标完成情况和附注里都没有说明资金方面的原因。',
      en: 'The rate is below 90 % and neither the fund block, the cell for all reasons, the goal nor the notes give a reason.',
    },
    source: '四川省自评表附注“预算执行率未达到90%的需说明原因（100字以内）”。',
  },
  V47: {
    title: { zh: '年中调整预算没有说明', en: 'Budget adjusted without a reason' },
    description: {
      zh: '全年预算数与年初预算数不同，表内没有说明追加或调减的理由。',
      en: 'The annual budget differs from the initial one and no reason is given.',
    },
    source: '四川省自评表附注“年中发生预算调整的（追加或调减），应单独说明理由”；公开表 29、53。',
  },
  V48: {
    title: { zh: '“其中”行也填了得分', en: 'Scores on the parts of the funds' },
    description: {
      zh: '执行率得分只在合计行计一次。各行得分不同为警告；只是照抄合计行（部分省模板如此）为提示。',
      en: 'Execution is scored once, in the total row. Different scores are a warning; a mere repetition (some templates have it) is information.',
    },
    source: '公开表 56（同一执行率得 9 分和 8 分）；六安市裕安区公开表。',
  },
  V49: {
    title: { zh: '金额格子里带单位、是文字或数量级不对', en: 'Money with a unit, in words, or of the wrong magnitude' },
    description: {
      zh: '金额应只填数字，单位写在表头；同一行两个金额相差约一万倍时提示单位可能不一致。',
      en: 'Amounts are numbers, the unit stands in the header; two amounts in a row about ten thousandfold apart suggest mixed units.',
    },
    source: '公开表中的“620.82万元”“100元”。',
  },
  V50: {
    title: { zh: '年初预算数为空', en: 'Initial budget is blank' },
    description: {
      zh: '表有年初预算数一列，合计行填了全年预算数而没有填年初预算数。',
      en: 'The form has a column for the initial budget and the total row leaves it blank.',
    },
    source: '财政部自评表附1格式；公开表 04。',
  },
} as const satisfies Record<string, HandbookEntry>;

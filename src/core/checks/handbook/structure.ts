import type { HandbookEntry } from './entry';

/** Levels, rows and weights. */
export const structureHandbook = {
  V01: {
    title: { zh: '权重合计不是 100', en: 'Weights do not add up to 100' },
    description: {
      zh: '评分规则的执行率分值加上各行指标的分值应为 100。执行率分值填错（V04）不影响这里的合计；执行率填 20 分、指标合计 80 分的表按 20+80 看待。有分值读不出时不判断。',
      en: "The rules' execution weight and the weights of all rows must make 100. An execution weight typed wrongly (V04) does not count here; 20 + 80 as typed is accepted. Not judged while a weight cannot be read.",
    },
    source: '预算管理一体化系统自评模块的校验“权重设定值合计为：X，总和应等于Y！”；公开表 05、13（110 分）。',
  },
  V02: {
    title: { zh: '一级指标写明的分值与下级合计不符', en: 'Points stated for a level differ from its rows' },
    description: {
      zh: '一级指标写着“产出指标（50分）”，它下面各行分值相加却不是 50。同一个一级指标因换页写了两次时不判断。',
      en: 'A level-1 label states points (“产出指标（50分）”) that its rows do not add up to. Not judged where the label is repeated after a page break.',
    },
    source: '预算管理一体化系统自评模块的校验（下级权重合计等于上级权重）。',
  },
  V03: {
    title: { zh: '一级指标权重与评分规则不一致', en: 'Level-1 weights differ from the rules' },
    description: {
      zh: '默认规则为执行率 10、产出 50、效益 30、满意度 10；成本单列时也接受 20/40/20/10；没有满意度时其分值归效益。部门整体表、决策/管理类框架和不固定权重的规则不判断。',
      en: 'By default 10/50/30/10; 20/40/20/10 where cost is a level of its own; without satisfaction its points go to benefit. Not judged for department forms, other schemes, and rules that fix no weights.',
    },
    source:
      '财预〔2020〕10号权重条款（按记忆转述，未核对原文）；天长市水利局、中江县水利局公开表附注与之一致；公开表 02、05、13。',
  },
  V04: {
    title: { zh: '预算执行率的分值填错', en: 'Execution weight typed wrongly' },
    description: {
      zh: '年度资金总额行（或预算执行率行）的分值应为评分规则的执行率分值：10，湖北等地 20。计算时一律用规则的分值。部门整体表不判断。',
      en: 'The weight in the total fund row (or the execution row) must be that of the rules: 10, in some provinces 20. The arithmetic uses the rules’ weight anyway. Not judged for department forms.',
    },
    source: '财预〔2020〕10号权重条款（按记忆转述，未核对原文）；公开表 01（填 100）、28（填 9）、58。',
  },
  V05: {
    title: { zh: '分值或得分不是有效的数', en: 'Weight or score is no usable number' },
    description: {
      zh: '分值是文字、0 或负数，或得分是文字、负数。空白、“—”、“/”不算文字；不适用的行分值为 0 不报。',
      en: 'A weight that is text, zero or negative, or a score that is text or negative. Blanks and dashes are no text; a row that does not apply may weigh 0.',
    },
    source: '预算管理一体化系统自评模块的校验“分值只能填数字。”“得分只能填数字。”。',
  },
  V06: {
    title: { zh: '模板残留', en: 'Residue of the template' },
    description: {
      zh: '没有填写的“指标 2:”“……”行，以及“（100字以内）”一类的填写说明还留在表里。',
      en: 'Rows such as “指标 2:” or dots that nobody filled in, and help text such as “（100字以内）”.',
    },
    source: '公开表 01、03、08、25。',
  },
  V07: {
    title: { zh: '指标放错了位置', en: 'Indicator under the wrong level' },
    description: {
      zh: '只报明显的：效益类二级指标在产出下（或相反）、满意度不在满意度指标下、资金支付率在数量/质量/成本下、合格率在数量/成本下。',
      en: 'Obvious cases only: a benefit sub-level below output (or the reverse), satisfaction elsewhere, payment rates under quantity/quality/cost, pass rates under quantity/cost.',
    },
    source: '郫都区复核标准第 10 条（指标与二级指标不对应的记 0 分）；公开表 12、34。',
  },
  V08: {
    title: { zh: '同一指标重复设置', en: 'The same indicator twice' },
    description: {
      zh: '两行三级指标名称相同，且分属不同一级指标，或指标值也相同。',
      en: 'Two rows have the same name and stand under different level-1 indicators, or have the same target too.',
    },
    source: '郫都区复核标准第 9 条（产出与效益重复的只计一次）。',
  },
  V09: {
    title: { zh: '缺少效益或满意度指标', en: 'No benefit or satisfaction indicator' },
    description: {
      zh: '项目表有产出指标、有总分行（或分值已接近 90），却没有效益或满意度指标。截断的表不判断。',
      en: 'A project form with output rows and a total row (or nearly all weights) lacks benefit or satisfaction. Not judged for a form that is cut off.',
    },
    source: '财预〔2020〕10号权重条款（按记忆转述，未核对原文）；公开表 13。',
  },
  V10: {
    title: { zh: '分项和合计重复计分', en: 'Parts and their sum both counted' },
    description: {
      zh: '总分正好多出小计行或“其中”行的得分。',
      en: 'The total exceeds the sum by exactly the scores of subtotal or breakdown rows.',
    },
    source: '公开表 20、21。',
  },
} as const satisfies Record<string, HandbookEntry>;

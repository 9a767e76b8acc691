import type { HandbookEntry } from './entry';

/** 年度指标值. */
export const targetHandbook = {
  V11: {
    title: { zh: '数量指标的指标值不是数', en: 'Quantity target in words' },
    description: { zh: '数量指标下的指标值只有文字，没有数。', en: 'A target under 数量指标 has words and no number.' },
    source: '预算管理一体化系统自评模块的校验“定量指标的指标值为数值”。',
  },
  V12: {
    title: { zh: '指标值没有单位', en: 'Target without a unit' },
    description: {
      zh: '指标值只有数字，单元格、度量单位列、百分数格式和指标名称里都没有单位。0 不报。全表合并为一条。',
      en: 'A bare number: no unit in the cell, the unit column, the number format or the name. Zero is left alone. One finding for the form.',
    },
    source: '公开表 01。',
  },
  V13: {
    title: { zh: '指标值为空或写在指标名称里', en: 'Target blank or hidden in the name' },
    description: {
      zh: '有指标名称而没有指标值。名称里写着数值的，提示移到指标值一列。填“/”且不计分的行不报。',
      en: 'A named row has no target; where the name holds it, it should move to its column. “/” without points is fine.',
    },
    source: '公开表 08、49。',
  },
  V14: {
    title: { zh: '成本指标用了“≥”', en: 'Cost target with ≥' },
    description: {
      zh: '成本指标中的金额应控制在指标值以内（≤）。补助标准、发放标准、节约额除外。',
      en: 'Amounts under cost are a ceiling (≤). Standards of payment and savings are not meant.',
    },
    source: '公开审核意见（成本指标应为“≤”）；公开表 10“投入资金(≥万元)”。',
  },
  V15: {
    title: { zh: '数量指标用了“≤”', en: 'Quantity target with ≤' },
    description: {
      zh: '数量指标一般是至少完成多少（≥）。事故数、投诉数、控制数、期限等本应越少越好的除外。',
      en: 'A quantity is usually at least (≥). Accidents, complaints, limits and the like are not meant.',
    },
    source: '公开表 30（“≤4”）。',
  },
  V16: {
    title: { zh: '效益指标不可考查', en: 'Benefit targets that cannot be assessed' },
    description: {
      zh: '效益指标（两行以上）全部是同一个百分比，名称里看不出是什么率，也没有计算方法。',
      en: 'All benefit rows (two or more) ask for the same percentage, and no name says of what.',
    },
    source: '郫都区复核标准（不可考查：严重扣 100%、中等 60%、轻微 30%）。',
  },
  V17: {
    title: { zh: '指标值写成了评价档次', en: 'A scale of grades as target' },
    description: {
      zh: '指标值写“好坏”“优良中差”一类的全部档次，没有说要达到哪一档，完成值也没有写明其中一档（平台导出的“优良中低差”/“优”不算错）。',
      en: 'The target lists all grades (好坏, 优良中差) instead of the one to reach, and the actual names none of them either.',
    },
    source: '公开表 42。',
  },
  V18: {
    title: { zh: '指标值照抄指标名称', en: 'Target repeats the name' },
    description: { zh: '指标值与三级指标名称相同，没有目标可比。', en: 'The target is the indicator’s own name.' },
    source: '公开表 14。',
  },
  V19: {
    title: { zh: '总体目标与指标值的数不一致', en: 'Goal and indicator name different numbers' },
    description: {
      zh: '预期目标中写到某个指标名称的数量（同一单位），与该指标的指标值不同。名称对不上的不判断。',
      en: 'The expected goal gives, for something that an indicator is named after, another number in the same unit. Not judged without a match of names.',
    },
    source: '公开表 35（425 万粒与 550 万粒）；潼南区评价报告“绩效目标值10500吨和绩效指标值11730吨数据不一致”。',
  },
  V20: {
    title: { zh: '指标值不合理', en: 'Senseless target' },
    description: {
      zh: '满意度“≥100%”，或把逾期率、投诉率、事故率等写成“≥”。',
      en: 'Satisfaction of ≥100 %, or a rate of something unwanted with ≥.',
    },
    source: '公开表中的“满意度≥100%”“逾期发放率≥100%”。',
  },
} as const satisfies Record<string, HandbookEntry>;

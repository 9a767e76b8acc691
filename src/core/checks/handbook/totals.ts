import type { HandbookEntry } from './entry';

/** 总分, 等级 and 年度总体目标. */
export const totalHandbook = {
  V51: {
    title: { zh: '总分不等于各项得分之和', en: 'Total is not the sum of the scores' },
    description: {
      zh: '总分应等于执行率得分与各行指标得分之和（按表中所填）。有行还没有得分时，只在总分小于已有得分之和时报。',
      en: 'The total must be the execution score and all row scores as typed. While rows have no score, only a total below their sum is reported.',
    },
    source: '财预〔2020〕10号“总分由各项指标得分汇总形成”（临河区公开报告引用）；公开表 01、04、05、13。',
  },
  V52: {
    title: { zh: '等级与分数不符', en: 'Grade does not fit the score' },
    description: { zh: '表中的等级与总分所在的档次不一致。', en: 'The grade in the form is not that of its total.' },
    source: '财预〔2020〕10号等级 90/80/60（按记忆转述，未核对原文）；多地公开自评结果与之一致。',
  },
  V53: {
    title: { zh: '实际完成情况照抄预期目标', en: 'Result copied from the goal' },
    description: {
      zh: '年度总体目标的实际完成情况与预期目标逐字相同。',
      en: 'The result of the overall goal repeats the expected goal word for word.',
    },
    source: '37 张公开表中 9 张逐字相同。',
  },
} as const satisfies Record<string, HandbookEntry>;

import type { HandbookEntry } from './entry';

/** 实际完成值. */
export const actualHandbook = {
  V21: {
    title: { zh: '没有实际完成值却有得分', en: 'Scored without an actual' },
    description: { zh: '实际完成值为空，得分大于 0。', en: 'The actual is blank and the score is above 0.' },
    source: '公开表 08（6 行）、34、49。',
  },
  V22: {
    title: { zh: '定量指标的实际完成值是文字', en: 'Words for the result of a quantitative row' },
    description: {
      zh: '指标值是数，实际完成值是“完成”“达成预期指标”“已完成100%”一类的文字。“未开展”“建设中”等说明没有完成的不在此列。',
      en: 'The target is a number, the actual says 完成, 达成预期指标, 已完成100% or the like. Words that say it is not done are not meant.',
    },
    source: '预算管理一体化系统自评模块的校验“定量指标实际完成值填数字。”；公开表 22（8 行）、44。',
  },
  V23: {
    title: { zh: '定性指标没有用规定的三个词', en: 'Qualitative result not in the three words' },
    description: {
      zh: '只在使用“预算管理一体化系统”规则时检查：定性指标的实际完成值填“达成”“部分达成”“未达成”之一。',
      en: 'Only under the rules of the platform: the result of a qualitative row is 达成, 部分达成 or 未达成.',
    },
    source: '预算管理一体化系统自评模块的校验“定性指标实际完成值请填写‘达成’，‘部分达成’，‘未达成’三项中的一个。”。',
  },
  V24: {
    title: { zh: '实际完成值里带着比较符号', en: 'Operator copied into the actual' },
    description: {
      zh: '实际完成值写成“≥95%”“95%以上”，看不出实际是多少。全表合并为一条。',
      en: 'The actual says ≥95% or 95%以上, which tells no result. One finding for the form.',
    },
    source: '公开表 05、11、12、37 等共 20 行。',
  },
  V25: {
    title: { zh: '实际完成值与指标值无法比较', en: 'Actual and target cannot be compared' },
    description: {
      zh: '单位不同（37 个与 100%）、日期对数字，或数值有歧义（0.98 与 98%）。文字对数字见 V22。',
      en: 'Different units (37个 against 100%), a date against a number, or an ambiguous value (0.98 against 98%). Words against a number are V22.',
    },
    source: '公开表 43 等；郫都区复核标准（不可考查）。',
  },
  V26: {
    title: { zh: '比率超过 100%', en: 'Share above 100 %' },
    description: {
      zh: '满意度、合格率、覆盖率等不可能超过 100% 的比率，实际完成值大于 100%。增长率、完成率、节约率等除外。',
      en: 'A share that cannot exceed 100 % (satisfaction, pass rate …) does. Growth, completion and the like are not meant.',
    },
    source: '比率的定义；公开表中的录入错误。',
  },
  V27: {
    title: { zh: '完成日期晚于期限或不在本年度', en: 'Date late or outside the year' },
    description: {
      zh: '实际日期晚于指标值的日期；时效指标的日期不在表的年度内。',
      en: 'The actual date is after the target, or a date of a timeliness row is outside the form’s year.',
    },
    source: '公开表 11（晚一个月）、35（2022 年的表写 2021 年日期）。',
  },
  V28: {
    title: { zh: '没有完工却按完工计分', en: 'Not finished, scored as finished' },
    description: {
      zh: '表中写着未完工、未验收、建设中，验收合格率等质量指标或这一行本身却得满分。',
      en: 'The form says that work is not finished or accepted, yet quality rows about acceptance, or the very row, have full scores.',
    },
    source: '郫都区复核案例（验收合格率 15/15，复核为 0）；公开表 46。',
  },
  V29: {
    title: { zh: '满意度没有调查数据', en: 'Satisfaction without a figure' },
    description: {
      zh: '满意度指标的实际完成值是“满意”“未收到投诉”一类的文字。有没有问卷由清单提问。',
      en: 'The result of a satisfaction row is words. Whether there was a survey is asked in the checklist.',
    },
    source: '郫都区复核标准第 4 条（满意度没有数据的为 0 分）。',
  },
  V60: {
    title: { zh: '负数和特殊符号', en: 'Negative numbers and special characters' },
    description: {
      zh: '金额、指标值、完成值为负数（增减率等除外）；使用一体化系统规则时，定性文字含系统不接受的符号。',
      en: 'Negative amounts, targets or actuals (rates of change are not meant); under the platform’s rules also characters that it rejects.',
    },
    source: '预算管理一体化系统自评模块：负数按 0 处理，“定性指标值填写不支持特殊字符”。',
  },
} as const satisfies Record<string, HandbookEntry>;

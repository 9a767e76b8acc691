import type { ScoringRules } from '../scoring-rules';
import { mof202010 } from './mof-2020-10';

const source = '依据：多省使用的预算管理一体化系统绩效自评模块的公开程序代码';

/** The module of the 预算管理一体化 platform that many provinces run: what it computes, read from its published code. */
export const integratedPlatform: ScoringRules = {
  ...mof202010,
  id: 'integrated-platform',
  name: '预算管理一体化系统',
  notes: [
    `${source}。`,
    '正向：完成得满分，未完成＝完成值÷指标值×分值；“等于”按正向计；反向：（1－（完成值－指标值）÷指标值）×分值，超过指标值一倍为 0；保留两位小数。',
    '执行率得分＝执行率×10，最高 10 分；执行率超过 100% 不能保存，更正后再计分；预算数为 0 时执行率按 0 计。',
    '完成值达到指标值 120% 时系统标红，不要求说明（默认值，各省可调）。',
    '定性结果：达成年度指标［分值×80%（含）至分值］、部分达成年度指标并具有一定效果［60%（含）至80%］、未达成年度指标且效果较差［60%以下］；导入表写作达成、部分达成、未达成。',
    '等级按系统出厂设置：80 优、70 良、60 中；各省可另行设置。',
  ],
  trust: 'program',
  execution: { ...mof202010.execution, zeroBudget: 'zero', rateAbove100: 'refuse' },
  atMost: 'overrunDeducted',
  equalTarget: 'atLeast',
  overFulfilmentAlert: 1.2,
  overFulfilmentReason: false,
  grades: [
    { atLeast: 80, grade: '优' },
    { atLeast: 70, grade: '良' },
    { atLeast: 60, grade: '中' },
    { atLeast: 0, grade: '差' },
  ],
  categoryWeights: null,
};

/** 江西: execution in bands. */
export const platformJiangxi: ScoringRules = {
  ...integratedPlatform,
  id: 'platform-jiangxi',
  name: '一体化系统（江西）',
  notes: [
    `${source}（江西）。`,
    '执行率为 100% 得 10 分，80%（含）至 100% 得 7 分，60%（含）至 80% 得 5 分，60% 以下不得分。其余同一体化系统。',
  ],
  execution: {
    ...integratedPlatform.execution,
    method: 'bands',
    bands: [
      { atLeast: 1, points: 10 },
      { atLeast: 0.8, points: 7 },
      { atLeast: 0.6, points: 5 },
      { atLeast: 0, points: 0 },
    ],
  },
};

/** 浙江: backtracked execution counts, and a rate above 100 % is taken since 2024. */
export const platformZhejiang: ScoringRules = {
  ...integratedPlatform,
  id: 'platform-zhejiang',
  name: '一体化系统（浙江）',
  notes: [
    `${source}（浙江，2024 年起）。`,
    '预算执行率＝（实际执行数＋执行回溯）÷调整后预算数，得分＝执行率×10，最高 10 分，执行率可以超过 100%；预算数为 0 的得 0 分。其余同一体化系统。',
  ],
  execution: { ...integratedPlatform.execution, rateAbove100: 'cap' },
};

/** 广西: a reason from 130 % on. */
export const platformGuangxi: ScoringRules = {
  ...integratedPlatform,
  id: 'platform-guangxi',
  name: '一体化系统（广西）',
  notes: [
    `${source}（广西）。`,
    '完成值达到指标值 130% 的，必须填写“因实际完成情况超出指标值30%”的原因。其余同一体化系统。',
  ],
  overFulfilmentAlert: 1.3,
  overFulfilmentReason: true,
};

/** 河北: more than an `=` target is a question. */
export const platformHebei: ScoringRules = {
  ...integratedPlatform,
  id: 'platform-hebei',
  name: '一体化系统（河北）',
  notes: [`${source}（河北）。`, '“等于”的指标，完成值与指标值不等时系统标红，由填报人核定得分。其余同一体化系统。'],
  equalTarget: 'exact',
};

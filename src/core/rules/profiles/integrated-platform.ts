import type { ScoringRules } from '../scoring-rules';
import { mof202010 } from './mof-2020-10';

/** The module of the 预算管理一体化 platform that many provinces run: what it computes, read from its published code. */
export const integratedPlatform: ScoringRules = {
  ...mof202010,
  id: 'integrated-platform',
  name: '预算管理一体化系统',
  notes: [
    '依据：多省使用的预算管理一体化系统自评模块的公开程序代码。',
    '正向：完成得满分，未完成＝完成值÷指标值×分值；反向：（1－（完成值－指标值）÷指标值）×分值，超过指标值一倍为 0；保留两位小数。',
    '预算数为 0 时执行率按 0 计。完成值达到指标值 120% 时系统标红（默认值，各省可调）。',
    '等级按系统出厂设置：80 优、70 良、60 中；各省可另行设置。',
  ],
  execution: { method: 'linear', weight: 10, bands: [], zeroBudget: 'zero' },
  atMost: 'overrunDeducted',
  overFulfilmentAlert: 1.2,
  grades: [
    { atLeast: 80, grade: '优' },
    { atLeast: 70, grade: '良' },
    { atLeast: 60, grade: '中' },
    { atLeast: 0, grade: '差' },
  ],
  categoryWeights: null,
};

import type { ScoringRules } from '../scoring-rules';
import { mof202010 } from './mof-2020-10';

/** 湖北 (also 云南 施甸, 隆阳, 昌宁): 20 points for execution, 80 for the goals; rows carry no weight of their own. */
export const hubei2080: ScoringRules = {
  ...mof202010,
  id: 'hubei-20-80',
  name: '湖北省 20+80',
  notes: [
    '依据：湖北省项目支出绩效自评表附注（https://1wenmi.com/doc/330418.html）：执行率得分＝20分×执行率；正向指标得分＝权重×B/A，反向指标得分＝权重×A/B，得分不得突破权重总额。',
    '反向指标按自评表附注 A/B 计算；湖北的预算管理一体化系统里是 1－（B－A）/A，以系统为准的单位请另选规则。',
    '实例：黄石市住建局 2023 年公开表，执行率 97.75% 得 19.55 分。',
    '定性指标分档 100%—80%、80%—50%、50%—0 见同一附注。',
    '表中没有分值列时不代拟分值：只计算执行率得分。等级：优（90—100分）、良（80—89分）、中（60—79分）、差（0—59分），中央部门绩效评价统一口径。',
  ],
  execution: { ...mof202010.execution, weight: 20 },
  qualitativeBands: [0.8, 0.5],
  categoryWeights: null,
};

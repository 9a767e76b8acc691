import type { ScoringRules } from '../scoring-rules';
import { mof202010 } from './mof-2020-10';

/** 财预〔2021〕101号, for central units; others may switch it on. Its body is known only as others cite it. */
export const mof2021101: ScoringRules = {
  ...mof202010,
  id: 'mof-2021-101',
  name: '财预〔2021〕101号（核心指标指引，可选）',
  notes: [
    '依据：财政部《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号），供中央部门在预算绩效管理中参考试行，其他单位可以选用。各项数值为转引，使用前请对照文件。',
    '预算执行率：项目完成且执行数控制在预算内的 10 分；未完成的，执行率 80% 以上 7 分、60% 以上 5 分、60% 以下 0 分。项目是否完成由填报人判断：在执行率得分栏填上相应的分数即按此计算。',
    '完成率低于 60% 的不得分，60% 以上按（完成率－60%）÷（1－60%）记分；满意度 90% 以上满分，80% 以上 80%，60% 以上 50%，60% 以下不得分。',
    '分值：含成本指标时成本20、产出40、效益20、满意度10；不含时产出50、效益30、满意度10；没有满意度指标的，其 10 分计入效益。',
  ],
  trust: 'cited',
  execution: {
    ...mof202010.execution,
    method: 'bands',
    bands: [
      { atLeast: 1, points: 10 },
      { atLeast: 0.8, points: 7 },
      { atLeast: 0.6, points: 5 },
      { atLeast: 0, points: 0 },
    ],
    belowBudget: 'asked',
  },
  passMark: 0.6,
  passFormula: 'linearAbove',
  satisfactionBands: [
    { atLeast: 0.9, share: 1 },
    { atLeast: 0.8, share: 0.8 },
    { atLeast: 0.6, share: 0.5 },
    { atLeast: 0, share: 0 },
  ],
  categoryWeights: { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 },
};

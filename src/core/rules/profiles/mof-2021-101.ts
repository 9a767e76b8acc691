import type { ScoringRules } from '../scoring-rules';
import { mof202010 } from './mof-2020-10';

/** 财预〔2021〕101号, for central units; others may switch it on. Its text is recalled, not verified. */
export const mof2021101: ScoringRules = {
  ...mof202010,
  id: 'mof-2021-101',
  name: '财预〔2021〕101号（核心指标指引，可选）',
  notes: [
    '依据：财政部《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号），适用于中央部门，其他单位可选用。',
    '以下内容均按记忆转述，未核对原文，使用前请对照文件：执行率分档（完成 10 分、80%以上 7 分、60%以上 5 分、60%以下 0 分）；完成率低于 60% 不得分；含成本指标时成本20、产出40、效益20、满意度10。',
    '未采用其中一种变体（完成率−60%）÷（1−60%）×分值；满意度按完成比例记分，未采用 90%、80%、60% 分档。',
  ],
  execution: {
    method: 'bands',
    weight: 10,
    bands: [
      { atLeast: 1, points: 10 },
      { atLeast: 0.8, points: 7 },
      { atLeast: 0.6, points: 5 },
      { atLeast: 0, points: 0 },
    ],
    zeroBudget: 'undecided',
  },
  passMark: 0.6,
  categoryWeights: { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 },
};

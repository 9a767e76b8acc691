import type { ScoringRules } from '../scoring-rules';

/** 财预〔2020〕10号 《项目支出绩效评价管理办法》: the default. */
export const mof202010: ScoringRules = {
  id: 'mof-2020-10',
  name: '财预〔2020〕10号（默认）',
  notes: [
    '依据：财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）。',
    '权重“预算执行率10、产出50、效益30、满意度10”按记忆转述，未核对原文；天长市水利局、中江县水利局公开表的附注与之一致。',
    '定量指标“完成记满分，未完成按完成值与指标值的比例记分”按记忆转述，未核对原文；反向指标 A/B 见湖北省自评表附注。',
    '定性指标三档 100—80%（含）、80%—60%（含）、60%—0：预算管理一体化系统的校验和中江县表注与之一致。',
    '等级 90 优、80 良、60 中按记忆转述，未核对原文；多地公开自评结果与之一致。',
    '办法未规定“较多”的数值；130% 的提示线采用广西一体化系统的做法，可以修改。',
  ],
  execution: { method: 'linear', weight: 10, bands: [], zeroBudget: 'undecided' },
  atMost: 'targetOverActual',
  passMark: null,
  qualitativeBands: [0.8, 0.6],
  overFulfilmentAlert: 1.3,
  decimals: 2,
  grades: [
    { atLeast: 90, grade: '优' },
    { atLeast: 80, grade: '良' },
    { atLeast: 60, grade: '中' },
    { atLeast: 0, grade: '差' },
  ],
  categoryWeights: { 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
  inapplicableRows: 'pending',
};

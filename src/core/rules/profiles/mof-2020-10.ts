import type { ScoringRules } from '../scoring-rules';

/** 财预〔2020〕10号 《项目支出绩效评价管理办法》: the default. Its articles were not to be had in full: what is cited is where they stand in print. */
export const mof202010: ScoringRules = {
  id: 'mof-2020-10',
  name: '财预〔2020〕10号',
  notes: [
    '依据：财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）。',
    '分值“预算执行率10分、产出指标50分、效益指标30分、满意度指标10分”：项目支出绩效自评表附注（天长市水利局、中江县水利局公开表）。',
    '定量指标完成的记满分，未完成的按完成值与指标值的比例记分；反向指标 A/B：湖北省项目支出绩效自评表附注（https://1wenmi.com/doc/330418.html）。',
    '定性指标三档 100%—80%（含）、80%—60%（含）、60%—0：中江县水利局公开表附注，预算管理一体化系统的校验与之一致。',
    '等级：优（90—100分）、良（80—89分）、中（60—79分）、差（0—59分），中央部门绩效评价统一口径（http://www.dz-gczx.com/wap/articleDetails_id_1290.html）。',
    '超额完成较多要分析原因；“较多”没有规定数值，130% 的提示线采用广西一体化系统的做法，可以修改。',
  ],
  trust: 'published',
  execution: {
    method: 'linear',
    weight: 10,
    bands: [],
    zeroBudget: 'undecided',
    belowBudget: 'byRate',
    rateAbove100: 'cap',
  },
  atMost: 'targetOverActual',
  equalTarget: 'byCategory',
  passMark: null,
  passFormula: 'zeroBelow',
  satisfactionBands: null,
  qualitativeBands: [0.8, 0.6],
  bandUpperOpen: true,
  overFulfilmentAlert: 1.3,
  overFulfilmentReason: true,
  reasonBelowRate: 0.9,
  decimals: 2,
  grades: [
    { atLeast: 90, grade: '优' },
    { atLeast: 80, grade: '良' },
    { atLeast: 60, grade: '中' },
    { atLeast: 0, grade: '差' },
  ],
  categoryWeights: { 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
  inapplicableRows: 'pending',
  subscores: false,
};

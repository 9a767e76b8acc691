import type { ScoringRules } from '../scoring-rules';
import { mof202010 } from './mof-2020-10';

/** 成安县 (河北) 2020: each row is scored out of a hundred and weighted; 预算执行率 is a row among the indicators. */
export const chengan2020: ScoringRules = {
  ...mof202010,
  id: 'chengan-2020',
  name: '河北成安 2020（折算得分）',
  notes: [
    '依据：成安县 2020 年公开的项目支出绩效自评表（cycms.chengan.gov.cn）：单项指标得分×权重占比＝单项指标折算得分，如 25×25%＝6.25；预算执行率是指标中的一行。',
    '两列得分要相互一致，本工具只核对，不写入。等级沿用“优90、良80、中60”的统一口径。',
  ],
  categoryWeights: null,
  subscores: true,
};

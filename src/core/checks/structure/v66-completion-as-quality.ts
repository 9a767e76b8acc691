import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { bareName, rowName } from '../wording';

export const completionAsQuality = defineCheck({
  id: 'V66',
  severity: 'warning',
  title: { zh: '质量指标写成了完成率', en: 'Completion in the place of quality' },
  description: {
    zh: '质量指标的名称是“…完成率”“…完成情况”，说的是数量或进度，不是质量。名称里有质量、合格、达标、验收、准确等字样的不报。',
    en: 'A row under 质量指标 is called …完成率 or …完成情况: that is quantity or progress. Names with 质量, 合格, 达标, 验收, 准确 and the like are fine.',
  },
  source: '郫都区复核标准第 10 条（三级指标与二级指标不对应的记 0 分）。',
  messages: {
    completion: {
      zh: '“{name}”放在质量指标下，说的却是完成了多少。复核时按指标不匹配可能不计分，请改到数量或时效指标，质量指标改写验收合格率、达标率等。',
      en: '“{name}” stands under quality and tells how much was done. Reviewers may give no points for a mismatch: move it to quantity or timeliness and name a rate of acceptance or compliance instead.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const name = bareName(indicator.name);
      if (!/质量/.test(indicator.subcategory) || !/完成(?:率|情况|比例|进度|程度)$/.test(name)) return null;
      if (/质量|合格|达标|验收|准确|优良|规范|标准|整改|目标/.test(name)) return null;
      return {
        cells: present(indicator.nameCell),
        message: tell('completion', { name: rowName(indicator) }),
      };
    }),
});

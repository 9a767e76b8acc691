import type { Indicator } from '../../form/form';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { bareName, rowName } from '../wording';
import { ruleName } from './rule-names';

type Misplacement = readonly [isMisplaced: (indicator: Indicator) => boolean, belongs: string];

const misplacements: readonly Misplacement[] = [
  [
    ({ category, subcategory }) =>
      /产出/.test(category) && /^(?:经济|社会|生态|环境).{0,3}效益|^可持续/.test(subcategory),
    '效益指标',
  ],
  [
    ({ category, subcategory }) =>
      /效益|(?<!履职)效果/.test(category) && /^(?:产出)?(?:数量|质量|时效)/.test(subcategory),
    '产出指标',
  ],
  [
    ({ category, subcategory, name }) =>
      !/满意/.test(category + subcategory) && /满意(?:度|率)$|满意度(?:≥|达|不低于)/.test(bareName(name)),
    '满意度指标',
  ],
  [
    ({ subcategory, name }) =>
      /数量|质量|成本/.test(subcategory) &&
      /(?:预算|资金)(?:执行|支付|支出|拨付|使用)(?:率|进度|比例)$/.test(bareName(name)),
    '预算执行率（或时效指标）',
  ],
  [
    ({ subcategory, name }) => /数量|成本/.test(subcategory) && /(?:验收合格|合格|优良|达标)率$/.test(bareName(name)),
    '质量指标',
  ],
];

export const misplaced = defineCheck({
  id: 'V07',
  severity: 'warning',
  title: { zh: '指标放错了位置', en: 'Indicator under the wrong level' },
  description: {
    zh: '只报明显的：效益类二级指标在产出下（或相反）、满意度不在满意度指标下、资金支付率在数量/质量/成本下、合格率在数量/成本下。投入、过程、效果一类框架没有满意度指标，不报满意度。',
    en: 'Obvious cases only: a benefit sub-level below output (or the reverse), satisfaction elsewhere, payment rates under quantity/quality/cost, pass rates under quantity/cost. In schemes of 投入, 过程, 效果 satisfaction may stand where it does.',
  },
  source: '郫都区复核标准第 10 条（指标与二级指标不对应的记 0 分）；公开表 12、34。',
  messages: {
    misplaced: {
      zh: '“{name}”放在“{under}”下，内容应属于{belongs}。指标与类别不对应的，复核时可能不计分，请调整。',
      en: '“{name}” stands under “{under}” and belongs to {belongs}. Reviewers may give no points for a mismatch: move it.',
    },
  },
  find: ({ form }, tell) => {
    const hasUsualLevels = form.categories.every(({ name }) => ruleName(name) !== null);
    return form.indicators.flatMap((indicator) => {
      const belongs = misplacements.find(([isMisplaced]) => isMisplaced(indicator))?.[1];
      // A form without the columns of levels (重庆) puts nothing under anything.
      if (belongs === undefined || indicator.category + indicator.subcategory === '') return [];
      // 投入, 过程, 效果: a scheme without 满意度指标 keeps the satisfaction where its effects are.
      if (belongs === '满意度指标' && !hasUsualLevels) return [];
      const { category, subcategory, nameCell } = indicator;
      return [
        {
          cells: present(nameCell),
          message: tell('misplaced', {
            name: rowName(indicator),
            under: [category, subcategory].filter((level) => level !== '').join(' / '),
            belongs,
          }),
        },
      ];
    });
  },
});

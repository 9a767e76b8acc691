import { defineCheck } from '../check';
import { addUp, differs } from '../points';
import { allWeightsReadable } from './readable-weights';
import { ruleName } from './rule-names';

/** The rules' weights; with 成本 as a level of its own also 20/40/20/10; without 满意度 its points go to 效益. */
function allowedWeights(expected: Readonly<Record<string, number>>): readonly Readonly<Record<string, number>>[] {
  const withCost: typeof expected = { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 };
  return [expected, withCost].flatMap((weights) => {
    const { 满意度指标: satisfaction, ...rest } = weights;
    return [weights, { ...rest, 效益指标: (rest['效益指标'] ?? 0) + (satisfaction ?? 0) }];
  });
}

function isSame(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => !differs(one[name] ?? 0, other[name] ?? 0));
}

export const unusualCategoryWeights = defineCheck({
  id: 'V03',
  severity: 'warning',
  title: { zh: '一级指标权重与评分规则不一致', en: 'Level-1 weights differ from the rules' },
  description: {
    zh: '默认规则为执行率 10、产出 50、效益 30、满意度 10；成本单列时也接受 20/40/20/10；没有满意度时其分值归效益。部门整体表、决策/管理类框架和不固定权重的规则不判断。',
    en: 'By default 10/50/30/10; 20/40/20/10 where cost is a level of its own; without satisfaction its points go to benefit. Not judged for department forms, other schemes, and rules that fix no weights.',
  },
  source:
    '项目支出绩效自评表附注：“一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分”（天长市水利局、中江县水利局自评表附注）；评分规则所定权重。',
  messages: {
    unusualCategoryWeights: {
      zh: '一级指标权重为 {found}，评分规则为 {expected}，两者不一致。确有特殊情况可以调整，请核对；调整过的写明依据。',
      en: 'Level-1 weights are {found|list}, the rules have {expected|list}. Special cases may differ: check them, and name the basis.',
    },
  },
  find: (subject, tell) => {
    const { form, assessment } = subject;
    const expected = assessment.rules.categoryWeights;
    if (expected === null || form.kind !== 'project' || !allWeightsReadable(subject)) return [];
    const weighted = assessment.categories.filter(({ weight }) => weight > 0);
    if (weighted.length === 0 || weighted.some(({ name }) => ruleName(name) === null)) return [];
    const sums: Record<string, number> = {};
    for (const { name, weight } of weighted) {
      const key = ruleName(name) ?? name;
      sums[key] = addUp([sums[key] ?? 0, weight]);
    }
    if (allowedWeights(expected).some((allowed) => isSame(sums, allowed))) return [];
    // Rows that are missing make a sum below 100, which is V01; here something has more than it should.
    const isShort = Object.entries(sums).every(([name, sum]) => sum <= (expected[name] ?? 0) + 0.01);
    if (isShort && (assessment.total.weight ?? 0) < 100) return [];
    const list = (weights: Readonly<Record<string, number>>): string =>
      Object.entries(weights)
        .map(([name, weight]) => `${name}${weight}`)
        .join('、');
    return [
      {
        cells: form.categories.map(({ cell }) => cell),
        message: tell('unusualCategoryWeights', { found: list(sums), expected: list(expected) }),
      },
    ];
  },
});

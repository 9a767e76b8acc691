const kinds = [
  ['产出指标', /产出|完成指标/],
  ['效益指标', /效益|效果/],
  ['满意度指标', /满意/],
  ['成本指标', /成本/],
] as const;

/** Which of the four level-1 names of the rules a category is; null for another scheme (决策, 管理 …). */
export const ruleName = (category: string): string | null =>
  kinds.find(([, words]) => words.test(category))?.[0] ?? null;

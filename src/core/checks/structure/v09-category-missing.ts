import { defineCheck } from '../check';
import { addUp, differs } from '../points';
import { ruleName } from './rule-names';

export const categoryMissing = defineCheck({
  id: 'V09',
  severity: 'warning',
  title: { zh: '缺少效益或满意度指标', en: 'No benefit or satisfaction indicator' },
  description: {
    zh: '项目表有产出指标、有总分行（或分值已接近 90），却没有效益或满意度指标。截断的表不判断。',
    en: 'A project form with output rows and a total row (or nearly all weights) lacks benefit or satisfaction. Not judged for a form that is cut off.',
  },
  source: '财预〔2020〕10号权重条款（按记忆转述，未核对原文）；公开表 13。',
  messages: {
    categoryMissing: {
      zh: '表中没有{name}。财预〔2020〕10号（按记忆转述）要求设置{name}，请补充，确实没有的请说明。',
      en: 'There is no {name}. 财预〔2020〕10号 (as recalled) asks for one: add it, or say why there is none.',
    },
  },
  find: (subject, tell) => {
    const { form } = subject;
    const levels = form.indicators.map(({ category, subcategory }) => `${category}/${subcategory}`);
    // Only of a form that is there to its end, and that follows the usual scheme.
    const hasTotal = form.total.score !== null || form.total.weight !== null;
    const stated = form.categories.map(({ statedWeight }) => statedWeight);
    const isCutOff = stated.every((points) => points !== null) && addUp(stated) < 90 - 0.01;
    const isWhole = (hasTotal && !isCutOff) || !differs(subject.assessment.total.weight ?? 0, 100);
    const isUsual = form.indicators.every(({ category }) => ruleName(category) !== null);
    if (form.kind !== 'project' || !isWhole || !isUsual || !levels.some((level) => /产出/.test(level))) return [];
    const missing = [
      ['效益指标', /效益|效果/],
      ['满意度指标', /满意/],
    ] as const;
    const cells = form.categories.map(({ cell }) => cell);
    return missing.flatMap(([name, words]) =>
      levels.some((level) => words.test(level)) || form.indicators.some((one) => words.test(one.name))
        ? []
        : [{ cells: cells.slice(-1), message: tell('categoryMissing', { name }) }],
    );
  },
});

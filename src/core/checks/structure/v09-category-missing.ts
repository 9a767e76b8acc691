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
  source: '财政部自评表附1格式（产出、效益、满意度三类一级指标）；公开表中缺项的实例。',
  messages: {
    categoryMissing: {
      zh: '表中没有{name}。自评表应当设置{name}，缺了这一类，项目效果无从评价。请补充；确实不适用的说明理由，其分值并入其他指标。',
      en: 'There is no {name}. A form should have one, or its effects cannot be judged: add it, or say why it does not apply.',
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

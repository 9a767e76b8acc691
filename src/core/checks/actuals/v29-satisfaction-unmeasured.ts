import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachRow } from '../rows';
import { rowName } from '../wording';
import { aboutActual } from './about-actual';

export const satisfactionUnmeasured = defineCheck({
  id: 'V29',
  severity: 'warning',
  title: { zh: '满意度没有调查数据', en: 'Satisfaction without a figure' },
  description: {
    zh: '满意度指标的实际完成值是“满意”“未收到投诉”一类的文字。有没有问卷由清单提问。',
    en: 'The result of a satisfaction row is words. Whether there was a survey is asked in the checklist.',
  },
  source: '郫都区复核标准第 4 条（满意度没有数据的为 0 分）。',
  messages: {
    satisfactionUnmeasured: {
      zh: '{cell}“{name}”填“{actual}”，没有满意度数据。请填问卷或回访得出的百分比，没有数据的复核时不计分。',
      en: '{cell}: “{actual}” for “{name}” is no figure. Give the percentage of a survey; without one reviewers give no points.',
    },
    askSurvey: {
      zh: '“{name}”：有没有满意度问卷或回访记录，份数和汇总结果能不能提供？',
      en: '“{name}”: is there a survey or a record of calls, with numbers and results?',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, ({ indicator }) => {
      const { category, subcategory, name, actual } = indicator;
      if (!/满意/.test(category + subcategory + name) || actual.kind !== 'qualitative') return null;
      return {
        cells: present(indicator.actualCell),
        message: tell('satisfactionUnmeasured', aboutActual(indicator)),
      };
    }),
  ask: ({ form }, tell) =>
    form.indicators
      .filter(({ category, subcategory, name }) => /满意/.test(category + subcategory + name))
      .map((indicator) => tell('askSurvey', { name: rowName(indicator) })),
});

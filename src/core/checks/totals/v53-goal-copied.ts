import { defineCheck } from '../check';

const plainGoal = (text: string): string => text.replace(/[\s，。、；：,.;:！!]/g, '');

export const goalCopied = defineCheck({
  id: 'V53',
  severity: 'warning',
  title: { zh: '实际完成情况照抄预期目标', en: 'Result copied from the goal' },
  description: {
    zh: '年度总体目标的实际完成情况与预期目标逐字相同。',
    en: 'The result of the overall goal repeats the expected goal word for word.',
  },
  source: '37 张公开表中 9 张逐字相同。',
  messages: {
    goalCopied: {
      zh: '{cell} 实际完成情况与预期目标逐字相同。请写明实际做了什么、完成了多少。',
      en: '{cell}: the result repeats the goal word for word. Say what was done, and how much.',
    },
  },
  find: ({ form }, tell) => {
    const { expected, actual } = form.goal;
    if (expected === null || actual === null) return [];
    const text = plainGoal(expected.text);
    const isCopied = text.length >= 6 && text === plainGoal(actual.text);
    return isCopied ? [{ cells: [actual, expected], message: tell('goalCopied', { cell: actual.address }) }] : [];
  },
});

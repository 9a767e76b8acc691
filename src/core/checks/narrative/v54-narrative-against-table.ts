import type { FormCell } from '../../form/form';
import { defineCheck } from '../check';
import { figureMessages, figureReaders } from './figure-readers';
import { resultMessages, resultReaders } from './result-readers';
import { sentencesOf } from './sentences';

const { rates, amounts } = figureReaders;
const { satisfaction, named } = resultReaders;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Whether a sentence is the form's own expected goal, told again: what was wanted is no result. */
function quotesGoal(sentence: string, expected: FormCell | null): boolean {
  const goal = plain(expected?.text ?? '');
  return goal !== '' && goal.includes(plain(sentence).replace(/^[^:]{0,12}目标:/, ''));
}

export const narrativeAgainstTable = defineCheck({
  id: 'V54',
  severity: 'error',
  title: { zh: '报告文字与表不一致', en: 'Narrative contradicts the table' },
  description: {
    zh: '报告（工作簿其他工作表或 .docx）和目标完成情况里关于本表的陈述：总分、等级、执行率、预算和执行数、满意度、点名的指标，以及“各项指标均达到预期”。从提到其他年度、打算、目标值的分句起不看；只比较说得清的数。',
    en: 'Statements about this form in the report (other sheets, a .docx) and in the goal’s result: total, grade, execution rate, amounts, satisfaction, indicators by name, and claims that everything was reached. Clauses about other years, plans or targets, and what follows them, are left alone.',
  },
  source: '承德县公开报告（文字满意度 100%，表 98）；公开表 26（89.97 与 90）。',
  messages: { ...figureMessages, ...resultMessages },
  find: (subject, tell) => {
    const { form, narrative } = subject;
    const told = sentencesOf(narrative, form.year).filter(({ text }) => !quotesGoal(text, form.goal.expected));
    const outside = told.flatMap((sentence) => [
      ...Object.values(figureReaders).flatMap((read) => read(subject, sentence, tell)),
      ...Object.values(resultReaders).flatMap((read) => read(subject, sentence, tell)),
    ]);
    const { actual } = form.goal;
    if (actual === null) return outside;
    const result = { place: form.sheet.name, cell: actual.address, text: actual.text };
    const inside = sentencesOf([result], form.year)
      .flatMap((sentence) => [rates, amounts, satisfaction, named].flatMap((read) => read(subject, sentence, tell)))
      .map(({ cells, message }) => ({ cells: [actual, ...cells], message }));
    return [...inside, ...outside];
  },
});

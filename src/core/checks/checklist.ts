import { message, type Message } from '../messages/message';
import type { Assessment } from '../assess/assessment';
import type { Question, Subject } from './check';
import { publishedPoints, rowName } from './readings';

const survey: Question = {
  id: 'V29',
  ask: ({ form }) =>
    form.indicators
      .filter(({ category, subcategory, name }) => /满意/.test(category + subcategory + name))
      .map((indicator) => message('findings.askSurvey', { name: rowName(indicator) })),
};

const consistency: Question = {
  id: 'V57',
  ask: ({ form }) => (form.indicators.length === 0 ? [] : [message('findings.askEvidence')]),
};

const proportionate: Question = {
  id: 'V58',
  ask: ({ assessment }) => {
    const lost = assessment.indicators.filter((row) => {
      const points = publishedPoints(row);
      return points !== null && points.score < points.weight && (row.indicator.explanation?.text ?? '') !== '';
    });
    return lost.length === 0 ? [] : [message('findings.askProportion', { count: lost.length })];
  },
};

const layout: Question = {
  id: 'V59',
  ask: () => [message('findings.askLayout')],
};

/** Questions of the catalogue. */
export const questions: readonly Question[] = [survey, consistency, proportionate, layout];

/** What only a person can look up: questions about what a workbook does not hold, never findings. */
export function checklistFor(assessment: Assessment): readonly Message[] {
  const subject: Subject = { form: assessment.form, assessment, narrative: [] };
  return questions.flatMap(({ ask }) => ask(subject));
}

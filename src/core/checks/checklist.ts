import type { Assessment } from '../assess/assessment';
import type { Message } from '../messages/message';
import { checks } from './catalogue';

const questions = checks.flatMap(({ ask }) => (ask === null ? [] : [ask]));

/** What only a person can look up: questions about what a workbook does not hold, never findings. */
export function checklistFor(assessment: Assessment): readonly Message[] {
  const subject = { form: assessment.form, assessment, narrative: [] };
  return questions.flatMap((ask) => ask(subject));
}

import type { Acknowledgement, FormAnswers } from './answers';

const sameCells = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, index) => cell === other[index]);

const isAbout = (one: Acknowledgement, { rule, cells }: Pick<Acknowledgement, 'rule' | 'cells'>): boolean =>
  one.rule === rule && sameCells(one.cells, cells);

/** The answers with a finding looked into; an earlier word about the same rule and cells gives way. */
export function acknowledge(answers: FormAnswers, acknowledgement: Acknowledgement): FormAnswers {
  return {
    ...answers,
    acknowledgements: [...answers.acknowledgements.filter((one) => !isAbout(one, acknowledgement)), acknowledgement],
  };
}

/** The answers with a finding open again. */
export function takeBackAcknowledgement(
  answers: FormAnswers,
  about: Pick<Acknowledgement, 'rule' | 'cells'>,
): FormAnswers {
  return { ...answers, acknowledgements: answers.acknowledgements.filter((one) => !isAbout(one, about)) };
}

/** The reason that was given for a finding of the same rule and cells when these, or the form, read otherwise; `''` when none was. */
export function offeredReason(answers: FormAnswers, about: Pick<Acknowledgement, 'rule' | 'cells'>): string {
  return answers.offered?.acknowledgements.find((one) => isAbout(one, about))?.reason ?? '';
}

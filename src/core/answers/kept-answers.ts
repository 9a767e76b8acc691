import type { Form } from '../form/form';
import { type Acknowledgement, type FormAnswers, type IndicatorAnswer, noAnswers, type OfferedAnswer } from './answers';
import { plainWords } from '../form/plain-words';
import { bindingOf, type Fit, fitOf, type FormBinding, rowKeys } from './form-binding';
import { cellNamesOf } from './cell-names';

/** What was said about a row, with the words that it was said about. */
export interface KeptAnswer {
  /** By `rowKeys`. */
  readonly row: string;
  /** Target and actual as they were written. */
  readonly target: string;
  readonly actual: string;
  readonly answer: IndicatorAnswer;
}

/** An acknowledgement, its cells by what they are (`cellNamesOf`). */
export type KeptAcknowledgement = Omit<Acknowledgement, 'cells'> & { readonly places: readonly string[] };

/** What was said about one form, with what that form was known by. */
export interface KeptForm {
  readonly form: FormBinding;
  /** The latest first; a row may have several, for different words. */
  readonly answers: readonly KeptAnswer[];
  readonly acknowledgements: readonly KeptAcknowledgement[];
  /** By the slot's id. */
  readonly report: Readonly<Record<string, string>>;
}

/** Answers for other words that are kept of one row: two copies of a form, and what it said before. */
const mostOfARow = 3;

interface Row {
  readonly key: string;
  readonly target: string;
  readonly actual: string;
}

function rowsOf(form: Form): readonly Row[] {
  const keys = rowKeys(form.indicators);
  return form.indicators.map(({ target, actual }, index) => ({
    key: keys[index] ?? '',
    target: target.text,
    actual: actual.text,
  }));
}

const sameTarget = (said: KeptAnswer, row: Row): boolean => plainWords(said.target) === plainWords(row.target);
const sameWords = (said: KeptAnswer, row: Row): boolean =>
  sameTarget(said, row) && plainWords(said.actual) === plainWords(row.actual);

const isEmpty = (answer: IndicatorAnswer): boolean => Object.keys(answer).length === 0;

/** What is in force of what was said about a row: all for the same words; a direction for the same target. */
function inForce(said: readonly KeptAnswer[], row: Row): IndicatorAnswer {
  const answer = said.find((one) => sameWords(one, row))?.answer ?? {};
  const direction = said.find((one) => sameTarget(one, row) && one.answer.direction !== undefined)?.answer.direction;
  return direction === undefined || answer.direction !== undefined ? answer : { ...answer, direction };
}

/** A direction alone outlives a change of the actual: nothing of it has to be offered. */
const saysMoreThanDirection = ({ answer: { score, reason, measure } }: KeptAnswer): boolean =>
  [score, reason, measure].some((part) => part !== undefined);

/** The group of a row: its first two names. */
const groupOf = (key: string): string => key.split('/').slice(0, 2).join('/');

/** What was said about a row that had another name then: of its group, for the same words, and no row's own any more. */
function ofRenamedRow(said: readonly KeptAnswer[], row: Row, keys: ReadonlySet<string>): KeptAnswer | undefined {
  return said.find((one) => !keys.has(one.row) && groupOf(one.row) === groupOf(row.key) && sameWords(one, row));
}

function offerOf(
  { answer, target, actual }: KeptAnswer,
  why: OfferedAnswer['why'],
  year: number | null,
): OfferedAnswer {
  return { answer, why, target, actual, year };
}

/** All that was said about the forms that fit in one way, as of one form. */
function mergedOf(kept: readonly KeptForm[], form: FormBinding, fit: Fit): KeptForm {
  const fitting = kept.filter((one) => fitOf(one.form, form) === fit);
  const [first] = fitting;
  return {
    form: {
      ...form,
      department: form.department || (first?.form.department ?? ''),
      implementer: form.implementer || (first?.form.implementer ?? ''),
    },
    answers: fitting.flatMap(({ answers }) => answers),
    acknowledgements: fitting.flatMap(({ acknowledgements }) => acknowledgements),
    report: Object.fromEntries([...fitting].reverse().flatMap(({ report }) => Object.entries(report))),
  };
}

/** Where acknowledgements are about now: those whose cells are all there; in force while these say what they said then. */
function placed(kept: readonly KeptAcknowledgement[], form: Form) {
  if (kept.length === 0) return [];
  const places = cellNamesOf(form);
  return kept.flatMap(({ places: names, ...rest }) => {
    const found = names.map((name) => places.find(name));
    if (found.includes(null)) return [];
    const holds = found.every((cell, index) => cell?.text === null || cell?.text === rest.texts[index]);
    return [{ acknowledgement: { ...rest, cells: found.map((cell) => cell?.address ?? '') }, holds }];
  });
}

/** What is kept, as it bears on a form: what is in force, and what is offered because something reads otherwise now. */
export function answersFor(kept: readonly KeptForm[], form: Form): FormAnswers {
  // Of most forms nobody has said anything: then there is nothing to find by name.
  if (kept.length === 0) return noAnswers;
  const binding = bindingOf(form);
  const same = mergedOf(kept, binding, 'same');
  const otherYears = kept.filter((one) => fitOf(one.form, binding) === 'otherYear');
  const renamed = mergedOf(kept, binding, 'renamed');
  const keys = new Set(binding.rows);

  const indicators: [string, IndicatorAnswer][] = [];
  const offered: [string, OfferedAnswer][] = [];
  for (const row of rowsOf(form)) {
    const said = same.answers.filter((one) => one.row === row.key);
    const answer = inForce(said, row);
    if (!isEmpty(answer)) indicators.push([row.key, answer]);
    if (said.some((one) => sameWords(one, row) && saysMoreThanDirection(one))) continue;
    const earlier = said.find(saysMoreThanDirection) ?? ofRenamedRow(same.answers, row, keys);
    const ofOtherYear = otherYears.flatMap(({ form: { year }, answers }) =>
      answers.filter((one) => one.row === row.key).map((one) => ({ one, year })),
    )[0];
    const ofOtherName = renamed.answers.find((one) => one.row === row.key && sameWords(one, row));
    if (earlier !== undefined) offered.push([row.key, offerOf(earlier, 'changed', form.year)]);
    else if (ofOtherYear !== undefined) {
      offered.push([row.key, offerOf(ofOtherYear.one, 'otherYear', ofOtherYear.year)]);
    } else if (ofOtherName !== undefined) offered.push([row.key, offerOf(ofOtherName, 'renamed', form.year)]);
  }

  const here = placed(same.acknowledgements, form);
  const elsewhere = placed([...otherYears.flatMap((one) => one.acknowledgements), ...renamed.acknowledgements], form);
  const notHeld = [...here.filter(({ holds }) => !holds), ...elsewhere].map(({ acknowledgement }) => acknowledgement);
  return {
    indicators: Object.fromEntries(indicators),
    acknowledgements: here.flatMap(({ acknowledgement, holds }) => (holds ? [acknowledgement] : [])),
    ...(Object.keys(same.report).length === 0 ? {} : { report: same.report }),
    ...(offered.length + notHeld.length === 0
      ? {}
      : { offered: { indicators: Object.fromEntries(offered), acknowledgements: notHeld } }),
  };
}

/** The parts of an answer that were given. */
function givenParts(parts: {
  readonly [Part in keyof IndicatorAnswer]: IndicatorAnswer[Part] | undefined;
}): IndicatorAnswer {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** The answers of a row after a change: the new one for the words of now, and what was said for other words. */
function changedRow(said: readonly KeptAnswer[], row: Row, answer: IndicatorAnswer): readonly KeptAnswer[] {
  const others = said
    .filter((one) => !sameWords(one, row))
    .map((one): KeptAnswer => {
      // The direction for this target is the one that was just given, or none.
      if (!sameTarget(one, row)) return one;
      const { score, reason, measure } = one.answer;
      return { ...one, answer: givenParts({ score, reason, measure }) };
    })
    .filter((one) => !isEmpty(one.answer));
  const { key, target, actual } = row;
  const now = isEmpty(answer) ? [] : [{ row: key, target, actual, answer }];
  return [...now, ...others].slice(0, mostOfARow);
}

const about = (one: Pick<KeptAcknowledgement, 'rule' | 'places' | 'texts'>): string =>
  JSON.stringify([one.rule, one.places, one.texts]);

/** What is kept after the answers of a form, as they are in force, were changed. What was said about other words stays. */
export function withChangedAnswers(
  kept: readonly KeptForm[],
  form: Form,
  change: (answers: FormAnswers) => FormAnswers,
): readonly KeptForm[] {
  const binding = bindingOf(form);
  const same = mergedOf(kept, binding, 'same');
  const before = answersFor(kept, form);
  const after = change(before);

  let answers = same.answers;
  for (const row of rowsOf(form)) {
    const [was, is] = [before.indicators[row.key] ?? {}, after.indicators[row.key] ?? {}];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    const said = answers.filter((one) => one.row === row.key);
    answers = [...changedRow(said, row, is), ...answers.filter((one) => one.row !== row.key)];
  }

  const places = cellNamesOf(form);
  const asKept = ({ cells, ...rest }: Acknowledgement): KeptAcknowledgement => ({
    ...rest,
    places: cells.map(places.nameAt),
  });
  const replaced = new Set([...before.acknowledgements, ...after.acknowledgements].map((one) => about(asKept(one))));
  const acknowledgements = [
    ...same.acknowledgements.filter((one) => !replaced.has(about(one))),
    ...after.acknowledgements.map(asKept),
  ];
  const changed: KeptForm = { form: same.form, answers, acknowledgements, report: after.report ?? {} };
  const others = kept.filter((one) => fitOf(one.form, binding) !== 'same');
  const isUnanswered = answers.length + acknowledgements.length + Object.keys(changed.report).length === 0;
  return isUnanswered ? others : [changed, ...others];
}

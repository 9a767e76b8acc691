import { percentText } from '../../../core/explain/figures';
import type { Message } from '../../../core/messages/message';
import type { RulesWords } from './rules-words';

interface Field {
  readonly label: string;
  /** Fractions in the file are percentages in the form. */
  readonly isRate: boolean;
}

/** The field of the form for a place in the file: `execution.bands[0].atLeast`. */
function fieldAt(place: string, words: RulesWords): Field | null {
  const number = Number(/\[(\d+)\]/.exec(place)?.[1] ?? 0) + 1;
  const category = /^categoryWeights\.(.*)$/.exec(place)?.[1];
  if (category !== undefined) return { label: category || words.category, isRate: false };
  const rate = (label: string): Field => ({ label, isRate: true });
  const plain = (label: string): Field => ({ label, isRate: false });
  const fields: Readonly<Record<string, Field>> = {
    name: plain(words.name),
    'execution.weight': plain(`${words.executionHeading} ${words.weight}`),
    'execution.bands': plain(words.bandRate),
    'execution.bands[].atLeast': rate(`${words.band(number)} ${words.bandRate}`),
    'execution.bands[].points': plain(`${words.band(number)} ${words.bandPoints}`),
    passMark: rate(words.passMark),
    qualitativeBands: plain(`${words.achievedFrom} / ${words.partlyFrom}`),
    'qualitativeBands[]': rate(number === 1 ? words.achievedFrom : words.partlyFrom),
    overFulfilmentAlert: rate(words.alertFrom),
    decimals: plain(words.decimals),
    grades: plain(words.totalHeading),
    'grades[].atLeast': plain(words.totalHeading),
  };
  const key = place.replace(/\[\d+\]/g, '[]');
  return Object.hasOwn(fields, key) ? (fields[key] ?? null) : null;
}

function asPercent(value: string | number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  return Number.isFinite(number) && Math.abs(number) < 1e6 ? percentText(number) : String(value);
}

/** A problem that was found in rules, told with the form's fields instead of places in a file. */
export function problemText(problem: Message, words: RulesWords, messageText: (message: Message) => string): string {
  const { field: place, found, limit, weight } = problem.params;
  switch (problem.code) {
    case 'profile.noBands':
      return words.noBands;
    case 'profile.bandAboveWeight':
      return words.bandAboveWeight(String(weight));
    case 'profile.lastGradeNotZero':
      return words.lastGradeNotZero;
    default: {
      const field = typeof place === 'string' ? fieldAt(place, words) : null;
      if (field === null) return messageText(problem);
      if (problem.code === 'profile.notANumber') return words.notANumber(field.label, String(found));
      const rates = field.isRate ? { found: asPercent(found), limit: asPercent(limit) } : { found, limit };
      const known = Object.entries({ ...problem.params, ...rates, field: field.label }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      );
      return messageText({ code: problem.code, params: Object.fromEntries(known) });
    }
  }
}

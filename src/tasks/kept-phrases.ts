import type { TextChange } from './keep-change';

/** Key of the unit's own phrases among the texts that the port keeps in the workbook. */
export const phrasesKey = 'ziping.phrases';

/** A reason with its measure in the unit's own words; either may be blank, not both. */
export interface OwnPhrase {
  readonly reason: string;
  readonly measure: string;
}

/** The workbook carries them wherever it goes. */
const mostPhrases = 50;

function isPhrase(value: unknown): value is OwnPhrase {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'reason' in value && typeof value.reason === 'string' && 'measure' in value && typeof value.measure === 'string'
  );
}

function listed(text: string | undefined): readonly unknown[] | null {
  if (text === undefined || text === '') return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}

/** The unit's own phrases that a workbook keeps, newest first; what is none is left out. */
export function readPhrases(text: string | undefined): readonly OwnPhrase[] {
  return (listed(text) ?? []).filter(isPhrase).map(({ reason, measure }) => ({ reason, measure }));
}

export function samePhrase(one: OwnPhrase, other: OwnPhrase): boolean {
  return one.reason.trim() === other.reason.trim() && one.measure.trim() === other.measure.trim();
}

function changed(change: (phrases: readonly OwnPhrase[]) => readonly OwnPhrase[]): TextChange {
  return (now) => {
    const phrases = change(readPhrases(now));
    return { text: phrases.length === 0 ? null : JSON.stringify(phrases), setAside: listed(now) === null };
  };
}

/** Remembers a phrase, newest first; one that is there already moves to the front. */
export function rememberedPhrase(phrase: OwnPhrase): TextChange {
  const plain = { reason: phrase.reason.trim(), measure: phrase.measure.trim() };
  return changed((phrases) => [plain, ...phrases.filter((one) => !samePhrase(one, plain))].slice(0, mostPhrases));
}

/** Forgets a phrase. */
export function forgottenPhrase(phrase: OwnPhrase): TextChange {
  return changed((phrases) => phrases.filter((one) => !samePhrase(one, phrase)));
}

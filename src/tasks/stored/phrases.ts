import * as v from 'valibot';
import { fields, inShape, parsedJson, readableItems } from '../../core/json/shapes';
import { phrasesKey } from './keys';
import { changeOf, type StoredChange, type StoredKind } from './stored';

/** A reason with its measure in the unit's own words; either may be blank, not both. */
export interface OwnPhrase {
  readonly reason: string;
  readonly measure: string;
}

/** The workbook carries them wherever it goes. */
const mostPhrases = 50;

const shape = fields({ reason: v.string(), measure: v.string() });

/** The unit's own phrases, newest first. */
export const storedPhrases: StoredKind<readonly OwnPhrase[]> = {
  key: phrasesKey,
  none: [],
  read: (text) => {
    const { items, isWhole } = readableItems((json) => inShape(shape, json), parsedJson(text));
    return { value: items, isWhole };
  },
  write: (phrases) => (phrases.length === 0 ? null : JSON.stringify(phrases)),
};

export function samePhrase(one: OwnPhrase, other: OwnPhrase): boolean {
  return one.reason.trim() === other.reason.trim() && one.measure.trim() === other.measure.trim();
}

/** Remembers a phrase, newest first; one that is there already moves to the front. */
export function rememberedPhrase(phrase: OwnPhrase): StoredChange {
  const plain = { reason: phrase.reason.trim(), measure: phrase.measure.trim() };
  return changeOf(storedPhrases, (phrases) =>
    [plain, ...phrases.filter((one) => !samePhrase(one, plain))].slice(0, mostPhrases),
  );
}

/** Forgets a phrase. */
export function forgottenPhrase(phrase: OwnPhrase): StoredChange {
  return changeOf(storedPhrases, (phrases) => phrases.filter((one) => !samePhrase(one, phrase)));
}

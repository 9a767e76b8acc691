import * as v from 'valibot';
import { byName, fields, inShape, parsedJson } from '../../core/json/shapes';
import type { KeptTexts } from '../workbook-port';

/**
 * What a workbook keeps of ours, as a file. Excel keeps an add-in's texts by the add-in's id and by where it came from, so that an add-in that
 * was tried from a shared folder and is deployed centrally finds nothing of what it kept: this carries it over.
 */

const what = 'ziping-kept';

const shape = fields({ what: v.literal(what), texts: byName(v.string()) });

/** Ours begin alike; a file that somebody has edited brings nothing else in. */
const isOurs = (key: string): boolean => key.startsWith('ziping.');

type Texts = Readonly<Record<string, string>>;

const ours = (texts: Texts): readonly (readonly [key: string, text: string])[] =>
  Object.entries(texts).filter(([key]) => isOurs(key));

/** The file, from the workbook's settings; null when they hold nothing of ours. */
export function keptFile(settings: Texts): string | null {
  const texts = ours(settings);
  return texts.length === 0 ? null : JSON.stringify({ what, texts: Object.fromEntries(texts) }, null, 1);
}

/** What such a file holds; null for any other text. */
export function parseKeptFile(content: string): Texts | null {
  const file = inShape(shape, parsedJson(content));
  return file === null ? null : Object.fromEntries(ours(file.texts));
}

/** What is brought into a workbook with these settings, and how many texts stay out because it keeps some of that kind already. */
export interface Bringing {
  readonly texts: KeptTexts;
  readonly brought: number;
  readonly stayed: number;
}

/** Only where the workbook keeps nothing yet: what people have said since is newer than what is carried over. */
export function bringing(carried: Texts, settings: Texts): Bringing {
  const all = ours(carried);
  const taken = all.filter(([key]) => (settings[key] ?? '') === '');
  return { texts: Object.fromEntries(taken), brought: taken.length, stayed: all.length - taken.length };
}

import { objectOf, parsedJson } from '../core/json/narrow';
import { builtInRules } from '../core/rules/profiles';
import { parseRules } from '../core/rules/rules-file';
import type { ScoringRules } from '../core/rules/scoring-rules';
import type { Kept } from './kept-texts';

/** The unit's own rules that the workbook carries, and which rules are chosen for all its forms (null: each form's own). */
export interface KeptRules {
  readonly chosen: ScoringRules | null;
  readonly own: readonly ScoringRules[];
}

/** Reads the rules that a workbook keeps. */
export function readRules(text: string | undefined): Kept<KeptRules> {
  if (text === undefined || text === '') return { chosen: null, own: [] };
  const object = objectOf(parsedJson(text));
  if (object === null || !Array.isArray(object['own'])) return null;
  const readings = object['own'].map(parseRules);
  const own = readings.flatMap((one) => (one.ok ? [one.rules] : []));
  const id = object['chosen'];
  if (id !== null && typeof id !== 'string') return null;
  const chosen = id === null ? null : [...own, ...builtInRules].find((rules) => rules.id === id);
  return chosen === undefined || own.length < readings.length ? null : { chosen, own };
}

/** The rules as a text for the workbook. */
export function rulesText({ chosen, own }: KeptRules): string {
  return JSON.stringify({ chosen: chosen?.id ?? null, own });
}

import * as z from 'zod/mini';
import { type FormAnswers, noAnswers } from '../core/answers/answers';
import { builtInRules } from '../core/rules/profiles';
import { parseRules } from '../core/rules/rules-file';
import type { ScoringRules } from '../core/rules/scoring-rules';

/** Key of people's answers among the texts that the port keeps in the workbook. */
export const answersKey = 'ziping.answers';

/** Key of the scoring rules that were chosen for the workbook. */
export const rulesKey = 'ziping.rules';

const answersSchema = z.record(
  z.string(),
  z.object({
    indicators: z.record(
      z.string(),
      z.object({
        score: z.exactOptional(z.number()),
        direction: z.exactOptional(z.enum(['atLeast', 'atMost', 'equal'])),
        reason: z.exactOptional(z.string()),
        measure: z.exactOptional(z.string()),
      }),
    ),
    acknowledgements: z.array(
      z.object({
        rule: z.string(),
        cells: z.array(z.string()),
        reason: z.string(),
        texts: z.array(z.string()),
      }),
    ),
    report: z.exactOptional(z.record(z.string(), z.string())),
  }),
);

const rulesSchema = z.object({ chosen: z.nullable(z.string()), own: z.array(z.unknown()) });

/** What people told about the workbook's forms, by `answersPlace`. */
export type KeptAnswers = Readonly<Record<string, FormAnswers>>;

/** The unit's own rules that the workbook carries, and which rules are chosen for all its forms (null: each form's own). */
export interface KeptRules {
  readonly chosen: ScoringRules | null;
  readonly own: readonly ScoringRules[];
}

/** A text from the workbook's settings, read; null when it is there but makes no sense (another program, another version). */
export type Kept<T> = T | null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Which answers are a form's: those of its sheet's first form, second form … */
export function answersPlace(sheetName: string, index: number): string {
  return `${sheetName}#${index + 1}`;
}

/** Reads the answers that a workbook keeps. */
export function readAnswers(text: string | undefined): Kept<KeptAnswers> {
  if (text === undefined || text === '') return {};
  const reading = answersSchema.safeParse(parsed(text));
  return reading.success ? reading.data : null;
}

/** The answers at a place; none when nobody gave any. */
export function answersAt(kept: KeptAnswers, place: string): FormAnswers {
  return Object.hasOwn(kept, place) ? (kept[place] ?? noAnswers) : noAnswers;
}

/** Reads the rules that a workbook keeps. */
export function readRules(text: string | undefined): Kept<KeptRules> {
  if (text === undefined || text === '') return { chosen: null, own: [] };
  const reading = rulesSchema.safeParse(parsed(text));
  if (!reading.success) return null;
  const readings = reading.data.own.map(parseRules);
  const own = readings.flatMap((one) => (one.ok ? [one.rules] : []));
  const { chosen: id } = reading.data;
  const chosen = id === null ? null : [...own, ...builtInRules].find((rules) => rules.id === id);
  return chosen === undefined || own.length < readings.length ? null : { chosen, own };
}

/** The rules as a text for the workbook. */
export function rulesText({ chosen, own }: KeptRules): string {
  return JSON.stringify({ chosen: chosen?.id ?? null, own });
}

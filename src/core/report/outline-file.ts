import * as z from 'zod/mini';
import { message, type Message } from '../messages/message';
import { computedParts, type Outline } from './outline';

/** What an outline's file gives: an outline that can be used, or everything that is wrong with it. */
export type OutlineReading =
  { readonly ok: true; readonly outline: Outline } | { readonly ok: false; readonly problems: readonly Message[] };

const text = (longest: number, shortest = 0) => z.string().check(z.minLength(shortest), z.maxLength(longest));

const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('computed'), part: z.enum(computedParts) }),
  z.strictObject({
    kind: z.literal('person'),
    id: text(60, 1),
    ask: text(200, 1),
    hint: text(500),
    phrases: z.array(text(2000, 1)).check(z.maxLength(50)),
  }),
  z.strictObject({ kind: z.literal('text'), text: text(5000, 1) }),
]);

const schema = z.strictObject({
  id: text(60, 1),
  name: text(100, 1),
  notes: z.array(text(1000)).check(z.maxLength(50)),
  title: text(200, 1),
  sections: z
    .array(
      z.strictObject({
        id: text(60, 1),
        heading: text(200),
        level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        numbered: z.boolean(),
        parts: z.array(part).check(z.maxLength(50)),
        joined: z.boolean(),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
  signed: z.boolean(),
});

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .reduce<string>(
      (before, step) => (typeof step === 'number' ? `${before}[${step}]` : `${before}.${String(step)}`),
      '',
    )
    .replace(/^\./, '');
}

function shown(value: unknown): string {
  return ((JSON.stringify(value) as string | undefined) ?? '').slice(0, 40);
}

function problemsOf(issue: z.core.$ZodIssue): readonly Message[] {
  const field = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => message('report.outlineUnknown', { field: placeOf([...issue.path, key]) }));
  }
  return issue.input === undefined
    ? [message('report.outlineMissing', { field })]
    : [message('report.outlineWrong', { field, found: shown(issue.input) })];
}

function twice(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** What no field alone can say: names that stand for two things. */
function contradictions({ sections }: Outline): readonly Message[] {
  const asked = sections.flatMap(({ parts }) => parts.flatMap((one) => (one.kind === 'person' ? [one.id] : [])));
  return [...twice(sections.map(({ id }) => id)), ...twice(asked)].map((id) => message('report.outlineTwice', { id }));
}

/** Reads an outline from parsed JSON: a file that a unit edited, or what the workbook keeps. Total. */
export function parseOutline(json: unknown): OutlineReading {
  const reading = schema.safeParse(json, { reportInput: true });
  if (!reading.success) {
    const whole = typeof json !== 'object' || json === null || Array.isArray(json);
    return {
      ok: false,
      problems: whole ? [message('report.notAnOutline')] : reading.error.issues.flatMap(problemsOf),
    };
  }
  const problems = contradictions(reading.data);
  return problems.length === 0 ? { ok: true, outline: reading.data } : { ok: false, problems };
}

/** The same for a file's text; a text that is no JSON is a problem like any other. */
export function parseOutlineText(content: string): OutlineReading {
  try {
    return parseOutline(JSON.parse(content));
  } catch {
    return { ok: false, problems: [message('report.notAnOutline')] };
  }
}

/** An outline as a file's text. */
export function outlineText(outline: Outline): string {
  return `${JSON.stringify(outline, null, 2)}\n`;
}

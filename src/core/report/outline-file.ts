import * as v from 'valibot';
import { placeOfIssue, shownValue } from '../json/issue-place';
import { exactFields, parsedJson, type Shape } from '../json/shapes';
import { message, type Message } from '../messages/message';
import { computedParts, type Outline } from './outline';

/** What an outline's file gives: an outline that can be used, or everything that is wrong with it. */
export type OutlineReading =
  { readonly ok: true; readonly outline: Outline } | { readonly ok: false; readonly problems: readonly Message[] };

const text = (longest: number, shortest = 0) => v.pipe(v.string(), v.minLength(shortest), v.maxLength(longest));
const few = <T>(item: Shape<T>) => v.pipe(v.array(item), v.maxLength(50));

const slot = {
  id: text(60, 1),
  ask: text(200, 1),
  hint: text(500),
  phrases: few(text(2000, 1)),
  // Outlines from before questions had groups, and reports covers, are read as they were.
  group: v.optional(v.nullable(text(60, 1)), null),
};

const part = v.variant('kind', [
  v.objectWithRest({ kind: v.literal('computed'), part: v.picklist(computedParts) }, v.never()),
  v.objectWithRest(
    {
      kind: v.literal('person'),
      ...slot,
    },
    v.never(),
  ),
  v.objectWithRest({ kind: v.literal('text'), text: text(5000, 1) }, v.never()),
]);

const section = exactFields({
  id: text(60, 1),
  heading: text(200),
  level: v.picklist([1, 2, 3]),
  numbered: v.boolean(),
  parts: few(part),
  joined: v.boolean(),
});

const cover = exactFields({
  fields: v.pipe(
    v.array(exactFields({ label: text(60, 1), text: text(200), slot: v.nullable(exactFields(slot)) })),
    v.maxLength(20),
  ),
  maker: text(60),
});

const schema: Shape<Outline> = exactFields({
  id: text(60, 1),
  name: text(100, 1),
  notes: few(text(1000)),
  title: text(200, 1),
  cover: v.optional(v.nullable(cover), null),
  sections: v.pipe(v.array(section), v.minLength(1), v.maxLength(200)),
  signed: v.boolean(),
});

function problemOf({ type, path, input }: v.BaseIssue<unknown>): Message {
  const field = placeOfIssue(path);
  if (type === 'never') return message('report.outlineUnknown', { field });
  return input === undefined
    ? message('report.outlineMissing', { field })
    : message('report.outlineWrong', { field, found: shownValue(input) });
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
  const reading = v.safeParse(schema, json);
  if (!reading.success) {
    const whole = reading.issues.some(({ path }) => path === undefined);
    return { ok: false, problems: whole ? [message('report.notAnOutline')] : reading.issues.map(problemOf) };
  }
  const problems = contradictions(reading.output);
  return problems.length === 0 ? { ok: true, outline: reading.output } : { ok: false, problems };
}

/** The same for a file's text; a text that is no JSON is a problem like any other. */
export function parseOutlineText(content: string): OutlineReading {
  return parseOutline(parsedJson(content));
}

/** An outline as a file's text. */
export function outlineText(outline: Outline): string {
  return `${JSON.stringify(outline, null, 2)}\n`;
}

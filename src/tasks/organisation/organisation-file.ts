import * as v from 'valibot';
import { jsonFaultIn } from '../../core/json/json-fault';
import { placeOfIssue, shownValue } from '../../core/json/issue-place';
import { exactFields, parsedJson } from '../../core/json/shapes';
import { message, type Message } from '../../core/messages/message';
import { parseOutline } from '../../core/report/outline-file';
import { builtInOutlines } from '../../core/report/outlines';
import { builtInRules } from '../../core/rules/profiles';
import { parseRules } from '../../core/rules/rules-file';
import type { OfficeCollection } from '../stored/chosen';
import type { Organisation, OrganisationReading, PlacedProblem, Thresholds } from './organisation';

/** Characters of the longest file: a dozen outlines have some 200,000. */
const longestFile = 2_000_000;

/** What a value has to be: a schema's issue carries one of these names, its place and what was found there are filled in. */
const wants = {
  name: message('organisation.wantsText', { limit: 100 }),
  id: message('organisation.wantsText', { limit: 60 }),
  reason: message('organisation.wantsText', { limit: 500 }),
  phrase: message('organisation.wantsText', { limit: 1000 }),
  fraction: message('organisation.wantsNumber', { low: 0, high: 1 }),
  factor: message('organisation.wantsNumber', { low: 1, high: 100 }),
  decimals: message('organisation.wantsWhole', { low: 0, high: 4 }),
  language: message('organisation.wantsChoice', { choices: '"zh-CN"、"en-US"' }),
  check: message('organisation.wantsCheck'),
  sets: message('organisation.wantsList', { limit: 50 }),
  phrases: message('organisation.wantsList', { limit: 200 }),
  checks: message('organisation.wantsList', { limit: 100 }),
} as const satisfies Record<string, Message>;

type Want = keyof typeof wants;

const text = (want: Want, limit: number) => v.pipe(v.string(want), v.minLength(1, want), v.maxLength(limit, want));
const between = (want: Want, low: number, high: number) =>
  v.pipe(v.number(want), v.minValue(low, want), v.maxValue(high, want));
const list = <Item extends v.GenericSchema>(want: Want, limit: number, item: Item) =>
  v.pipe(v.array(item, want), v.maxLength(limit, want));

/** A text that may be left empty. */
const phrase = v.pipe(v.string('phrase'), v.maxLength(1000, 'phrase'));

const collection = exactFields({
  chosen: v.optional(text('id', 60)),
  sets: v.optional(list('sets', 50, v.unknown())),
});

const entries = {
  name: v.optional(text('name', 100)),
  language: v.optional(v.picklist(['zh-CN', 'en-US'], 'language')),
  rules: v.optional(collection),
  outlines: v.optional(collection),
  phrases: v.optional(list('phrases', 200, exactFields({ reason: phrase, measure: phrase }))),
  thresholds: v.optional(
    exactFields({
      overFulfilmentAlert: v.exactOptional(between('factor', 1, 100)),
      passMark: v.exactOptional(v.nullable(between('fraction', 0, 1))),
      reasonBelowRate: v.exactOptional(between('fraction', 0, 1)),
      decimals: v.exactOptional(v.pipe(between('decimals', 0, 4), v.integer('decimals'))),
    }),
  ),
  checksOff: v.optional(
    list(
      'checks',
      100,
      exactFields({
        check: v.pipe(v.string('check'), v.regex(/^[VR]\d\d$/, 'check')),
        reason: text('reason', 500),
      }),
    ),
  ),
};

const schema = exactFields(entries);

/** What may stand in each object of the file, for whoever has mistyped a name. */
const known: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(entries),
  rules: ['chosen', 'sets'],
  outlines: ['chosen', 'sets'],
  phrases: ['reason', 'measure'],
  thresholds: ['overFulfilmentAlert', 'passMark', 'reasonBelowRate', 'decimals'],
  checksOff: ['check', 'reason'],
};

const isWant = (name: string): name is Want => Object.hasOwn(wants, name);

function problemOf(issue: v.BaseIssue<unknown>): PlacedProblem {
  const place = placeOfIssue(issue.path);
  const [field = ''] = place.split('.').slice(-1);
  const found = shownValue(issue.input);
  const problem = (): Message => {
    if (issue.type === 'never') {
      const [parent = ''] = place.includes('.') ? place.split(/[.[]/) : [''];
      return message('organisation.unknownField', { field, choices: (known[parent] ?? []).join('、') });
    }
    if (place === '') return message('organisation.notAnObject', { found });
    if (issue.input === undefined) return message('organisation.missing', { field });
    const want: Message = isWant(issue.message) ? wants[issue.message] : message('organisation.wantsObject');
    return { ...want, params: { ...want.params, field, found } };
  };
  return { place, problem: problem() };
}

const placed = (place: string, problem: Message): PlacedProblem => ({ place, problem });

/** What one of the sets is, or what is wrong with it. */
type SetReading<T> =
  { readonly ok: true; readonly one: T } | { readonly ok: false; readonly problems: readonly Message[] };

/** The sets of a collection and the one that is chosen among them and the built-in ones. */
function collectionOf<T extends { readonly id: string }>(
  field: string,
  given: { readonly chosen?: string | undefined; readonly sets?: readonly unknown[] | undefined } | undefined,
  builtIn: readonly T[],
  read: (json: unknown) => SetReading<T>,
): { readonly value: OfficeCollection<T>; readonly problems: readonly PlacedProblem[] } {
  const problems: PlacedProblem[] = [];
  const sets: T[] = [];
  for (const [index, json] of (given?.sets ?? []).entries()) {
    const place = `${field}.sets[${index}]`;
    const reading = read(json);
    if (!reading.ok) problems.push(...reading.problems.map((problem) => placed(place, problem)));
    else if ([...builtIn, ...sets].some(({ id }) => id === reading.one.id))
      problems.push(placed(`${place}.id`, message('organisation.idTaken', { id: reading.one.id })));
    else sets.push(reading.one);
  }
  const wanted = given?.chosen;
  const all = [...sets, ...builtIn];
  const chosen = wanted === undefined ? null : (all.find(({ id }) => id === wanted) ?? null);
  if (wanted !== undefined && chosen === null && problems.length === 0) {
    const choices = all.map(({ id }) => `"${id}"`).join('、');
    const params = { field: 'chosen', found: shownValue(wanted), choices };
    problems.push(placed(`${field}.chosen`, message('organisation.wantsChoice', params)));
  }
  return { value: { chosen, sets }, problems };
}

function repeated(checks: readonly { readonly check: string }[]): readonly PlacedProblem[] {
  return checks.flatMap(({ check: id }, index) =>
    checks.findIndex((one) => one.check === id) === index
      ? []
      : [placed(`checksOff[${index}]`, message('organisation.twice', { check: id }))],
  );
}

function fault(content: string): PlacedProblem | null {
  if (content.length > longestFile) {
    const [size, limit] = [content.length, longestFile].map((length) => Math.round(length / 1000));
    return placed('', message('organisation.tooLarge', { size: size ?? 0, limit: limit ?? 0 }));
  }
  if (content.includes('\uFFFD')) return placed('', message('organisation.notUtf8'));
  const wrong = jsonFaultIn(content);
  if (wrong === null) return null;
  const { line, column, found } = wrong;
  return placed(
    '',
    found === ''
      ? message('organisation.endsEarly', { line })
      : message('organisation.notJson', { line, column, found }),
  );
}

/** Reads the text of an `organisation.json`. Total: whatever is wrong is told with its place, and then nothing of it is used. */
export function parseOrganisation(given: string): OrganisationReading {
  // Editors on Windows put a mark before UTF-8.
  const content = given.replace(/^\uFEFF/, '');
  const unreadable = fault(content);
  if (unreadable !== null) return { kind: 'broken', problems: [unreadable] };
  const reading = v.safeParse(schema, parsedJson(content));
  if (!reading.success) return { kind: 'broken', problems: reading.issues.map(problemOf) };
  const { output } = reading;
  const rules = collectionOf('rules', output.rules, builtInRules, (json) => {
    const one = parseRules(json);
    return one.ok ? { ok: true, one: one.rules } : one;
  });
  const outlines = collectionOf('outlines', output.outlines, builtInOutlines, (json) => {
    const one = parseOutline(json);
    return one.ok ? { ok: true, one: one.outline } : one;
  });
  const phrases = output.phrases ?? [];
  const checksOff = output.checksOff ?? [];
  const problems = [
    ...rules.problems,
    ...outlines.problems,
    ...phrases.flatMap(({ reason, measure }, index) =>
      reason.trim() === '' && measure.trim() === ''
        ? [placed(`phrases[${index}]`, message('organisation.emptyPhrase'))]
        : [],
    ),
    ...repeated(checksOff),
  ];
  if (problems.length > 0) return { kind: 'broken', problems };
  const thresholds: Thresholds = output.thresholds ?? {};
  const organisation: Organisation = {
    name: output.name ?? null,
    language: output.language ?? null,
    rules: rules.value,
    outlines: outlines.value,
    phrases,
    thresholds,
    checksOff,
  };
  return { kind: 'given', organisation };
}

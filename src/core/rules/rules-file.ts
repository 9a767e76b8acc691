import * as z from 'zod/mini';
import { message, type Message } from '../messages/message';
import type { ScoringRules } from './scoring-rules';

/** What a rules file gives: rules that can be used, or everything that is wrong with it, with its place in the file. */
export type RulesReading =
  { readonly ok: true; readonly rules: ScoringRules } | { readonly ok: false; readonly problems: readonly Message[] };

const between = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high));
const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const fraction = between(0, 1);
const points = between(0, 100);

const schema = z.strictObject({
  id: text(60),
  name: text(100),
  notes: z.array(text(1000)).check(z.maxLength(50)),
  execution: z.strictObject({
    method: z.enum(['linear', 'bands']),
    weight: points,
    bands: z.array(z.strictObject({ atLeast: fraction, points })).check(z.maxLength(20)),
    zeroBudget: z.enum(['undecided', 'zero', 'full']),
  }),
  atMost: z.enum(['targetOverActual', 'overrunDeducted']),
  passMark: z.nullable(fraction),
  qualitativeBands: z.tuple([fraction, fraction]),
  overFulfilmentAlert: between(1, 100),
  decimals: between(0, 4),
  grades: z
    .array(z.strictObject({ atLeast: points, grade: z.enum(['优', '良', '中', '差']) }))
    .check(z.minLength(1), z.maxLength(4)),
  categoryWeights: z.nullable(z.record(text(60), points)),
  inapplicableRows: z.enum(['pending', 'dropAndScale']),
});

/** A place in the file as people write it: `execution.bands[0].points`; `规则` for the whole. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.reduce<string>(
    (before, step) => (typeof step === 'number' ? `${before}[${step}]` : `${before}.${String(step)}`),
    '',
  );
  return place.replace(/^\./, '') || 'JSON';
}

/** A value as it stands in the file, short enough to be shown in a sentence. */
function shown(value: unknown): string {
  const written = typeof value === 'number' ? String(value) : (JSON.stringify(value) as string | undefined);
  return (written ?? String(value)).slice(0, 40);
}

function problemsOf(issue: z.core.$ZodIssue): readonly Message[] {
  const field = placeOf(issue.path);
  const found = shown(issue.input);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => message('profile.unknownField', { field: placeOf([...issue.path, key]) }));
  }
  if (issue.input === undefined) return [message('profile.missing', { field })];
  switch (issue.code) {
    case 'invalid_value':
      return [message('profile.notAChoice', { field, found, choices: issue.values.map(String).join(' / ') })];
    case 'too_small':
    case 'too_big': {
      const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      const side = issue.code === 'too_small' ? 'Small' : 'Large';
      const code = issue.origin === 'number' ? (`profile.too${side}` as const) : (`profile.tooMany${side}` as const);
      return [message(code, { field, found, limit })];
    }
    case 'invalid_type':
      return [message(issue.expected === 'number' ? 'profile.notANumber' : 'profile.wrongKind', { field, found })];
    default:
      return [message('profile.wrongKind', { field, found })];
  }
}

const descending = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value < (values[index - 1] ?? Infinity));

/** What no field alone can say. */
function contradictions(rules: ScoringRules): readonly Message[] {
  const { execution, grades, qualitativeBands } = rules;
  const ends = grades.map(({ atLeast }) => atLeast);
  const problems: readonly (readonly [wrong: boolean, problem: Message])[] = [
    [!Number.isInteger(rules.decimals), message('profile.notWhole', { field: 'decimals', found: rules.decimals })],
    [execution.method === 'bands' && execution.bands.length === 0, message('profile.noBands')],
    [
      !descending(execution.bands.map(({ atLeast }) => atLeast)),
      message('profile.notDescending', { field: 'execution.bands' }),
    ],
    [
      execution.bands.some((band) => band.points > execution.weight),
      message('profile.bandAboveWeight', { weight: execution.weight }),
    ],
    [qualitativeBands[0] <= qualitativeBands[1], message('profile.notDescending', { field: 'qualitativeBands' })],
    [!descending(ends), message('profile.notDescending', { field: 'grades' })],
    [ends.at(-1) !== 0, message('profile.lastGradeNotZero')],
    [
      new Set(grades.map(({ grade }) => grade)).size !== grades.length,
      message('profile.gradeTwice', { field: 'grades' }),
    ],
  ];
  return problems.filter(([wrong]) => wrong).map(([, problem]) => problem);
}

/** Reads rules from parsed JSON: a file that a unit edited, or what the workbook keeps. Total: anything gives an answer. */
export function parseRules(json: unknown): RulesReading {
  const reading = schema.safeParse(json, { reportInput: true });
  if (!reading.success) {
    const whole = reading.error.issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type');
    return {
      ok: false,
      problems: whole ? [message('profile.notRules')] : reading.error.issues.flatMap(problemsOf),
    };
  }
  const problems = contradictions(reading.data);
  return problems.length === 0 ? { ok: true, rules: reading.data } : { ok: false, problems };
}

/** The same for a file's text; a text that is no JSON is a problem like any other. */
export function parseRulesText(content: string): RulesReading {
  try {
    return parseRules(JSON.parse(content));
  } catch {
    return { ok: false, problems: [message('profile.notRules')] };
  }
}

/** Rules as a file's text: the same rules always give the same text, whatever order their fields are in. */
export function rulesText(rules: ScoringRules): string {
  return `${JSON.stringify(z.parse(schema, rules), null, 2)}\n`;
}

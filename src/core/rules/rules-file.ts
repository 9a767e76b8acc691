import * as v from 'valibot';
import { placeOfIssue, shownValue } from '../json/issue-place';
import { exactFields, inShape, parsedJson, type Shape } from '../json/shapes';
import { message, type Message } from '../messages/message';
import type { ScoringRules } from './scoring-rules';

/** What a rules file gives: rules that can be used, or everything that is wrong with it, with its place in the file. */
export type RulesReading =
  { readonly ok: true; readonly rules: ScoringRules } | { readonly ok: false; readonly problems: readonly Message[] };

const between = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
/** An issue's message is the list of choices. */
const oneOf = <const Options extends readonly string[]>(...options: Options) =>
  v.picklist(options, options.join(' / '));
const fraction = between(0, 1);
const points = between(0, 100);

const schema: Shape<ScoringRules> = exactFields({
  id: text(60),
  name: text(100),
  notes: v.pipe(v.array(text(1000)), v.maxLength(50)),
  // What came later may be absent in a file that a unit made earlier: it then reads as it did.
  trust: v.optional(oneOf('published', 'program', 'cited'), 'cited'),
  execution: exactFields({
    method: oneOf('linear', 'bands'),
    weight: points,
    bands: v.pipe(v.array(exactFields({ atLeast: fraction, points })), v.maxLength(20)),
    zeroBudget: oneOf('undecided', 'zero', 'full'),
    belowBudget: v.optional(oneOf('byRate', 'asked'), 'byRate'),
    rateAbove100: v.optional(oneOf('cap', 'refuse'), 'cap'),
  }),
  atMost: oneOf('targetOverActual', 'overrunDeducted'),
  equalTarget: v.optional(oneOf('byCategory', 'atLeast', 'exact'), 'byCategory'),
  passMark: v.nullable(fraction),
  passFormula: v.optional(oneOf('zeroBelow', 'linearAbove'), 'zeroBelow'),
  satisfactionBands: v.optional(
    v.nullable(v.pipe(v.array(exactFields({ atLeast: fraction, share: fraction })), v.maxLength(20))),
    null,
  ),
  qualitativeBands: v.strictTuple([fraction, fraction]),
  bandUpperOpen: v.optional(v.boolean(), true),
  overFulfilmentAlert: between(1, 100),
  overFulfilmentReason: v.optional(v.boolean(), true),
  reasonBelowRate: v.optional(fraction, 0.9),
  decimals: between(0, 4),
  grades: v.pipe(
    v.array(exactFields({ atLeast: points, grade: oneOf('优', '良', '中', '差') })),
    v.minLength(1),
    v.maxLength(4),
  ),
  categoryWeights: v.nullable(v.record(text(60), points)),
  inapplicableRows: oneOf('pending', 'dropAndScale'),
  subscores: v.optional(v.boolean(), false),
});

function problemOf(issue: v.BaseIssue<unknown>): Message {
  const field = placeOfIssue(issue.path) || 'JSON';
  const found = shownValue(issue.input);
  const limit = String(issue.requirement);
  if (issue.type === 'never') return message('profile.unknownField', { field });
  if (issue.input === undefined) return message('profile.missing', { field });
  switch (issue.type) {
    case 'picklist':
      return message('profile.notAChoice', { field, found, choices: issue.message });
    case 'min_value':
      return message('profile.tooSmall', { field, found, limit });
    case 'max_value':
      return message('profile.tooLarge', { field, found, limit });
    case 'min_length':
      return message('profile.tooManySmall', { field, found, limit });
    case 'max_length':
      return message('profile.tooManyLarge', { field, found, limit });
    case 'number':
      return message('profile.notANumber', { field, found });
    default:
      return message('profile.wrongKind', { field, found });
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
    [
      !descending((rules.satisfactionBands ?? []).map(({ atLeast }) => atLeast)),
      message('profile.notDescending', { field: 'satisfactionBands' }),
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
  const reading = v.safeParse(schema, json);
  if (!reading.success) {
    const whole = reading.issues.some(({ path }) => path === undefined);
    return { ok: false, problems: whole ? [message('profile.notRules')] : reading.issues.map(problemOf) };
  }
  const problems = contradictions(reading.output);
  return problems.length === 0 ? { ok: true, rules: reading.output } : { ok: false, problems };
}

/** The same for a file's text; a text that is no JSON is a problem like any other. */
export function parseRulesText(content: string): RulesReading {
  return parseRules(parsedJson(content));
}

/** Rules as a file's text: the same rules always give the same text, whatever order their fields are in. */
export function rulesText(rules: ScoringRules): string {
  return `${JSON.stringify(inShape(schema, rules) ?? rules, null, 2)}\n`;
}

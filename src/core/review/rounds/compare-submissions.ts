import { plainWords } from '../../form/plain-words';
import { sumOf } from '../../value/rounding';
import { type Paired, paired } from '../paired';
import {
  type AskedPart,
  askOf,
  comparedWords,
  type FiledFinding,
  type FiledFunding,
  type FiledRow,
  fundingName,
  fundingWords,
  rowName,
  rowWords,
  type Submission,
} from './submission';

/** A cell of a form that reads otherwise than in the submission before; a blank is `''`. */
export interface FieldChange {
  readonly field:
    | 'name'
    | 'target'
    | 'actual'
    | 'weight'
    | 'score'
    | 'explanation'
    | 'initialBudget'
    | 'annualBudget'
    | 'expenditure'
    | 'goalExpected'
    | 'goalActual'
    | 'executionScore'
    | 'total'
    | 'grade';
  readonly before: string;
  readonly after: string;
}

/**
 * A part of a form that was changed. `asked`: a finding had been about what was changed · `explained`: its explanation was changed
 * too · `follows`: a total that follows from other changes · `silent`: changed without a word.
 */
export interface FiledChange {
  readonly kind: 'changed' | 'added' | 'dropped';
  readonly part: 'row' | 'funding' | 'form';
  /** 三级指标 (of a row), label (of a fund row), `''` for what is said once in a form. */
  readonly name: string;
  /** By `rowName` and `fundingName`: the row's names as they are now; `''` for what is said once in a form. */
  readonly about: string;
  readonly why: 'asked' | 'explained' | 'follows' | 'silent';
  readonly fields: readonly FieldChange[];
}

/** A second submission against the first. */
export interface SubmissionComparison {
  /** Found then, and no more. */
  readonly cured: readonly FiledFinding[];
  /** Indices of the findings of now that were not there then. */
  readonly fresh: readonly number[];
  readonly changes: readonly FiledChange[];
}

const shown = (value: number | null): string => (value === null ? '' : String(value));

function fieldsOf(pairs: readonly (readonly [field: FieldChange['field'], before: string, after: string])[]) {
  return pairs.flatMap(([field, before, after]): readonly FieldChange[] =>
    comparedWords(before) === comparedWords(after) ? [] : [{ field, before, after }],
  );
}

const rowFields = (before: FiledRow, after: FiledRow): readonly FieldChange[] =>
  fieldsOf([
    ['name', rowName(before) === rowName(after) ? after.name : before.name, after.name],
    ['target', before.target, after.target],
    ['actual', before.actual, after.actual],
    ['weight', shown(before.weight), shown(after.weight)],
    ['score', shown(before.score), shown(after.score)],
    ['explanation', before.explanation, after.explanation],
  ]);

const sameWords = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

const groupOf = ({ category, subcategory }: FiledRow): string => plainWords(`${category}/${subcategory}`);

/** Rows as they belong together; a row of the same group that says the same under another name was renamed. */
function pairedRows(before: readonly FiledRow[], after: readonly FiledRow[]): readonly Paired<FiledRow>[] {
  const namesNow = new Set(after.map(rowName));
  const namesThen = new Set(before.map(rowName));
  return paired(before, after, [
    (one, other) => rowName(one) === rowName(other) && sameWords(rowWords(one), rowWords(other)),
    (one, other) => rowName(one) === rowName(other),
    (one, other) =>
      !namesNow.has(rowName(one)) &&
      !namesThen.has(rowName(other)) &&
      groupOf(one) === groupOf(other) &&
      sameWords(rowWords(one).slice(0, 2), rowWords(other).slice(0, 2)),
  ]);
}

/** What a changed field of a row belongs to. */
const partOf: Readonly<Partial<Record<FieldChange['field'], AskedPart>>> = {
  name: 'name',
  target: 'target',
  weight: 'weight',
  actual: 'result',
  score: 'result',
  explanation: 'result',
};

/** A finding on a row's name or level may be mended by its target as well. */
const mends: Readonly<Record<AskedPart, readonly AskedPart[]>> = {
  name: ['name', 'target'],
  target: ['target'],
  weight: ['weight'],
  result: ['result'],
};

/** Whether all that was changed in a row had been asked for; points that moved along with something asked for count as such. */
function areAsked(fields: readonly FieldChange[], name: string, asks: ReadonlySet<string>): boolean {
  const parts = (['name', 'target', 'weight', 'result'] as const).filter((part) => asks.has(askOf(part, name)));
  const mended = new Set(parts.flatMap((part) => mends[part]));
  const isMended = ({ field }: FieldChange): boolean => {
    const part = partOf[field];
    return part !== undefined && mended.has(part);
  };
  return (
    fields.some(isMended) &&
    fields.every((one) => isMended(one) || one.field === 'score' || one.field === 'explanation')
  );
}

function whyChanged(
  { before, after }: Paired<FiledRow>,
  fields: readonly FieldChange[],
  asks: ReadonlySet<string>,
): FiledChange['why'] {
  const name = before === null ? null : rowName(before);
  const isDropped = before !== null && after === null;
  const wasAsked = isDropped
    ? (['name', 'target', 'weight', 'result'] as const).some((part) => asks.has(askOf(part, rowName(before))))
    : name !== null && areAsked(fields, name, asks);
  if (wasAsked) return 'asked';
  const isExplained = fields.some(({ field, after: said }) => field === 'explanation' && plainWords(said) !== '');
  return isExplained ? 'explained' : 'silent';
}

function rowChanges(pairs: readonly Paired<FiledRow>[], asks: ReadonlySet<string>): readonly FiledChange[] {
  return pairs.flatMap((pair): readonly FiledChange[] => {
    const { before, after } = pair;
    const row = after ?? before;
    if (row === null) return [];
    const kind = before === null ? 'added' : after === null ? 'dropped' : 'changed';
    const fields = before === null || after === null ? [] : rowFields(before, after);
    if (kind === 'changed' && fields.length === 0) return [];
    return [{ kind, part: 'row', name: row.name, about: rowName(row), why: whyChanged(pair, fields, asks), fields }];
  });
}

function fundingChanges(
  before: readonly FiledFunding[],
  after: readonly FiledFunding[],
  wasAsked: (about: string) => boolean,
): readonly FiledChange[] {
  const same = (one: FiledFunding, other: FiledFunding): boolean => fundingName(one.label) === fundingName(other.label);
  const equal = (one: FiledFunding, other: FiledFunding): boolean =>
    same(one, other) && sameWords(fundingWords(one), fundingWords(other));
  return paired(before, after, [equal, same]).flatMap(({ before: was, after: is }): readonly FiledChange[] => {
    const row = is ?? was;
    if (row === null) return [];
    const kind = was === null ? 'added' : is === null ? 'dropped' : 'changed';
    const fields =
      was === null || is === null
        ? []
        : fieldsOf([
            ['initialBudget', shown(was.initialBudget), shown(is.initialBudget)],
            ['annualBudget', shown(was.annualBudget), shown(is.annualBudget)],
            ['expenditure', shown(was.expenditure), shown(is.expenditure)],
          ]);
    if (kind === 'changed' && fields.length === 0) return [];
    const about = fundingName(row.label);
    return [{ kind, part: 'funding', name: row.label, about, why: wasAsked(about) ? 'asked' : 'silent', fields }];
  });
}

const pointsOf = ({ rows, executionScore }: Submission): number =>
  sumOf([...rows.map(({ score }) => score ?? 0), executionScore ?? 0]);

/** What is said once in a form: goal, points of the execution, total, grade. */
function formChanges(before: Submission, after: Submission, isAsked: boolean): readonly FiledChange[] {
  const rest = { kind: 'changed', part: 'form', name: '', about: '' } as const;
  const asked = isAsked ? 'asked' : 'silent';
  const own = fieldsOf([
    ['goalExpected', before.goal.expected, after.goal.expected],
    ['goalActual', before.goal.actual, after.goal.actual],
    ['executionScore', shown(before.executionScore), shown(after.executionScore)],
  ]);
  const closing = fieldsOf([
    ['total', shown(before.total), shown(after.total)],
    ['grade', before.grade, after.grade],
  ]);
  const moved = sumOf([pointsOf(after), -pointsOf(before)]);
  const follows = moved !== 0 && sumOf([after.total ?? 0, -(before.total ?? 0)]) === moved;
  return [
    ...own.map((field): FiledChange => ({ ...rest, why: asked, fields: [field] })),
    ...closing.map((field): FiledChange => ({ ...rest, why: follows ? 'follows' : asked, fields: [field] })),
  ];
}

/** Compares what was filed with what had been filed before: findings cured and new, and what was changed. Pure and total. */
export function compareSubmissions(before: Submission, after: Submission): SubmissionComparison {
  const asked = new Set(before.findings.flatMap(({ about }) => about));
  const rows = pairedRows(before.rows, after.rows);
  const renamed = new Map(
    rows.flatMap(({ before: was, after: is }): readonly (readonly [string, string])[] =>
      was === null || is === null ? [] : [[rowName(was), rowName(is)]],
    ),
  );
  const subjectOf = ({ check, about }: FiledFinding, names: ReadonlyMap<string, string>): string =>
    JSON.stringify([check, ...about.map((name) => names.get(name) ?? name).sort()]);

  const then = new Map<string, FiledFinding[]>();
  for (const finding of before.findings) {
    const subject = subjectOf(finding, renamed);
    then.set(subject, [...(then.get(subject) ?? []), finding]);
  }
  const fresh = after.findings.flatMap((finding, index) =>
    then.get(subjectOf(finding, new Map()))?.shift() === undefined ? [index] : [],
  );
  const left = new Set([...then.values()].flat());
  return {
    cured: before.findings.filter((finding) => left.has(finding)),
    fresh,
    changes: [
      ...fundingChanges(before.funding, after.funding, (about) => asked.has(about)),
      ...rowChanges(rows, new Set(before.findings.flatMap(({ asks }) => asks))),
      ...formChanges(
        before,
        after,
        before.findings.some(({ about }) => about.length === 0),
      ),
    ],
  };
}

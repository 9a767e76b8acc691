import { roundPoints } from '../../../core/value/rounding';
import type { Grade, ScoringRules } from '../../../core/rules/scoring-rules';
import { amountText } from '../../ui/figures';

/** Two fields of a row: 执行率 and points, a category and its points. */
export interface PairDraft {
  readonly left: string;
  readonly right: string;
}

/** Rules while somebody edits them: what is typed, be it a number or not. Rates are in percent. */
export interface RulesDraft {
  readonly name: string;
  readonly method: ScoringRules['execution']['method'];
  readonly weight: string;
  readonly bands: readonly PairDraft[];
  readonly zeroBudget: ScoringRules['execution']['zeroBudget'];
  readonly atMost: ScoringRules['atMost'];
  /** Blank: no pass mark. */
  readonly passMark: string;
  readonly achievedFrom: string;
  readonly partlyFrom: string;
  readonly alertFrom: string;
  readonly decimals: string;
  /** Blank: no such grade. */
  readonly grades: Readonly<Record<Grade, string>>;
  /** Empty: the rules fix none. */
  readonly categories: readonly PairDraft[];
  readonly inapplicableRows: ScoringRules['inapplicableRows'];
}

/** The fields that need a word on what they mean. */
export type HintedField = Exclude<keyof RulesDraft, 'name' | 'bands' | 'categories'>;

/** The grades from the top. */
export const allGrades: readonly Grade[] = ['优', '良', '中', '差'];

const percent = (fraction: number): string => amountText(roundPoints(fraction * 100, 8));

/** The draft that says what rules say. */
export function draftOf(rules: ScoringRules): RulesDraft {
  const [achieved, partly] = rules.qualitativeBands;
  const from = (grade: Grade): string => {
    const band = rules.grades.find((one) => one.grade === grade);
    return band === undefined ? '' : amountText(band.atLeast);
  };
  return {
    name: rules.name,
    method: rules.execution.method,
    weight: amountText(rules.execution.weight),
    bands: rules.execution.bands.map(({ atLeast, points }) => ({ left: percent(atLeast), right: amountText(points) })),
    zeroBudget: rules.execution.zeroBudget,
    atMost: rules.atMost,
    passMark: rules.passMark === null ? '' : percent(rules.passMark),
    achievedFrom: percent(achieved),
    partlyFrom: percent(partly),
    alertFrom: percent(rules.overFulfilmentAlert),
    decimals: String(rules.decimals),
    grades: { 优: from('优'), 良: from('良'), 中: from('中'), 差: from('差') },
    categories: Object.entries(rules.categoryWeights ?? {}).map(([left, points]) => ({
      left,
      right: amountText(points),
    })),
    inapplicableRows: rules.inapplicableRows,
  };
}

/** A number as typed; the text itself where it is none, so that reading the rules says so. */
function number(text: string): number | string {
  const plain = text
    .normalize('NFKC')
    .replace(/[%分]$/, '')
    .trim();
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

function fraction(text: string): number | string {
  const read = number(text);
  return typeof read === 'number' ? roundPoints(read / 100, 10) : read;
}

/** What `parseRules` is to read: the draft, with what it has no field for from the rules that it is a draft of. */
export function rulesJson(draft: RulesDraft, rules: ScoringRules): unknown {
  const bands = draft.bands.map(({ left, right }) => ({ atLeast: fraction(left), points: number(right) }));
  return {
    ...rules,
    name: draft.name.trim(),
    execution: {
      ...rules.execution,
      method: draft.method,
      weight: number(draft.weight),
      bands: draft.method === 'bands' ? bands : [],
      zeroBudget: draft.zeroBudget,
    },
    atMost: draft.atMost,
    passMark: draft.passMark.trim() === '' ? null : fraction(draft.passMark),
    qualitativeBands: [fraction(draft.achievedFrom), fraction(draft.partlyFrom)],
    overFulfilmentAlert: fraction(draft.alertFrom),
    decimals: number(draft.decimals),
    grades: allGrades
      .filter((grade) => draft.grades[grade].trim() !== '')
      .map((grade) => ({ atLeast: number(draft.grades[grade]), grade })),
    categoryWeights:
      draft.categories.length === 0
        ? null
        : Object.fromEntries(draft.categories.map(({ left, right }) => [left.trim(), number(right)])),
    inapplicableRows: draft.inapplicableRows,
  };
}

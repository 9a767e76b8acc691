import type { FormAnswers, IndicatorAnswer } from '../answers/answers';
import type { Form, Indicator } from '../form/form';
import type { RulesReason } from '../rules/profiles';
import type { Grade, ScoringRules } from '../rules/scoring-rules';
import type { Direction } from '../value/expression';

/** met · over (met, and beyond the alert threshold) · unmet · qualitative (a person must judge) · notComparable · blank. */
export type Verdict = 'met' | 'over' | 'unmet' | 'qualitative' | 'notComparable' | 'blank';

export interface IndicatorAssessment {
  readonly indicator: Indicator;
  /** By which it is found in the answers (`rowKeys`). */
  readonly key: string;
  /** What a person said about the row; empty when nobody did. */
  readonly answer: IndicatorAnswer;
  readonly verdict: Verdict;
  /** The direction that was used; null when nothing was compared. */
  readonly direction: Direction | null;
  /** True when no operator is written and the direction was inferred. */
  readonly directionInferred: boolean;
  /** Actual ÷ target (at most: target ÷ actual), a fraction, not capped; null when it is undefined. */
  readonly completion: number | null;
  /** Points; null when the form has no weight here or a person must judge. */
  readonly score: number | null;
  /** Where `score` comes from: the rules, the judgement kept in the cell, an answer given in the pane; null when it is null. */
  readonly scoredBy: 'rules' | 'cell' | 'answer' | null;
  /**
   * What the rules' proportion would give where the form states its own 评分标准 for the row, by which only a person can score it:
   * shown, never taken; null for every other row.
   */
  readonly proportion: number | null;
  /** Whether an over-fulfilled row owes a reason by these rules. */
  readonly excessOwesReason: boolean;
  /** True when the row has a weight and waits for a person's judgement. */
  readonly pending: boolean;
}

export interface ExecutionAssessment {
  /** Expenditure ÷ annual budget, a fraction; null when it is undefined (0 ÷ 0, blanks). */
  readonly rate: number | null;
  /** Points by the rules; null when the form is not scored on execution. */
  readonly weight: number | null;
  readonly score: number | null;
  /** The points between which only a person can choose: whether a project that spent less than its budget is finished. Else empty. */
  readonly choices: readonly number[];
}

/** The subtotal of a level-1 category (rows in the form's order; a category without weights has 0 of 0). */
export interface CategoryAssessment {
  readonly name: string;
  readonly weight: number;
  readonly score: number;
  /** Weight of the rows that still wait for a person. */
  readonly pending: number;
}

export interface TotalAssessment {
  /** The rules' execution weight and the indicators' weights as typed. */
  readonly weight: number | null;
  /** Computed score of what could be scored. */
  readonly score: number | null;
  /** 总分 as it stands in the form. */
  readonly published: number | null;
  /** Weight of the rows that wait for a person's judgement. */
  readonly pending: number;
}

/** What the rules and people's answers make of a form. Scores are points; rates are fractions. */
export interface Assessment {
  readonly form: Form;
  readonly rules: ScoringRules;
  /** Why these rules apply. */
  readonly rulesReason: RulesReason;
  readonly answers: FormAnswers;
  readonly execution: ExecutionAssessment;
  readonly indicators: readonly IndicatorAssessment[];
  readonly categories: readonly CategoryAssessment[];
  readonly total: TotalAssessment;
  /** Null while the pending rows could change it. */
  readonly grade: Grade | null;
}

/** 优 良 中 差. */
export type Grade = '优' | '良' | '中' | '差';

/** The rules that turn a form into scores: data, so that a unit can have its own. */
export interface ScoringRules {
  readonly id: string;
  /** Name for the user, in Chinese. */
  readonly name: string;
  /** Where the rules come from (document, article) and how far each can be trusted. */
  readonly notes: readonly string[];
  readonly execution: {
    /** linear: weight × rate. bands: the points of the highest band whose `atLeast` the rate reaches. */
    readonly method: 'linear' | 'bands';
    /** Points of 预算执行率 in the total. */
    readonly weight: number;
    /** For `bands`: rates are fractions, descending; points are absolute. Empty for `linear`. */
    readonly bands: readonly { readonly atLeast: number; readonly points: number }[];
    /** What a budget of 0 earns: `undecided` no score (a person is asked), `zero` nothing, `full` the whole weight. */
    readonly zeroBudget: 'undecided' | 'zero' | 'full';
  };
  /** At-most targets that are exceeded: `targetOverActual` weight × A/B; `overrunDeducted` weight × (1 − (B − A)/A), not below 0. */
  readonly atMost: 'targetOverActual' | 'overrunDeducted';
  /** Completion below this fraction scores 0; null when there is no pass mark. */
  readonly passMark: number | null;
  /** Lower ends of 达成 and 部分达成, fractions of the weight: [0.8, 0.6]. */
  readonly qualitativeBands: readonly [number, number];
  /** Completion from which an over-fulfilled row owes a reason: 1.3 = 130 %. */
  readonly overFulfilmentAlert: number;
  /** Decimal places of scores, rounded half up. */
  readonly decimals: number;
  /** Descending; the last one's `atLeast` is 0. */
  readonly grades: readonly { readonly atLeast: number; readonly grade: Grade }[];
  /** Expected points by level-1 category; null when the rules do not fix them. */
  readonly categoryWeights: Readonly<Record<string, number>> | null;
  /**
   * Rows with a weight whose target says that it does not apply (`/`, `—`, 不适用): `pending` they wait for a person;
   * `dropAndScale` they are left out, and the points of the other indicators are scaled up to the whole in the total.
   */
  readonly inapplicableRows: 'pending' | 'dropAndScale';
}

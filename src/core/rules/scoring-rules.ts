/** 优 良 中 差. */
export type Grade = '优' | '良' | '中' | '差';

/** The rules that turn a form into scores: data, so that a unit can have its own. */
export interface ScoringRules {
  readonly id: string;
  /** Name for the user, in Chinese. */
  readonly name: string;
  /** 依据: where the rules come from (document, published form, program), one a line. */
  readonly notes: readonly string[];
  /** published: read in a published text or form · program: read in the platform's published program · cited: as others cite it. */
  readonly trust: 'published' | 'program' | 'cited';
  readonly execution: {
    /** linear: weight × rate. bands: the points of the highest band whose `atLeast` the rate reaches. */
    readonly method: 'linear' | 'bands';
    /** Points of 预算执行率 in the total. */
    readonly weight: number;
    /** For `bands`: rates are fractions, descending; points are absolute. Empty for `linear`. */
    readonly bands: readonly { readonly atLeast: number; readonly points: number }[];
    /** What a budget of 0 earns: `undecided` no score (a person is asked), `zero` nothing, `full` the whole weight. */
    readonly zeroBudget: 'undecided' | 'zero' | 'full';
    /**
     * A project that spent less than its budget: `byRate` its rate counts; `asked` the whole weight if it is finished, which only a
     * person knows: until the score in the form says so, there is none.
     */
    readonly belowBudget: 'byRate' | 'asked';
    /** A rate above 100 %: `cap` earns the weight; `refuse` earns nothing until it is mended, as the platform takes no such form. */
    readonly rateAbove100: 'cap' | 'refuse';
  };
  /** At-most targets that are exceeded: `targetOverActual` weight × A/B; `overrunDeducted` weight × (1 − (B − A)/A), not below 0. */
  readonly atMost: 'targetOverActual' | 'overrunDeducted';
  /** `=` targets: `byCategory` a ceiling under 成本指标, at least elsewhere; `atLeast` everywhere; `exact` more than the target asks a person. */
  readonly equalTarget: 'byCategory' | 'atLeast' | 'exact';
  /** Completion below this fraction scores 0; null when there is no pass mark. */
  readonly passMark: number | null;
  /** From the pass mark on: `zeroBelow` the completion counts as it is; `linearAbove` (completion − mark) ÷ (1 − mark). */
  readonly passFormula: 'zeroBelow' | 'linearAbove';
  /** Satisfaction in bands of its value (fractions, descending) and the share of the weight that each earns; null: in proportion. */
  readonly satisfactionBands: readonly { readonly atLeast: number; readonly share: number }[] | null;
  /** Lower ends of 达成 and 部分达成, fractions of the weight: [0.8, 0.6]. */
  readonly qualitativeBands: readonly [number, number];
  /** True where the upper ends of 部分达成 and 未达成 belong to the band above: 80%（含） is 达成. */
  readonly bandUpperOpen: boolean;
  /** Completion from which a row is over-fulfilled: 1.3 = 130 %. */
  readonly overFulfilmentAlert: number;
  /** Whether such a row owes a reason, or is only shown. */
  readonly overFulfilmentReason: boolean;
  /** An execution rate below this fraction owes a reason in the form (V46). */
  readonly reasonBelowRate: number;
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
  /** True where each row is scored out of a hundred first: 单项得分 × 权重占比 = 折算得分 (成安). */
  readonly subscores: boolean;
}

/** How an actual is to stand to its target. */
export type Operator = '>=' | '>' | '<=' | '<' | '=';

/** Whether an actual must reach its target, stay below it, or equal it. */
export type Direction = 'atLeast' | 'atMost' | 'equal';

/**
 * What a target or an actual says, parsed once. `text` is what a reader sees. Numbers are in base units of `unit`
 * (`2.6亿元` → 260000000 元); a percentage is in percent points (`95%` → 95, unit `%`).
 */
export type Expression =
  | NumberExpression
  | RangeExpression
  | DateExpression
  | { readonly kind: 'qualitative'; readonly text: string }
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'unclear'; readonly text: string };

export interface NumberExpression {
  readonly kind: 'number';
  readonly text: string;
  /** As written; null when none is. */
  readonly operator: Operator | null;
  readonly value: number;
  /** Without multiplier (`万`, `亿`); null when none is written. */
  readonly unit: string | null;
}

export interface RangeExpression {
  readonly kind: 'range';
  readonly text: string;
  readonly value: number;
  readonly high: number;
  readonly unit: string | null;
}

export interface DateExpression {
  readonly kind: 'date';
  readonly text: string;
  readonly operator: Operator | null;
  /** The end of the period that is named, `YYYY-MM-DD`: `2021年底` → 2021-12-31. */
  readonly value: string;
}

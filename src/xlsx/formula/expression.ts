import type { CellBlock } from '../sheet/address';

/** An error value, by its text (`#DIV/0!`). */
export interface FormulaError {
  readonly error: string;
}

/** What a cell or a step of a calculation gives; null is a blank. */
export type FormulaValue = number | string | boolean | null | FormulaError;

/** A formula that can be calculated: references and names resolved, each operand in the place that it stands for. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: FormulaValue }
  | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'block'; readonly sheet: string; readonly block: CellBlock }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly operands: readonly Expression[];
      /** Blocks are calculated with cell by cell. */
      readonly isArray: boolean;
      /** It is the formula's last step. */
      readonly isLast: boolean;
    }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly (Expression | null)[] };

/** Thrown while a formula is prepared or calculated, and caught there: it has something that is left to Excel. */
export class LeftToExcel extends Error {}

/** Whether a value is an error. */
export function isError(value: FormulaValue): value is FormulaError {
  return typeof value === 'object' && value !== null;
}

/** The errors that calculating makes. */
export const errors = {
  division: { error: '#DIV/0!' },
  value: { error: '#VALUE!' },
  number: { error: '#NUM!' },
  missing: { error: '#N/A' },
  reference: { error: '#REF!' },
} as const;

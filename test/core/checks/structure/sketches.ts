import type { Form } from '../../../../src/core/form/form';
import { formOf, type RowSketch } from '../../form-builder';
import { usualFunds, usualRows } from '../rows';

/** The three rows of a form that follows the rules: 50, 30 and 10 points. */
export const [output, benefit, satisfaction] = usualRows as readonly [RowSketch, RowSketch, RowSketch];

/** The usual funds with these rows, and what a test wants otherwise; the total says 99.8. */
export const withRows = (rows: readonly RowSketch[], more: Partial<Form> = {}): Form => ({
  ...formOf({ funding: usualFunds, rows, totalScore: 99.8 }),
  ...more,
});

/** The usual rows with another 分值 of the funds. */
export const fundsWith = (weight: number | ''): Form =>
  formOf({ funding: [{ ...usualFunds[0], weight }], rows: usualRows, totalScore: 99.8 });

/** The usual funds with these rows and no total. */
export const formWith = (...rows: readonly RowSketch[]): Form => formOf({ funding: usualFunds, rows });

/** The usual funds with these rows and a total. */
export const totalled = (score: number, ...rows: readonly RowSketch[]): Form =>
  formOf({ funding: usualFunds, rows, totalScore: score });

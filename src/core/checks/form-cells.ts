import type { Form, FormCell, Indicator } from '../form/form';

/** Cells without the columns that the form does not have. */
export const present = (...cells: readonly (FormCell | null)[]): readonly FormCell[] =>
  cells.filter((cell): cell is FormCell => cell !== null);

/** The cell where a row's deviation is to be explained: its own, or the form's one for all; null where the form has none. */
export const explanationCell = (form: Form, indicator: Indicator): FormCell | null =>
  indicator.explanation ?? form.explanationForAll;

import type { ReviewedTableRow } from '../reviewed-file';
import type { AcrossPlace } from './across-finding';
import type { ComparedForm, ComparedRow, ComparedTable } from './compared';

/** A cell of a form; where the form has no such cell, its first. */
export const placeInForm = ({ file, form }: ComparedForm, cell: string | null, text: string): AcrossPlace => ({
  file,
  sheet: form.sheet,
  range: form.range,
  cell: cell ?? form.range.split(':')[0] ?? 'A1',
  text,
});

/** The project's name in a form, or its unit's in a form of a whole department. */
export const placeOfForm = (own: ComparedForm): AcrossPlace => {
  const { cells, project, department } = own.form;
  return cells.project === null
    ? placeInForm(own, cells.department, department)
    : placeInForm(own, cells.project, project);
};

export const placeOfTarget = (own: ComparedForm, row: ComparedRow): AcrossPlace =>
  placeInForm(own, row.cells.target ?? row.cell, row.target);

export const placeOfActual = (own: ComparedForm, row: ComparedRow): AcrossPlace =>
  placeInForm(own, row.cells.actual ?? row.cell, row.actual);

export const placeOfWeight = (own: ComparedForm, row: ComparedRow): AcrossPlace =>
  placeInForm(own, row.cells.weight ?? row.cell, row.weight === null ? '' : String(row.weight));

/** The target's cell in a declaration or monitoring table; `text` where another value of the row is meant. */
export const placeInTable = (
  { file, table }: ComparedTable,
  row: ReviewedTableRow,
  text: string = row.target.text,
): AcrossPlace => ({ file, sheet: table.sheet, range: table.range, cell: row.cell, text });

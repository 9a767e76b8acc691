import { numberOf } from '../../../src/core/form/cell-reading';
import type { Form, FormCell, FundingRow } from '../../../src/core/form/form';
import { recogniseForms } from '../../../src/core/form/recognise';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** The only form on a sheet. */
export function onlyForm(snapshot: SheetSnapshot): Form {
  const forms = recogniseForms(snapshot);
  const [form] = forms;
  if (forms.length !== 1 || form === undefined) throw new Error(`${forms.length} forms`);
  return form;
}

const said = (cell: FormCell | null): string => (cell === null ? '×' : String(numberOf(cell) ?? ''));

/** Indicators a line each: row, levels and name, target → actual, weight, score; × where the form has no such column. */
export const indicatorLines = (form: Form): readonly string[] =>
  form.indicators.map((one) =>
    [
      `${one.row} ${one.category}/${one.subcategory}/${one.name}`,
      `${one.target.text}→${one.actual.text}`,
      said(one.weight),
      said(one.score),
    ].join(' | '),
  );

const fundLine = (row: FundingRow): string =>
  [
    `${row.row} ${row.label}`,
    row.role,
    ...[row.initialBudget, row.annualBudget, row.expenditure, row.weight, row.rate, row.score].map(said),
  ].join(' | ');

/** Fund rows a line each: row and label, role, 年初, 全年, 执行, 分值, 执行率, 得分. */
export const fundLines = (form: Form): readonly string[] => form.funding.rows.map(fundLine);

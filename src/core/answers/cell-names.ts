import type { Form, FormCell } from '../form/form';
import { cellAddress, parseCellAddress } from '../sheet/address';
import { rowKeys } from './form-binding';

type NamedCells = readonly (readonly [name: string, cell: FormCell | null])[];

function cellsOf(form: Form): NamedCells {
  const keys = rowKeys(form.indicators);
  const { goal, total, executionRow, funding } = form;
  return [
    ['title', form.title],
    ['project', form.project],
    ['department', form.department],
    ['implementer', form.implementer],
    ['goal/expected', goal.expected],
    ['goal/actual', goal.actual],
    ...funding.rows.flatMap((row): NamedCells => {
      const { label, initialBudget, annualBudget, expenditure, weight, rate, score, explanation } = row;
      const cells = { initialBudget, annualBudget, expenditure, weight, rate, score, explanation };
      return Object.entries(cells).map(([column, cell]) => [`funding/${label}/${column}`, cell]);
    }),
    ...form.indicators.flatMap((row, index): NamedCells => {
      const { nameCell, targetCell, actualCell, weight, score, explanation } = row;
      const cells = { nameCell, targetCell, actualCell, weight, score, explanation };
      return Object.entries(cells).map(([column, cell]) => [`row/${keys[index] ?? ''}/${column}`, cell]);
    }),
    ['execution/name', executionRow?.nameCell ?? null],
    ['execution/actual', executionRow?.actualCell ?? null],
    ['execution/weight', executionRow?.weight ?? null],
    ['execution/score', executionRow?.score ?? null],
    ['explanationForAll', form.explanationForAll],
    ['grade', form.grade],
    ['total/weight', total.weight],
    ['total/score', total.score],
  ];
}

/** A form's cells by what they are, so that a word about a cell is found again wherever the cell has gone. */
export interface FormCellNames {
  /** What the cell at an address is; a cell that is nothing by name is known by its distance from the form's corner. */
  readonly nameAt: (address: string) => string;
  /** Where it is now, and what it says (null: not one of the named cells); null when the form has it no more. */
  readonly find: (name: string) => { readonly address: string; readonly text: string | null } | null;
}

/** The names of a form's cells, and the way back. */
export function cellNamesOf(form: Form): FormCellNames {
  const { top, left } = form.block;
  const named = cellsOf(form).flatMap(([name, cell]) => (cell === null ? [] : [[name, cell] as const]));
  const byAddress = new Map(named.map(([name, cell]) => [cell.address, name]));
  const byName = new Map(named);
  return {
    nameAt: (address) => {
      const position = parseCellAddress(address);
      return (
        byAddress.get(address) ?? (position === null ? address : `@${position.row - top},${position.column - left}`)
      );
    },
    find: (name) => {
      const cell = byName.get(name);
      if (cell !== undefined) return { address: cell.address, text: cell.text };
      const [, row, column] = /^@(-?\d+),(-?\d+)$/.exec(name) ?? [];
      if (row === undefined || column === undefined) return null;
      return { address: cellAddress(top + Number(row), left + Number(column)), text: null };
    },
  };
}

import { saysSomething } from './cell-reading';
import type { Form, FormCell } from './form';

/** The parts of a form in the order in which they are filled in. */
export const fillingParts = ['head', 'funds', 'goal', 'indicators'] as const;

export type FillingPart = (typeof fillingParts)[number];

/** blank: as it came from the template · begun: something stands in it, but no indicator yet · filled: there is something to evaluate. */
export type Filling = 'blank' | 'begun' | 'filled';

/** Amounts as typed; what a blank form computes of them is none. */
const amountsOf = ({ funding }: Form): readonly FormCell[] =>
  funding.rows.flatMap(({ initialBudget, annualBudget, expenditure }) =>
    [initialBudget, annualBudget, expenditure].filter((cell) => saysSomething(cell)),
  );

/** The table is there, its rows are still the template's; anything else that went wrong is no matter of filling in. */
function awaitsIndicators({ indicators, uncounted, executionRow, residue, categories, problems }: Form): boolean {
  if (indicators.length + uncounted.length > 0 || executionRow !== null) return false;
  // Without any indicator a form is always called cut off.
  return residue.length + categories.length > 0 && problems.every(({ kind }) => kind === 'cutOff');
}

/** How far a form is filled in. */
export function fillingOf(form: Form): Filling {
  if (!awaitsIndicators(form)) return 'filled';
  const { project, department, implementer, goal, year } = form;
  const said = [project, department, implementer, goal.expected, goal.actual].some((cell) => saysSomething(cell));
  return said || year !== null || amountsOf(form).length > 0 ? 'begun' : 'blank';
}

/** Whether a part has what a reader needs of it: project and year, the total's budget and expenditure, the goal, a row. */
export function isPartFilled(form: Form, part: FillingPart): boolean {
  switch (part) {
    case 'head':
      return saysSomething(form.project) && form.year !== null;
    case 'funds':
      return form.funding.rows
        .filter(({ role }) => role === 'total')
        .some(({ annualBudget, expenditure }) => saysSomething(annualBudget) && saysSomething(expenditure));
    case 'goal':
      return saysSomething(form.goal.expected) && saysSomething(form.goal.actual);
    case 'indicators':
      return form.indicators.length > 0;
  }
}

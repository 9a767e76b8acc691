import type { Form, FormProblem } from '../../../../src/core/form/form';
import { cellOf } from '../../form-builder';
import { severityOf, usualForm } from '../rows';

const withProblem = (kind: FormProblem['kind']): Form => ({
  ...usualForm,
  problems: [{ kind, cells: [cellOf(3, 4, '分值')] }],
});

it.each([
  ['R02', 'warning', 'duplicateColumn'],
  ['R02', 'warning', 'contradictoryHeader'],
  ['R02', 'warning', 'noIndicatorHeader'],
  ['R03', 'error', 'formulaError'],
  ['R04', 'error', 'cutOff'],
  ['R05', 'warning', 'tooLarge'],
  ['R05', 'warning', 'oversizedNumber'],
  ['R05', 'warning', 'longText'],
] as const)('%s is %s for %s, and null for a form without', (rule, reported, kind) => {
  expect(severityOf(rule, withProblem(kind))).toBe(reported);
  expect(severityOf(rule, usualForm)).toBeNull();
});

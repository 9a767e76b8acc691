import type { Form, FormProblem } from '../../../src/core/form/form';
import { cellOf } from '../form-builder';
import { oneRow, severityOf, usualForm } from './rows';

const withProblem = (kind: FormProblem['kind']): Form => ({
  ...usualForm,
  problems: [{ kind, cells: [cellOf(3, 4, '分值')] }],
});

describe('how certainly the form was read', () => {
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

  it.each([
    ['info', '12条'],
    ['info', '0起'],
    [null, '≥12条'],
    [null, '及时'],
  ])('R01 is %s for a target of %s', (reported, target) => {
    expect(severityOf('R01', oneRow({ target, actual: target }))).toBe(reported);
  });

  it('R06 tells what the form lacks, and is only worth knowing', () => {
    expect(severityOf('R06', usualForm)).toBe('info');
  });
});

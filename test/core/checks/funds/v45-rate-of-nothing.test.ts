import { total, other } from './sketches';
import type { Form } from '../../../../src/core/form/form';

import { funds, severityOf } from '../rows';

describe('V45', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', '0 of 0 is 100%', funds({ ...total, annualBudget: 0, expenditure: 0, rate: 1 })],
    ['info', '0% behind a source without money', funds(total, { ...other, annualBudget: 0, expenditure: 0, rate: 0 })],
    [null, 'left blank', funds(total, { ...other, annualBudget: 0, expenditure: 0, rate: '' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V45', form)).toBe(reported);
  });
});

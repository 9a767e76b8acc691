import { total } from './sketches';
import type { Form } from '../../../../src/core/form/form';

import { funds, severityOf } from '../rows';

describe('V44', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['error', '102.59%', funds({ ...total, expenditure: 102.59, rate: 1.0259 })],
    [null, '100%', funds({ ...total, expenditure: 100, rate: 1 })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V44', form)).toBe(reported);
  });
});

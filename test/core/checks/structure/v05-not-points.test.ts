import { output, benefit, satisfaction, withRows } from './sketches';
import type { Form } from '../../../../src/core/form/form';

import { severityOf, oneRow } from '../rows';

describe('V05', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['error', 'a weight in words', withRows([{ ...output, weight: '五十' }, benefit, satisfaction])],
    ['error', 'a weight of 0', withRows([{ ...output, weight: 0 }, benefit, satisfaction])],
    ['error', 'a score in words', withRows([{ ...output, score: '优秀' }, benefit, satisfaction])],
    ['error', 'a negative score', withRows([{ ...output, score: -5 }, benefit, satisfaction])],
    [null, '10分 and a dash', withRows([{ ...output, weight: 50, score: '—' }, benefit, satisfaction])],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V05', sketched)).toBe(reported);
  });
});

describe('V05 beside its edge', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'a blank weight', oneRow({ target: '≥1个', actual: '1个', weight: '' })],
    [null, '0 points for a row that does not apply', oneRow({ target: '/', actual: '/', weight: 0, score: 0 })],
    ['error', '0 points for a row that does', oneRow({ target: '≥1个', actual: '1个', weight: 0, score: 0 })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V05', form)).toBe(reported);
  });
});

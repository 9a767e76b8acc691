import { total, scored } from './sketches';
import { noAnswers } from '../../../../src/core/answers/answers';
import { assessForm } from '../../../../src/core/assess/assess-form';
import { mof202010 } from '../../../../src/core/rules/profiles/mof-2020-10';
import { findingsOf } from '../assessed';
import type { Form } from '../../../../src/core/form/form';

import { funds, severityOf } from '../rows';

describe('V41', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, '95%', funds(total)],
    ['error', '100% for 95 of 100', funds({ ...total, rate: 1 })],
    ['error', 'the amount in the place of the rate', funds({ ...total, rate: 95 })],
    [null, 'no rate', funds({ ...total, rate: '' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V41', form)).toBe(reported);
  });
});

describe('V41 and V42 together', () => {
  it('offers the one right rate and execution score', () => {
    const form = scored({ ...total, rate: 1, score: 10 });
    const found = findingsOf(assessForm(form, mof202010, noAnswers));
    const fix = (rule: string) => found.find((finding) => finding.check === rule)?.fix;
    expect(fix('V41')).toMatchObject([{ cell: 'F5', kind: 'executionRate', before: 1, after: 0.95 }]);
    expect(fix('V42')).toMatchObject([{ cell: 'G5', kind: 'executionScore', before: 10, after: 9.5 }]);
  });
});

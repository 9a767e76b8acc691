import { fundsWith } from './sketches';
import { noAnswers } from '../../../../src/core/answers/answers';
import { assessForm } from '../../../../src/core/assess/assess-form';
import { mof202010 } from '../../../../src/core/rules/profiles/mof-2020-10';
import type { ScoringRules } from '../../../../src/core/rules/scoring-rules';
import { findingsOf } from '../assessed';
import type { Form } from '../../../../src/core/form/form';
import { hubei2080 } from '../../../../src/core/rules/profiles/hubei-20-80';
import { formOf } from '../../form-builder';
import { severityOf, usualRows } from '../rows';

describe('V04', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['error', '100', fundsWith(100)],
    ['error', '9', fundsWith(9)],
    [null, '10', fundsWith(10)],
    [null, 'blank', fundsWith('')],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V04', form)).toBe(reported);
  });

  it('V04 is mended to the weight of the rules', () => {
    const fixOf = (rules: ScoringRules) =>
      findingsOf(assessForm(fundsWith(9), rules, noAnswers)).find(({ check }) => check === 'V04')?.fix;
    expect(fixOf(mof202010)).toMatchObject([{ kind: 'executionWeight', before: 9, after: 10, ticked: true }]);
    expect(fixOf(hubei2080)).toMatchObject([{ kind: 'executionWeight', before: 9, after: 20, ticked: true }]);
  });

  it('V04 takes 20 under the rules that give 20', () => {
    expect(severityOf('V04', fundsWith(20), hubei2080)).toBeNull();
    expect(severityOf('V04', fundsWith(10), hubei2080)).toBe('error');
  });
});

describe('V04 beside its edge', () => {
  const [output = { target: '', actual: '' }] = usualRows;

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'a department’s form', { ...formOf({ funding: [{ weight: 30 }], rows: usualRows }), kind: 'department' }],
    ['error', '30 points', formOf({ funding: [{ weight: 30 }], rows: usualRows })],
    [null, '20 beside 80', formOf({ funding: [{ weight: 20 }], rows: [{ ...output, weight: 80 }] })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V04', form)).toBe(reported);
  });
});

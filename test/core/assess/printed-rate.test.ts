import fc from 'fast-check';
import { findingsOf } from '../checks/assessed';
import { saysRate } from '../../../src/core/assess/printed-rate';
import { noAnswers } from '../../../src/core/answers/answers';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { assessForm } from '../../../src/core/assess/assess-form';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { cellOf, formOf } from '../form-builder';

const printed = (text: string, number: number) => ({ ...cellOf(1, 1, number), text });

test.each([
  ['99%', 0.99, 0.991014, true],
  ['95.00%', 0.95, 0.9536, false],
  ['95.36%', 0.9536, 0.95363, true],
  ['89.71%', 0.8971, 0.89715, true],
  ['89.7%', 0.897, 0.89715, true],
  ['89%', 0.89, 0.8971, false],
  ['0.95', 0.95, 0.954, true],
  ['0.95', 0.95, 0.957, false],
  ['0.958', 0.958, 0.9584, true],
  ['0.1', 0.1, 0.1446, false],
  ['1', 1, 0.9527, false],
  ['95.4', 0.954, 0.954, true],
  ['100%', 1, 0.8045, false],
  ['100%', 1, 0.9997, true],
  ['100.00%', 1, 0.9997, false],
])('%s (%d) for %d: %s', (text, number, rate, same) => {
  expect(saysRate(printed(text, number), rate)).toBe(same);
});

test('no number says no rate', () => {
  expect(saysRate(cellOf(1, 1, '—'), 1)).toBe(false);
});

test('what is found is rewritten, what is not found is left', () => {
  const number = fc.double({ min: 0.01, max: 1.2, noNaN: true });
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 120 }), (rate, decimals, spent) => {
      const text = rate.toFixed(decimals);
      const typed = Number(text);
      const form = formOf({
        funding: [{ annualBudget: 100, expenditure: spent, weight: 10, rate: typed, score: '' }],
        rows: [{ target: '≥1', actual: '1', weight: 90, score: 90 }],
      });
      const assessment = assessForm(form, mof202010, noAnswers);
      const found = findingsOf(assessment).some(({ check }) => check === 'V41');
      const edited = planEdits(assessment).edits.some(({ kind }) => kind === 'executionRate');
      expect(edited).toBe(found);
    }),
  );
});

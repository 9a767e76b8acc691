import { total } from './sketches';
import { formOf } from '../../form-builder';
import { describeCheck, said } from '../check-table';
import type { Form } from '../../../../src/core/form/form';
import { funds, severityOf } from '../rows';

const form = (initialBudget: number, annualBudget: number, notes: readonly string[] = []) =>
  formOf({
    funding: [{ initialBudget, annualBudget, expenditure: annualBudget, rate: 1, weight: 10, score: 10 }],
    notes,
  });

describeCheck('V47', {
  quiet: [
    { why: 'the same', form: form(120, 120) },
    { why: '132.91 for 132.912067', form: form(132.91, 132.912067) },
    { why: '132.9 for 132.91', form: form(132.9, 132.91) },
    { why: '132.9 for 132.95, rounded half up', form: form(132.9, 132.95) },
    { why: '120 for 119.94: less than one in two thousand', form: form(120, 119.94) },
    { why: 'a reason in a note', form: form(120, 118.5, ['注：根据财政批复调减1.5万元。']) },
    { why: 'a reason in the report', form: form(120, 118.5), narrative: said('年中因政策调整，预算调减1.5万元。') },
  ],
  reported: [
    { why: '120 for 119.93', form: form(120, 119.93) },
    { why: '132.9 for 132.96', form: form(132.9, 132.96) },
    { why: '120 for 119.6', form: form(120, 119.6), cells: ['C5', 'B5'], says: /减少 0.4 万元/ },
    { why: 'more', form: form(120, 150), says: /增加 30 万元/ },
    { why: 'what the template asks is no reason', form: form(120, 118.5, ['年中发生预算调整的，应单独说明理由。']) },
  ],
});

describe('V47', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', '100 became 120', funds({ ...total, annualBudget: 120 })],
    [null, 'unchanged', funds(total)],
    [
      null,
      '100 became 120 for a reason',
      formOf({ funding: [{ ...total, annualBudget: 120 }], notes: ['因年中追加预算20万元'] }),
    ],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V47', form)).toBe(reported);
  });
});

describe('V47 where nothing else held it', () => {
  it('V47 sees a budget that was taken back whole', () => {
    expect(severityOf('V47', funds({ initialBudget: 100, annualBudget: 0 }))).toBe('warning');
    expect(severityOf('V47', funds({ initialBudget: 0, annualBudget: 0 }))).toBeNull();
  });
});

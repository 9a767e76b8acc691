import { total } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import { cellOf } from '../../form-builder';
import { funds, severityOf } from '../rows';

describe('V49', () => {
  const withMoney = (text: string): Form => {
    const form = funds(total);
    const [row] = form.funding.rows;
    if (row === undefined) throw new Error('no row');
    return { ...form, funding: { ...form.funding, rows: [{ ...row, expenditure: cellOf(5, 3, text) }] } };
  };

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', '95万元', withMoney('95万元')],
    ['warning', '已全部支付', withMoney('已全部支付')],
    ['warning', '95 of 950000', funds({ ...total, annualBudget: 950000, initialBudget: 950000 })],
    [null, 'numbers', funds(total)],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V49', sketched)).toBe(reported);
  });
});

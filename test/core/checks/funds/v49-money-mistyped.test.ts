import { findingText } from '../../../../src/core/checks/finding-text';
import { foundBy } from '../check-table';
import { fiscal, total } from './sketches';
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

  it('names the rows in 元 beside 万元 together, in each language as it lists', () => {
    const inYuan = { initialBudget: 1_000_000, annualBudget: 1_000_000 };
    const found = foundBy('V49', { why: '', form: funds({ ...total, ...inYuan }, { ...fiscal, ...inYuan }) });
    const [zh, en] = (['zh-CN', 'en-US'] as const).map((locale) =>
      found.map(({ message }) => findingText(message, locale)).join('|'),
    );
    expect(zh).toContain('“年度资金总额”、“其中：当年财政拨款”的金额');
    expect(en).toContain('“年度资金总额”, “其中：当年财政拨款”: amounts');
  });
});

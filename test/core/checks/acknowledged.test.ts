import { noAnswers, type FormAnswers } from '../../../src/core/answers/answers';
import { acknowledgedReason } from '../../../src/core/checks/acknowledged';
import { cellOf } from '../form-builder';

const cells = [cellOf(12, 6, 7), cellOf(12, 7, '')];
const addresses = cells.map(({ address }) => address);
const kept = { rule: 'V31', cells: addresses, texts: ['7', ''], reason: '已核实：按合同扣分' };
const answers = (change: Partial<typeof kept>): FormAnswers => ({
  ...noAnswers,
  acknowledgements: [{ ...kept, ...change }],
});

test('a reason holds for its rule, its cells and what they say', () => {
  expect(acknowledgedReason('V31', cells, answers({}))).toBe('已核实：按合同扣分');
});

test.each<[string, Partial<typeof kept>]>([
  ['another rule', { rule: 'V34' }],
  ['other cells', { cells: ['A1', 'A2'] }],
  ['a cell less', { cells: addresses.slice(0, 1) }],
  ['a cell more', { cells: [...addresses, 'Z9'] }],
  ['another text', { texts: ['8', ''] }],
  ['a text less', { texts: ['7'] }],
  ['a text more', { texts: ['7', '', ''] }],
])('not for %s', (_, change) => {
  expect(acknowledgedReason('V31', cells, answers(change))).toBeNull();
});

import type { CellEdit } from '../../../src/core/sheet/edit-plan';
import { message } from '../../../src/core/messages/message';
import { afterText, amountText, beforeText } from '../../../src/taskpane/ui/figures';
import { edit } from '../assessed-forms';

test.each([
  [51.150000000000006, '51.15'],
  [0.1 + 0.2, '0.3'],
  // Twelve digits are what a person may have typed; the thirteenth is noise.
  [123456789.012, '123456789.012'],
  [1234567890.0123, '1234567890.01'],
  [100, '100'],
])('%d is told as %s', (amount, text) => {
  expect(amountText(amount)).toBe(text);
});

const rate = (before: CellEdit['before'], numberFormat: string | null): CellEdit => ({
  ...edit('H7', 'executionRate', before, 0.9524, { reason: message('host.generic') }),
  numberFormat,
});

test('a rate is a percentage: before, where its cell shows one; after, always', () => {
  expect(beforeText(rate(0.95, null))).toBe('95%');
  expect(beforeText(rate(0.95, '0.00%'))).toBe('0.95');
  expect(beforeText(rate('', null))).toBe('');
  expect(afterText(rate(0.95, '0.00%'))).toBe('95.24%');
  expect(afterText(edit('H14', 'indicatorScore', 8, 8.330000000000001))).toBe('8.33');
});

import {
  holdsFormula,
  holdsKept,
  keptAsRead,
  keptContent,
  sameContent,
  shownContent,
} from '../../../src/core/apply/content';

const cell = (value: string | number, formula: string | number, numberFormat = 'General') => ({
  value,
  formula,
  numberFormat,
});

test('a formula is one when it shows something else than it says', () => {
  expect(holdsFormula(cell(3, '=1+2'))).toBe(true);
  expect(holdsFormula(cell('=100%', '=100%'))).toBe(false);
  expect(holdsFormula(cell(5, 5))).toBe(false);
});

test.each([
  ['a formula', cell(3, '=1+2'), '=1+2'],
  ['a text like a formula', cell('=100%', '=100%'), "'=100%"],
  ['the same in a text cell', cell('=100%', '=100%', '@'), "'=100%"],
  ['a text like a marked one', cell("'x", "'x"), "''x"],
  ['any other text', cell('+5', '+5'), '+5'],
])('the journal keeps %s', (_, reading, kept) => {
  expect(keptContent(reading)).toBe(kept);
  expect(keptAsRead(kept)).toBe(reading.formula);
  expect(holdsKept(reading, kept)).toBe(true);
});

test('a formula is not the text that reads the same', () => {
  expect(holdsKept(cell(2, '=1+1'), "'=1+1")).toBe(false);
  expect(holdsKept(cell('=1+1', '=1+1'), '=1+1')).toBe(false);
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [9.78, 9.77, false],
  [1e15, 1e15 + 1, true],
  [1e13, 1e13 + 1, false],
  ['第一行\r\n第二行', '第一行\n第二行', true],
  ['5', 5, false],
  ['', 0, false],
  [0, 0, true],
] as const)('%p and %p are the same to a reader: %p', (first, second, same) => {
  expect(sameContent(first, second)).toBe(same);
});

test('a message shows sixty characters', () => {
  expect(shownContent('长'.repeat(60))).toBe('长'.repeat(60));
  expect(shownContent('长'.repeat(61))).toBe(`${'长'.repeat(60)}…`);
});

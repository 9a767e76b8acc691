/** Slots of messages: filled, counted and listed as each language does. */
import { fillMessage, plainSlots } from '../../../src/core/messages/fill-message';

const text = (pattern: string, params: Readonly<Record<string, string | number>>): string =>
  fillMessage({ code: 'told', params }, { told: pattern });

it.each([
  [0, '0 rows were left'],
  [1, '1 row was left'],
  ['1', '1 row was left'],
  [2, '2 rows were left'],
  [21, '21 rows were left'],
])('%s counts as English does', (count, filled) => {
  expect(text('{count} {count|row was|rows were} left', { count })).toBe(filled);
});

it('a list of the program’s has commas where the slot says so, and only there', () => {
  expect(text('{cells|list}: “{said}”', { cells: 'I7、H41', said: '甲、乙' })).toBe('I7, H41: “甲、乙”');
});

it('a slot without a parameter stays, a message that is not known is its code', () => {
  expect(text('{count} {count|row|rows} {cells|list}', {})).toBe('{count} {count|row|rows} {cells|list}');
  expect(fillMessage({ code: 'V01.sum', params: {} }, {})).toBe('V01.sum');
});

it('what a person types is never read as a slot', () => {
  expect(text('{said} {count}', { said: '{count|a|b}', count: 3 })).toBe('{count|a|b} 3');
});

it('who reads about a message sees it as for several', () => {
  expect(plainSlots('{count} {count|row was|rows were} left: {cells|list}')).toBe('{count} rows were left: {cells}');
});

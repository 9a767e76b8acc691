import { announceWrites, isOwnWrite } from '../../src/excel/own-writes';

it.each([
  ['H3:H7', true],
  ['H3', true],
  ['H7', true],
  ['H4:H6', true],
  ['H2', false],
  ['H8', false],
  ['H7:H8', false],
  ['H2:H3', false],
  ['G5', false],
  ['I5', false],
  ['G5:H5', false],
  ['H5:I5', false],
  ['not an address', false],
])('while H3:H7 is being written, a change of %s is our own: %p', (address, own) => {
  const ended = announceWrites([{ sheetId: '1', address: 'H3:H7' }]);
  expect(isOwnWrite('1', address)).toBe(own);
  expect(isOwnWrite('2', address)).toBe(false);
  ended();
});

it('a change of several columns is our own only where all of them were written', () => {
  const ended = announceWrites([{ sheetId: '3', address: 'B2:D4' }]);
  expect(['B2:D4', 'C3', 'A2:D4', 'B1:D4', 'B2:E4', 'B2:D5'].map((address) => isOwnWrite('3', address))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  ended();
});

describe('events that come after the batch', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('are our own for two seconds, then somebody’s', () => {
    const ended = announceWrites([{ sheetId: '4', address: 'A1' }]);
    jest.advanceTimersByTime(60_000);
    expect(isOwnWrite('4', 'A1')).toBe(true);
    ended();
    jest.advanceTimersByTime(1999);
    expect(isOwnWrite('4', 'A1')).toBe(true);
    jest.advanceTimersByTime(1);
    expect(isOwnWrite('4', 'A1')).toBe(false);
  });
});

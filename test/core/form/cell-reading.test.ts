import { isBlank, numberOf, readingOf, saysNoNumber, saysSomething } from '../../../src/core/form/cell-reading';

describe('what a cell of the form says', () => {
  it.each([
    ['', null, 'blank'],
    ['—', null, 'mark'],
    ['/', null, 'mark'],
    ['……', null, 'mark'],
    ['≥**%', null, 'mark'],
    ['（必填）', null, 'mark'],
    ['0', 0, 'number'],
    // An amount of nothing in an accounting format shows a dash: it says 0.
    ['-', 0, 'number'],
    ['#REF!', null, 'error'],
    ['#DIV/0!', null, 'error'],
    ['#1楼', null, 'words'],
    ['无', null, 'words'],
    ['扣2分', null, 'words'],
  ] as const)('%j (number %j) is %s', (text, number, kind) => {
    expect(readingOf(text, number).kind).toBe(kind);
  });

  const cell = (text: string, number: number | null = null) => ({ reading: readingOf(text, number) });

  it.each([
    ['no column', null, null, false, false, false],
    ['a blank cell', cell(''), null, false, true, false],
    ['a dash', cell('—'), null, false, false, false],
    ['a number', cell('9.5分', 9.5), 9.5, true, false, false],
    ['words', cell('良'), null, true, false, true],
    ['an error', cell('#N/A'), null, true, false, true],
  ])('%s', (_, given, number, says, blank, noNumber) => {
    expect([numberOf(given), saysSomething(given), isBlank(given), saysNoNumber(given)]).toEqual([
      number,
      says,
      blank,
      noNumber,
    ]);
  });
});

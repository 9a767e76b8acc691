import fc from 'fast-check';
import { RowCells } from '../../../src/xlsx/sheet/row-cells';

const column = fc.oneof(fc.nat(4), fc.integer({ min: 10, max: 14 }), fc.constantFrom(0, 16_383));
const act = fc.record({ column, isTakenOut: fc.boolean() });

/** What either of them answers to everything that can be asked. */
function answers(cells: RowCells<string> | Map<number, string>): unknown {
  const visited: [number, string][] = [];
  cells.forEach((cell, at) => visited.push([at, cell]));
  return {
    visited,
    all: [...cells],
    keys: [...cells.keys()],
    values: [...cells.values()],
    gets: [-1, 0, 1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 14, 15, 16_383].map((at) => cells.get(at)),
  };
}

test.each([
  ['from left to right without a gap', [3, 4, 5, 6]],
  ['with a gap', [3, 4, 6, 7]],
  ['from right to left', [6, 5, 4]],
  ['one column twice', [3, 4, 3, 5, 5]],
  ['the first and the last column of a sheet', [0, 16_383]],
])('cells that come %s are found as in a Map', (_, columns) => {
  const [cells, map] = [new RowCells<string>(), new Map<number, string>()];
  for (const [place, at] of columns.entries()) {
    cells.set(at, `${at}#${place}`);
    map.set(at, `${at}#${place}`);
    expect(answers(cells)).toEqual(answers(map));
  }
});

test('cells are put in and taken out in any order as in a Map', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.nat(12), fc.array(act, { maxLength: 12 }), (isBegun, begun, acts) => {
      const [cells, map] = [new RowCells<string>(), new Map<number, string>()];
      for (const at of Array.from({ length: isBegun ? begun : 0 }, (_, place) => place + 1)) {
        cells.set(at, String(at));
        map.set(at, String(at));
      }
      for (const [place, { column: at, isTakenOut }] of acts.entries()) {
        if (isTakenOut) {
          cells.delete(at);
          map.delete(at);
        } else {
          cells.set(at, `${at}#${place}`);
          map.set(at, `${at}#${place}`);
        }
        expect(answers(cells)).toEqual(answers(map));
      }
    }),
    { numRuns: 300 },
  );
});

import * as fc from 'fast-check';
import { parseBlockAddress } from '../../../src/xlsx/sheet/address';
import { blocksOf, dependents } from '../../../src/xlsx/formula/find-dependents';
import type { SheetBlock } from '../../../src/xlsx/formula/formula-references';

function at(address: string, sheet = 's'): SheetBlock {
  const block = parseBlockAddress(address);
  if (block === null) throw new Error(address);
  return { sheet, block };
}
const formula = (own: string, reads: readonly string[] | null) => ({
  own: at(own),
  reads: reads?.map((read) => at(read)) ?? null,
});
const own = ({ own: { block } }: { readonly own: SheetBlock }) => `${block.left},${block.top}`;

it('finds what reads a cell, what reads that, and the formula that was edited itself', () => {
  const direct = formula('B1', ['A1:A3']);
  const through = formula('C900', ['B1']);
  const wholeColumn = formula('D1', ['C1:C1048576']);
  const edited = formula('A2', ['Z1']);
  const apart = formula('E1', ['F1:F9']);
  const otherSheet = { own: at('B1', 'other'), reads: [at('A2', 'other')] };
  const found = dependents([through, wholeColumn, direct, edited, apart, otherSheet], [at('A2')]);
  expect(found).toEqual(new Set([through, wholeColumn, direct, edited]));
});

it('takes a formula that may read anything for dependent whenever anything changed', () => {
  const anything = formula('B1', null);
  const reader = formula('C1', ['B1']);
  expect(dependents([reader, anything], [at('X9')])).toEqual(new Set([anything, reader]));
  expect(dependents([reader, anything], [])).toEqual(new Set());
});

it('formulas that read each other end', () => {
  const one = formula('A1', ['B1']);
  const other = formula('B1', ['A1']);
  expect(dependents([one, other], [at('B1')])).toEqual(new Set([one, other]));
});

/** The definition, word for word: again and again over all formulas until nothing is added. */
function byDefinition(readers: ReturnType<typeof formula>[], blocks: readonly SheetBlock[]) {
  const touches = (one: SheetBlock['block'], two: SheetBlock['block']) =>
    one.top <= two.bottom && two.top <= one.bottom && one.left <= two.right && two.left <= one.right;
  const found = new Set<ReturnType<typeof formula>>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    const changed = [...blocks, ...[...found].map((reader) => reader.own)];
    for (const reader of readers) {
      const watched = [reader.own, ...(reader.reads ?? [])];
      if (changed.some(({ block }) => watched.some((read) => touches(block, read.block)))) found.add(reader);
    }
  }
  return found;
}

it('finds exactly what the definition says, whatever the blocks', () => {
  const block = fc
    .tuple(fc.nat(3000), fc.nat(3), fc.nat(2500), fc.nat(1))
    .map(([top, left, down, along]) => ({ sheet: 's', block: { top, left, bottom: top + down, right: left + along } }));
  const cell = fc
    .tuple(fc.nat(3000), fc.nat(4))
    .map(([row, column]) => ({ sheet: 's', block: { top: row, left: column, bottom: row, right: column } }));
  const reader = fc.record({ own: cell, reads: fc.array(fc.oneof(cell, block), { maxLength: 3 }) });
  fc.assert(
    fc.property(
      fc.array(reader, { maxLength: 25 }),
      fc.array(fc.oneof(cell, block), { maxLength: 4 }),
      (readers, blocks) => {
        const expected = blocks.length === 0 ? new Set() : byDefinition(readers, blocks);
        expect([...dependents(readers, blocks)].map(own).sort()).toEqual(
          [...expected].map((one) => own(one as never)).sort(),
        );
      },
    ),
  );
});

it('takes cells that lie under each other as one block', () => {
  expect(
    blocksOf('s', [
      [3, 1],
      [1, 1],
      [2, 1],
      [5, 1],
      [1, 2],
    ]),
  ).toEqual([at('B2:B4'), at('B6'), at('C2')]);
});

it('a running balance of 20,000 rows and 60,000 edited cells: each formula is found once', () => {
  const balance = Array.from({ length: 20_000 }, (_, row) => formula(`B${row + 2}`, [`B${row + 1}`, `A${row + 2}`]));
  const sums = Array.from({ length: 2000 }, (_, row) => formula(`D${row + 1}`, ['A1:A20000', `C${row + 1}`]));
  const edits = blocksOf(
    's',
    Array.from({ length: 60_000 }, (_, index) => [(index * 2) % 40_000, index % 3 === 0 ? 0 : 7] as const),
  );
  // All but B2: of every other row that is edited, the first below A1 is A3.
  expect(dependents([...sums, ...balance], edits).size).toBe(21_999);
});

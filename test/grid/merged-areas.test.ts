import fc from 'fast-check';
import { parseBlockAddress, type CellBlock } from '../../src/core/sheet/address';
import { blocksMeet, indexMergedAreas } from '../../src/grid/merged-areas';

function block(address: string): CellBlock {
  const parsed = parseBlockAddress(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}
const merged = indexMergedAreas(['A1:I1', 'A5:B8', 'B9:B12', 'C5:C5'].map(block));

describe('merged areas', () => {
  it('are found from any of their cells; a lone cell is its own area', () => {
    expect(merged.areaOf({ row: 0, column: 6 })).toEqual(block('A1:I1'));
    expect(merged.areaOf({ row: 7, column: 1 })).toEqual(block('A5:B8'));
    expect(merged.areaOf({ row: 4, column: 2 })).toEqual(block('C5'));
  });

  it('cover all their cells but the first', () => {
    expect(merged.isCovered(4, 0)).toBe(false);
    expect(merged.isCovered(4, 1)).toBe(true);
    expect(merged.isCovered(20, 20)).toBe(false);
  });

  it.each([
    ['B6', 'A5:B8'],
    ['B8:B9', 'A5:B12'],
    ['C2:D3', 'C2:D3'],
    ['B1:B2', 'A1:I2'],
  ])('let a selection of %s grow to %s', (wanted, grown) => {
    expect(merged.grow(block(wanted))).toEqual(block(grown));
  });

  it('never cut: a grown block holds every area it meets, and the block itself', () => {
    const cell = fc.nat(12);
    const area = fc.tuple(cell, cell, fc.nat(3), fc.nat(3)).map(([top, left, down, along]) => ({
      top,
      left,
      bottom: top + down,
      right: left + along,
    }));
    fc.assert(
      fc.property(fc.array(area, { maxLength: 8 }), area, (areas, wanted) => {
        const grown = indexMergedAreas(areas).grow(wanted);
        for (const each of [wanted, ...areas.filter((found) => found.bottom > found.top || found.right > found.left)]) {
          if (!blocksMeet(each, grown)) continue;
          expect(each.top).toBeGreaterThanOrEqual(grown.top);
          expect(each.left).toBeGreaterThanOrEqual(grown.left);
          expect(each.bottom).toBeLessThanOrEqual(grown.bottom);
          expect(each.right).toBeLessThanOrEqual(grown.right);
        }
      }),
    );
  });
});

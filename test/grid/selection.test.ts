import {
  parseBlockAddress,
  parseCellAddress,
  blockAddress,
  cellAddress,
  type CellBlock,
} from '../../src/core/sheet/address';
import { indexMergedAreas } from '../../src/grid/merged-areas';
import { advance, extendTo, keyTarget, runEnd, selectBlock, selectCell, type Terrain } from '../../src/grid/selection';

function block(address: string): CellBlock {
  const parsed = parseBlockAddress(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}
function cell(address: string) {
  const parsed = parseCellAddress(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}
const named = ({ row, column }: { row: number; column: number }) => cellAddress(row, column);

/** A1:C1 and A3:A5 are merged; row 7 and column D are hidden; filled: A1, A3, B3:B6, B9, F3. */
const filled = new Set(['A1', 'A3', 'B3', 'B4', 'B5', 'B6', 'B9', 'F3']);
const terrain: Terrain = {
  rows: 60,
  columns: 16,
  merged: indexMergedAreas([block('A1:C1'), block('A3:A5')]),
  rowHidden: (row) => row === 6,
  columnHidden: (column) => column === 3,
  isBlank: (row, column) => !filled.has(cellAddress(row, column)),
  last: cell('F9'),
};
const at = (address: string) => selectCell(terrain.merged, cell(address));
const press = (from: string, name: string, jump = false) => {
  const target = keyTarget(terrain, at(from), { name, jump, extend: false }, 10);
  return target === null ? null : named(target);
};

describe('keys', () => {
  it.each([
    ['A1', 'ArrowRight', 'D1 is hidden, A1:C1 one cell', 'E1'],
    ['A1', 'ArrowDown', '', 'A2'],
    ['A3', 'ArrowDown', 'past the merged area', 'A6'],
    ['A6', 'ArrowDown', 'past the hidden row', 'A8'],
    ['A1', 'ArrowUp', 'the edge', 'A1'],
    ['A2', 'ArrowLeft', 'the edge', 'A2'],
    ['P60', 'ArrowDown', 'the edge', 'P60'],
    ['E9', 'Home', '', 'A9'],
    ['A9', 'End', 'last column with content', 'F9'],
    ['A8', 'PageDown', 'ten rows', 'A18'],
    ['A9', 'PageUp', 'to the top', 'A1'],
  ])('%s %s %s → %s', (from, key, _, to) => {
    expect(press(from, key)).toBe(to);
  });

  it.each([
    ['B3', 'ArrowDown', 'end of the run', 'B6'],
    ['B6', 'ArrowDown', 'next filled', 'B9'],
    ['B9', 'ArrowDown', 'edge of the sheet', 'B60'],
    ['B3', 'ArrowRight', 'over blanks', 'F3'],
    ['F9', 'Home', '', 'A1'],
    ['A1', 'End', '', 'F9'],
  ])('Ctrl: %s %s (%s) → %s', (from, key, _, to) => {
    expect(press(from, key, true)).toBe(to);
  });

  it('other keys are not for moving', () => expect(press('A1', 'x')).toBeNull());

  it('a run of merged cells counts as filled', () => {
    expect(named(runEnd(terrain, cell('A1'), 'down'))).toBe('A3');
  });
});

describe('selecting', () => {
  it('a cell of a merged area selects the area', () => {
    const selection = at('A4');
    expect(named(selection.active)).toBe('A3');
    expect(blockAddress(selection.block)).toBe('A3:A5');
  });

  it('extends from the active cell and back again', () => {
    const start = at('B6');
    const wide = extendTo(terrain.merged, start, cell('C8'));
    expect(blockAddress(wide.block)).toBe('B6:C8');
    const other = extendTo(terrain.merged, wide, cell('A4'));
    expect(blockAddress(other.block)).toBe('A3:B6');
    expect(named(other.active)).toBe('B6');
  });

  it('Shift+arrow moves the far corner', () => {
    const wide = extendTo(terrain.merged, at('B6'), cell('C8'));
    const target = keyTarget(terrain, wide, { name: 'ArrowDown', jump: false, extend: true }, 10);
    expect(target === null ? null : named(target)).toBe('C9');
  });
});

describe('Enter and Tab', () => {
  it('move on from a single cell', () => {
    expect(named(advance(terrain, at('A3'), 'down').active)).toBe('A6');
    expect(named(advance(terrain, at('C3'), 'right').active)).toBe('E3');
  });

  it('go round inside a selection, by column with Enter, by row with Tab', () => {
    let selection = selectBlock(terrain.merged, block('B8:C9'));
    const visit = (direction: 'down' | 'right') => {
      selection = advance(terrain, selection, direction);
      return named(selection.active);
    };
    expect([visit('down'), visit('down'), visit('down'), visit('down')]).toEqual(['B9', 'C8', 'C9', 'B8']);
    expect([visit('right'), visit('right')]).toEqual(['C8', 'B9']);
    expect(blockAddress(selection.block)).toBe('B8:C9');
  });
});

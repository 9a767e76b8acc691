import type { BorderLine, CellStyle } from '../../src/xlsx';
import { areaLines, sharedLine } from '../../src/grid/borders';
import { boxLook, textAlign } from '../../src/grid/cell-look';

const line = (style: string, colour: string | null = null): BorderLine => ({ style, colour });
const plain: CellStyle = {
  numberFormat: 'General',
  font: { name: '宋体', size: 11, bold: false, italic: false, underline: false, colour: null },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: 'general',
  vertical: 'center',
  wrap: false,
  rotation: 0,
  locked: true,
  quotePrefix: false,
};
const bordered = (borders: Partial<CellStyle['borders']>): CellStyle => ({
  ...plain,
  borders: { ...plain.borders, ...borders },
});

describe('a line between two cells', () => {
  it('is the one that either of them asks for', () => {
    expect(sharedLine(line('thin'), null)).toEqual({ width: 1, css: 'solid', colour: '#000000' });
    expect(sharedLine(null, line('dashed', '#FF0000'))).toEqual({ width: 1, css: 'dashed', colour: '#FF0000' });
    expect(sharedLine(null, null)).toBeNull();
    expect(sharedLine(line('none'), null)).toBeNull();
  });

  it('is the heavier one when they differ', () => {
    expect(sharedLine(line('thin'), line('medium', '#0000FF'))).toEqual({ width: 2, css: 'solid', colour: '#0000FF' });
    expect(sharedLine(line('thick'), line('thin'))?.width).toBe(3);
    expect(sharedLine(line('hair'), line('thin'))?.css).toBe('solid');
  });

  it('of a style that is not in the specification is still a line', () => {
    expect(sharedLine(line('wavy'), null)).toEqual({ width: 1, css: 'solid', colour: '#000000' });
  });
});

describe('the lines of a cell', () => {
  it('are drawn once: at the right and at the bottom, those of the neighbour included', () => {
    const styles = new Map([
      ['1,1', bordered({ top: line('thick') })],
      ['1,2', bordered({ left: line('thin') })],
      ['2,1', bordered({ top: line('double') })],
    ]);
    const lines = areaLines(
      { top: 1, left: 1, bottom: 1, right: 1 },
      (row, column) => styles.get(`${row},${column}`) ?? plain,
    );
    expect(lines.top).toBeNull();
    expect(lines.left).toBeNull();
    expect(lines.right?.css).toBe('solid');
    expect(lines.bottom).toEqual({ width: 3, css: 'double', colour: '#000000' });
  });

  it('have a top and a left in the first row and column, where there is no neighbour to draw them', () => {
    const lines = areaLines({ top: 0, left: 0, bottom: 0, right: 0 }, () =>
      bordered({ top: line('thin'), left: line('medium') }),
    );
    expect(lines.top?.width).toBe(1);
    expect(lines.left?.width).toBe(2);
  });

  it('of a merged area come from the cells along its far edges', () => {
    const lines = areaLines({ top: 4, left: 0, bottom: 7, right: 1 }, (row, column) =>
      row === 7 && column <= 1
        ? bordered({ bottom: line('medium') })
        : row <= 7 && column === 1
          ? bordered({ right: line('thin') })
          : plain,
    );
    expect(lines.right?.width).toBe(1);
    expect(lines.bottom?.width).toBe(2);
  });
});

describe('the look of a cell', () => {
  const noLines = { top: null, right: null, bottom: null, left: null };

  it('shows gridlines only where nothing is filled and the sheet has them', () => {
    expect(boxLook(plain, noLines, true).borderRight).toContain('#d9d9d9');
    expect(boxLook(plain, noLines, false).borderRight).toContain('transparent');
    expect(boxLook({ ...plain, fill: '#FFF2CC' }, noLines, true).borderBottom).toContain('transparent');
  });

  it.each([
    ['text', '指标', 'left'],
    ['number', 98, 'right'],
    ['truth value', true, 'center'],
    ['error', '#REF!', 'center'],
    ['text with #', '#1 楼', 'left'],
  ] as const)('aligns a general %s as Excel does', (_, value, align) => {
    expect(textAlign(plain, value)).toBe(align);
  });

  it('keeps the alignment that the file sets', () => {
    expect(textAlign({ ...plain, horizontal: 'left' }, 98)).toBe('left');
    expect(textAlign({ ...plain, horizontal: 'centerContinuous' }, '标题')).toBe('center');
  });
});

import { fittedNumber, spillOver, wrappedLineCount } from '../../src/grid/text-fit';
import { estimatedWidth, fontFamily } from '../../src/grid/text-measure';

/** A face of 12 pt (16 px): a Chinese character is 16 px wide, a Latin one 8 px. */
const font = { name: '宋体', size: 12, bold: false, italic: false, underline: false, colour: null };
const lines = (text: string, width: number) => wrappedLineCount(text, width, font, estimatedWidth);

describe('wrapped text', () => {
  it.each([
    ['fits', '指标', 36, 1],
    ['Chinese breaks anywhere: 4 characters, room for 2', '一级指标', 36, 2],
    ['one pixel too narrow for 2', '一级指标', 35, 4],
    ['line breaks of its own', '年度\n指标值', 100, 2],
    ['an empty line counts', '甲\n\n乙', 100, 3],
    ['Latin words stay whole', 'aaa bbb', 40, 2],
    ['a word longer than the cell is broken', 'aaaaaaaaaa', 44, 2],
  ])('%s', (_, text, width, count) => {
    expect(lines(text, width)).toBe(count);
  });
});

describe('numbers in a column', () => {
  const fitted = (value: number, text: string, general: boolean, room: number) =>
    fittedNumber(value, text, general, room, font, estimatedWidth);
  it('are shown whole where there is room', () => expect(fitted(97, '97', true, 16)).toBe('97'));
  it('lose decimals in General cells', () => expect(fitted(0.909090909, '0.909090909', true, 40)).toBe('0.909'));
  it('become #### where even that is too wide', () => {
    expect(fitted(511500, '511,500.00', false, 40)).toBe('#####');
    expect(fitted(123456, '123456', true, 24)).toBe('###');
  });
});

describe('text over blank neighbours', () => {
  const beside = (left: number[], right: number[]) => (direction: 'left' | 'right') =>
    direction === 'left' ? left : right;
  it('reaches as far as it needs and no further than the next filled cell', () => {
    expect(spillOver(100, 50, 'left', beside([], [40, 40, 40]))).toEqual({ left: 0, right: 80 });
    expect(spillOver(200, 50, 'left', beside([], [40]))).toEqual({ left: 0, right: 40 });
    expect(spillOver(100, 50, 'left', beside([90], []))).toEqual({ left: 0, right: 0 });
  });
  it('goes to the left when aligned right, to both sides when centred', () => {
    expect(spillOver(100, 50, 'right', beside([60], [60]))).toEqual({ left: 60, right: 0 });
    expect(spillOver(100, 50, 'center', beside([30], [30]))).toEqual({ left: 30, right: 30 });
  });
  it('stays in its cell when it fits', () => {
    expect(spillOver(40, 50, 'left', beside([90], [90]))).toEqual({ left: 0, right: 0 });
  });
});

it('a font that this machine lacks falls back to one of its kind', () => {
  expect(fontFamily('宋体')).toMatch(/^'宋体', .*serif$/);
  expect(fontFamily('方正小标宋简体')).toMatch(/Serif/);
  expect(fontFamily('黑体')).toMatch(/sans-serif$/);
  expect(fontFamily("It's")).toMatch(/^'Its', /);
});

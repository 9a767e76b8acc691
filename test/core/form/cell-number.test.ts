import { asMoney, asPoints, asRate } from '../../../src/core/form/cell-number';
import { numberOf, readingOf } from '../../../src/core/form/cell-reading';
import { numberFromText } from '../../../src/core/form/grid';

const cell = (text: string) => ({
  address: 'A1',
  text,
  content: text,
  reading: readingOf(text, numberFromText(text)),
  numberFormat: 'General',
});

describe('numbers in cells are read as printed', () => {
  it.each([
    ['９．５分', 9.5],
    ['9.5分', 9.5],
    ['扣2分', null],
    ['第1名', null],
    ['良（85分）', null],
    // A number with a person's words behind it counts; words before it make it words.
    ['95，见附件', 95],
    ['8.5分（因资金晚到2个月）', 8.5],
    ['８．５分（因汛期推迟）', 8.5],
    ['9分，扣1分因验收推迟', 9],
    ['10分、8分', null],
    ['5（10）', null],
    ['-2', null],
    ['待评', null],
    ['9²', null],
    ['8½', null],
    ['95①', null],
  ])('points %j say %j', (text, number) => {
    expect(numberOf(asPoints(cell(text)))).toBe(number);
  });

  it.each([
    ['１，３２０．５', 1320.5],
    ['50万元', 50],
    ['5000元', 0.5],
    ['10³', null],
    ['待决算后填', null],
  ])('money %j says %j 万元', (text, number) => {
    expect(numberOf(asMoney(cell(text), '万元'))).toBe(number);
  });

  it.each([
    ['95.8%', 0.958],
    ['９５％', 0.95],
    ['95²%', null],
  ])('a rate %j says %j', (text, number) => {
    expect(numberOf(asRate(cell(text), null))).toBe(number);
  });
});

it('points with words behind them are the person’s: the number counts, the cell holds no mere number', () => {
  expect(asPoints(cell('8.5分（因资金晚到）')).reading).toEqual({ kind: 'remarked', value: 8.5 });
  expect(asPoints(cell('8.5分')).reading).toEqual({ kind: 'number', value: 8.5 });
  expect(asPoints(cell(`9分（${'因'.repeat(300)}）`)).reading.kind).toBe('remarked');
});

import { linesOf, sheetLines } from '../../../src/core/report/sheet-lines';
import { rowLayout } from '../../../src/core/report/sheet-look';
import type { ReportDocument } from '../../../src/core/report/report-document';

const documentOf = (text: string): ReportDocument => ({
  title: '',
  titleLines: [],
  cover: null,
  blocks: [{ id: 'p', level: 'body', source: 'person', text }],
  openQuestions: [],
  slots: [],
});

it.each([
  ['一行', 1],
  ['字'.repeat(27), 1],
  ['字'.repeat(28), 2],
  ['1'.repeat(54), 1],
  ['1'.repeat(55), 2],
  ['上\n下', 2],
  ['', 1],
])('lines of %s: %d', (text, lines) => {
  expect(linesOf(text)).toBe(lines);
});

it('larger characters fill a line sooner', () => {
  expect(linesOf('字'.repeat(19), 22 / 16)).toBe(1);
  expect(linesOf('字'.repeat(20), 22 / 16)).toBe(2);
});

it('heights are 30 pt a line, up to Excel’s tallest row', () => {
  expect(rowLayout(3, 'body', '字'.repeat(100))).toMatchObject({ row: 3, height: 120, vertical: 'distributed' });
  expect(rowLayout(0, 'body', '字'.repeat(40))).toMatchObject({ height: 60, vertical: 'center' });
  expect(rowLayout(0, 'body', '字'.repeat(4000)).height).toBe(409);
});

it('a paragraph that no row can show is cut behind a sentence, and nothing is lost', () => {
  const sentence = '这一句话一共有二十个汉字刚好二十字整。';
  const text = sentence.repeat(60);
  const rows = sheetLines(documentOf(text));
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.map((row) => row.text).join('')).toBe(`　　${text}`);
  expect(rows.map(({ id }) => id).slice(0, 3)).toEqual(['p', 'p~2', 'p~3']);
  for (const row of rows) {
    expect(row.text.endsWith('。')).toBe(true);
    expect(linesOf(row.text)).toBeLessThanOrEqual(13);
  }
});

it('a text without any mark is cut all the same', () => {
  const rows = sheetLines(documentOf('字'.repeat(1000)));
  expect(rows.map((row) => row.text).join('')).toBe(`　　${'字'.repeat(1000)}`);
  for (const row of rows) expect(linesOf(row.text)).toBeLessThanOrEqual(13);
});

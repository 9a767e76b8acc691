import type { CategoryBar } from './report-document';

const width = 640;
const rowHeight = 36;
const barHeight = 18;
const barLeft = 150;
const barWidth = 330;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** How much of its weight a category has, 0 to 1. */
export function barShare({ score, weight }: Pick<CategoryBar, 'score' | 'weight'>): number {
  return weight > 0 ? Math.min(Math.max(score / weight, 0), 1) : 0;
}

/** A bar in text of ten squares, which every Chinese font has: `■■■■■■■■□□`. */
export function textBar(bar: Pick<CategoryBar, 'score' | 'weight'>): string {
  const share = barShare(bar);
  // Neither full nor empty unless it is.
  const filled = share === 0 ? 0 : share === 1 ? 10 : Math.min(Math.max(Math.round(share * 10), 1), 9);
  return '■'.repeat(filled) + '□'.repeat(10 - filled);
}

function row(bar: CategoryBar, index: number): string {
  const top = index * rowHeight + (rowHeight - barHeight) / 2;
  const middle = index * rowHeight + rowHeight / 2;
  const filled = Math.round(barShare(bar) * barWidth * 100) / 100;
  const name = bar.name.length > 9 ? `${bar.name.slice(0, 8)}…` : bar.name;
  return (
    `<text x="${barLeft - 10}" y="${middle}" text-anchor="end" dominant-baseline="central">${escaped(name)}</text>` +
    `<rect x="${barLeft}" y="${top}" width="${barWidth}" height="${barHeight}" fill="none" stroke="currentColor" stroke-opacity="0.5"/>` +
    `<rect x="${barLeft}" y="${top}" width="${filled}" height="${barHeight}" fill="#0f6cbd"/>` +
    `<text x="${barLeft + barWidth + 10}" y="${middle}" dominant-baseline="central">${escaped(bar.label)}</text>`
  );
}

/**
 * The bars as an SVG that a screen reader can read (title and description), in the colour of the text around it. `''` without
 * bars.
 */
export function categoryChart(bars: readonly CategoryBar[]): string {
  if (bars.length === 0) return '';
  const height = bars.length * rowHeight;
  const told = bars.map(({ name, label }) => `${name} ${label}`).join('；');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ` +
    'aria-labelledby="category-chart-title category-chart-description" fill="currentColor" font-size="14" ' +
    `font-family="FangSong, 仿宋, serif"><title id="category-chart-title">各项得分与分值</title>` +
    `<desc id="category-chart-description">${escaped(told)}</desc>${bars.map(row).join('')}</svg>`
  );
}

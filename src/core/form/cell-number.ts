import { numberOf, readingOf, saysNumber, type CellReading } from './cell-reading';
import type { FormCell } from './form';
import { largestNumber, numberFromText } from './grid';

/** Its members one by one: V8 gives copies by `...` another layout, and every look at a cell has to tell the two apart. */
const withReading = ({ address, text, content, numberFormat }: FormCell, reading: CellReading): FormCell => ({
  address,
  text,
  content,
  reading,
  numberFormat,
});

/** The cell with the number that it says in its column; null: none. */
export const withNumber = (cell: FormCell, number: number | null): FormCell =>
  numberOf(cell) === number ? cell : withReading(cell, readingOf(cell.text, number));

/** The cell with a part of its text, or more than its text, in its place. */
export const withText = (cell: FormCell, text: string): FormCell => ({
  ...cell,
  text,
  reading: readingOf(text, numberOf(cell)),
});

/** Half-width and without blanks; raised digits and fractions stay, so that they are no digits of the number (9², 8½). */
const halfWidth = (text: string, longest = 60): string =>
  text.length > longest
    ? ''
    : text
        .replace(/[^\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u215f\u2460-\u249b]+/g, (part) =>
          part.normalize('NFKC'),
        )
        .replace(/\s+/g, '');

const isPercentFormat = (cell: FormCell): boolean => cell.numberFormat.includes('%');

/** Rids a quotient by 100 of its binary tail: 57.99999999999999 → 58. */
const tidy = (value: number): number => Number(value.toPrecision(15));

/** Points with words behind them: `8.5分（因资金晚到）`, `95，见附件`. Words before them make them a person's words: `扣2分`, `良（85分）`. */
const remarkedPoints = /^(\d+(?:\.\d+)?)分?(?:\((?=[^)]*[一-龥])|[,;:、。](?=[一-龥])|(?=因|扣|由于))/;
/** A remark may be a sentence or two. */
const longestRemark = 400;

/**
 * A cell of points, 分值 or 得分: `9.5分` → 9.5; shares of a hundred (`25%`, 0.25 shown as 25%) are points. A number that was typed
 * as a text with a sign (`-2`) is no score.
 */
export function asPoints(cell: FormCell): FormCell {
  const number = numberOf(cell);
  if (number !== null && number < 0 && typeof cell.content === 'string' && !cell.content.startsWith('='))
    return withNumber(cell, null);
  if (number !== null) {
    const percent = isPercentFormat(cell) && cell.text.endsWith('%');
    return percent ? withNumber(cell, tidy(number * 100)) : cell;
  }
  const text = halfWidth(cell.text);
  const remarked = remarkedPoints.exec(halfWidth(cell.text, longestRemark))?.[1];
  if (remarked !== undefined) return withReading(cell, { kind: 'remarked', value: Number(remarked) });
  return withNumber(cell, numberFromText(text.replace(/^\(?(.*?)\)?分$/, '$1').replace(/%$/, '')));
}

const money = /^(?:人民币|¥|￥)?([+-]?[\d,，.]+)(亿元|万元|千元|元|亿|万)?(?:整|人民币)?$/;
const factors: Readonly<Record<string, number>> = { 亿元: 1e8, 亿: 1e8, 万元: 1e4, 万: 1e4, 千元: 1e3, 元: 1 };

/** The unit that is typed behind an amount in its cell: `620.82万元` → `万元`; null when none is. */
export function typedMoneyUnit(text: string): '万元' | '元' | null {
  const unit = money.exec(halfWidth(text))?.[2];
  if (unit === undefined) return null;
  return unit === '元' || unit === '千元' ? '元' : '万元';
}

/** An amount in the form's unit: in a form in 万元 `1329120.67元` → 132.912067, `50万元` → 50, `50` → 50. */
export function asMoney(cell: FormCell, unit: '万元' | '元'): FormCell {
  if (saysNumber(cell)) return cell;
  const match = money.exec(halfWidth(cell.text));
  const number = match === null ? null : numberFromText(match[1] ?? '');
  if (match === null || number === null) return withNumber(cell, null);
  const factor = match[2] === undefined ? 1 : (factors[match[2]] ?? 1) / (unit === '万元' ? 1e4 : 1);
  const amount = tidy(number * factor);
  return withNumber(cell, Math.abs(amount) <= largestNumber ? amount : null);
}

/**
 * A rate as a fraction. `95.8%` and 0.958 shown as 95.8% are 0.958. A bare number can be either: 2 and more are percent
 * (`20` → 0.2), up to 1 it is a fraction (`0.958`, `1`), unless the row's own amounts (`computed`) say that `0.9` is 0.9%;
 * between 1 and 2 the amounts decide.
 */
export function asRate(cell: FormCell, computed: number | null): FormCell {
  const number = numberOf(cell);
  if (number === null) {
    const percent = /^(.*?)\(?%\)?$/.exec(halfWidth(cell.text));
    const points = percent === null ? null : numberFromText(percent[1] ?? '');
    return withNumber(cell, points === null ? null : tidy(points / 100));
  }
  // 98 in a cell with a percent format shows 9800%: typed before the format was set.
  if (isPercentFormat(cell) && number <= 2) return cell;
  return meansPercent(number, computed) ? withNumber(cell, tidy(number / 100)) : cell;
}

function meansPercent(number: number, computed: number | null): boolean {
  if (number >= 2) return true;
  if (number <= 0 || computed === null || computed <= 0) return false;
  const asPercent = Math.abs(Math.log(number / 100 / computed));
  return number > 1 ? asPercent < Math.abs(Math.log(number / computed)) : asPercent < 0.1;
}

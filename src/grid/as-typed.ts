import type { XlsxSheet } from '../xlsx';

/**
 * A cell as one would have to type it to get the same again, which is what stands in the formula bar: 90.91% for 0.9091 in
 * a percent cell, 2021/3/15 for a date, an apostrophe before a text that Excel would take for something else.
 */
export function contentAsTyped(sheet: XlsxSheet, row: number, column: number, date1904: boolean): string {
  const content = sheet.content(row, column);
  const { numberFormat, quotePrefix } = sheet.style(row, column);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'number') return numberAsTyped(content, numberFormat, date1904);
  if (content === '' || content !== sheet.value(row, column)) return content;
  return quotePrefix || (numberFormat !== '@' && looksLikeMore(content)) ? `'${content}` : content;
}

/** Whether Excel would take a typed text for a formula, a number, a date or a truth value. */
function looksLikeMore(text: string): boolean {
  if (/^[=+@'-]/.test(text) || /^(true|false)$/i.test(text)) return true;
  return /\d/.test(text) && /^[\s\d.,%/:eE年月日-]+$/.test(text);
}

function numberAsTyped(value: number, numberFormat: string, date1904: boolean): string {
  const codes = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  // Fifteen digits are what Excel keeps; the sixteenth only shows that 0.07 × 100 is not quite 7 in binary.
  if (codes.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  const isDate = codes !== 'General' && /[yd]/i.test(codes) && Number.isInteger(value) && value > 60;
  if (!isDate) return String(value);
  const date = new Date((value - (date1904 ? 24_107 : 25_569)) * 86_400_000);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}

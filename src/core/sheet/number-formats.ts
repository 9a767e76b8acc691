/** The part of a format code that formats the number: without quoted text, escapes, colours and further sections. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';')[0] ?? '';
}

/** The format to set with a rate, a fraction: its own if that shows a percentage, else `0.00%`. */
export function rateFormat(own: string): string | null {
  return bareFormat(own).includes('%') ? null : '0.00%';
}

/**
 * The format to set with a score: null leaves the cell's own, which is right unless it would make the score unreadable: text
 * format (Excel would store a text), a percentage or date, or fewer decimals than the score has (9.78 shown as 10).
 */
export function scoreFormat(own: string, score: number, decimals: number): string | null {
  const format = bareFormat(own);
  if (format === '' || /general|G\/通用格式/i.test(own)) return null;
  if (/[@%ymdhs年月日]/i.test(format)) return 'General';
  const shown = /\.([0#?]+)/.exec(format)?.[1]?.length ?? 0;
  const needed = /\.(\d+)$/.exec(String(score))?.[1]?.length ?? 0;
  return needed > shown ? `0.${'0'.repeat(decimals)}` : null;
}

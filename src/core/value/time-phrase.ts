/**
 * Stands where words were taken out of a text, so that the digits on its two sides never grow together: a private character
 * that no cell holds and no number, unit or operator contains.
 */
export const gap = '\ue000';

const numeral = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const year = '(?:(?:(?:19|20)\\d{2}|[一二][零〇一二三四五六七八九]{3})年(?:度)?)';
const monthAndDay = `${numeral}月(?:份)?(?:${numeral}[日号])?`;
const part = '(?:上旬|中旬|下旬|月?[初底末])?';

/** The words that may hold a point of time in a sentence: 截至…止, …之前. */
const before = '(?:截至|截止(?:到|至)?|自|从)?';
const behind = '(?:为?止|之?前|以前|以?内|期间|起)?';

/** 2023年1-12月, 7月至次年2月, 2023年1月1日至12月31日, 1-6月份. */
const months = `${year}?${numeral}(?:月(?:份)?)?(?:${numeral}[日号])?[-至到]${year}?${monthAndDay}${part}`;
/** 2023.1-2023.12, 2023.1.1-12.31. */
const dotted =
  '(?:19|20)\\d{2}[./]\\d{1,2}(?:[./]\\d{1,2})?-(?:(?:19|20)\\d{2}[./])?\\d{1,2}(?:[./]\\d{1,2})?(?![\\d.%])月?';
/** 2023年12月31日, 2023年底, 2023/12/31. */
const dated = `${year}(?:${monthAndDay})?(?:[初底末]|上旬|中旬|下旬)?|(?:19|20)\\d{2}([./-])\\d{1,2}\\1\\d{1,2}日?(?!\\d)`;
const words = '年[底末终]|全年度?|本年度?|当年度?|今年|年度内?|上半年|下半年|第?[一二三四1-4]季度|前三季度|目前|至今';

const fixed = new RegExp(`${before}(?:${dotted}|${months}|${dated}|${words})${behind}`, 'g');
const month = new RegExp(`(?<![\\d.每])${before}${monthAndDay}${part}${behind}`, 'g');

/** Brackets that hold nothing any more, and the marks that set a phrase off from the rest. */
const emptied = /\([\ue000,;:]*\)/g;

/**
 * A normalised text without the phrases that say when (`截至12月底`, `2023年1-12月`, 全年), a gap in each one's place. Where the row
 * counts months (`countsMonths`), 12月 alone is an amount and stays.
 */
export function withoutTimePhrases(text: string, countsMonths: boolean): string {
  if (!/[年月季今至到]|\d[./-]\d/.test(text)) return text;
  const without = text.replace(fixed, gap);
  return (countsMonths ? without : without.replace(month, gap)).replace(emptied, gap);
}

const digits = '零一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * A Chinese numeral below 一万 as decimal digits: 十二 → 12, 九十五点五 → 95.5, 百 → 100; null when it is none.
 * Text, not a number, so that decimals stay exact.
 */
export function readNumeral(text: string): string | null {
  const [whole = '', fraction, ...more] = text.replace(/两/g, '二').replace(/〇/g, '零').split('点');
  const integer = readInteger(whole);
  if (integer === null || more.length > 0) return null;
  if (fraction === undefined) return String(integer);
  const decimals = Array.from(fraction, (character) => digits.indexOf(character));
  return decimals.length === 0 || decimals.includes(-1) ? null : `${integer}.${decimals.join('')}`;
}

function readInteger(text: string): number | null {
  if (text === '' || text.length > 8) return null;
  let sum = 0;
  let pending: number | null = null;
  for (const character of text) {
    const digit = digits.indexOf(character);
    const place = places[character];
    if (digit > 0 && pending === null) pending = digit;
    else if (place !== undefined) {
      sum += (pending ?? 1) * place;
      pending = null;
    } else if (digit !== 0 || pending !== null) return null;
  }
  return sum + (pending ?? 0);
}

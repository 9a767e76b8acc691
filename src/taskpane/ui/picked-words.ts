/**
 * What a field says after a phrase was picked for it: a phrase replaces another phrase that was picked before; words of the
 * person's own stay, the phrase is put behind them.
 */
export function picked(now: string, phrase: string, isPhrase: (text: string) => boolean): string {
  const own = now.trim();
  if (phrase === '' || own === phrase) return now;
  if (own === '' || isPhrase(own)) return phrase;
  return `${own.replace(/[。；;，,]+$/, '')}；${phrase}`;
}

import type { Indicator } from '../form/form';

/**
 * The sentences by which `noteFact` tells what was reached, found again in a text: a person may have written around one, or before
 * the figures changed. Their shape is that of the notes only: 计划 … 实际 … counts only with a rate or points behind it.
 */
const amount = '[^。\\n【]{1,60}?';
const number = '\\d+(?:\\.\\d+)?';
const share = `，(?:完成率|超出)${number}%`;
const loss = `，扣${number}分`;
const quotation = '“[^”\\n]{0,60}”';
const said = `(?:未填|${quotation})`;
const shapes = [
  `实际完成值${amount}(?:高于|低于|超过)年度指标值${amount}(?:${share})?(?:${loss})?(?=[。，；;,\\s【]|$)`,
  `计划${amount}，实际${amount}(?:，未(?:超过|低于)${amount}(?:${loss}|(?=[。，；;,\\s【]|$))|${share}(?:${loss})?|${loss})`,
  `实际完成时间${amount}晚于年度指标值${amount}(?:${loss}|(?=[。，；;,\\s【]|$))`,
  `实际完成情况为${said}，未达到年度指标值${quotation}(?:${loss})?`,
  `年度指标值${quotation}，实际完成情况为${said}(?:${loss})?`,
  `实际完成情况为${said}${loss}`,
];
const statedFact = new RegExp(shapes.map((shape) => `(?:${shape})`).join('|'));
const everyFact = new RegExp(statedFact.source, 'g');

/** What a note says where nobody has given reason or measure yet. */
export const missingWords = {
  both: '【请补充原因及改进措施】',
  reason: '【请补充原因】',
  measure: '【请补充改进措施】',
} as const;

const everyPlaceholder = /【请补充[^】\n]*】/g;

/** The first sentence of a text that states what was reached as a note of ours does; null when none does. */
export function factIn(text: string): string | null {
  return statedFact.exec(text)?.[0] ?? null;
}

/** A text with its first such sentence in other words. */
export function withFact(text: string, fact: string): string {
  return text.replace(statedFact, () => fact);
}

/** What remains of an explanation without computed sentences and without what still asks for words: a person's own. */
export function ownWords(text: string): string {
  return text
    .replace(everyFact, '')
    .replace(everyPlaceholder, '')
    .replace(/^\d+\.[^：\n]*：(?=[。，；\s]*$)/gm, '')
    .replace(/^[\s。，；、]+|[\s，；、]+$/g, '');
}

/** What stands behind the computed sentence with which a note begins; null where it begins with none. */
export function wordsBehindFact(text: string): string | null {
  const fact = factIn(text);
  return fact !== null && text.startsWith(fact) ? text.slice(fact.length).replace(/^[。；，\s]+/, '') : null;
}

/** The numbers of a text, thousands separators or not. */
function numbersIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/(\d)[,，](?=\d{3})/g, '$1')
      .match(/\d+(?:\.\d+)?/g) ?? []
  );
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Whether a number is one of some, as far as its decimals show. */
function isAmong(stated: string, known: readonly number[]): boolean {
  const decimals = stated.split('.')[1]?.length ?? 0;
  return known.some((one) => Math.abs(one - Number(stated)) <= 0.5 * 10 ** -decimals + 1e-9);
}

/**
 * Whether a stated fact agrees with its row as it reads now: all its numbers are target, actual, completion or points lost (`now`:
 * what a note would say today), and what it quotes still stands there.
 */
export function agreesWith(fact: string, { target, actual }: Indicator, now: string): boolean {
  if (plain(fact) === plain(now)) return true;
  const known = [target.text, actual.text, now].flatMap(numbersIn).map(Number);
  const quotations = [...fact.matchAll(/“([^”\n]*)”/g)].map(([, text = '']) => plain(text).replace(/…$/, ''));
  const rest = fact.replace(/“[^”\n]*”/g, '');
  return (
    numbersIn(rest).every((stated) => isAmong(stated, known)) &&
    quotations.every((text) => [target.text, actual.text].some((one) => plain(one).startsWith(text)))
  );
}

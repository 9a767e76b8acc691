import type { Operator } from './expression';

const beforeNumber: readonly (readonly [words: RegExp, operator: Operator | null])[] = [
  [
    /(?:≥|(?:不得?|不能|不可|未)(?:低|少|小)于?|至少|最少|最低|大于(?:或|且)?等于?|高于或等于|(?:达到?|等于)或(?:者)?(?:超过|大于|高于|多于)|下限为?|保底)$/,
    '>=',
  ],
  [
    /(?:≤|(?:不得?|不能|不可|未)(?:(?:高|大|多|超)[于过出]?|突破)|至多|最多|最高|小于(?:或|且)?等于|低于或等于|等于或(?:小|低|少)于|上限为?|(?:控制|限制)在)$/,
    '<=',
  ],
  // 指标方向 in a column of its own.
  [/^正向(?:指标)?$/, '>='],
  [/^[反负逆]向(?:指标)?$/, '<='],
  [/(?:>|大于|高于|多于|超过|超出|超|逾)$/, '>'],
  [/(?:<|小于|低于|少于|不足|不到)$/, '<'],
  [/(?:=|等于)$/, '='],
];

/** Words that say how sure or how far, without being a comparison. */
const fillerBefore = /(?:大?约|近|≈|为|是|[共合总累]计|总?共|计|(?:保持|稳定|维持)在|[:,;])+$/;

const openingWords: readonly (readonly [words: RegExp, operator: Operator])[] = [
  [/至少|不得?少于|不得?低于/, '>='],
  [/至多|最多|不得?超过|不得?高于|不得?多于|(?:控制|限制)在/, '<='],
  [/^≥/, '>='],
  [/^≤/, '<='],
];

/** An operator and the words that carry it. */
export interface ComparatorReading {
  readonly operator: Operator | null;
  /** What is left of the text without the comparator. */
  readonly rest: string;
}

/** Takes the comparators off the end of what stands before a number: `不低于`, `≥`, `不低于≥`. */
export function comparatorBefore(text: string): ComparatorReading {
  let rest = text.replace(fillerBefore, '');
  let operator: Operator | null = null;
  for (let found = true; found;) {
    found = false;
    for (const [words, meaning] of beforeNumber) {
      const match = words.exec(rest);
      if (match === null) continue;
      rest = rest.slice(0, match.index);
      operator ??= meaning;
      found = true;
      break;
    }
  }
  return { operator, rest };
}

/** Takes a comparator off the beginning of what follows a number and its unit: `及以上`, `以内`, `左右`, `(不含)以上`. */
export function comparatorAfter(text: string): ComparatorReading {
  const match =
    /^(?:\([^()\d]{1,3}\))?(?:及其?|或)?(以上|之上|以下|之下|以内|之内|内|左右|上下|\+|[≥≤]$)(?:\(含\)|\(含本数\)|\(不含[^()]{0,8}\))?/.exec(
      text,
    );
  if (match === null) return { operator: null, rest: text };
  const [written, word = ''] = match;
  const rest = text.slice(written.length);
  const without = written.includes('(不含');
  if (/^(以上|之上|\+|≥)$/.test(word)) return { operator: without ? '>' : '>=', rest };
  if (/^(以下|之下|以内|之内|内|≤)$/.test(word)) return { operator: without ? '<' : '<=', rest };
  return { operator: null, rest };
}

/** The comparator that a sentence opens with, some words before its number: `至少全年完成2次`, `不少于全年`. */
export function comparatorWithin(text: string): Operator | null {
  for (const [words, meaning] of openingWords) if (words.test(text)) return meaning;
  return null;
}

import { measureWords } from './unit';

/** What stands behind a number, taken apart: `万元/亩以上` is multiplier 10000, unit 元/亩, rest 以上. */
export interface Measure {
  /** What the number is multiplied with to be in base units. */
  readonly multiplier: number;
  /** The unit's text without multiplier; null when only a multiplier or nothing is written (`160万`). */
  readonly unit: string | null;
  /** False for a unit that is no known measure word: it is one only where the whole cell is number and unit. */
  readonly known: boolean;
  readonly rest: string;
}

const multipliers: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** Units that begin with a character that could be a multiplier. */
const notMultiplied = /^(千米|千克|千瓦|千卡|千伏|千赫|百分点|百帕|万向)/;

/** Reads multiplier and unit at the beginning of the text behind a number. */
export function readMeasure(text: string): Measure {
  const taken = takeMultiplier(unwrapped(text));
  const { multiplier } = taken;
  // 300万(含税), 10万(元): what stands in brackets behind the multiplier, as behind a bare number.
  const behind = multiplier === 1 ? taken.rest : unwrapped(taken.rest);
  const base = measureAt(behind);
  if (base === null) {
    const per = perPart(behind);
    if (per !== '') return { multiplier, unit: per, known: true, rest: behind.slice(per.length) };
    const unknown =
      /^[一-龥A-Za-z/·()]{1,6}$/.exec(behind.replace(/(?:\(含\)|及|含)?(?:以上|以下|以内|之内|左右|上下)$/, ''))?.[0] ??
      '';
    return {
      multiplier,
      unit: unknown === '' ? null : unknown,
      known: multiplier > 1 && unknown === '',
      rest: behind.slice(unknown.length),
    };
  }
  let unit = base;
  for (let per = perPart(behind.slice(unit.length)); per !== ''; per = perPart(behind.slice(unit.length))) unit += per;
  return { multiplier, unit, known: true, rest: behind.slice(unit.length) };
}

/** `95(%)`, `10(万元)`: a unit in brackets is a unit. Any other bracket is a note. `30余万元`, `100多人`: some more, which the
 * number leaves out. */
function unwrapped(text: string): string {
  const bracket = /^\(([^()\d]{1,8})\)/.exec(text);
  const [whole = '', inner = ''] = bracket ?? [];
  if (inner !== '' && inner !== '含') {
    const { rest } = takeMultiplier(inner);
    if (measureAt(rest) === rest) return inner + text.slice(whole.length);
    if (whole === text) return '';
  }
  return text.replace(/^[余多来](?=[一-龥])/, '');
}

function takeMultiplier(text: string): { readonly multiplier: number; readonly rest: string } {
  if (!notMultiplied.test(text)) {
    for (const [word, multiplier] of multipliers) {
      if (text.startsWith(word)) return { multiplier, rest: text.slice(word.length).replace(/^[余多](?=[一-龥])/, '') };
    }
  }
  return { multiplier: 1, rest: text };
}

const wordsByFirstCharacter: ReadonlyMap<string, readonly string[]> = byFirstCharacter(measureWords);

function byFirstCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(word.charAt(0), [...(groups.get(word.charAt(0)) ?? []), word]);
  return groups;
}

/** The longest known measure word at the beginning; a Latin one must not go on (`5G网络`, `3A级`). */
function measureAt(text: string): string | null {
  for (const word of wordsByFirstCharacter.get(text.charAt(0)) ?? []) {
    if (!text.startsWith(word)) continue;
    if (/[A-Za-z]$/.test(word) && /^[A-Za-z0-9一-龥]/.test(text.slice(word.length))) continue;
    return word;
  }
  return null;
}

/** Behind a slash 人天, 户年: two parts in one. */
const runTogether = /^[人户亩台辆床头株村生][年季月天日期](?=$|[(,;、以])/;

/** `/人`, `*月`, `每人`, `/50株`-less: one more part of a compound unit; `''` when there is none. */
function perPart(text: string): string {
  const [mark] = text;
  if (mark === undefined || !/[/*·•×、每.]/.test(mark)) return '';
  const behind = text.slice(1);
  const word =
    runTogether.exec(behind)?.[0] ?? measureAt(behind) ?? /^[一-龥]{1,4}(?=$|[(,;/*·×、以])/.exec(behind)?.[0] ?? '';
  // 、 also separates items of a list: it belongs to a unit only before one of time.
  if (mark === '、' && !/^(?:天|日|月|年|次|人)$/.test(word)) return '';
  return word === '' ? '' : mark + word;
}

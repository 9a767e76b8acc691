import { parseValue } from 'numfmt';
import type { FormulaValue } from './expression';
import { isError, LeftToExcel } from './expression';

/** Whether a value meets a criterion of SUMIF and its kin. */
export type Criterion = (value: FormulaValue) => boolean;

const sameNumber = (one: number, other: number): boolean => one.toPrecision(15) === other.toPrecision(15);

/** A text with `*` and `?` (`~` takes their meaning away) as an expression that a whole text matches. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) =>
    sign === '*' ? '[^]*' : sign === '?' ? '[^]' : `\\${sign.startsWith('~') ? (sign[1] ?? '') : sign}`,
  );
  return new RegExp(`^${source}$`, 'iu');
}

/** A text as a number, where Excel takes it for one in a criterion; dates and sums of money are left to it. */
function criterionNumber(text: string): number | null {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (parseValue(text, { locale: 'zh-CN' }) !== undefined) throw new LeftToExcel();
  return null;
}

function numberIn(value: FormulaValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? criterionNumber(value.trim()) : null;
}

function equals(text: string): Criterion {
  const number = criterionNumber(text);
  if (number !== null) {
    return (value) => {
      const held = numberIn(value);
      return held !== null && sameNumber(held, number);
    };
  }
  const pattern = wildcard(text);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A criterion as SUMIF, COUNTIF and AVERAGEIF understand it. */
export function criterionOf(given: FormulaValue): Criterion {
  if (given === null) return (value) => value === 0;
  if (isError(given)) throw new LeftToExcel();
  if (typeof given === 'boolean') return (value) => value === given;
  if (typeof given === 'number') return equals(String(given));
  const [, sign = '', text = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(given) ?? [];
  if (text === '') {
    if (sign === '=') return (value) => value === null;
    if (sign === '<>') return (value) => value !== null;
    if (sign === '') return (value) => value === null || value === '';
    throw new LeftToExcel();
  }
  if (sign === '' || sign === '=') return equals(text);
  if (sign === '<>') {
    const same = equals(text);
    return (value) => !same(value);
  }
  const limit = criterionNumber(text);
  // Which of two texts comes first depends on a language.
  if (limit === null) throw new LeftToExcel();
  return (value) => {
    if (typeof value !== 'number') return false;
    if (sameNumber(value, limit)) return sign.endsWith('=');
    return sign.startsWith('<') ? value < limit : value > limit;
  };
}

import { type FormulaError, type FormulaValue, errors, isError, LeftToExcel } from '../expression';
import { numberOf } from '../values';
import { textThroughFormat } from '../../styles/cell-text';
import { type Calculate, oneValue, ofValues, ofTexts } from './arguments';

const text: Calculate = ofValues(([value = null, format = null], { date1904 }) => {
  const code = typeof format === 'string' ? format : '';
  if (code === '' || typeof value === 'boolean' || isError(value)) throw new LeftToExcel();
  if (typeof value === 'string' && typeof numberOf(value) === 'number') throw new LeftToExcel();
  const shown = typeof value === 'string' ? value : Number((value ?? 0).toPrecision(15));
  const result = textThroughFormat(shown, code, date1904);
  if (result === null) throw new LeftToExcel();
  return result;
});

/** A count of characters, 1 where it is left out. */
function lengthOf(value: FormulaValue | undefined, otherwise = 1): number | FormulaError {
  const length = value === undefined ? otherwise : numberOf(value);
  if (typeof length !== 'number') return length;
  return length < 0 ? errors.value : Math.trunc(length);
}

const left: Calculate = ofTexts(([whole = ''], [, count]) => {
  const length = lengthOf(count);
  return typeof length === 'number' ? whole.slice(0, length) : length;
});

const right: Calculate = ofTexts(([whole = ''], [, count]) => {
  const length = lengthOf(count);
  return typeof length !== 'number' ? length : length === 0 ? '' : whole.slice(-length);
});

const middle: Calculate = ofTexts(([whole = ''], [, start, count]) => {
  const [from, length] = [lengthOf(start), lengthOf(count, 0)];
  if (typeof from !== 'number') return from;
  if (typeof length !== 'number') return length;
  return from < 1 ? errors.value : whole.slice(from - 1, from - 1 + length);
});

function finding(normalise: (text: string) => string): Calculate {
  return ofTexts(([wanted = '', whole = ''], [, , start]) => {
    const from = lengthOf(start);
    if (typeof from !== 'number') return from;
    const at = from < 1 ? -1 : normalise(whole).indexOf(normalise(wanted), from - 1);
    return at < 0 ? errors.value : at + 1;
  });
}

const substitute: Calculate = ofTexts(([whole = '', old = '', fresh = ''], [, , , which]) => {
  if (old === '') return whole;
  if (which === undefined) return whole.replaceAll(old, fresh);
  const place = lengthOf(which);
  if (typeof place !== 'number') return place;
  const pieces = whole.split(old);
  if (place < 1) return errors.value;
  if (place >= pieces.length) return whole;
  return `${pieces.slice(0, place).join(old)}${fresh}${pieces.slice(place).join(old)}`;
});

const repeat: Calculate = ofTexts(([piece = ''], [, times]) => {
  const number = lengthOf(times, 0);
  if (typeof number !== 'number') return number;
  return piece.length * number > 32_767 ? errors.value : piece.repeat(number);
});

const concatenate: Calculate = ofTexts((texts) => texts.join(''));

/** Functions of texts. */
export const textFunctions: Readonly<Record<string, Calculate>> = {
  LEFT: left,
  RIGHT: right,
  MID: middle,
  LEN: ofTexts(([whole = '']) => whole.length),
  TRIM: ofTexts(([whole = '']) => whole.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofTexts(([whole = '']) => whole.toUpperCase()),
  LOWER: ofTexts(([whole = '']) => whole.toLowerCase()),
  SUBSTITUTE: substitute,
  FIND: finding((whole) => whole),
  SEARCH: (given, context) => {
    const wanted = oneValue(given[0] ?? null);
    if (typeof wanted === 'string' && /[*?~]/.test(wanted)) throw new LeftToExcel();
    return finding((whole) => whole.toLowerCase())(given, context);
  },
  CONCATENATE: concatenate,
  EXACT: ofTexts(([one, two]) => one === two),
  TEXT: text,
  VALUE: ofValues(([value = null]) => (typeof value === 'boolean' ? errors.value : numberOf(value))),
  REPT: repeat,
};

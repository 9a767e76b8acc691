import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../sheet/cell-value';

/** Days between the two date systems. */
const from1900To1904 = 1462;

/** Excel writes the system's short date for these; in China it is year first. */
function displayFormat(code: string): string {
  if (code === 'm/d/yyyy') return 'yyyy/m/d';
  if (code === 'm/d/yyyy h:mm') return 'yyyy/m/d h:mm';
  return code;
}

/** Numbers that `General` shows with all their digits: it has room for eleven characters. */
const shortDecimal = /^-?(?=[\d.]{1,10}$)\d+(?:\.\d+)?$/;

/** Whether a format does anything to a text: it has a place for it (`@`), or a fourth section. */
function speaksOfText(code: string): boolean {
  return code !== 'General' && code !== '@' && (code.includes('@') || code.split(';').length > 3);
}

/** What Excel shows for a value in a cell that is wide enough. */
export function displayText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    if (value === '' || !speaksOfText(numberFormat)) return value;
    return formatted(numberFormat, value, value);
  }
  if (numberFormat === 'General' && shortDecimal.test(String(value))) return String(value);
  const code = displayFormat(numberFormat);
  const shown = date1904 && isDateFormat(code) ? value + from1900To1904 : value;
  return formatted(code, shown, String(value));
}

/** What was shown before: the cells of forms share a few formats and mostly the same round numbers. */
const shown = new Map<string, Map<string | number, string>>();
const mostShown = 2000;
let count = 0;

function formatted(code: string, value: string | number, otherwise: string): string {
  const ofCode = shown.get(code) ?? new Map<string | number, string>();
  const known = ofCode.get(value);
  if (known !== undefined) return known;
  if (count >= mostShown) {
    shown.clear();
    count = 0;
  }
  const text = formattedByLibrary(code, value, otherwise);
  shown.set(code, ofCode.set(value, text));
  count += 1;
  return text;
}

/**
 * What TEXT is not asked to do here: sections by condition, elapsed time, names of months and days, mornings and afternoons, eras,
 * commas that do not part thousands: these depend on Excel's language, or differ from it.
 */
const notAlike = /\[|m{3}|d{3}|a{3}|[ap]m|a\/p|上午|下午|[eEgGbB](?![+-])|,(?!#?#?0)|(?<!#),/i;

/** A value through a format code as TEXT shows it; null for a code that is left to Excel. */
export function textThroughFormat(value: string | number, code: string, date1904: boolean): string | null {
  const bare = code.replace(/"[^"]*"|\\./g, '').replace(/General/gi, '');
  if (notAlike.test(bare)) return null;
  const isDate = isDateFormat(code);
  // Fractions and reserved places, too.
  if (!isDate && /[?/]/.test(bare)) return null;
  if (isDate && typeof value === 'number' && value < 0) return null;
  const shown = typeof value === 'number' && date1904 && isDate ? value + from1900To1904 : value;
  try {
    return format(code, shown, { locale: 'zh-CN', throws: true, fillChar: '', skipChar: '' });
  } catch {
    return null;
  }
}

function formattedByLibrary(code: string, value: string | number, otherwise: string): string {
  try {
    return format(code, value, { locale: 'zh-CN', throws: false, fillChar: '', skipChar: '' });
  } catch {
    // A format code that nobody understands: Excel would have refused it, the value is still worth reading.
    return otherwise;
  }
}

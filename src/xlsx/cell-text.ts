import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../core/sheet/snapshot';

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

/** What Excel shows for a value in a cell that is wide enough. */
export function displayText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    if (value === '' || numberFormat === 'General' || numberFormat === '@') return value;
    return formatted(numberFormat, value, value);
  }
  if (numberFormat === 'General' && shortDecimal.test(String(value))) return String(value);
  const code = displayFormat(numberFormat);
  const shown = date1904 && isDateFormat(code) ? value + from1900To1904 : value;
  return formatted(code, shown, String(value));
}

function formatted(code: string, value: string | number, otherwise: string): string {
  try {
    return format(code, value, { locale: 'zh-CN', throws: false, fillChar: '', skipChar: '' });
  } catch {
    // A format code that nobody understands: Excel would have refused it, the value is still worth reading.
    return otherwise;
  }
}

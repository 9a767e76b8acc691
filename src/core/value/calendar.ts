/** `YYYY-MM-DD`; dates are texts here, so that no time zone can touch them. */
export function calendarDate(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The last day of a month (1–12). */
export function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from the first day of the 1900 system to that of the 1904 system. */
const daysTo1904 = 1462;

/** The date of an Excel serial number shown in a date format, in the workbook's date system; null for other formats. */
export function dateOfSerial(counted: number, numberFormat: string, date1904: boolean): string | null {
  const serial = date1904 ? counted + daysTo1904 : counted;
  const pattern = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  const [section = ''] = pattern.split(';');
  if (!/y/.test(section) && !/m.*d|d.*m/.test(section)) return null;
  if (/[#0?]/.test(section) || serial < 61 || serial >= 2958466) return null;
  const { year, month, day } = civil(Math.floor(serial) - 25569);
  if (!/m/.test(section)) return calendarDate(year, 12, 31);
  return calendarDate(year, month, /d/.test(section) ? day : lastDay(year, month));
}

/** Days since 1970-01-01 → calendar date (Howard Hinnant, “chrono-compatible low-level date algorithms”). */
function civil(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

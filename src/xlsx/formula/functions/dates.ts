import { errors, LeftToExcel } from '../expression';
import { numberOf } from '../values';
import { type Calculate, ofValues } from './arguments';

const days1970 = 25_569;
const from1900To1904 = 1462;
/** Excel takes 1900 for a leap year: serial numbers before March 1900 are one less. */
const march1900 = 61;

/** The last day of 9999, where Excel's calendar ends. */
const lastDay = 2_958_465;

/** A part of a date by its serial number. */
function ofDate(part: (date: Date) => number): Calculate {
  return ofValues(([value = null], { date1904 }) => {
    const number = numberOf(value);
    if (typeof number !== 'number') return number;
    const serial = Math.floor(number) + (date1904 ? from1900To1904 : 0);
    if (number < 0 || serial > lastDay) return errors.number;
    if (serial < march1900) throw new LeftToExcel();
    return part(new Date((serial - days1970) * 86_400_000));
  });
}

const date: Calculate = ofValues((values, { date1904 }) => {
  const [year, month, day] = values.map(numberOf);
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return errors.value;
  const written = Math.trunc(year);
  if (written < 1904 || written > 9999) throw new LeftToExcel();
  const serial = Date.UTC(written, Math.trunc(month) - 1, Math.trunc(day)) / 86_400_000 + days1970;
  if (serial < march1900) throw new LeftToExcel();
  // So many days that there is no date of them, or one behind the last.
  if (!(serial <= lastDay)) return errors.number;
  return date1904 ? serial - from1900To1904 : serial;
});

/** Functions of dates. */
export const dateFunctions: Readonly<Record<string, Calculate>> = {
  DATE: date,
  YEAR: ofDate((day) => day.getUTCFullYear()),
  MONTH: ofDate((day) => day.getUTCMonth() + 1),
  DAY: ofDate((day) => day.getUTCDate()),
};

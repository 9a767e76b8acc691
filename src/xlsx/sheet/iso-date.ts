/** Days from 1899-12-30, which is what serial numbers of the 1900 system count from since March 1900, to 1970-01-01. */
const days1970 = 25_569;
/** Days between the two date systems. */
const from1900To1904 = 1462;
const millisecondsADay = 86_400_000;
/** Excel takes 1900 for a leap year: before its 29 February serial numbers are one less. */
const march1900 = 61;

const timeOnly = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;
const dateAndTime = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * An ISO 8601 date or time, as cells of type `d` hold it, as a serial number of the workbook's date system; a time alone is the
 * fraction of a day. Null for what is neither.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const time = timeOnly.exec(text);
  if (time !== null) {
    const [, hours, minutes, seconds = '0'] = time;
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  }
  const match = dateAndTime.exec(text);
  if (match === null) return null;
  const [, date = '', clock = '00:00', zone = 'Z'] = match;
  const moment = Date.parse(`${date}T${clock}${zone}`);
  if (Number.isNaN(moment)) return null;
  const serial = moment / millisecondsADay + days1970;
  if (date1904) return serial - from1900To1904;
  return serial < march1900 ? serial - 1 : serial;
}

import { byName, inShape, parsedJson } from '../../core/json/shapes';
import { keptReport, type KeptReports } from '../../core/report/kept-report';
import { reportsKey } from './keys';
import type { StoredKind } from './stored';

const shape = byName(keptReport);

/** Which report is a form's: that of its sheet's first form, second form … */
export function formPlace(sheetName: string, index: number): string {
  return `${sheetName}#${index + 1}`;
}

/** The name of the sheet that a place is on. */
export function sheetOfPlace(place: string): string {
  return place.replace(/#\d+$/, '');
}

/** What we remember of the report sheets that we filled, by `formPlace`. */
export const storedReports: StoredKind<KeptReports> = {
  key: reportsKey,
  none: {},
  read: (text) => {
    const value = inShape(shape, parsedJson(text));
    return { value: value ?? {}, isWhole: value !== null };
  },
  write: (reports) => (Object.keys(reports).length === 0 ? null : JSON.stringify(reports)),
};

import { byName, inShape, parsedJson } from '../../core/json/shapes';
import { keptReport, type KeptReports } from '../../core/report/kept-report';
import { reportsKey } from './keys';
import type { StoredKind } from './stored';

const shape = byName(keptReport);

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

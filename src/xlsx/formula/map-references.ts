import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';
import type { CellBlock } from '../sheet/address';
import { lastColumn, lastRow } from '../sheet/shift';

/** Where a reference points: a sheet by its name, and cells on it. */
export interface Place {
  readonly sheet: string;
  readonly block: CellBlock;
}

/** Where a reference points afterwards; null when what it pointed at is gone. The same object when nothing changes. */
export type MapPlace = (place: Place) => Place | null;

const referenceTypes: readonly string[] = ['range', 'range_beam'];

/**
 * A formula (without `=`) whose cell references were led to where their cells are now; those whose cells are gone become
 * `#REF!`. References into other workbooks and over several sheets stay, as in Excel.
 * @param home the sheet of the formula: what a reference without a sheet's name means. Null where every reference has one.
 * @param homeNow the sheet where the formula stands afterwards; the same unless the formula itself was moved.
 */
export function mapReferences(formula: string, home: string | null, map: MapPlace, homeNow = home): string {
  return tokenize(formula, { mergeRefs: true, withLocation: false })
    .map(({ type, value }) => (referenceTypes.includes(type) ? mapReference(value, home, map, homeNow) : value))
    .join('');
}

function mapReference(text: string, home: string | null, map: MapPlace, homeNow: string | null): string {
  const reference = parseA1Ref(text);
  if (reference === undefined || !('range' in reference)) return text;
  const [named, ...more] = reference.context ?? [];
  const sheet = named ?? home;
  if (sheet === null || more.length > 0 || sheet.includes(':')) return text;
  const { range } = reference;
  const rows = { top: range.top ?? 0, bottom: range.bottom ?? range.top ?? lastRow };
  const columns = { left: range.left ?? 0, right: range.right ?? range.left ?? lastColumn };
  const place = {
    sheet,
    block: {
      top: Math.min(rows.top, rows.bottom),
      bottom: Math.max(rows.top, rows.bottom),
      left: Math.min(columns.left, columns.right),
      right: Math.max(columns.left, columns.right),
    },
  };
  const now = map(place);
  // Excel keeps the name of the sheet where the cells were.
  if (now === null) return `${text.slice(0, text.lastIndexOf('!') + 1)}#REF!`;
  const needsName = named === undefined && now.sheet.toLowerCase() !== (homeNow ?? '').toLowerCase();
  if (now === place && !needsName) return text;
  const { top, left, bottom, right } = now.block;
  const wholeColumns = range.top === null;
  const wholeRows = range.left === null;
  const name = named === undefined && !needsName ? [] : [now.sheet];
  return stringifyA1Ref({
    context: name,
    range: {
      ...range,
      ...(wholeColumns ? {} : { top, bottom }),
      ...(wholeRows ? {} : { left, right }),
    },
  });
}

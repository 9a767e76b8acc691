import type { CellBlock } from '../sheet/address';
import { addressText, boundedBlock, isAddress, parseReference, replaceTokens, sheetPrefix } from './formula-tokens';

/** Where a reference points: a sheet by its name, and cells on it. */
export interface Place {
  readonly sheet: string;
  readonly block: CellBlock;
}

/** Where a reference points afterwards; null when what it pointed at is gone. The same object when nothing changes. */
export type MapPlace = (place: Place) => Place | null;

/**
 * A formula (without `=`) whose cell references were led to where their cells are now; those whose cells are gone become
 * `#REF!`. References into other workbooks and over several sheets stay, as in Excel.
 * @param home the sheet of the formula: what a reference without a sheet's name means. Null where every reference has one.
 * @param homeNow the sheet where the formula stands afterwards; the same unless the formula itself was moved.
 */
export function mapReferences(formula: string, home: string | null, map: MapPlace, homeNow = home): string {
  return replaceTokens(formula, (token) =>
    isAddress(token) ? mapReference(token.value, home, map, homeNow) : token.value,
  );
}

function mapReference(text: string, home: string | null, map: MapPlace, homeNow: string | null): string {
  const reference = parseReference(text);
  if (reference === null || reference.bounds === null || reference.workbook !== null) return text;
  const [named, ...more] = reference.sheets;
  const sheet = named ?? home;
  if (sheet === null || more.length > 0) return text;
  const { bounds } = reference;
  const place = { sheet, block: boundedBlock(bounds) };
  const now = map(place);
  // Excel keeps the name of the sheet where the cells were.
  if (now === null) return `${text.slice(0, text.lastIndexOf('!') + 1)}#REF!`;
  const needsName = named === undefined && now.sheet.toLowerCase() !== (homeNow ?? '').toLowerCase();
  if (now === place && !needsName) return text;
  const { top, left, bottom, right } = now.block;
  return (
    (named === undefined && !needsName ? '' : sheetPrefix([now.sheet])) +
    addressText(
      {
        ...bounds,
        ...(bounds.top === null ? {} : { top, bottom }),
        ...(bounds.left === null ? {} : { left, right }),
      },
      text,
    )
  );
}

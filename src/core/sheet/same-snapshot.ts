import type { SheetSnapshot } from './snapshot';

type Rows = readonly (readonly unknown[])[];

function sameRows(one: Rows, other: Rows): boolean {
  if (one.length !== other.length) return false;
  return one.every((row, at) => {
    const beside = other[at];
    return beside?.length === row.length && row.every((value, column) => Object.is(value, beside[column]));
  });
}

/** Whether two readings of a sheet say the same. Texts are what values show in their formats, so they need no look. */
export function sameSnapshot(one: SheetSnapshot, other: SheetSnapshot): boolean {
  const [merges, others] = [one.merges ?? [], other.merges ?? []];
  return (
    one.sheet.id === other.sheet.id &&
    one.sheet.name === other.sheet.name &&
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.truncated === other.truncated &&
    one.date1904 === other.date1904 &&
    sameRows(one.values, other.values) &&
    sameRows(one.numberFormats, other.numberFormats) &&
    sameRows(one.formulas, other.formulas) &&
    sameRows(
      merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
      others.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
    )
  );
}

/** The same where texts may change by themselves: Excel shows `####` in a column that is too narrow. */
export function samePicture(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return sameSnapshot(one, other) && sameRows(one.texts, other.texts);
}

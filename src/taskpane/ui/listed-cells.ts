import type { Words } from '../words/language';

/** Places that are named before they are only counted: a line of the pane. */
const mostListed = 5;

/** The first of many cells, as many as are named. */
export function listedCells(cells: readonly string[]): readonly string[] {
  return cells.slice(0, mostListed);
}

/** The first places, and how many there are when that is not all. */
export function restOfCells(places: readonly string[], words: Words): string {
  const first = listedCells(places).join(words.listSeparator);
  return places.length > mostListed ? words.andMore(first, places.length) : first;
}

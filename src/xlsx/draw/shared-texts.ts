/** Texts that cells of a new workbook share: said once, however often they stand. */
export interface SharedTexts {
  /** The place of a text in the list; null for one that stands in its cell. */
  readonly placeOf: (text: string) => number | null;
  /** The texts, in order. */
  readonly texts: () => Iterable<string>;
}

/** Texts in the list, and texts that are remembered to see whether they come again: a workbook is never in memory as a whole. */
const mostShared = 20_000;
const mostRemembered = 20_000;
/** Characters of a shared text. */
const longestShared = 1000;

/** A list that takes a text when it comes for the second time, until it is full: what comes once stands in its cell. */
export function sharedTexts(): SharedTexts {
  const places = new Map<string, number>();
  const remembered = new Set<string>();
  return {
    placeOf: (text) => {
      const known = places.get(text);
      if (known !== undefined) return known;
      if (places.size >= mostShared || text.length > longestShared) return null;
      if (remembered.delete(text)) {
        places.set(text, places.size);
        return places.size - 1;
      }
      // What a long table repeats comes again soon.
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.add(text);
      return null;
    },
    texts: () => places.keys(),
  };
}

/** Every text stands in its cell: for a sheet of a workbook that has a list of its own. */
export const nothingShared: SharedTexts = { placeOf: () => null, texts: () => [] };

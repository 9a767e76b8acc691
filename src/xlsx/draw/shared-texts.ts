/** Texts that cells of a new workbook share: said once, however often they stand. */
export interface SharedTexts {
  /** The place of a text in the list; null for one that stands in its cell. */
  readonly placeOf: (text: string) => number | null;
  /** The texts, in order. */
  readonly texts: () => Iterable<string>;
}

/**
 * Texts in the list. What a long table repeats comes up early; were all of its texts kept, a workbook that is drawn row by row would be
 * in memory as a whole.
 */
const mostShared = 20_000;
/** Characters of a shared text. */
const longestShared = 1000;

/** A list that takes texts as they come, until it is full. */
export function sharedTexts(): SharedTexts {
  const places = new Map<string, number>();
  return {
    placeOf: (text) => {
      const known = places.get(text);
      if (known !== undefined) return known;
      if (places.size >= mostShared || text.length > longestShared) return null;
      places.set(text, places.size);
      return places.size - 1;
    },
    texts: () => places.keys(),
  };
}

/** Every text stands in its cell: for a sheet of a workbook that has a list of its own. */
export const nothingShared: SharedTexts = { placeOf: () => null, texts: () => [] };

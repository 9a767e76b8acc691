/** Characters of a list that is written into the rule itself; Excel takes a file with a longer one for a damaged one. */
const longestList = 255;

/** A list to choose from as its rule spells it; null where it has to stand in cells: too long, or an entry with a comma. */
export function spelledList(entries: readonly string[]): string | null {
  const text = entries.join(',');
  const isPlain = entries.every((entry) => entry !== '' && !entry.includes(',') && entry === entry.trim());
  return isPlain && text.length <= longestList ? text : null;
}

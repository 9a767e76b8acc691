import type { CellContent } from '../core/sheet/snapshot';

/** Characters of a cell that a message shows: enough to know it by. */
const longestShown = 60;

/** A content as a message shows it. */
export function shownContent(content: CellContent): string {
  const text = String(content);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

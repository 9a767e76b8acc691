import { builtInOutlines } from '../core/report/outlines';
import type { TextChange } from './keep-change';
import { outlinesText, readOutlines } from './kept-outlines';

/** Chooses the outline for all reports of the workbook by its id; null: each form's own. */
export function outlineChosen(id: string | null): TextChange {
  return (now) => {
    const kept = readOutlines(now);
    const own = kept?.own ?? [];
    const chosen = [...own, ...builtInOutlines].find((outline) => outline.id === id) ?? null;
    const empty = chosen === null && own.length === 0;
    return { text: empty ? null : outlinesText({ chosen, own }), setAside: kept === null };
  };
}

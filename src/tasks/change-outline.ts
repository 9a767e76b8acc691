import type { Outline } from '../core/report/outline';
import { builtInOutlines } from '../core/report/outlines';
import type { TextChange } from './keep-change';
import { type KeptOutlines, outlinesText, readOutlines } from './kept-outlines';

function outlinesChange(change: (kept: KeptOutlines) => KeptOutlines): TextChange {
  return (now) => {
    const kept = readOutlines(now);
    const changed = change(kept ?? { chosen: null, own: [] });
    const empty = changed.chosen === null && changed.own.length === 0;
    return { text: empty ? null : outlinesText(changed), setAside: kept === null };
  };
}

/** An id that neither built-in nor own outlines have. */
function freeId({ own }: KeptOutlines): string {
  const taken = new Set([...builtInOutlines, ...own].map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!taken.has(`own-${number}`)) return `own-${number}`;
}

function withAdded(kept: KeptOutlines, outline: Outline): KeptOutlines {
  const added = { ...outline, id: freeId(kept) };
  return { chosen: added, own: [...kept.own, added] };
}

/** Chooses the outline for all reports of the workbook by its id; null: each form's own. */
export function outlineChosen(id: string | null): TextChange {
  return outlinesChange((kept) => ({
    ...kept,
    chosen: [...kept.own, ...builtInOutlines].find((outline) => outline.id === id) ?? null,
  }));
}

/** Adds an outline as the unit's own under an id of its own, and chooses it. */
export function outlineAdded(outline: Outline): TextChange {
  return outlinesChange((kept) => withAdded(kept, outline));
}

/** Replaces the own outline of the same id; adds it when that is gone by then. */
export function outlineReplaced(outline: Outline): TextChange {
  return outlinesChange((kept) => {
    if (!kept.own.some(({ id }) => id === outline.id)) return withAdded(kept, outline);
    return {
      chosen: kept.chosen?.id === outline.id ? outline : kept.chosen,
      own: kept.own.map((one) => (one.id === outline.id ? outline : one)),
    };
  });
}

/** Takes an own outline out; where it was chosen each form has its own again. */
export function outlineRemoved(id: string): TextChange {
  return outlinesChange((kept) => ({
    chosen: kept.chosen?.id === id ? null : kept.chosen,
    own: kept.own.filter((one) => one.id !== id),
  }));
}

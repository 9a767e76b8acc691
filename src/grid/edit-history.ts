/** One cell that the user changed by hand; contents as one would type them (a text that looks like a number has its apostrophe). */
export interface UserChange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** The user's own edits, newest last; one entry for what one key press did. */
export interface EditHistory {
  readonly done: readonly (readonly UserChange[])[];
  readonly undone: readonly (readonly UserChange[])[];
}

export const emptyHistory: EditHistory = { done: [], undone: [] };

const limit = 100;

/** Notes an edit; what had been undone can't be redone any more. An edit that changed nothing is not noted. */
export function remember(history: EditHistory, changes: readonly UserChange[]): EditHistory {
  const real = changes.filter(({ before, after }) => before !== after);
  return real.length === 0 ? history : { done: [...history.done, real].slice(-limit), undone: [] };
}

/** What undoing (or redoing) has to write, and the history after it; null when there is nothing. */
export interface HistoryStep {
  readonly writes: readonly UserChange[];
  readonly history: EditHistory;
}

/** Takes back the newest edit: each write's `after` is what the cell held before that edit. */
export function undo({ done, undone }: EditHistory): HistoryStep | null {
  const newest = done.at(-1);
  if (newest === undefined) return null;
  const writes = newest.map((change) => ({ ...change, before: change.after, after: change.before })).reverse();
  return { writes, history: { done: done.slice(0, -1), undone: [...undone, newest] } };
}

/** Does again what was undone last. */
export function redo({ done, undone }: EditHistory): HistoryStep | null {
  const latest = undone.at(-1);
  return latest === undefined
    ? null
    : { writes: latest, history: { done: [...done, latest], undone: undone.slice(0, -1) } };
}

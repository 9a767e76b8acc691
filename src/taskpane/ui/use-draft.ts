import { useCallback, useEffect, useRef, useState } from 'react';

/** Fields in which something stands that is not kept yet, by what keeps it. */
const unsettled = new Set<() => void>();

/**
 * Keeps what stands in every field at this moment. Whoever is about to use what people typed (a document, a sheet) asks for this
 * first: the keeping is queued before it.
 */
export function settleDrafts(): void {
  for (const settle of [...unsettled]) settle();
}

/** How long (milliseconds) somebody may pause in typing before it is kept. */
const restingTime = 600;

interface Draft<T> {
  readonly value: T;
  /** True once it was handed over to be kept. */
  readonly sent: boolean;
}

/** What a field shows while somebody changes it, and how it is changed. */
export interface DraftField<T> {
  readonly value: T;
  /** Takes a new value; it is kept when the user pauses. */
  readonly change: (value: T) => void;
  /** Keeps it now: on leaving the field. */
  readonly settle: () => void;
}

/**
 * A field over something that the workbook keeps: it shows what is typed at once, keeps it when the user pauses, leaves the
 * field or the page, and follows what is kept when that changes from elsewhere (an undo, another person).
 */
export function useDraft<T extends string | number | null>(kept: T, keep: (value: T) => void): DraftField<T> {
  const [draft, setDraft] = useState<Draft<T> | null>(null);
  const [seen, setSeen] = useState(kept);
  if (seen !== kept) {
    setSeen(kept);
    // What is still being typed stays; what was sent has arrived, or was overtaken.
    if (draft?.sent === true) setDraft(null);
  }

  const waiting = useRef<{ readonly value: T; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const keepLatest = useRef(keep);
  useEffect(() => {
    keepLatest.current = keep;
  });

  const settle = useCallback(function settleThis() {
    const now = waiting.current;
    unsettled.delete(settleThis);
    if (now === null) return;
    clearTimeout(now.timer);
    waiting.current = null;
    setDraft({ value: now.value, sent: true });
    keepLatest.current(now.value);
  }, []);

  const change = useCallback(
    (value: T) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      setDraft({ value, sent: false });
      waiting.current = { value, timer: setTimeout(settle, restingTime) };
      unsettled.add(settle);
    },
    [settle],
  );

  useEffect(() => {
    // The pane may be closed while somebody is typing: nothing tells the field that it was left.
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);

  return { value: draft === null ? kept : draft.value, change, settle };
}

import type { Outcome, WorkbookPort } from '../workbook-port';

/** What came out of a text that the workbook keeps. */
export interface Stored<T> {
  readonly value: T;
  /** False: something in the text could not be read (another program's, another version's). It is set aside before it is changed. */
  readonly isWhole: boolean;
}

/** A kind of thing that the workbook keeps: one text under one key, read here and nowhere else. */
export interface StoredKind<T> {
  readonly key: string;
  /** What a workbook has that keeps none. */
  readonly none: T;
  /** Total. */
  readonly read: (text: string) => Stored<T>;
  /** Null when there is nothing to keep. */
  readonly write: (value: T) => string | null;
}

/** What a text of the workbook holds; none when there is no text. */
export function storedIn<T>(kind: StoredKind<T>, text: string | undefined): Stored<T> {
  return text === undefined || text === '' ? { value: kind.none, isWhole: true } : kind.read(text);
}

/** Where a text goes that could not be read and had to give way: nothing that the workbook keeps is thrown away. */
export function setAsideKey(key: string): string {
  return `${key}.setAside`;
}

/** A change of what the workbook keeps under one key. */
export interface StoredChange {
  readonly key: string;
  /** The text that follows the one that is there now (null: none), and whether that one has to be set aside. */
  readonly after: (now: string | undefined) => { readonly text: string | null; readonly setAside: boolean };
}

/** The change of what is kept of a kind that `change` makes to its value. */
export function changeOf<T>(kind: StoredKind<T>, change: (value: T) => T): StoredChange {
  return {
    key: kind.key,
    after: (now) => {
      const { value, isWhole } = storedIn(kind, now);
      return { text: kind.write(change(value)), setAside: !isWhole };
    },
  };
}

/** How often a change is made anew because somebody else has kept something at the same moment. */
const mostTries = 5;

/** The texts that a change keeps in a workbook with these settings: for a batch that writes something else, too. */
export function changedTexts(
  { key, after }: StoredChange,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, string | null>> {
  const now = settings[key];
  const { text, setAside } = after(now);
  return { ...(setAside && now !== undefined ? { [setAsideKey(key)]: now } : {}), [key]: text };
}

/**
 * Changes what the workbook keeps. The change is made to what is there at that moment, not to what the pane read some time
 * ago: what somebody else kept in between stays, and where that happened between our look and our word, the change is made once
 * more to theirs. Where a text that could not be read cannot be set aside, it stays as it is.
 */
export async function keepChange(port: WorkbookPort, { key, after }: StoredChange): Promise<Outcome<null>> {
  const reading = await port.read('active');
  if (!reading.ok) return reading;
  let now = reading.value.settings[key];
  /** What should be there when our text takes its place. */
  let there = now ?? null;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { text, setAside } = after(now);
    if (setAside && now !== undefined) {
      const aside = await port.keep(setAsideKey(key), now);
      if (!aside.ok) return aside;
    }
    if (tries === 0 && text === (now ?? null)) break;
    const kept = await port.keep(key, text);
    if (!kept.ok) return kept;
    if (kept.value === there) break;
    now = kept.value ?? undefined;
    there = text;
  }
  return { ok: true, value: null };
}

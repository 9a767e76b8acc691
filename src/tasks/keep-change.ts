import type { Outcome, WorkbookPort } from './workbook-port';

/** What becomes of a text that the workbook keeps. */
export interface ChangedText {
  /** Null removes it. */
  readonly text: string | null;
  /** What was there could not be read: it is kept beside the new one, under `setAsideKey`. */
  readonly setAside: boolean;
}

/** Makes the new text from the one that is there now. */
export type TextChange = (now: string | undefined) => ChangedText;

/** Where a text goes that could not be read and had to give way: nothing that the workbook keeps is thrown away. */
export function setAsideKey(key: string): string {
  return `${key}.setAside`;
}

/**
 * Changes a text that the workbook keeps. The change is made to what is there at that moment, not to what the pane read some
 * time ago: what somebody else kept in between stays.
 */
export async function keepChange(port: WorkbookPort, key: string, change: TextChange): Promise<Outcome<null>> {
  const reading = await port.read('active');
  if (!reading.ok) return reading;
  const now = reading.value.settings[key];
  const { text, setAside } = change(now);
  if (setAside && now !== undefined) {
    const aside = await port.keep(setAsideKey(key), now);
    if (!aside.ok) return aside;
  }
  return text === (now ?? null) ? { ok: true, value: null } : port.keep(key, text);
}

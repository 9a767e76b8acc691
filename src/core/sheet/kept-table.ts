import type { SheetIdentity } from './snapshot';

/** What the workbook keeps of a table that we filled: prints of its rows as we wrote them, not the rows. */
export interface KeptTable {
  readonly sheet: SheetIdentity;
  readonly rows: readonly string[];
  readonly foot: readonly string[];
}

/** FNV-1a over 32 bits. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  }
  return hash >>> 0;
}

/** A print of what a row says: alike for rows that read alike, and 64 bits long, so that a thousand of them are a few kilobytes. */
export function rowPrint(texts: readonly string[]): string {
  const text = JSON.stringify(texts);
  return fnv(text, 2_166_136_261).toString(36) + fnv(`${text}·`, 374_761_393).toString(36);
}

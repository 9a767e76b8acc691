import { type CellBlock, parseBlockAddress } from '../core/sheet/address';

/** Cells that this add-in is writing or has just written. */
interface OwnWrite {
  readonly sheetId: string;
  readonly block: CellBlock;
  /** Milliseconds of `performance.now()`; infinite while the batch is under way. */
  until: number;
}

/** Events come after the batch that caused them; later than this (milliseconds) a change is somebody's. */
const eventDelay = 2000;

let ownWrites: readonly OwnWrite[] = [];

/**
 * Says that a batch is about to write into these ranges (local A1 addresses), so that the change events which it raises are
 * known for our own. Call what it gives back when the batch has ended.
 */
export function announceWrites(ranges: readonly { readonly sheetId: string; readonly address: string }[]): () => void {
  const announced = ranges.flatMap(({ sheetId, address }): OwnWrite[] => {
    const block = parseBlockAddress(address);
    return block === null ? [] : [{ sheetId, block, until: Number.POSITIVE_INFINITY }];
  });
  const now = performance.now();
  ownWrites = [...ownWrites.filter(({ until }) => until > now), ...announced];
  return () => {
    const until = performance.now() + eventDelay;
    for (const write of announced) write.until = until;
  };
}

/** Whether a change event tells of a write of our own. Only for local changes: a co-author's are never ours. */
export function isOwnWrite(sheetId: string, address: string): boolean {
  const changed = parseBlockAddress(address);
  if (changed === null) return false;
  const now = performance.now();
  return ownWrites.some(
    ({ sheetId: sheet, block, until }) =>
      sheet === sheetId &&
      until > now &&
      block.top <= changed.top &&
      block.left <= changed.left &&
      block.bottom >= changed.bottom &&
      block.right >= changed.right,
  );
}

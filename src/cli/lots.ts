/**
 * Takes lots of work as they come and has them worked through one after the other. `workThrough` takes items until there is none and
 * settles when all that it took is done; a lot that comes while it finishes the last one begins a new round, so that none is left lying.
 */
export function workerOfLots<T>(
  workThrough: (next: () => T | undefined) => Promise<void>,
): (lot: readonly T[]) => void {
  const waiting: T[] = [];
  let isBusy = false;

  async function work(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) await workThrough(() => waiting.shift());
    isBusy = false;
  }

  return (lot) => {
    waiting.push(...lot);
    if (!isBusy) void work();
  };
}

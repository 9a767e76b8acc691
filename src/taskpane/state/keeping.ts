import type { StoredChange } from '../../tasks/stored/stored';
import type { Reading } from './reading';
import type { StoreCore } from './store-core';

/** What the user has changed and the workbook is to keep. */
export interface Keeping {
  /** Changes something that the workbook keeps, and reads again; true when it is kept. */
  readonly keep: (change: StoredChange) => Promise<boolean>;
  /** Keeps what could not be kept before. */
  readonly keepWaiting: () => Promise<void>;
}

export function createKeeping({ services, dispatch, enqueue }: StoreCore, { follow }: Reading): Keeping {
  /** What is not kept yet, for 「重试」: nothing that somebody typed is lost. */
  let waiting: readonly StoredChange[] = [];

  /** Keeps what waits, in order, then reads quietly: figures follow an answer as they follow the sheet. */
  async function keepNow(): Promise<void> {
    dispatch({ type: 'taskBegun', task: 'keep' });
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const outcome = await services.keep(next);
      if (!outcome.ok) {
        dispatch({ type: 'taskFailed', task: 'keep', problem: outcome.problem });
        return;
      }
      waiting = waiting.slice(1);
    }
    await follow();
  }

  const keepWaiting = () => enqueue(keepNow);
  return {
    keepWaiting,
    keep: async (change) => {
      const asked = { ...change };
      waiting = [...waiting, asked];
      await keepWaiting();
      return !waiting.includes(asked);
    },
  };
}

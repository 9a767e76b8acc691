import type { Clock } from '../../src/taskpane/state/clock';

/** A clock that stands still until a test moves it on. */
export interface HandClock extends Clock {
  /** Moves time on by milliseconds and does what falls due, in order; settles when what that began has come to rest. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** How many jobs wait. */
  readonly waiting: () => number;
}

/** A turn of the event loop: promises that hang on nothing outside have come to their end. */
export const atRest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export function handClock(): HandClock {
  let now = 0;
  let jobs: readonly { readonly due: number; readonly job: () => void }[] = [];
  return {
    after: (milliseconds, job) => {
      const waiting = { due: now + milliseconds, job };
      jobs = [...jobs, waiting];
      return () => {
        jobs = jobs.filter((one) => one !== waiting);
      };
    },
    pass: async (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = jobs.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due);
        if (next === undefined) break;
        now = next.due;
        jobs = jobs.filter((one) => one !== next);
        next.job();
        await atRest();
      }
      now = end;
      await atRest();
    },
    waiting: () => jobs.length,
  };
}

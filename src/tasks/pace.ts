import { finish, type Steps } from '../core/sheet/steps';

/** How work in steps is done: all at once, or with the page's own work between the steps. */
export type Pace = <T>(steps: Steps<T>) => Promise<T>;

/** For who waits for the outcome and has nothing else to do: the command, a worker, a button without a pane. */
export const atOnce: Pace = (steps) => Promise.resolve(finish(steps));

/** Milliseconds of work without a break: key and scroll are answered within a tenth of a second, the longest step included. */
const longestTurn = 40;

/** For a page that somebody looks at: the browser gets its turn whenever steps have taken some time. */
export const inTurns: Pace = async (steps) => {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < longestTurn) continue;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    began = performance.now();
  }
};

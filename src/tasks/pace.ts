import { finish, type Steps } from '../core/sheet/steps';

/** How work in steps is done: all at once, or with the page's own work between the steps. */
export type Pace = <T>(steps: Steps<T>) => Promise<T>;

/** For who waits for the outcome and has nothing else to do: the command, a worker, a button without a pane. */
export const atOnce: Pace = (steps) => Promise.resolve(finish(steps));

/** Milliseconds of work without a break: key and scroll are answered within a tenth of a second, the longest step included. */
const longestTurn = 40;

/** Chromium's own queue for work (WebView2, Edge, Chrome); Safari's web views have none. */
interface TaskQueue {
  readonly postTask: (task: () => void) => Promise<void>;
}

function isTaskQueue(value: unknown): value is TaskQueue {
  return typeof value === 'object' && value !== null && 'postTask' in value;
}

/** Settles when the page has had its turn. A timer would do, but the browser lets nested ones rest for 4 ms each. */
export async function turnOfPage(): Promise<void> {
  const queue: unknown = Reflect.get(globalThis, 'scheduler');
  if (isTaskQueue(queue)) await queue.postTask(() => undefined);
  else {
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}

/** When the page had its turn last, whosever steps they were: work that follows on work is in one turn with it. */
let turnBegan = -Infinity;

/**
 * For a page that somebody looks at: the browser gets its turn whenever steps have taken some time, and before the first one, since
 * nobody knows how long the page has been busy with what went before: with Excel's answer of ten thousand rows, say.
 */
export const inTurns: Pace = async (steps) => {
  for (;;) {
    if (performance.now() - turnBegan >= longestTurn) {
      await turnOfPage();
      turnBegan = performance.now();
    }
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

import { message } from '../../core/messages/message';
import type { Outcome } from '../../tasks/workbook-port';
import type { Clock } from '../state/clock';
import type { StartThread, ThreadJob, ThreadWord } from './review-thread';

/** What is posted at once: a thousand forms would hold up the page that posts them. */
const lot = 25;

/** Things in lots, a job each. */
export function inLots<Thing>(
  things: readonly Thing[],
  jobOf: (things: readonly Thing[]) => ThreadJob,
): readonly ThreadJob[] {
  return Array.from({ length: Math.ceil(things.length / lot) }, (_, at) =>
    jobOf(things.slice(at * lot, (at + 1) * lot)),
  );
}

/** Asks a thread of its own to do jobs one after the other; `answer` finds what came of them among its words. It ends with `signal`. */
export function askThread<Value>(
  jobs: readonly ThreadJob[],
  answer: (word: ThreadWord) => Outcome<Value> | null,
  signal: AbortSignal,
  { start, clock }: { readonly start: StartThread; readonly clock: Clock },
): Promise<Outcome<Value>> {
  return new Promise((resolve) => {
    let isReady = false;
    const finish = (outcome: Outcome<Value>) => {
      thread.end();
      signal.removeEventListener('abort', stop);
      resolve(outcome);
    };
    const refuse = (code: 'review.stopped' | 'review.threadFailed' | 'review.noThreads') =>
      finish({ ok: false, problem: message(code) });
    const stop = () => refuse('review.stopped');
    /** A job at a time, so that the page has its turn in between. */
    const post = (at: number) => {
      const job = jobs[at];
      if (job === undefined || signal.aborted) return;
      thread.ask(job);
      clock.after(0, () => post(at + 1));
    };
    const thread = start(
      (word) => {
        if (word.kind === 'ready') {
          isReady = true;
          post(0);
        }
        const outcome = answer(word);
        if (outcome !== null) finish(outcome);
      },
      // It may die before it is there to be ended.
      () => queueMicrotask(() => refuse(isReady ? 'review.threadFailed' : 'review.noThreads')),
    );
    signal.addEventListener('abort', stop);
  });
}

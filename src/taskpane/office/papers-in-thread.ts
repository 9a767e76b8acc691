import { message } from '../../core/messages/message';
import type { FiledForm } from '../../core/review/reviewed-file';
import type { Outcome } from '../../tasks/workbook-port';
import { browserClock, type Clock } from '../state/clock';
import type { StartThread } from './review-thread';
import type { MadePapers } from './services';

/** Forms that are posted at once. */
const lot = 25;

/** Makes working papers of forms in a thread of its own, `earlier` filled anew where there is one; it ends with `signal`. */
export function papersInThread(
  forms: readonly FiledForm[],
  earlier: Blob | null,
  signal: AbortSignal,
  start: StartThread,
  clock: Clock = browserClock,
): Promise<Outcome<MadePapers>> {
  return new Promise((resolve) => {
    let isReady = false;
    const finish = (outcome: Outcome<MadePapers>) => {
      thread.end();
      signal.removeEventListener('abort', stop);
      resolve(outcome);
    };
    const stop = () => finish({ ok: false, problem: message('review.papersStopped') });
    /** A lot at a time, so that the page has its turn in between. */
    const post = (from: number) => {
      if (signal.aborted) return;
      if (from >= forms.length) thread.ask({ kind: 'papers', earlier });
      else {
        thread.ask({ kind: 'forms', forms: forms.slice(from, from + lot) });
        clock.after(0, () => post(from + lot));
      }
    };
    const thread = start(
      (word) => {
        if (word.kind === 'ready') {
          isReady = true;
          post(0);
        }
        if (word.kind === 'papers') finish(word.outcome);
      },
      () =>
        queueMicrotask(() =>
          finish({ ok: false, problem: message(isReady ? 'review.papersFailed' : 'review.noThreads') }),
        ),
    );
    signal.addEventListener('abort', stop);
  });
}

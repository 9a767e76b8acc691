import type { ReviewedFile } from '../../core/review/reviewed-file';
import type { PickedFile } from './services';

/** What a thread that reads files says: once that it is there, then what became of each file that it was given. */
export type ThreadWord = { readonly kind: 'ready' } | { readonly kind: 'read'; readonly file: ReviewedFile };

/** A thread beside the page's own that reads one file at a time. */
export interface ReviewThread {
  readonly read: (file: PickedFile) => void;
  /** Ends it, whatever it is doing. */
  readonly end: () => void;
}

/** Starts a thread; `died`: it ended by itself, or could not be started. Throws nothing. */
export type StartThread = (said: (word: ThreadWord) => void, died: () => void) => ReviewThread;

const noThread: ReviewThread = { read: () => undefined, end: () => undefined };

/** A web worker of the pane's own origin. */
export const startReviewWorker: StartThread = (said, died) => {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./review-worker.ts', import.meta.url), { name: 'review' });
  } catch {
    // The host forbids threads.
    died();
    return noThread;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ThreadWord>) => said(data));
  worker.addEventListener('messageerror', died);
  worker.addEventListener('error', (event) => {
    // It is told as the row of its file.
    event.preventDefault();
    died();
  });
  return { read: (file) => worker.postMessage(file), end: () => worker.terminate() };
};

import type { FiledForm, ReviewedFile } from '../../core/review/reviewed-file';
import type { OrganisationReading } from '../../tasks/organisation/organisation';
import type { Outcome } from '../../tasks/workbook-port';
import type { MadePapers, PickedFile, ReviewAcross } from './services';

/** What a thread is asked to do. */
export type ThreadJob =
  /** For all files from now on. */
  | { readonly kind: 'organisation'; readonly organisation: OrganisationReading }
  | { readonly kind: 'read'; readonly file: PickedFile }
  /** What is asked about next, in lots. */
  | { readonly kind: 'forms'; readonly forms: readonly FiledForm[] }
  | { readonly kind: 'files'; readonly files: readonly ReviewedFile[] }
  /** Working papers of the forms until now, `earlier` filled anew where there is one. */
  | { readonly kind: 'papers'; readonly earlier: Blob | null }
  /** The files until now beside each other. */
  | { readonly kind: 'across' };

/** What a thread says: once that it is there, then what came of each file, and of each question about all that was posted. */
export type ThreadWord =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly file: ReviewedFile }
  | { readonly kind: 'papers'; readonly outcome: Outcome<MadePapers> }
  | { readonly kind: 'across'; readonly outcome: Outcome<ReviewAcross> };

/** A thread beside the page's own that does one job at a time. */
export interface ReviewThread {
  readonly ask: (job: ThreadJob) => void;
  /** Ends it, whatever it is doing. */
  readonly end: () => void;
}

/** Starts a thread; `died`: it ended by itself, or could not be started. Throws nothing. */
export type StartThread = (said: (word: ThreadWord) => void, died: () => void) => ReviewThread;

const noThread: ReviewThread = { ask: () => undefined, end: () => undefined };

/** A web worker of the pane's own origin; nothing but words between it and the page. */
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
  return { ask: (job) => worker.postMessage(job), end: () => worker.terminate() };
};

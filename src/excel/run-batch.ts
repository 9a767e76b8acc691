import { message } from '../core/messages/message';
import type { Outcome } from '../tasks/workbook-port';
import { officeErrorCode, officeProblem } from './errors';

/** Milliseconds to wait before each further try when Excel is only busy for a moment. */
export type RetryWaits = readonly number[];

/** About two seconds: long enough for a cell that is just being confirmed, short enough to ask the user otherwise. */
export const usualWaits: RetryWaits = [300, 600, 1200];

/** Excel did nothing at all and may do it in a moment. */
const passing: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'ActivityLimitReached']);

/**
 * How long (milliseconds) Excel may take for a batch before it counts as silent; while it has not answered the one before, it is
 * not waited for as long again. Together they are less than the 20 seconds after which a user has to be able to go on.
 */
const patience = { usual: 14_000, afterSilence: 4_000 } as const;

/** Batches that Excel has not answered yet although we no longer wait for them. */
let unanswered = 0;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a batch came to: its value, an error, or nothing within the time. */
type End<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'silent'; readonly seconds: number };

/** Runs a batch and waits for it a bounded time: `context.sync()` may never settle (office-js#4273). */
async function ended<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<End<T>> {
  const longest = unanswered > 0 ? patience.afterSilence : patience.usual;
  let isGivenUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<End<T>>((resolve) => {
    timer = setTimeout(() => {
      isGivenUp = true;
      unanswered += 1;
      resolve({ kind: 'silent', seconds: longest / 1000 });
    }, longest);
  });
  const answered = (): void => {
    if (isGivenUp) unanswered -= 1;
    else clearTimeout(timer);
  };
  const run = Excel.run(batch).then(
    (value): End<T> => {
      answered();
      return { kind: 'value', value };
    },
    (error: unknown): End<T> => {
      answered();
      return { kind: 'error', error };
    },
  );
  return Promise.race([run, silence]);
}

/**
 * Runs a batch in Excel. Office's errors become messages, a silence of Excel too: then it is not known whether it was done. While
 * a cell is being edited or Excel is overloaded it is tried again after each of `waits`. Anything else that is thrown is a bug
 * and passes through.
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  waits: RetryWaits,
): Promise<Outcome<T>> {
  const end = await ended(batch);
  if (end.kind === 'value') return { ok: true, value: end.value };
  if (end.kind === 'silent') return { ok: false, problem: message('host.silent', { seconds: end.seconds }) };
  const code = officeErrorCode(end.error);
  if (code === null) throw end.error;
  const [wait, ...later] = waits;
  if (wait === undefined || !passing.has(code)) return { ok: false, problem: officeProblem(code) };
  await pause(wait);
  return runBatch(batch, later);
}

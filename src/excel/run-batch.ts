import type { Outcome } from '../tasks/workbook-port';
import { officeErrorCode, officeProblem } from './errors';

/** Milliseconds to wait before each further try when Excel is only busy for a moment. */
export type RetryWaits = readonly number[];

/** About two seconds: long enough for a cell that is just being confirmed, short enough to ask the user otherwise. */
export const usualWaits: RetryWaits = [300, 600, 1200];

/** Excel did nothing at all and may do it in a moment. */
const passing: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'ActivityLimitReached']);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs a batch in Excel. Office's errors become messages; while a cell is being edited or Excel is overloaded it is tried
 * again after each of `waits`. Anything else that is thrown is a bug and passes through.
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  waits: RetryWaits,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await Excel.run(batch) };
  } catch (error) {
    const code = officeErrorCode(error);
    if (code === null) throw error;
    const [wait, ...later] = waits;
    if (wait === undefined || !passing.has(code)) return { ok: false, problem: officeProblem(code) };
    await pause(wait);
    return runBatch(batch, later);
  }
}

import type { CellWrite, WriteResult } from '../core/apply/place';
import type { Message, MessageCode } from '../core/messages/message';
import type { KeptTexts, Outcome } from '../tasks/workbook-port';
import { columnRuns } from './column-runs';
import { loadReading, readingAt } from './inspect-cells';
import { announceWrites } from './own-writes';
import { type RetryWaits, runBatch } from './run-batch';
import { typedContent } from './typed-text';

/** Problems that can lie in one cell of a batch: the others are worth trying without it. */
const concernsCells: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'host.accessDenied',
  'host.filteredRange',
  'host.generic',
  'host.invalidArgument',
  'host.invalidReference',
  'host.mergedRange',
  'host.requestTooLarge',
]);

/** Further batches at most in the search for the cells that Excel refuses. */
const mostBatches = 60;

/** Keeps texts in the workbook's settings, or removes those that are null. */
function keepTexts(context: Excel.RequestContext, texts: KeptTexts): void {
  const { settings } = context.workbook;
  for (const [key, text] of Object.entries(texts)) {
    if (text === null) settings.getItem(key).delete();
    else settings.add(key, text);
  }
}

function writeBatch<T extends CellWrite>(writes: readonly T[], texts: KeptTexts) {
  return async (context: Excel.RequestContext): Promise<readonly WriteResult<T>[]> => {
    const runs = columnRuns(writes);
    const ended = announceWrites(runs);
    // The journal is among them and comes first: should Excel stop half way, what was written can still be taken back.
    keepTexts(context, texts);
    const written = runs.map((run) => {
      const range = context.workbook.worksheets.getItem(run.sheetId).getRange(run.address);
      if (run.cells.some(({ setsFormat }) => setsFormat)) {
        range.numberFormat = run.cells.map(({ numberFormat }) => [numberFormat]);
      }
      range.values = run.cells.map(({ content, numberFormat }) => [typedContent(content, numberFormat)]);
      return { run, range: loadReading(range) };
    });
    try {
      await context.sync();
    } finally {
      ended();
    }
    return written.flatMap(({ run, range }) =>
      run.cells.map((write, index) => ({ write, reading: readingAt(range, index) })),
    );
  };
}

/**
 * Writes cells, as `WorkbookPort.write` says. When Excel refuses a batch for what may be one cell's sake, it is tried again in
 * halves: a cell's refusal does not stop the others.
 */
export async function writeCells<T extends CellWrite>(
  writes: readonly T[],
  texts: KeptTexts,
  waits: RetryWaits,
): Promise<Outcome<readonly WriteResult<T>[]>> {
  const results: WriteResult<T>[] = [];
  const waiting: (readonly T[])[] = [writes];
  let textsToKeep = texts;
  let refusal: Message | null = null;
  for (let batches = 0, part = waiting.pop(); part !== undefined; batches += 1, part = waiting.pop()) {
    const outcome = await runBatch(writeBatch(part, textsToKeep), waits);
    if (outcome.ok) {
      results.push(...outcome.value);
      textsToKeep = {};
    } else if (part.length > 1 && batches < mostBatches && concernsCells.has(outcome.problem.code)) {
      const middle = Math.ceil(part.length / 2);
      waiting.push(part.slice(middle), part.slice(0, middle));
    } else {
      const { problem } = outcome;
      refusal ??= problem;
      results.push(...part.map((write) => ({ write, problem })));
    }
  }
  return refusal !== null && isRefusalOfAll(results) ? { ok: false, problem: refusal } : { ok: true, value: results };
}

/** True when Excel took none of the writes, for a reason that is none of the cells' (a cell being edited …). */
function isRefusalOfAll(results: readonly WriteResult<unknown>[]): boolean {
  return results.every((result) => 'problem' in result && !concernsCells.has(result.problem.code));
}

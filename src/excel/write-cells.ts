import type { Message, MessageCode } from '../core/messages/message';
import type { CellContent } from '../core/sheet/snapshot';
import { journalKey } from '../tasks/workbook-port';
import { columnRuns, type PlacedCell } from './column-runs';
import { loadReading, readingAt } from './inspect-cells';
import { announceWrites } from './own-writes';
import { type RetryWaits, runBatch } from './run-batch';
import type { CellReading } from './typed-text';

/** A cell to write. */
export interface CellWrite extends PlacedCell {
  /** As it has to be typed. */
  readonly content: CellContent;
  readonly numberFormat: string;
  /** Whether the number format has to be set, too. */
  readonly setsFormat: boolean;
}

/** What became of a write: what the cell holds now, or why Excel refused it. */
export type WriteResult<T> =
  { readonly write: T; readonly reading: CellReading } | { readonly write: T; readonly problem: Message };

/** The journal's new text; null removes it from the workbook, undefined leaves it alone. */
export type NewJournal = string | null | undefined;

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

/** Writes a text under a key of the workbook's settings, or removes it. */
function putJournal(context: Excel.RequestContext, journal: NewJournal): void {
  const { settings } = context.workbook;
  if (journal === null) settings.getItem(journalKey).delete();
  else if (journal !== undefined) settings.add(journalKey, journal);
}

function writeBatch<T extends CellWrite>(writes: readonly T[], journal: NewJournal) {
  return async (context: Excel.RequestContext): Promise<readonly WriteResult<T>[]> => {
    const runs = columnRuns(writes);
    const ended = announceWrites(runs);
    // The journal comes first: should Excel stop half way, what was written can still be taken back.
    putJournal(context, journal);
    const written = runs.map((run) => {
      const range = context.workbook.worksheets.getItem(run.sheetId).getRange(run.address);
      if (run.cells.some(({ setsFormat }) => setsFormat)) {
        range.numberFormat = run.cells.map(({ numberFormat }) => [numberFormat]);
      }
      range.values = run.cells.map(({ content }) => [content]);
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
 * Writes cells and reads them back, with the journal, in one sync. When Excel refuses a batch for what may be one cell's
 * sake, it is tried again in halves: a cell's refusal does not stop the others.
 */
export async function writeCells<T extends CellWrite>(
  writes: readonly T[],
  journal: NewJournal,
  waits: RetryWaits,
): Promise<readonly WriteResult<T>[]> {
  const results: WriteResult<T>[] = [];
  const waiting: (readonly T[])[] = [writes];
  let journalToKeep = journal;
  for (let batches = 0, part = waiting.pop(); part !== undefined; batches += 1, part = waiting.pop()) {
    const outcome = await runBatch(writeBatch(part, journalToKeep), waits);
    if (outcome.ok) {
      results.push(...outcome.value);
      journalToKeep = undefined;
    } else if (part.length > 1 && batches < mostBatches && concernsCells.has(outcome.problem.code)) {
      const middle = Math.ceil(part.length / 2);
      waiting.push(part.slice(middle), part.slice(0, middle));
    } else {
      const { problem } = outcome;
      results.push(...part.map((write) => ({ write, problem })));
    }
  }
  return results;
}

/** The problem when Excel took none of the writes for a reason that is none of the cells' (a cell being edited …); else null. */
export function refusalOfAll(results: readonly WriteResult<unknown>[]): Message | null {
  const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
  const [first] = problems;
  if (first === undefined || problems.length < results.length) return null;
  return problems.some(({ code }) => concernsCells.has(code)) ? null : first;
}

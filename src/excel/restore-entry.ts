import { message, type Message } from '../core/messages/message';
import type { CellContent, SheetIdentity } from '../core/sheet/snapshot';
import { journalText, readJournal } from '../tasks/journal';
import {
  type JournalCell,
  type JournalEntry,
  journalKey,
  type Outcome,
  type RestoreReceipt,
  type UnrestoredCell,
} from '../tasks/workbook-port';
import { obstacleAt } from './apply-edits';
import { inspectWhatIsThere } from './find-sheets';
import type { InspectedCell } from './inspect-cells';
import { type RetryWaits, runBatch } from './run-batch';
import { shownContent } from './shown-content';
import { journalContentAsRead, sameContent, typedFromJournal } from './typed-text';
import { type CellWrite, refusalOfAll, writeCells } from './write-cells';

interface WrittenCell {
  readonly sheetId: string;
  readonly cell: string;
  readonly sheet: SheetIdentity;
  readonly kept: JournalCell;
}

interface Restoration extends CellWrite {
  readonly written: WrittenCell;
}

type Verdict =
  | { readonly kind: 'restore'; readonly restoration: Restoration }
  | { readonly kind: 'asBefore'; readonly written: WrittenCell }
  | { readonly kind: 'refused'; readonly refused: UnrestoredCell; readonly stillOurs: WrittenCell | null };

const holds = (found: InspectedCell, content: CellContent): boolean =>
  sameContent(journalContentAsRead(content), found.formula);

function judge(written: WrittenCell, found: InspectedCell | undefined): Verdict {
  const { sheet, cell, sheetId, kept } = written;
  const refuse = (reason: Message, stillOurs: WrittenCell | null): Verdict => ({
    kind: 'refused',
    refused: { sheet, cell, reason, found: found?.formula ?? null },
    stillOurs,
  });
  if (found === undefined) return refuse(message('host.sheetGone', { sheet: sheet.name, cell }), null);
  if (!holds(found, kept.after)) {
    if (holds(found, kept.before)) return { kind: 'asBefore', written };
    const wrote = shownContent(journalContentAsRead(kept.after));
    return refuse(message('host.changedSinceWrite', { cell, wrote, found: shownContent(found.formula) }), null);
  }
  const obstacle = obstacleAt(sheet, cell, found);
  if (obstacle !== null) return refuse(obstacle, written);
  // A format that somebody set since the write stays.
  const setsFormat = kept.beforeFormat !== kept.afterFormat && found.numberFormat === kept.afterFormat;
  const numberFormat = setsFormat ? kept.beforeFormat : found.numberFormat;
  const content = typedFromJournal(kept.before, numberFormat);
  return { kind: 'restore', restoration: { sheetId, cell, content, numberFormat, setsFormat, written } };
}

/** The entry without what has been put back or can no longer be; null when nothing is left to restore. */
function remainder(entry: JournalEntry, left: readonly WrittenCell[]): JournalEntry | null {
  const kept = new Set(left.map((written) => written.kept));
  const sheets = entry.sheets
    .map(({ sheet, cells }) => ({ sheet, cells: cells.filter((cell) => kept.has(cell)) }))
    .filter(({ cells }) => cells.length > 0);
  return sheets.length === 0 ? null : { ...entry, sheets };
}

async function loadJournal(context: Excel.RequestContext): Promise<readonly JournalEntry[]> {
  const journal = context.workbook.settings.getItemOrNullObject(journalKey).load('value');
  await context.sync();
  const text: unknown = journal.isNullObject ? undefined : journal.value;
  return readJournal(typeof text === 'string' ? text : undefined);
}

/** Ids may be new after the workbook was closed and opened again. */
function toSheetOfThatName(written: WrittenCell, sheets: readonly SheetIdentity[]): WrittenCell {
  const sheet = sheets.find(({ name }) => name === written.sheet.name);
  return sheet === undefined ? written : { ...written, sheet, sheetId: sheet.id };
}

const nothingToRestore = { ok: false, problem: message('host.nothingToRestore') } as const;

/**
 * Puts back what an entry of the journal wrote, where the cells still hold it. What protection or a filter keeps from being
 * put back stays in the journal. Two syncs when `known` has the entry (an entry never changes), else three.
 */
export async function restoreEntry(
  entryId: string,
  known: readonly JournalEntry[],
  waits: RetryWaits,
): Promise<Outcome<RestoreReceipt>> {
  let entry = known.find(({ id }) => id === entryId);
  if (entry === undefined) {
    const journal = await runBatch(loadJournal, waits);
    if (!journal.ok) return journal;
    entry = journal.value.find(({ id }) => id === entryId);
  }
  if (entry === undefined) return nothingToRestore;

  const cells = entry.sheets.flatMap(({ sheet, cells }) =>
    cells.map((kept): WrittenCell => ({ sheetId: sheet.id, cell: kept.cell, sheet, kept })),
  );
  const inspection = await inspectWhatIsThere(cells, waits, toSheetOfThatName);
  if (!inspection.ok) return inspection;
  const journal = readJournal(inspection.value.journal);
  if (!journal.some(({ id }) => id === entryId)) return nothingToRestore;

  const verdicts = inspection.value.placed.map((written) => judge(written, inspection.value.cells.get(written)));
  const restorations = verdicts.flatMap((verdict) => (verdict.kind === 'restore' ? [verdict.restoration] : []));
  const refusals = verdicts.flatMap((verdict) => (verdict.kind === 'refused' ? [verdict] : []));
  const asBefore = verdicts.flatMap((verdict) => (verdict.kind === 'asBefore' ? [verdict.written] : []));
  const stillOurs = refusals.flatMap((refusal) => refusal.stillOurs ?? []);
  const withRemainder = (left: readonly WrittenCell[]): string | null => {
    const rest = remainder(entry, left);
    return journalText(journal.flatMap((other) => (other.id === entryId ? (rest ?? []) : other)));
  };

  const results = await writeCells(restorations, withRemainder(stillOurs), waits);
  const refusal = refusalOfAll(results);
  if (refusal !== null) return { ok: false, problem: refusal };
  const failed = results.flatMap((result) => ('problem' in result ? [result] : []));
  if (failed.length > 0) {
    const left = [...stillOurs, ...failed.map(({ write }) => write.written)];
    await writeCells([], withRemainder(left) ?? '[]', waits);
  }
  const restored = results.flatMap((result) => ('problem' in result ? [] : [result.write.written]));
  return {
    ok: true,
    value: {
      restored: [...asBefore, ...restored].map(({ sheet, cell }) => ({ sheet, cell })),
      refused: [
        ...refusals.map(({ refused }) => refused),
        ...failed.map(({ write, problem }) => ({
          sheet: write.written.sheet,
          cell: write.cell,
          reason: problem,
          found: journalContentAsRead(write.written.kept.after),
        })),
      ],
    },
  };
}

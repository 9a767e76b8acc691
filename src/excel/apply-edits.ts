import { message, type Message } from '../core/messages/message';
import { parseCellAddress } from '../core/sheet/address';
import type { CellEdit } from '../core/sheet/edit-plan';
import type { Receipt, RefusedEdit } from '../core/apply/receipt';
import type { CellContent, SheetIdentity } from '../core/sheet/snapshot';
import { journalText, readJournal } from '../tasks/journal';
import type { JournalCell, JournalEntry, Outcome } from '../tasks/workbook-port';
import { inspectWhatIsThere } from './find-sheets';
import type { InspectedCell } from './inspect-cells';
import type { RetryWaits } from './run-batch';
import { shownContent } from './shown-content';
import {
  type CellReading,
  holdsFormula,
  journalContent,
  sameContent,
  typedFromJournal,
  typedValue,
} from './typed-text';
import { type CellWrite, refusalOfAll, writeCells, type WriteResult } from './write-cells';

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

interface PlacedEdit {
  readonly sheetId: string;
  readonly cell: string;
  readonly edit: CellEdit;
}

/** An edit that may be carried out, with the cell as it was found. */
interface AcceptedEdit extends CellWrite {
  readonly edit: CellEdit;
  readonly found: InspectedCell;
}

type Verdict =
  | { readonly kind: 'accepted'; readonly accepted: AcceptedEdit }
  | { readonly kind: 'skipped'; readonly edit: CellEdit }
  | { readonly kind: 'refused'; readonly refused: RefusedEdit };

function changeMessage(cell: string, expected: CellContent, found: CellContent): Message {
  if (found === '') return message('host.cellCleared', { cell, expected: shownContent(expected) });
  if (expected === '') return message('host.cellFilled', { cell, found: shownContent(found) });
  return message('host.cellChanged', { cell, expected: shownContent(expected), found: shownContent(found) });
}

/** Why a cell cannot be written whatever it holds; null when it can. */
export function obstacleAt(sheet: SheetIdentity, cell: string, found: InspectedCell): Message | null {
  if (found.isProtected) return message('host.protectedSheet', { sheet: sheet.name, cell });
  if (found.isRowHidden) {
    return message('host.hiddenRow', { sheet: sheet.name, row: (parseCellAddress(cell)?.row ?? 0) + 1, cell });
  }
  return null;
}

/** Whether a cell holds what an edit wants in it, whatever its format. */
const holdsValue = (reading: CellReading, edit: CellEdit): boolean =>
  sameContent(edit.after, reading.value) && !holdsFormula(reading);

const isDone = (reading: CellReading, edit: CellEdit): boolean =>
  holdsValue(reading, edit) && (edit.numberFormat === null || edit.numberFormat === reading.numberFormat);

function judge({ edit, ...place }: PlacedEdit, found: InspectedCell | undefined): Verdict {
  const refuse = (reason: Message): Verdict => ({
    kind: 'refused',
    refused: { edit, reason, found: found?.formula ?? null },
  });
  const { cell, sheet, after } = edit;
  if (found === undefined) return refuse(message('host.sheetGone', { sheet: sheet.name, cell }));
  if (isDone(found, edit)) return { kind: 'skipped', edit };
  if (!sameContent(edit.before, found.formula)) return refuse(changeMessage(cell, edit.before, found.formula));
  const obstacle = obstacleAt(sheet, cell, found);
  if (obstacle !== null) return refuse(obstacle);
  if (typeof after === 'string' && after.length > longestText) {
    return refuse(message('host.textTooLong', { cell, length: after.length }));
  }
  const numberFormat = edit.numberFormat ?? found.numberFormat;
  const setsFormat = numberFormat !== found.numberFormat;
  const content = typedValue(after, numberFormat);
  return { kind: 'accepted', accepted: { ...place, edit, found, content, numberFormat, setsFormat } };
}

function journalCell({ cell, edit, found, numberFormat }: AcceptedEdit): JournalCell {
  return {
    cell,
    before: journalContent(found),
    beforeFormat: found.numberFormat,
    after: journalContent({ value: edit.after, formula: edit.after, numberFormat }),
    afterFormat: numberFormat,
  };
}

function journalEntry(accepted: readonly AcceptedEdit[], entry: Pick<JournalEntry, 'id' | 'at'>): JournalEntry {
  const sheets = new Map<string, { sheet: SheetIdentity; cells: JournalCell[] }>();
  for (const one of accepted) {
    const { sheet } = one.edit;
    const kept = sheets.get(sheet.id) ?? { sheet, cells: [] };
    kept.cells.push(journalCell(one));
    sheets.set(sheet.id, kept);
  }
  return { id: entry.id, at: entry.at, sheets: [...sheets.values()] };
}

/** How to put a cell back as it was found. */
function undoing(write: AcceptedEdit): CellWrite {
  const { found, sheetId, cell, setsFormat } = write;
  const content = typedFromJournal(journalContent(found), found.numberFormat);
  return { sheetId, cell, content, numberFormat: found.numberFormat, setsFormat };
}

type Failure = { readonly write: AcceptedEdit; readonly refused: RefusedEdit };

function failureOf(result: WriteResult<AcceptedEdit>): Failure | null {
  const { write } = result;
  if ('problem' in result) {
    return { write, refused: { edit: write.edit, reason: result.problem, found: write.found.formula } };
  }
  if (holdsValue(result.reading, write.edit)) return null;
  const { edit, cell } = write;
  const reason = message('host.readBackDiffers', {
    cell,
    wanted: shownContent(edit.after),
    found: shownContent(result.reading.formula),
  });
  return { write, refused: { edit, reason, found: result.reading.formula } };
}

/**
 * Carries out edits: looks at the cells again, refuses those that changed, are protected or hidden, writes the others with
 * the journal in one batch and reads them back. Two syncs; more only when Excel refuses something in between.
 */
export async function applyEdits(
  edits: readonly CellEdit[],
  entry: Pick<JournalEntry, 'id' | 'at'>,
  waits: RetryWaits,
): Promise<Outcome<Receipt>> {
  const placed = edits.map((edit): PlacedEdit => ({ sheetId: edit.sheet.id, cell: edit.cell, edit }));
  if (placed.length === 0) return { ok: true, value: { written: [], skipped: [], refused: [] } };
  const inspection = await inspectWhatIsThere(placed, waits);
  if (!inspection.ok) return inspection;

  const verdicts = placed.map((one) => judge(one, inspection.value.cells.get(one)));
  const accepted = verdicts.flatMap((verdict) => (verdict.kind === 'accepted' ? [verdict.accepted] : []));
  const skipped = verdicts.flatMap((verdict) => (verdict.kind === 'skipped' ? [verdict.edit] : []));
  const refused = verdicts.flatMap((verdict) => (verdict.kind === 'refused' ? [verdict.refused] : []));
  if (accepted.length === 0) return { ok: true, value: { written: [], skipped, refused } };

  const earlier = readJournal(inspection.value.journal);
  const results = await writeCells(accepted, journalText([journalEntry(accepted, entry), ...earlier]), waits);
  const refusal = refusalOfAll(results);
  if (refusal !== null) return { ok: false, problem: refusal };
  const failures = results.flatMap((result) => failureOf(result) ?? []);
  const failed = new Set(failures.map(({ write }) => write));
  const written = accepted.filter((write) => !failed.has(write));
  if (failures.length > 0) {
    // Whatever Excel made of a refused write goes back, and the journal must not promise to restore it.
    const entries = written.length > 0 ? [journalEntry(written, entry), ...earlier] : earlier;
    await writeCells([...failed].map(undoing), journalText(entries) ?? '[]', waits);
  }
  return {
    ok: true,
    value: {
      written: written.map(({ edit }) => edit),
      skipped,
      refused: [...refused, ...failures.map((failure) => failure.refused)],
    },
  };
}

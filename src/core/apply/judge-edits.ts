import { message, type Message } from '../messages/message';
import type { CellEdit } from '../sheet/edit-plan';
import { longestText } from '../sheet/limits';
import type { CellContent } from '../sheet/snapshot';
import { contentOfKept, holdsConstant, keptConstant, keptContent, sameContent, shownContent } from './content';
import { type EntryId, entryOf, type JournalEntry } from './journal';
import { barrierMessage, type CellWrite, type FoundCell, type WriteResult } from './place';
import type { RefusedEdit } from './receipt';

/** An edit that may be carried out, with the cell as it was found. */
export interface EditWrite extends CellWrite {
  readonly edit: CellEdit;
  readonly found: FoundCell;
}

/** What is to become of the edits of a plan: each is in exactly one of the three lists. */
export interface JudgedEdits {
  readonly writes: readonly EditWrite[];
  readonly skipped: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
}

function changeMessage(cell: string, expected: CellContent, found: CellContent): Message {
  if (found === '') return message('host.cellCleared', { cell, expected: shownContent(expected) });
  if (expected === '') return message('host.cellFilled', { cell, found: shownContent(found) });
  return message('host.cellChanged', { cell, expected: shownContent(expected), found: shownContent(found) });
}

function isDone(found: FoundCell, { after, numberFormat }: CellEdit): boolean {
  return holdsConstant(found, after) && (numberFormat === null || numberFormat === found.numberFormat);
}

/** Why an edit is not carried out on the cell as it was found; null when it is. */
function refusalOf(edit: CellEdit, found: FoundCell): Message | null {
  const { cell, before, after } = edit;
  if (!sameContent(before, found.formula)) return changeMessage(cell, before, found.formula);
  const barrier = barrierMessage(edit, found);
  if (barrier !== null) return barrier;
  return typeof after === 'string' && after.length > longestText
    ? message('host.textTooLong', { cell, length: after.length })
    : null;
}

/**
 * Judges edits by the cells as they are right before the write. `foundAt` gives the cell that an edit is about; undefined: its
 * sheet is gone.
 */
export function judgeEdits(
  edits: readonly CellEdit[],
  foundAt: (edit: CellEdit) => FoundCell | undefined,
): JudgedEdits {
  const writes: EditWrite[] = [];
  const skipped: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const { sheet, cell, after } = edit;
    const found = foundAt(edit);
    if (found === undefined) {
      refused.push({ edit, reason: message('host.sheetGone', { sheet: sheet.name, cell }), found: null });
      continue;
    }
    if (isDone(found, edit)) {
      skipped.push(edit);
      continue;
    }
    const reason = refusalOf(edit, found);
    if (reason !== null) {
      refused.push({ edit, reason, found: found.formula });
      continue;
    }
    const numberFormat = edit.numberFormat ?? found.numberFormat;
    const setsFormat = numberFormat !== found.numberFormat;
    const content = { kind: 'constant', value: after } as const;
    writes.push({ sheet, cell, content, numberFormat, setsFormat, edit, found });
  }
  return { writes, skipped, refused };
}

/** What the journal keeps of writes. */
export function journalOf(writes: readonly EditWrite[], id: EntryId): JournalEntry {
  return entryOf(
    id,
    writes.map(({ sheet, cell, edit, found, numberFormat }) => ({
      sheet,
      cell: {
        cell,
        before: keptContent(found),
        beforeFormat: found.numberFormat,
        after: keptConstant(edit.after),
        afterFormat: numberFormat,
      },
    })),
  );
}

/** How to put a cell back as it was found. */
export function undoing({ sheet, cell, found, setsFormat }: EditWrite): CellWrite {
  return { sheet, cell, content: contentOfKept(keptContent(found)), numberFormat: found.numberFormat, setsFormat };
}

/** A write that did not come out as intended. */
export interface FailedWrite {
  readonly write: EditWrite;
  readonly refused: RefusedEdit;
}

/** The writes that were refused, or hold something else when they are read back. */
export function failuresOf(results: readonly WriteResult<EditWrite>[]): readonly FailedWrite[] {
  return results.flatMap((result): readonly FailedWrite[] => {
    const { write } = result;
    const { edit, cell, found } = write;
    if ('problem' in result) return [{ write, refused: { edit, reason: result.problem, found: found.formula } }];
    const { reading } = result;
    if (holdsConstant(reading, edit.after)) return [];
    const params = { cell, wanted: shownContent(edit.after), found: shownContent(reading.formula) };
    return [{ write, refused: { edit, reason: message('host.readBackDiffers', params), found: reading.formula } }];
  });
}

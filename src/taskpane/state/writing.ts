import { nextToUndo } from '../../core/apply/journal';
import type { Receipt } from '../../core/apply/receipt';
import type { CellEdit } from '../../core/sheet/edit-plan';
import type { CellMark, MarkReceipt } from '../../tasks/marks';
import { shownForms, tickedOf } from './pane-state';
import type { Reading } from './reading';
import type { StoreCore } from './store-core';

/** Groups in which the edits of many forms are written: between two the user can stop, and the journal has room for all. */
export const mostGroups = 15;

export interface WritingActions {
  readonly writeTicked: () => Promise<void>;
  /** Writes edits that the user has seen and wants, apart from the plan: what mends a finding. */
  readonly writeEdits: (edits: readonly CellEdit[]) => Promise<void>;
  /** Takes back a write, by its journal entry; the newest when none is named. */
  readonly undoWrite: (entryId?: string) => Promise<void>;
  /** Adds a blank 附件1 to the workbook and shows it. */
  readonly insertBlankForm: () => Promise<void>;
  /** Fills exactly these cells as marks, and reads again; null when it did not work. */
  readonly mark: (marks: readonly CellMark[]) => Promise<MarkReceipt | null>;
}

/** The actions that change the sheet. */
export function writingActions(
  { services, state, dispatch, enqueue, stopping, onRetry }: StoreCore,
  { readNow, follow }: Reading,
): WritingActions {
  /** Writes groups of edits one after the other, each a write of its own in the journal, until all are done or it is stopped. */
  async function writeNow(groups: readonly (readonly CellEdit[])[]): Promise<void> {
    const wanted = groups.filter((edits) => edits.length > 0);
    if (wanted.length === 0) return;
    stopping.begin();
    dispatch({ type: 'taskBegun', task: 'write' });
    const receipts: Receipt[] = [];
    for (const [index, edits] of wanted.entries()) {
      if (wanted.length > 1) dispatch({ type: 'progressed', progress: { done: index, all: wanted.length } });
      if (stopping.isStopped()) break;
      const outcome = await services.write(edits);
      if (!outcome.ok) {
        if (receipts.length > 0) dispatch({ type: 'finished', result: { kind: 'written', receipt: merged(receipts) } });
        onRetry(() => enqueue(() => writeNow(wanted.slice(index))));
        dispatch({ type: 'taskFailed', task: 'write', problem: outcome.problem });
        return;
      }
      receipts.push(outcome.value);
    }
    dispatch({ type: 'finished', result: { kind: 'written', receipt: merged(receipts) } });
    await readNow(state().selection);
  }

  const actions: WritingActions = {
    writeTicked: () =>
      enqueue(() => writeNow(groupsToWrite(shownForms(state()).map((form) => tickedOf(state(), form))))),

    writeEdits: (edits) => enqueue(() => writeNow([edits])),

    undoWrite: (entryId) =>
      enqueue(async () => {
        const wanted = entryId ?? nextToUndo(state().workbook?.journal ?? [])?.id;
        if (wanted === undefined) return;
        onRetry(() => actions.undoWrite(wanted));
        dispatch({ type: 'taskBegun', task: 'restore' });
        const outcome = await services.restore(wanted);
        if (!outcome.ok) {
          dispatch({ type: 'taskFailed', task: 'restore', problem: outcome.problem });
          return;
        }
        dispatch({ type: 'finished', result: { kind: 'restored', receipt: outcome.value } });
        await readNow(state().selection);
      }),

    insertBlankForm: () =>
      enqueue(async () => {
        onRetry(actions.insertBlankForm);
        dispatch({ type: 'taskBegun', task: 'insert' });
        const outcome = await services.insertBlankForm();
        if (outcome.ok) await readNow('active');
        else dispatch({ type: 'taskFailed', task: 'insert', problem: outcome.problem });
      }),

    mark: async (marks) => {
      let receipt: MarkReceipt | null = null;
      await enqueue(async () => {
        const outcome = await services.mark(marks);
        if (!outcome.ok) {
          dispatch({ type: 'selectionFailed', problem: outcome.problem });
          return;
        }
        receipt = outcome.value;
        await follow();
      });
      return receipt;
    },
  };
  return actions;
}

/** Forms' edits in at most `mostGroups` groups, no form torn apart. */
export function groupsToWrite(forms: readonly (readonly CellEdit[])[]): readonly (readonly CellEdit[])[] {
  const wanted = forms.filter((edits) => edits.length > 0);
  const size = Math.max(1, Math.ceil(wanted.length / mostGroups));
  return Array.from({ length: Math.ceil(wanted.length / size) }, (_, group) =>
    wanted.slice(group * size, (group + 1) * size).flat(),
  );
}

function merged(receipts: readonly Receipt[]): Receipt {
  return {
    written: receipts.flatMap(({ written }) => written),
    skipped: receipts.flatMap(({ skipped }) => skipped),
    refused: receipts.flatMap(({ refused }) => refused),
  };
}

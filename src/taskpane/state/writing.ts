import { nextToUndo } from '../../core/apply/journal';
import type { CellEdit } from '../../core/sheet/edit-plan';
import type { CellMark, MarkReceipt } from '../../tasks/marks';
import { tickedEdits } from './pane-state';
import type { Reading } from './reading';
import type { StoreCore } from './store-core';

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
  { services, state, dispatch, enqueue, onRetry }: StoreCore,
  { readNow, follow }: Reading,
): WritingActions {
  /** Writes edits in one act, which one undo takes back, and reads again: also after a refusal, whose reasons speak of the sheet. */
  async function writeNow(edits: readonly CellEdit[]): Promise<void> {
    if (edits.length === 0) return;
    dispatch({ type: 'taskBegun', task: 'write' });
    const outcome = await services.write(edits);
    if (!outcome.ok) {
      onRetry(() => enqueue(() => writeNow(edits)));
      dispatch({ type: 'taskFailed', task: 'write', problem: outcome.problem });
      return;
    }
    dispatch({ type: 'finished', result: { kind: 'written', receipt: outcome.value } });
    await readNow(state().selection);
  }

  /** Figures that are older than the sheet are read first: what was ticked has to be right for what stands there now. */
  async function upToDate(): Promise<boolean> {
    if (!state().stale) return true;
    await readNow(state().selection);
    return !state().stale && state().problem === null;
  }

  const actions: WritingActions = {
    writeTicked: () =>
      enqueue(async () => {
        if (await upToDate()) await writeNow(tickedEdits(state()));
      }),

    writeEdits: (edits) => enqueue(() => writeNow(edits)),

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

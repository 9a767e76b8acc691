import { settledEdits } from '../core/plan/plan-edits';
import { writeObstacles } from '../core/plan/obstacles';
import { ownWords } from '../core/explain/stated-fact';
import type { Form } from '../core/form/form';
import type { Message } from '../core/messages/message';
import { type CellEdit, editKey } from '../core/sheet/edit-plan';
import type { Receipt } from '../core/apply/receipt';
import { applyEdits, type Remembering } from './apply-edits';
import type { AssessedForm } from './assess-workbook';
import { notesWritten } from './stored/notes';
import { changedTexts } from './stored/stored';
import type { Outcome, WorkbookPort } from './workbook-port';

/** Which of the edits that the plans offer are to be made. */
export type Wanted = (edit: CellEdit) => boolean;

/** Those that the plans tick: what a command without a pane makes, and a pane in which nobody ticked anything else. */
export const asPlanned: Wanted = ({ ticked }) => ticked;

/** Our own note follows the facts, or goes: its text is its proof, whatever the journal remembers. */
const ofOurNote: ReadonlySet<string> = new Set(['plan.noteFollows', 'plan.noteGone']);

/**
 * Those that may be made at a click, without a look: the plans tick them, and the cell is empty or holds what is ours. What would
 * replace anything else is to be seen first.
 */
export function unseen(forms: readonly AssessedForm[]): Wanted {
  const keys = new Set(
    forms.flatMap(({ plan, ours }) =>
      plan.edits
        .filter(({ cell, before, reason }) => before === '' || ours.has(cell) || ofOurNote.has(reason.code))
        .map(editKey),
    ),
  );
  return (edit) => edit.ticked && keys.has(editKey(edit));
}

/** The edits to make in forms, form by form in sheet order, 总分 as the others make it. */
export function wantedEdits(forms: readonly AssessedForm[], wanted: Wanted): readonly CellEdit[] {
  return forms.flatMap(({ assessment, plan }) => settledEdits(assessment, plan, wanted).filter(wanted));
}

/** What became of 「计算得分」. */
export type ScoresWritten =
  /** Numbers are missing that people must mend first; nothing was written. */
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Message[] }
  /** The forms hold what they should. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'written'; readonly receipt: Receipt };

/** Notes with a person's words that were written into forms: until somebody changes them they are ours to keep up to date. */
function notesAmong(
  written: readonly CellEdit[],
  forms: readonly AssessedForm[],
): readonly (readonly [Form, readonly string[]])[] {
  return forms.flatMap(({ assessment: { form } }) => {
    const cells = new Set(
      [...form.indicators.map(({ explanation }) => explanation), form.explanationForAll].map((cell) => cell?.address),
    );
    const texts = written.flatMap(({ sheet, cell, kind, after }) =>
      kind === 'explanation' && sheet.id === form.sheet.id && cells.has(cell) && ownWords(String(after)) !== ''
        ? [String(after)]
        : [],
    );
    return texts.length === 0 ? [] : [[form, texts] as const];
  });
}

/**
 * Writes edits that a person has seen, and remembers the notes among them. `forms`: those that the edits may be about. `now` (ISO
 * 8601) dates the journal entry and tells it from others, so two writes must not have the same.
 */
export function writeEdits(
  port: WorkbookPort,
  edits: readonly CellEdit[],
  forms: readonly AssessedForm[],
  now: string,
): Promise<Outcome<Receipt>> {
  const remember: Remembering = (settings, refused) => {
    const refusedKeys = new Set(refused.map(({ edit }) => editKey(edit)));
    const made = edits.filter((edit) => !refusedKeys.has(editKey(edit)));
    const notes = notesAmong(made, forms);
    return notes.length === 0 ? {} : changedTexts(notesWritten(notes), settings);
  };
  return applyEdits(port, edits, { id: now, at: now }, remember);
}

/**
 * 「计算得分」 where nobody looks on: writes the wanted edits of assessed forms in one go, unless numbers are missing in one of
 * them. `now` as in `writeEdits`.
 */
export async function writeScores(
  port: WorkbookPort,
  forms: readonly AssessedForm[],
  wanted: Wanted,
  now: string,
): Promise<Outcome<ScoresWritten>> {
  const obstacles = forms.flatMap(({ assessment }) => writeObstacles(assessment.form));
  if (obstacles.length > 0) return { ok: true, value: { kind: 'obstructed', obstacles } };
  const edits = wantedEdits(forms, wanted);
  if (edits.length === 0) return { ok: true, value: { kind: 'unchanged' } };
  const receipt = await writeEdits(port, edits, forms, now);
  return receipt.ok ? { ok: true, value: { kind: 'written', receipt: receipt.value } } : receipt;
}

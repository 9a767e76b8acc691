import { owedReasons } from '../core/explain/owed-reasons';
import { message, type Message } from '../core/messages/message';
import { afterWriting } from '../core/plan/plan-edits';
import { type CellEdit, editKey } from '../core/sheet/edit-plan';
import {
  type AssessedForm,
  type AssessOptions,
  assessWorkbook,
  type CheckedForm,
  usualOptions,
} from '../tasks/assess-workbook';
import type { WorkbookPort } from '../tasks/workbook-port';
import { type ScoresWritten, unseen, type Wanted, writeScores } from '../tasks/write-scores';
import { cellsLines, failure, formName, listed, noForm, refusedEditItems } from './command-lines';
import { type CommandResult, type ResultChoice, shownChoices } from './command-result';

/** 总分 of a form as the table has it now, or why it has none. */
function totalLine(assessed: AssessedForm): Message {
  const { rules, total } = assessed.assessment;
  const project = formName(assessed);
  if (total.pending > 0) return message('command.totalPending', { project, points: total.pending });
  if (total.score === null || total.weight === null) return message('command.unscored', { project });
  if (total.weight !== 100) return message('command.weightsNotHundred', { project, weight: total.weight });
  // What the plan still offers is not made yet.
  const now = afterWriting(assessed.assessment, { edits: [] });
  if (now.total === null) return message('command.totalOpen', { project });
  return message('command.total', { project, score: now.total.toFixed(rules.decimals), grade: now.grade ?? '—' });
}

/** What is left for the user to look at: everything on the plans that would replace what somebody else wrote. */
function leftIn(forms: readonly AssessedForm[]): readonly CellEdit[] {
  const isUnseen = unseen(forms);
  return forms.flatMap(({ plan }) => plan.edits.filter((edit) => !isUnseen(edit)));
}

const shownContent = (content: CellEdit['before']): string => (content === '' ? '—' : String(content));

function choiceOf({ cell, subject, before, after, reason, ticked }: CellEdit): ResultChoice {
  const change = { subject, before: shownContent(before), after: shownContent(after) };
  return { cell, text: message('command.change', change), why: reason, ticked };
}

/** Tells an offer from others: another content for the same cell is another one. */
const offerOf = (edit: CellEdit): string => JSON.stringify([editKey(edit), edit.after]);

/** The lines about the forms as they are now. */
function formLines(forms: readonly AssessedForm[]): readonly Message[] {
  const owed = forms.flatMap(({ assessment }) => owedReasons(assessment)).length;
  return [...forms.slice(0, 3).map(totalLine), ...(owed > 0 ? [message('command.reasonsOwed', { count: owed })] : [])];
}

/** What 校验 would say of the forms as they are now, in a line; none where it finds nothing grave. */
function findingsLeft(forms: readonly CheckedForm[]): readonly Message[] {
  const open = forms.flatMap(({ findings }) => findings).filter(({ acknowledged }) => acknowledged === null);
  const [errors, warnings] = [
    open.filter(({ severity }) => severity === 'error').length,
    open.filter(({ severity }) => severity === 'warning').length,
  ];
  return errors + warnings > 0 ? [message('command.findingsLeft', { errors, warnings })] : [];
}

function resultOf(
  outcome: Exclude<ScoresWritten, { readonly kind: 'obstructed' }>,
  forms: readonly AssessedForm[],
  notices: readonly Message[],
  findings: readonly Message[],
): CommandResult {
  const more = [...formLines(forms), ...notices];
  // Weights that do not add up to 100 kept a total from being written: not all is well.
  const isWhole = forms.every(({ assessment: { total } }) => total.weight === null || total.weight === 100);
  if (outcome.kind === 'unchanged') {
    const lines = [message('command.scoresSame'), ...more];
    return { tone: isWhole ? 'done' : 'attention', lines, items: [], closing: findings };
  }
  const { written, refused } = outcome.receipt;
  const { items, closing } = listed(refusedEditItems(refused));
  return {
    tone: isWhole && refused.length === 0 ? 'done' : 'attention',
    lines: [
      message('command.scoresWritten', { count: written.length }),
      ...cellsLines(written),
      ...more,
      ...(refused.length > 0 ? [message('command.refused', { count: refused.length })] : []),
    ],
    items,
    closing: [...closing, ...findings, ...(written.length > 0 ? [message('command.undoHint')] : [])],
  };
}

/**
 * 「计算得分」 on the sheet in front, without the pane: writes what is blank or ours, and asks about everything that would replace
 * what somebody wrote, ticked corrections too. A form in which numbers are missing is left alone, as in the headless command.
 * `clock` gives a moment (ISO 8601) for each write.
 */
export async function scoreActiveSheet(
  port: WorkbookPort,
  clock: () => string,
  options: AssessOptions = usualOptions,
): Promise<CommandResult> {
  const assessed = await assessWorkbook(port, 'active', options);
  if (!assessed.ok) return failure('scores', assessed.problem);
  const { forms, active } = assessed.value;
  if (forms.length === 0) return noForm('scores', active.name, []);
  return write(port, forms, unseen(forms), clock, new Set(), options);
}

async function write(
  port: WorkbookPort,
  forms: readonly CheckedForm[],
  wanted: Wanted,
  clock: () => string,
  offered: ReadonlySet<string>,
  options: AssessOptions,
): Promise<CommandResult> {
  const outcome = await writeScores(port, forms, wanted, clock());
  if (!outcome.ok) return failure('scores', outcome.problem);
  if (outcome.value.kind === 'obstructed') return failure('scores', ...outcome.value.obstacles.slice(0, 8));
  // Read again: what is left to ask about, and the total, are those of the table as it is now.
  const again = await assessWorkbook(port, 'active', options);
  const now = again.ok ? again.value.forms : forms;
  const left = leftIn(now);
  // What was offered and not chosen stays as it is: nobody is asked twice. A total that follows the choice is news.
  const news = left.filter((edit) => !offered.has(offerOf(edit)));
  // While something is asked, findings that the answer may settle are not told.
  const findings = news.length === 0 ? findingsLeft(now) : [];
  const result = resultOf(outcome.value, now, again.ok ? again.value.notices : [again.problem], findings);
  if (left.length === 0) return result;
  if (news.length === 0) {
    return { ...result, closing: [...result.closing, message('command.left', { count: left.length })] };
  }
  const [heading, ...lines] = result.lines;
  const isQuiet = outcome.value.kind === 'unchanged' || heading === undefined;
  const shown = shownChoices(news.map(choiceOf));
  const more = left.length - shown.length;
  return {
    ...result,
    lines: [isQuiet ? message('command.scoresToConfirm', { count: news.length }) : heading, ...lines],
    closing: [...result.closing, ...(more > 0 ? [message('command.more', { count: more })] : [])],
    choices: {
      items: news.map(choiceOf),
      decide: (chosen) => {
        const keys = new Set(news.flatMap((edit, index) => (chosen.includes(index) ? [editKey(edit)] : [])));
        const isUnseen = unseen(now);
        // 总分 follows what is chosen where it is ours to write.
        return write(
          port,
          now,
          (edit) => keys.has(editKey(edit)) || isUnseen(edit),
          clock,
          new Set([...offered, ...left.map(offerOf)]),
          options,
        );
      },
    },
  };
}

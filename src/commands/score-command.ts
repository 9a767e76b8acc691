import { owedReasons } from '../core/explain/owed-reasons';
import { message, type Message } from '../core/messages/message';
import { type AssessedForm, assessWorkbook } from '../tasks/assess-workbook';
import type { WorkbookPort } from '../tasks/workbook-port';
import { asPlanned, writeScores } from '../tasks/write-scores';
import { failure, formName, listed, noForm, refusedEditItems } from './command-lines';
import type { CommandResult } from './command-result';

/** 总分 of a form, or what still waits for a person. */
function totalLine(assessed: AssessedForm): Message {
  const { rules, total, grade } = assessed.assessment;
  const project = formName(assessed);
  if (total.pending > 0) return message('command.totalPending', { project, points: total.pending });
  if (total.score === null) return message('command.unscored', { project });
  return message('command.total', { project, score: total.score.toFixed(rules.decimals), grade: grade ?? '—' });
}

/**
 * 「计算得分」 on the sheet in front, without the pane: writes what its plans offer ticked and tells what came of it. A form
 * in which numbers are missing is left alone, as in the headless command.
 */
export async function scoreActiveSheet(port: WorkbookPort, now: string): Promise<CommandResult> {
  const assessed = await assessWorkbook(port, 'active');
  if (!assessed.ok) return failure('scores', assessed.problem);
  const { forms, active, notices } = assessed.value;
  if (forms.length === 0) return noForm('scores', active.name, []);
  const outcome = await writeScores(port, forms, asPlanned, now);
  if (!outcome.ok) return failure('scores', outcome.problem);
  if (outcome.value.kind === 'obstructed') return failure('scores', ...outcome.value.obstacles.slice(0, 8));

  const owed = forms.flatMap(({ assessment }) => owedReasons(assessment)).length;
  const left = forms.flatMap(({ plan }) => plan.edits).filter(({ ticked }) => !ticked).length;
  const more = [
    ...forms.slice(0, 3).map(totalLine),
    ...(owed > 0 ? [message('command.reasonsOwed', { count: owed })] : []),
    ...(left > 0 ? [message('command.left', { count: left })] : []),
    ...notices,
  ];
  if (outcome.value.kind === 'unchanged') {
    return { tone: 'done', lines: [message('command.scoresSame'), ...more], items: [], closing: [] };
  }

  const { written, refused } = outcome.value.receipt;
  const { items, closing } = listed(refusedEditItems(refused));
  return {
    tone: refused.length === 0 ? 'done' : 'attention',
    lines: [
      message('command.scoresWritten', { count: written.length }),
      ...more,
      ...(refused.length > 0 ? [message('command.refused', { count: refused.length })] : []),
    ],
    items,
    closing: [...closing, ...(written.length > 0 ? [message('command.undoHint')] : [])],
  };
}

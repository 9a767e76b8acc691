import { message, type Message } from '../core/messages/message';
import { writeObstacles } from '../core/plan/obstacles';
import type { Receipt } from '../core/sheet/receipt';
import { type AssessedForm, assessWorkbook } from '../tasks/assess-workbook';
import type { WorkbookPort } from '../tasks/workbook-port';
import { writeScores } from '../tasks/write-scores';
import type { CommandResult } from './command-result';

/** Refused cells that are named one by one. */
const mostNamed = 6;

const attention = (...lines: readonly Message[]): CommandResult => ({ tone: 'attention', lines });

/** 总分 of a form, or what still waits for a person. */
function totalLine({ assessment: { form, rules, total, grade } }: AssessedForm): Message {
  const project = form.project?.text ?? form.sheet.name;
  if (total.pending > 0) return message('host.commandPending', { project, points: total.pending });
  if (total.score === null) return message('host.commandUnscored', { project });
  return message('host.commandTotal', { project, score: total.score.toFixed(rules.decimals), grade: grade ?? '—' });
}

function refusedLines({ refused }: Receipt): readonly Message[] {
  if (refused.length === 0) return [];
  const unnamed = refused.length - mostNamed;
  return [
    message('host.commandRefused', { count: refused.length }),
    ...refused.slice(0, mostNamed).map(({ reason }) => reason),
    ...(unnamed > 0 ? [message('host.commandMoreRefused', { count: unnamed })] : []),
  ];
}

/**
 * 「计算得分」 on the sheet in front, without the pane: writes what its plans offer ticked and tells what came of it. A form
 * in which numbers are missing is left alone, as in the headless command.
 */
export async function scoreActiveSheet(port: WorkbookPort, now: string): Promise<CommandResult> {
  const assessed = await assessWorkbook(port, 'active');
  if (!assessed.ok) return attention(message('host.commandFailed'), assessed.problem);
  const { forms, active, notices } = assessed.value;
  if (forms.length === 0) return attention(message('host.commandNoForm', { sheet: active.name }));
  const obstacles = forms.flatMap(({ assessment }) => writeObstacles(assessment.form));
  if (obstacles.length > 0) return attention(message('host.commandFailed'), ...obstacles.slice(0, mostNamed));

  const edits = forms.flatMap(({ plan }) => plan.edits);
  const ticked = edits.filter((edit) => edit.ticked);
  const left = edits.length - ticked.length;
  const more = [
    ...forms.slice(0, 3).map(totalLine),
    ...(left > 0 ? [message('host.commandLeft', { count: left })] : []),
    ...notices,
  ];
  if (ticked.length === 0) return { tone: 'done', lines: [message('host.commandNothing'), ...more] };

  const receipt = await writeScores(port, ticked, now);
  if (!receipt.ok) return attention(message('host.commandFailed'), receipt.problem);
  const { written, refused } = receipt.value;
  return {
    tone: refused.length === 0 ? 'done' : 'attention',
    lines: [
      message('host.commandWritten', { count: written.length }),
      ...more,
      ...refusedLines(receipt.value),
      ...(written.length > 0 ? [message('host.commandUndo')] : []),
    ],
  };
}

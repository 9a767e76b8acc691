import { message } from '../core/messages/message';
import { officeLocale } from '../excel/locale';
import { isReadOnly } from '../excel/read-only';
import { officeReady } from '../excel/ready';
import { officeTheme } from '../excel/theme';
import { type CommandName, failure } from './command-lines';
import type { CommandResult, ResultLook } from './command-result';

async function outcomeOf(name: CommandName, job: () => Promise<CommandResult>): Promise<CommandResult> {
  const ready = await officeReady();
  if (!ready.ok) return failure(name, ready.problem);
  // 校验 only looks.
  if (name !== 'check' && isReadOnly()) return failure(name, message('host.readOnly'));
  try {
    return await job();
  } catch (error) {
    // A bug of ours: the user must hear of it, and the button must not stay busy.
    return failure(name, message('host.generic', { code: error instanceof Error ? error.message : String(error) }));
  }
}

/**
 * A ribbon button's work: does the job, shows what came of it, does what the user chose there and shows that, and always completes.
 * `show` gives the choices made; null where it could not show anything.
 */
export async function runCommand(
  name: CommandName,
  event: Pick<Office.AddinCommands.Event, 'completed'>,
  job: () => Promise<CommandResult>,
  show: (result: CommandResult, look: ResultLook) => Promise<readonly number[] | null>,
): Promise<void> {
  try {
    const look = { locale: officeLocale(), theme: officeTheme() };
    let result = await outcomeOf(name, job);
    for (;;) {
      const chosen = (await show(result, look)) ?? [];
      const { choices } = result;
      if (choices === undefined || chosen.length === 0) return;
      result = await outcomeOf(name, () => choices.decide(chosen));
    }
  } finally {
    event.completed();
  }
}

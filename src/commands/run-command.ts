import { type Locale, message } from '../core/messages/message';
import { officeLocale } from '../excel/locale';
import { officeReady } from '../excel/ready';
import type { CommandResult } from './command-result';

async function outcomeOf(job: () => Promise<CommandResult>): Promise<CommandResult> {
  const ready = await officeReady();
  if (!ready.ok) return { tone: 'attention', lines: [message('host.commandFailed'), ready.problem] };
  try {
    return await job();
  } catch (error) {
    // A bug of ours: the user must hear of it, and the button must not stay busy.
    const problem = message('host.generic', { code: error instanceof Error ? error.message : String(error) });
    return { tone: 'attention', lines: [message('host.commandFailed'), problem] };
  }
}

/** A ribbon button's work: does the job, shows what came of it, and always completes. */
export async function runCommand(
  event: Pick<Office.AddinCommands.Event, 'completed'>,
  job: () => Promise<CommandResult>,
  show: (result: CommandResult, locale: Locale) => Promise<unknown>,
): Promise<void> {
  try {
    await show(await outcomeOf(job), officeLocale());
  } finally {
    event.completed();
  }
}

import { message, type Locale } from '../core/messages/message';
import { officeLocale } from '../excel/locale';
import { officePort } from '../excel/office-port';
import { officeReady } from '../excel/ready';
import { type CommandResult } from './command-result';
import { scoreActiveSheet } from './score-command';
import { showResult } from './show-result';

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
async function runCommand(
  event: Office.AddinCommands.Event,
  job: () => Promise<CommandResult>,
  show: (result: CommandResult, locale: Locale) => Promise<boolean>,
): Promise<void> {
  try {
    await show(await outcomeOf(job), officeLocale());
  } finally {
    event.completed();
  }
}

// The manifest's FunctionName.
Office.actions.associate('writeScores', (event: Office.AddinCommands.Event) => {
  void runCommand(event, () => scoreActiveSheet(officePort(), new Date().toISOString()), showResult);
});

import { runScoreCommand } from '../../src/cli/score-command';

/** The command in this process: its status, the lines of records, and what it told the user. `at`: the clock, ISO 8601. */
export async function scoreAt(at: string, ...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await runScoreCommand(
    args,
    { print: (line) => printed.push(line), complain: (line) => complaints.push(line) },
    { program: '', at },
  );
  return { status, printed, complaints: complaints.join('\n') };
}

/** The same on a day in March. */
export const score = (...args: string[]) => scoreAt('2026-03-20T08:00:00.000Z', ...args);

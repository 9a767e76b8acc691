import { builtInRules } from '../core/rules/profiles';
import { readCommandLine, usage } from './command-line';
import { planJobs } from './jobs';
import { readOrganisation } from './read-organisation';
import { evaluateAll } from './worker-pool';

/** Where the command's output goes, one line a call, without the line break. */
export interface Output {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** What the command is run in. */
export interface Environment {
  /** The file that a worker thread starts with; empty where there can be none. */
  readonly program: string;
  /** When it was started (ISO 8601). */
  readonly at: string;
  /** Whether the user has broken it off. */
  readonly isStopped?: () => boolean;
}

/**
 * `npm run score`: gives the exit status. 0 every file was read; 1 one could not be read or its copy not made; 2 the
 * command line is wrong (then nothing was done). Records go to `print`, everything else to `complain`.
 */
export async function runScoreCommand(
  args: readonly string[],
  output: Output,
  environment: Environment,
): Promise<0 | 1 | 2> {
  const line = readCommandLine(args);
  if (!line.ok) {
    output.complain(`${line.problem}\n${usage}`);
    return 2;
  }
  const { command } = line;
  if (command.profile !== null && !builtInRules.some(({ id }) => id === command.profile)) {
    output.complain(
      `没有评分规则“${command.profile}”。可用的有：${builtInRules.map(({ id, name }) => `${id}（${name}）`).join('、')}`,
    );
    return 2;
  }
  const organisation = readOrganisation(command.organisation);
  if (!organisation.ok) {
    output.complain(organisation.problem);
    return 2;
  }
  const planned = planJobs(command);
  if (!planned.ok) {
    output.complain(planned.problem);
    return 2;
  }
  for (const complaint of planned.complaints) output.complain(complaint);
  let failed = planned.incomplete;
  let handedOut = 0;
  await evaluateAll(
    planned.jobs,
    {
      profileId: command.profile,
      organisation: organisation.reading,
      at: environment.at,
      all: command.all,
      keepJournal: command.keepJournal,
      json: command.json,
      from: command.from,
      date: command.date,
    },
    command.workers,
    environment.program,
    (evaluation) => {
      handedOut += 1;
      if (evaluation.line !== null) output.print(evaluation.line);
      if (evaluation.complaint !== null) output.complain(evaluation.complaint);
      if (evaluation.summary !== null) output.complain(evaluation.summary);
      failed ||= evaluation.failed;
    },
    environment.isStopped,
  );
  const left = planned.jobs.length - handedOut;
  if (left > 0) {
    output.complain(`已中断，还有 ${left} 个工作簿没有处理；写出的文件都是完整的，加上 --resume 可以接着运行。`);
    return 1;
  }
  if (command.unitReport !== null) {
    const { writeUnitReport } = await import('./write-unit-report');
    const problem = await writeUnitReport(planned.workbooks, {
      file: command.unitReport,
      date: command.date ?? '',
      profileId: command.profile,
      organisation: organisation.reading,
      overwrites: command.force || command.resume,
    });
    if (problem !== null) output.complain(problem);
    failed ||= problem !== null;
  }
  return failed ? 1 : 0;
}

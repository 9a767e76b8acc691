import { builtInRules } from '../core/rules/profiles';
import type { OrganisationReading } from '../tasks/organisation/organisation';
import { type Command, readCommandLine } from './command-line';
import { type Jobs, planJobs, reviewStorePlace } from './jobs';
import { readOrganisation } from './read-organisation';
import type { BegunReview, OpenReview } from './review/collect-review';
import { removeUnfinished } from './unfinished-files';
import { usage } from './usage';
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
 * `npm run score`: gives the exit status. 0 every file was read, or the usage was asked for; 1 one could not be read or its copy not
 * made; 2 the command line is wrong (then nothing was done). Records and the usage go to `print`, everything else to `complain`.
 */
export async function runScoreCommand(
  args: readonly string[],
  output: Output,
  environment: Environment,
): Promise<0 | 1 | 2> {
  const line = readCommandLine(args);
  if (line.kind === 'help') {
    output.print(usage);
    return 0;
  }
  if (line.kind === 'refused') {
    output.complain(line.problem);
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
  removeUnfinished(planned.folders);
  const { reading } = organisation;
  const begun = await beginReview(command, planned, reading, environment.program);
  if (!begun.ok) {
    output.complain(begun.problem);
    return 1;
  }
  const { review } = begun;
  try {
    return await work({ command, planned, reading, review }, output, environment);
  } finally {
    review?.close();
  }
}

type Planned = Extract<Jobs, { ok: true }>;

/** The review that the command asks for, begun; null when it asks for none. The program for it is loaded only then. */
async function beginReview(
  command: Command,
  planned: Planned,
  reading: OrganisationReading,
  program: string,
): Promise<BegunReview | { readonly ok: true; readonly review: null }> {
  const place = reviewStorePlace(command.review);
  if (place === null) return { ok: true, review: null };
  const { openReview } = await import('./review/collect-review');
  const rules = JSON.stringify([command.profile, reading]);
  return openReview(planned, { place, program, rules, resume: command.resume });
}

/** All that a run is made of. */
interface Work {
  readonly command: Command;
  readonly planned: Planned;
  readonly reading: OrganisationReading;
  readonly review: OpenReview | null;
}

/** Reads all workbooks, and then writes what comes of them together. */
async function work(
  { command, planned, reading, review }: Work,
  output: Output,
  environment: Environment,
): Promise<0 | 1> {
  const jobs = review === null ? planned.jobs : review.jobs;
  if (review !== null && review.reused > 0) {
    output.complain(`${review.reused} 个工作簿没有改动，复核数据取自上次运行，没有再读。`);
  }
  let failed = planned.incomplete;
  let handedOut = 0;
  await evaluateAll(
    jobs,
    {
      profileId: command.profile,
      organisation: reading,
      at: environment.at,
      all: command.all,
      keepJournal: command.keepJournal,
      json: command.json,
      review: review !== null,
      from: command.from,
      date: command.date,
    },
    command.workers,
    environment.program,
    {
      handOut: (evaluation) => {
        handedOut += 1;
        if (evaluation.line !== null) output.print(evaluation.line);
        if (evaluation.complaint !== null) output.complain(evaluation.complaint);
        if (evaluation.summary !== null) output.complain(evaluation.summary);
        failed ||= evaluation.failed;
      },
      ...(review === null ? {} : { keep: review.keep }),
      ...(environment.isStopped === undefined ? {} : { isStopped: environment.isStopped }),
    },
  );
  const left = jobs.length - handedOut;
  if (left > 0) {
    output.complain(`已中断，还有 ${left} 个工作簿没有处理；写出的文件都是完整的，加上 --resume 可以接着运行。`);
    return 1;
  }
  if (review !== null) {
    const { writeReview } = await import('./review/write-review');
    const { problems, told } = await writeReview(review.collected(), command.review, {
      inputs: command.inputs,
      date: command.date,
      mayReplace: command.force || command.resume,
      at: new Date(environment.at),
    });
    for (const line of [...problems, ...told]) output.complain(line);
    failed ||= problems.length > 0;
    output.complain(
      review.isKept()
        ? `复核数据留在 ${review.place}，加上 --resume 再运行时，没有改动的工作簿不用再读；不需要时可以删除。`
        : `${review.place}：磁盘空间不够，复核数据没有全部留下；加上 --resume 再运行时，缺的工作簿会再读。`,
    );
  }
  if (command.unitReport !== null) {
    const { writeUnitReport } = await import('./write-unit-report');
    const made = await writeUnitReport(planned.workbooks, {
      file: command.unitReport,
      date: command.date ?? '',
      profileId: command.profile,
      organisation: reading,
      overwrites: command.force || command.resume,
      at: new Date(environment.at),
    });
    const said = made.ok ? made.told : made.problem;
    if (said !== null) output.complain(said);
    failed ||= !made.ok;
  }
  return failed ? 1 : 0;
}

import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { evaluated, type Evaluated, type Wanted } from './evaluated';
import { evaluateFile, unreadable, type Wishes } from './evaluate-file';
import { errorCode } from './error-code';
import { fileFacts } from './file-facts';
import type { Job } from './jobs';
import { workerOfLots } from './lots';
import type { PackedReview } from './review/packed-review';

/** A thread costs more to start than a handful of forms cost to read. */
const jobsWorthAThread = 16;
/** A lot is done in some hundredths of a second: threads are busy to the end, however the files are spread. */
const lotSize = 4;
/** Lots that a thread holds, so that it need not wait while this one calculates. */
const lotsAhead = 2;
/** A workbook of more bytes than this may want more memory than there is: it is read where that ends nothing else. */
const heavy = 2 * 1024 * 1024;
/**
 * Workbooks of no more bytes than this are read some at a time, each stage for all of them before the next: a processor keeps the code
 * of a stage at hand, which is a sixth of its time. So much at most, unpacked, that together they are no danger to memory.
 */
const small = 16 * 1024;
/** So many of them, as many as a lot has. */
const mostTogether = lotSize;
/** Copies that the disk has not yet taken; each keeps its workbook in memory. */
const mostOnTheirWay = 4;
/** Megabytes of a thread: what one workbook at the limits of the reader takes; young objects seldom outlive a file. */
const memory = { maxOldGenerationSizeMb: 900, maxYoungGenerationSizeMb: 16 };

/** What is done with every job. */
export interface Assignment extends Wishes, Wanted {}

interface Numbered {
  readonly index: number;
  readonly job: Job;
  /** Whether it may be read while others are. */
  readonly together: boolean;
}

interface Done {
  readonly index: number;
  readonly evaluation: Evaluated;
}

/** What a thread tells: which job it is at, and what became of one. */
type FromThread = Done | { readonly begun: number };

/** A fault of the program costs the file that met it, not the others. */
async function evaluateJob({ index, job }: Numbered, assignment: Assignment): Promise<Done> {
  const evaluation = await evaluateFile(job, assignment).catch((error: unknown) =>
    lost(job, assignment, error instanceof Error ? error : null),
  );
  return { index, evaluation: evaluated(evaluation, assignment) };
}

/** The part of this program that a worker thread runs; true when this is one. */
export function runAsWorker(): boolean {
  if (isMainThread || parentPort === null) return false;
  const port = parentPort;
  const assignment = workerData as Assignment;
  const post = (message: FromThread): void => port.postMessage(message);
  port.on(
    'message',
    workerOfLots<Numbered>((next) => workThrough(next, assignment, post)),
  );
  return true;
}

/** Lets what happened meanwhile be heard: messages of threads, an interruption by the user. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const sizeOf = ({ file }: Job): number => Number(fileFacts(file)?.size ?? 0);

interface Queue {
  /** Takes up to so many jobs. */
  readonly take: (most: number) => Numbered[];
  readonly giveBack: (jobs: readonly Numbered[]) => void;
  readonly isEmpty: () => boolean;
}

function createQueue(jobs: readonly Numbered[], isStopped: () => boolean): Queue {
  const waiting = [...jobs];
  return {
    take: (most) => (isStopped() ? [] : waiting.splice(0, most)),
    giveBack: (returned) => void waiting.unshift(...returned),
    isEmpty: () => waiting.length === 0,
  };
}

/**
 * Works through jobs in this thread, until there is none; small ones some at a time. While the disk takes a copy, the next workbook is
 * read: a few copies may be on their way, so jobs do not end in the order in which they begin.
 */
async function workThrough(
  next: () => Numbered | undefined,
  assignment: Assignment,
  tell: (message: FromThread) => void,
): Promise<void> {
  const onTheirWay = new Set<Promise<void>>();
  let together = 0;
  for (let one = next(); one !== undefined; one = next()) {
    if (together > 0 && !one.together) await breathe();
    tell({ begun: one.index });
    const job: Promise<void> = evaluateJob(one, assignment).then((done) => {
      onTheirWay.delete(job);
      tell(done);
    });
    onTheirWay.add(job);
    together = one.together ? together + 1 : 0;
    if (one.together && together < mostTogether) continue;
    together = 0;
    await breathe();
    if (onTheirWay.size >= mostOnTheirWay) await Promise.race(onTheirWay);
  }
  await Promise.all(onTheirWay);
}

/** Works through a queue in a thread of its own; one that dies of a file is followed by another, and the file is told. */
async function workInThread(
  program: string,
  queue: Queue,
  assignment: Assignment,
  report: (done: Done) => void,
): Promise<void> {
  for (let died = true; died;) {
    died = await new Promise<boolean>((resolve) => {
      const worker = new Worker(program, { workerData: assignment, resourceLimits: memory });
      let held: Numbered[] = [];
      const begun = new Set<number>();
      let at = -1;
      let cause: Error | null = null;
      const hand = (): void => {
        const lot = queue.take(lotSize);
        if (lot.length > 0) {
          held.push(...lot);
          worker.postMessage(lot);
        } else if (held.length === 0) void worker.terminate();
      };
      worker.on('message', (told: FromThread) => {
        if ('begun' in told) {
          at = told.begun;
          begun.add(at);
          return;
        }
        held = held.filter(({ index }) => index !== told.index);
        report(told);
        if (held.length <= lotSize * (lotsAhead - 1)) hand();
      });
      worker.on('error', (error) => (cause = error));
      worker.on('exit', () => {
        const culprit = held.find(({ index }) => index === at) ?? held[0];
        if (culprit === undefined) {
          resolve(false);
          return;
        }
        const suspects = held.filter(({ index, together }) => together && begun.has(index));
        if (suspects.length > 1 && suspects.includes(culprit)) {
          // One of them ended the thread: each is read by itself now, and who ends the next one is known.
          queue.giveBack(held.map((one) => (suspects.includes(one) ? { ...one, together: false } : one)));
          resolve(true);
          return;
        }
        const rest = held.filter((one) => one !== culprit);
        report({ index: culprit.index, evaluation: evaluated(lost(culprit.job, assignment, cause), assignment) });
        queue.giveBack(rest);
        resolve(true);
      });
      for (let lot = 0; lot < lotsAhead; lot += 1) hand();
    });
  }
}

function lost(job: Job, { profileId }: Assignment, cause: Error | null) {
  const isMemory = errorCode(cause) === 'ERR_WORKER_OUT_OF_MEMORY';
  const error = isMemory
    ? '这个工作簿展开后占用的内存太多，没有读完。请把自评表所在的工作表另存为一个新工作簿后再试。'
    : `读取时程序出错，没有读完（${cause?.message ?? '未知原因'}）。请把这个文件反馈给我们。`;
  return unreadable(job, profileId ?? 'auto', error);
}

/** Where evaluations go. */
export interface Hands {
  /** In the jobs' order, each as soon as it and all before it are done. */
  readonly handOut: (evaluation: Evaluated) => void;
  /** As they come, what a review keeps of a file: it waits for no other. */
  readonly keep?: (job: Job, review: PackedReview) => void;
  readonly isStopped?: () => boolean;
}

/**
 * Evaluates all jobs. `program` is the file that a worker thread starts with; once `isStopped`, what has begun is finished and
 * nothing else begun.
 */
export async function evaluateAll(
  jobs: readonly Job[],
  assignment: Assignment,
  workers: number | null,
  program: string,
  { handOut, keep, isStopped = () => false }: Hands,
): Promise<void> {
  const waiting = new Map<number, Evaluated>();
  let next = 0;
  const report = ({ index, evaluation }: Done): void => {
    const job = jobs[index];
    if (evaluation.review !== null && job !== undefined) keep?.(job, evaluation.review);
    waiting.set(index, { ...evaluation, review: null });
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      handOut(ready);
    }
  };
  const [ordinary, heavyOnes]: readonly [Numbered[], Numbered[]] = [[], []];
  for (const [index, job] of jobs.entries()) {
    const size = sizeOf(job);
    (program !== '' && size > heavy ? heavyOnes : ordinary).push({
      index,
      job,
      together: size <= small && job.narrative === null,
    });
  }
  const light = createQueue(ordinary, isStopped);
  const large = createQueue(heavyOnes, isStopped);
  const lanes = Math.min(workers ?? availableParallelism(), Math.ceil(jobs.length / jobsWorthAThread));
  const threads = program === '' ? 0 : Math.max(lanes - 1, large.isEmpty() ? 0 : 1);
  // Large workbooks come first, in a thread that is gone before the next begins: no more threads at a time than were asked for, and
  // none that is full while the others fill.
  const workInTurn = async (place: number): Promise<void> => {
    for (const queue of place === 0 ? [large, light] : [light]) {
      const isWorthAThread = queue === large || place < lanes - 1;
      if (isWorthAThread && !queue.isEmpty()) await workInThread(program, queue, assignment, report);
    }
  };
  // This thread has compiled the program already: it takes its share of the work.
  await Promise.all([
    workThrough(
      () => light.take(1)[0],
      assignment,
      (told) => {
        if ('evaluation' in told) report(told);
      },
    ),
    ...Array.from({ length: threads }, (_, place) => workInTurn(place)),
  ]);
  // Whatever was left waiting when the run was stopped comes in order, too.
  for (const [, evaluation] of [...waiting].sort(([one], [other]) => one - other)) handOut(evaluation);
}

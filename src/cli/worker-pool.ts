import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { evaluateFile, type Evaluation } from './evaluate-file';
import type { Job } from './jobs';

/** A thread costs more to start than a handful of forms cost to read. */
const jobsWorthAThread = 16;

interface Assignment {
  readonly jobs: readonly Job[];
  readonly profile: string | null;
  readonly at: string;
}

interface Numbered {
  readonly index: number;
  readonly evaluation: Evaluation;
}

async function evaluateHere({ jobs, profile, at }: Assignment, report: (done: Numbered) => void): Promise<void> {
  for (const [index, job] of jobs.entries()) report({ index, evaluation: await evaluateFile(job, profile, at) });
}

/** The part of this program that a worker thread runs; true when this is one. */
export function runAsWorker(): boolean {
  if (isMainThread || parentPort === null) return false;
  const port = parentPort;
  void evaluateHere(workerData as Assignment, (done) => port.postMessage(done));
  return true;
}

function evaluateInThread(program: string, assignment: Assignment, report: (done: Numbered) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: assignment });
    worker.on('message', report);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

/**
 * Evaluates all jobs and hands out the evaluations in the jobs' order, each as soon as it and all before it are done.
 * `program` is the file that a worker thread starts with.
 */
export async function evaluateAll(
  assignment: Assignment,
  workers: number | null,
  program: string,
  handOut: (evaluation: Evaluation) => void,
): Promise<void> {
  const { jobs } = assignment;
  const waiting = new Map<number, Evaluation>();
  let next = 0;
  const report = ({ index, evaluation }: Numbered): void => {
    waiting.set(index, evaluation);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      handOut(ready);
    }
  };
  const threads = Math.min(workers ?? availableParallelism(), Math.ceil(jobs.length / jobsWorthAThread));
  if (threads <= 1) return evaluateHere(assignment, report);
  // Dealt like cards: long files rarely stand side by side in a way that repeats with the number of threads.
  const dealt = Array.from({ length: threads }, (_, thread) =>
    jobs.map((job, index) => ({ job, index })).filter(({ index }) => index % threads === thread),
  );
  await Promise.all(
    dealt.map((hand) =>
      evaluateInThread(program, { ...assignment, jobs: hand.map(({ job }) => job) }, ({ index, evaluation }) => {
        report({ index: hand[index]?.index ?? -1, evaluation });
      }),
    ),
  );
}

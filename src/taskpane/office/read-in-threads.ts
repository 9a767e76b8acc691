import { message, type Message } from '../../core/messages/message';
import { passedOver } from '../../core/review/passed-over';
import type { ReviewedFile } from '../../core/review/reviewed-file';
import type { OrganisationReading } from '../../tasks/organisation/organisation';
import type { Outcome } from '../../tasks/workbook-port';
import { type Clock, createWait } from '../state/clock';
import type { ReviewThread, StartThread, ThreadWord } from './review-thread';
import type { PickedFile } from './services';

/** Seconds that one file may take: the largest that are read at all take a few. */
const longest = 60;

export interface ThreadsOptions {
  readonly start: StartThread;
  readonly clock: Clock;
  /** What the office gives all its workbooks. */
  readonly organisation: OrganisationReading;
  /** How many threads at most. */
  readonly threads: number;
}

/**
 * Reads files in threads beside the page's own, one file a thread at a time, and tells each as it is done, in any order. A file that
 * ends its thread, or takes too long, costs its own row: the thread is replaced. Ends when all are told or `signal` is aborted; a problem
 * where no thread can be started.
 */
export function readInThreads(
  files: readonly PickedFile[],
  told: (file: ReviewedFile) => void,
  signal: AbortSignal,
  { start, clock, organisation, threads }: ThreadsOptions,
): Promise<Outcome<null>> {
  const waiting: PickedFile[] = [];
  for (const picked of files) {
    const reason = passedOver(picked.file);
    if (reason === null) waiting.push(picked);
    else told(unread(picked, reason));
  }
  return new Promise((resolve) => {
    const running = new Set<() => void>();
    const finish = (outcome: Outcome<null>) => {
      for (const end of running) end();
      running.clear();
      signal.removeEventListener('abort', stop);
      resolve(outcome);
    };
    const stop = () => finish({ ok: true, value: null });

    /** Runs one thread until nothing is waiting; a thread that is lost is followed by another one. */
    function run(): void {
      const slow = createWait(clock);
      let isReady = false;
      let current: PickedFile | null = null;
      let thread: ReviewThread | null = null;
      const end = () => {
        slow.callOff();
        thread?.end();
        running.delete(end);
      };
      const next = () => {
        current = waiting.shift() ?? null;
        if (current === null) {
          end();
          if (running.size === 0) stop();
          return;
        }
        slow.begin(longest * 1000, () => lose(message('review.hangs', { seconds: longest })));
        thread?.ask({ kind: 'read', file: current });
      };
      const lose = (reason: Message) => {
        if (!running.has(end)) return;
        const lost = current;
        end();
        if (lost !== null) told(unread(lost, reason));
        if (!isReady) finish({ ok: false, problem: message('review.noThreads') });
        else if (waiting.length > 0) run();
        else if (running.size === 0) stop();
      };
      const said = (word: ThreadWord) => {
        if (!running.has(end)) return;
        if (word.kind === 'ready') {
          isReady = true;
          thread?.ask({ kind: 'organisation', organisation });
        }
        if (word.kind === 'read') told(word.file);
        next();
      };
      running.add(end);
      slow.begin(longest * 1000, () => lose(message('review.hangs', { seconds: longest })));
      thread = start(said, () => lose(message('review.programDied')));
    }

    if (signal.aborted || waiting.length === 0) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop);
    for (let count = Math.min(threads, waiting.length); count > 0; count -= 1) run();
  });
}

function unread({ file }: PickedFile, reason: Message): ReviewedFile {
  return { file, outcome: { kind: 'unreadable', reason } };
}

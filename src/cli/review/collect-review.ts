import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { message } from '../../core/messages/message';
import { passedOver } from '../../core/review/passed-over';
import { reviewFileName } from '../../core/review/rounds/review-file';
import type { ReviewedFile } from '../../core/review/reviewed-file';
import { errorCode } from '../error-code';
import type { Job, Jobs } from '../jobs';
import type { PackedReview } from './packed-review';
import { openReviewStore, type ReviewStore } from './review-store';

/** What a review keeps of all files, read back one by one: ten thousand at once would take a third of a gigabyte. */
export interface CollectedReview {
  /** Everything that lies in the folders, in the order of the command line and of names; what is no workbook comes last. */
  readonly count: number;
  /** One of them, by its place. */
  readonly read: (at: number) => ReviewedFile;
  /** All of them, in order. */
  readonly files: () => Iterable<ReviewedFile>;
  /** Where a file of the review lies on the disk. */
  readonly placeOf: (file: string) => string;
}

/** A review whose files are being read. */
export interface OpenReview {
  /** The workbooks that are still to be read. */
  readonly jobs: readonly Job[];
  /** How many need not be read again. */
  readonly reused: number;
  /** Where it keeps what was read. */
  readonly place: string;
  readonly keep: (job: Job, review: PackedReview) => void;
  /** What was collected, once all jobs are done. */
  readonly collected: () => CollectedReview;
  /** Whether all that was read is on the disk for a resumed run. */
  readonly isKept: () => boolean;
  readonly close: () => void;
}

/** A review that was begun, or why it could not be, in words for a user. */
export type BegunReview =
  { readonly ok: true; readonly review: OpenReview } | { readonly ok: false; readonly problem: string };

type Planned = Extract<Jobs, { ok: true }>;

/** A file as it is now: when it is read again it may be another. */
function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? '-' : `${stats.size} ${stats.mtimeMs}`;
}

const jobStamp = ({ file, narrative }: Job): string =>
  narrative === null ? stampOf(file) : `${stampOf(file)} ${stampOf(narrative.file)}`;

/** What tells one build of this program from another: what an older one made of a workbook is not taken for this one's. */
function fingerprint(program: string): string {
  return program === '' ? '' : createHash('sha256').update(readFileSync(program)).digest('hex').slice(0, 16);
}

const hasOutputs = ({ output, plainCopies, report }: Job): boolean =>
  output !== null || report !== null || plainCopies.length > 0;

/** A job that only reads: its outputs are made. */
const onlyReading = (job: Job): Job => ({ ...job, output: null, plainCopies: [], report: null });

function openStore(place: string, options: Parameters<typeof openReviewStore>[1]): ReviewStore | string {
  try {
    mkdirSync(path.dirname(path.resolve(place)), { recursive: true });
    const store = openReviewStore(place, options);
    return store ?? `${place} 已经存在，不是复核数据，没有覆盖，也没有开始复核。请把它移走，或换一个输出位置。`;
  } catch (error) {
    return `${place}：写不进去（${errorCode(error) === '' ? String(error) : errorCode(error)}），没有开始复核。`;
  }
}

/** Opens a review of all files that a command names. Workbooks that an earlier run has read and that nobody has changed are not read again. */
export function openReview(
  { jobs, all, beside }: Planned,
  wishes: { readonly place: string; readonly program: string; readonly rules: string; readonly resume: boolean },
): BegunReview {
  const { place, rules, resume } = wishes;
  const store = openStore(place, { program: fingerprint(wishes.program), rules, resume });
  if (typeof store === 'string') return { ok: false, problem: store };
  const stamps = new Map(all.map((job) => [job.name, jobStamp(job)]));
  const isHeld = ({ name }: Job): boolean => store.holds(name, stamps.get(name) ?? '');
  const open = new Set(jobs);
  const wanted = all.flatMap((job) => {
    if (open.has(job) && hasOutputs(job)) return [job];
    return isHeld(job) ? [] : [onlyReading(job)];
  });
  const narratives = new Set(
    all.flatMap(({ narrative }) => (narrative === null ? [] : [path.resolve(narrative.file)])),
  );
  const others = beside.filter(
    ({ file }) => !narratives.has(path.resolve(file)) && path.basename(file) !== reviewFileName,
  );
  return {
    ok: true,
    review: {
      jobs: wanted,
      reused: all.length - wanted.length,
      place,
      // What could not be read is tried again the next time.
      keep: ({ name }, { packed, isRead }) => store.add(name, isRead ? (stamps.get(name) ?? '') : '', packed),
      collected: () => collected(store, all, others),
      isKept: store.isWhole,
      close: store.close,
    },
  };
}

const otherFile = (name: string): ReviewedFile => ({
  file: name,
  outcome: { kind: 'unreadable', reason: passedOver(name) ?? message('review.notAWorkbook') },
});

function collected(store: ReviewStore, jobs: readonly Job[], others: Planned['beside']): CollectedReview {
  const names = [...jobs, ...others].map(({ name }) => name);
  const places = new Map([...jobs, ...others].map(({ name, file }) => [name, file]));
  const read = (at: number): ReviewedFile => {
    const name = names[at] ?? '';
    if (at >= jobs.length) return otherFile(name);
    return store.read(name) ?? { file: name, outcome: { kind: 'unreadable', reason: message('review.programDied') } };
  };
  return {
    count: names.length,
    read,
    *files() {
      for (let at = 0; at < names.length; at += 1) yield read(at);
    },
    placeOf: (file) => places.get(file) ?? file,
  };
}

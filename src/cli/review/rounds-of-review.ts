import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import type { FiledForm, ReviewedFinding } from '../../core/review/reviewed-file';
import { withRound } from '../../core/review/rounds/change-review';
import { matchForms } from '../../core/review/rounds/match-forms';
import { boundForm, type DeskForm, deskForm } from '../../core/review/rounds/review-desk';
import { readReviewFile, reviewFileText } from '../../core/review/rounds/review-file';
import type { FormReview, ReviewRecord } from '../../core/review/rounds/review-record';
import { absentRow, findingWordsOf, type RoundRow, roundRow } from '../../core/review/rounds/round-sheet';
import { contentOf } from '../../core/review/rounds/submission';
import { errorCode } from '../error-code';
import { writeWholeFile } from '../write-whole-file';
import type { CollectedReview } from './collect-review';
import { setAsidePlace } from './review-file-place';

/** What the reviewer said of the findings of a form, by the form's place among the files and in its file. */
export type StatesOf = (at: number, formAt: number, filed: FiledForm) => (finding: ReviewedFinding) => string;

/** How the forms of a review stand against what the review file remembers. */
export interface RoundsOfReview {
  /** A row a form, those that are remembered and not there included; null where there is no review file that could be read. */
  readonly rows: readonly RoundRow[] | null;
  /** Null likewise. */
  readonly statesOf: StatesOf | null;
  readonly problems: readonly string[];
  readonly told: readonly string[];
}

/** Forms by what they say, without holding what they say. */
const digest = (content: string): string => createHash('sha256').update(content).digest('base64');

/** A form with its place among the files, and in its file. */
interface PlacedForm {
  readonly at: number;
  readonly formAt: number;
  readonly filed: FiledForm;
}

function* formsIn(review: CollectedReview): Generator<PlacedForm> {
  let at = 0;
  for (const { file, outcome } of review.files()) {
    const forms = outcome.kind === 'read' ? outcome.forms : [];
    for (const [formAt, form] of forms.entries()) yield { at, formAt, filed: { file, form } };
    at += 1;
  }
}

const placeKey = (at: number, formAt: number): string => `${at} ${formAt}`;

/** The forms on the reviewer's desk, read one after the other. */
function deskOfReview(review: CollectedReview, { forms: kept }: ReviewRecord) {
  const bound = new Map(
    Array.from(formsIn(review), ({ at, formAt, filed }) => {
      const form = boundForm(filed);
      return [placeKey(at, formAt), { ...form, content: digest(form.content) }] as const;
    }),
  );
  const contents = new Map(kept.map((one) => [one, digest(contentOf(one.filed))]));
  const { of, absent } = matchForms(kept, (one: FormReview) => contents.get(one) ?? '', [...bound.values()]);
  function onDesk(at: number, formAt: number, filed: FiledForm): DeskForm {
    const own = bound.get(placeKey(at, formAt));
    return deskForm(filed, own === undefined ? null : of(own));
  }
  function* forms(): Generator<DeskForm> {
    for (const { at, formAt, filed } of formsIn(review)) yield onDesk(at, formAt, filed);
  }
  const statesOf: StatesOf = (at, formAt, filed) => {
    const states = new Map(onDesk(at, formAt, filed).findings.map((one) => [one.finding, findingWordsOf(one)]));
    return (finding) => states.get(finding) ?? '';
  };
  return { forms, absent, statesOf };
}

/** A review file as it was found, and what to tell of it. */
interface FoundRecord {
  readonly record: ReviewRecord;
  /** Whether it has to be set aside before anything is written. */
  readonly isDamaged: boolean;
  readonly problem: string | null;
  /** Whether something may be written in its place. */
  readonly mayWrite: boolean;
}

function foundRecord(place: string): FoundRecord {
  let text: string | null;
  try {
    text = existsSync(place) ? readFileSync(place, 'utf8') : null;
  } catch (error) {
    const problem = `${place}：复核记录读取失败（${errorCode(error)}），没有使用，也没有改动。`;
    return { record: { forms: [] }, isDamaged: false, problem, mayWrite: false };
  }
  const { kind, record } = readReviewFile(text);
  if (kind === 'read') return { record, isDamaged: false, problem: null, mayWrite: true };
  if (kind === 'later') {
    const problem = `${place}：复核记录是更新版本的程序写的，没有使用，也没有改动。请更新本程序。`;
    return { record, isDamaged: false, problem, mayWrite: false };
  }
  const what = kind === 'partly' ? '有一部分读不出来' : '读不出来（不是复核记录，或已损坏）';
  return { record, isDamaged: true, problem: `${place}：复核记录${what}，文件没有改动。`, mayWrite: true };
}

/** Puts a damaged review file aside; gives where it is now. Never throws. */
function setAside(place: string): { readonly ok: true; readonly aside: string } | { readonly ok: false } {
  try {
    const aside = setAsidePlace(place);
    copyFileSync(place, aside);
    return { ok: true, aside };
  } catch {
    return { ok: false };
  }
}

async function takeRound(
  place: string,
  { record, isDamaged, mayWrite }: FoundRecord,
  forms: Iterable<DeskForm>,
): Promise<Pick<RoundsOfReview, 'problems' | 'told'>> {
  if (!mayWrite) return { problems: [`${place}：没有登记本轮报送。`], told: [] };
  const told: string[] = [];
  if (isDamaged) {
    const put = setAside(place);
    if (!put.ok) return { problems: [`${place}：原来的复核记录无法另存，没有登记本轮报送。`], told };
    told.push(`原来的复核记录已另存为 ${put.aside}，里面的内容没有丢。`);
  }
  const after = withRound(record, forms);
  const written = await writeWholeFile(place, new TextEncoder().encode(reviewFileText(after)), true);
  if (!written.ok) return { problems: [written.problem], told };
  return { problems: [], told: [...told, `本轮报送已登记到 ${place}（共 ${after.forms.length} 份表）。`] };
}

/**
 * Compares the forms of a review with what the review file at `place` remembers, and takes the round into it where that is asked for.
 * A file that cannot be read is never overwritten: it is told of, and kept under another name before anything is written.
 */
export async function roundsOfReview(
  review: CollectedReview,
  place: string | null,
  takesRound: boolean,
): Promise<RoundsOfReview> {
  if (place === null) {
    const problem = '--round 只能用于一个文件夹（或同一文件夹里的文件）：复核记录放在那里。没有登记本轮报送。';
    return { rows: null, statesOf: null, problems: takesRound ? [problem] : [], told: [] };
  }
  if (!takesRound && !existsSync(place)) return { rows: null, statesOf: null, problems: [], told: [] };
  const found = foundRecord(place);
  const { forms, absent, statesOf: states } = deskOfReview(review, found.record);
  const isKnown = found.mayWrite && (found.record.forms.length > 0 || found.problem === null);
  const rows = isKnown ? [...Array.from(forms(), roundRow), ...absent.map(absentRow)] : null;
  const statesOf = isKnown ? states : null;
  const problems = found.problem === null ? [] : [found.problem];
  if (!takesRound) return { rows, statesOf, problems, told: [] };
  const taken = await takeRound(place, found, forms());
  return { rows, statesOf, problems: [...problems, ...taken.problems], told: taken.told };
}

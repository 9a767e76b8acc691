import type { ReviewedFile, ReviewedForm } from '../../core/review/reviewed-file';
import type { DeskFile } from '../files/picked-files';
import type { DeskState } from './desk-state';

/** A file of the list with what is known of it; null while it was not read. */
export interface ListedFile {
  readonly file: DeskFile;
  readonly reviewed: ReviewedFile | null;
}

/** Points between what a form says and what the rules give from which on a reviewer looks at it first. */
const farOff = 5;

/** Filed minus computed, in points; null where one of them is not known. */
export function differenceOf({ filedScore, computedScore }: ReviewedForm): number | null {
  return filedScore === null || computedScore === null ? null : filedScore - computedScore;
}

export function countOf({ findings }: ReviewedForm, severity: 'error' | 'warning'): number {
  return findings.filter((finding) => finding.severity === severity && finding.acknowledged === null).length;
}

/** How soon a form needs a look: far off or another grade first, then errors, then warnings. Compared place by place. */
function attention(form: ReviewedForm): readonly number[] {
  const difference = differenceOf(form);
  const isOff =
    (difference !== null && Math.abs(difference) >= farOff) ||
    (form.gradeOfFiled !== null && form.computedGrade !== null && form.gradeOfFiled !== form.computedGrade);
  return [isOff ? 1 : 0, countOf(form, 'error'), countOf(form, 'warning'), Math.abs(difference ?? 0)];
}

function attentionOfFile({ reviewed }: ListedFile): readonly number[] {
  if (reviewed === null) return [];
  const { outcome } = reviewed;
  // What cannot be read is looked at before what is in order; what is no workbook at all comes last.
  if (outcome.kind !== 'read') return outcome.kind === 'unreadable' ? [0, 0, 0, 0] : [0, 0, 0, -1];
  return outcome.forms.map(attention).reduce(higher, []);
}

const higher = (one: readonly number[], other: readonly number[]) => (compare(one, other) >= 0 ? one : other);

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? -1) - (other[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The files as they are listed: in the order of their ways while they are being read (a list that moves under the pointer helps
 * nobody), then by how soon they need a look; only those that the search finds.
 */
export function listedFiles({
  files,
  reviewed,
  reading,
  search,
}: Pick<DeskState, 'files' | 'reviewed' | 'reading' | 'search'>): readonly ListedFile[] {
  const wanted = search.trim().toLowerCase();
  const listed = files
    .map((file): ListedFile => ({ file, reviewed: reviewed.get(file.path) ?? null }))
    .filter((one) => wanted === '' || searchedText(one).includes(wanted));
  if (reading !== null) return listed;
  const keys = new Map(listed.map((one) => [one, attentionOfFile(one)]));
  return [...listed].sort((one, other) => compare(keys.get(other) ?? [], keys.get(one) ?? []));
}

function searchedText({ file, reviewed }: ListedFile): string {
  const forms = reviewed?.outcome.kind === 'read' ? reviewed.outcome.forms : [];
  const words = forms.flatMap(({ project, department, implementer }) => [project, department, implementer]);
  return [file.path, ...words].join('\n').toLowerCase();
}

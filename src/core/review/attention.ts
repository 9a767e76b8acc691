import { message, type Message } from '../messages/message';
import type { AcrossFinding } from './across/across-finding';
import type { AcrossOf } from './across/across-index';
import { groupedBy } from './across/compared';
import { plainName, projectKey } from './across/names';
import type { FormEntry, ReviewEntry } from './entries';

/** Points between 自评得分 and 计算得分 from which on a reviewer looks first. */
export const lookedAtFirst = 5;

/** A row of the list, and why it wants looking at. */
export interface ListedEntry {
  readonly entry: ReviewEntry;
  readonly reasons: readonly Message[];
  /** What shows beside other forms, its own part in it. */
  readonly across: readonly AcrossFinding[];
  /** Of those the ones that no row before it has: each is told in full once. */
  readonly acrossFirst: readonly AcrossFinding[];
}

const isFarOff = ({ difference }: FormEntry): boolean => difference !== null && Math.abs(difference) >= lookedAtFirst;

/** Whether a reviewer has to act: a score far off, another grade, an error, a workbook that could not be read. */
export function needsAttention(entry: ReviewEntry): boolean {
  if (entry.kind === 'file') return entry.trouble !== 'other';
  return isFarOff(entry) || entry.hasOtherGrade || entry.errors > 0;
}

/** The steps of the list's order, the first first. */
function step(entry: ReviewEntry): number {
  if (entry.kind === 'file') return { unreadable: 4, noForm: 5, other: 6 }[entry.trouble];
  if (isFarOff(entry) || entry.hasOtherGrade) return 0;
  if (entry.errors > 0) return 1;
  return entry.warnings > 0 ? 2 : 3;
}

/**
 * The order of the list: a score that is off by `lookedAtFirst` or another grade first, then errors, then warnings, the most first;
 * behind the forms what could not be read, what holds no form, what is no workbook. Else as the files come.
 */
export function byAttention(one: ReviewEntry, other: ReviewEntry): number {
  const steps = step(one) - step(other);
  if (steps !== 0) return steps;
  if (one.kind === 'form' && other.kind === 'form') {
    const far = step(one) === 0 ? Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0) : 0;
    const more = far || other.errors - one.errors || other.warnings - one.warnings;
    if (more !== 0) return more;
    if (one.at === other.at) return one.formAt - other.formAt;
  }
  return one.at - other.at;
}

/** What a form's own figures say. */
function ownReasons(entry: FormEntry): readonly Message[] {
  const { difference, filedScore, computedScore, hasOtherGrade, filedGradeWords, computedGrade } = entry;
  const reasons: Message[] = [];
  if (difference !== null && difference >= lookedAtFirst) {
    reasons.push(message('review.scoredHigher', { points: difference }));
  }
  if (difference !== null && difference <= -lookedAtFirst) {
    reasons.push(message('review.scoredLower', { points: -difference }));
  }
  if (hasOtherGrade)
    reasons.push(message('review.otherGrade', { filed: filedGradeWords, computed: computedGrade ?? '' }));
  if (entry.errors > 0) reasons.push(message('review.errors', { count: entry.errors }));
  if (filedScore === null) reasons.push(message('review.noFiledScore'));
  if (computedScore === null) reasons.push(message('review.notComputed'));
  if (entry.unexplainedLosses > 0) reasons.push(message('review.lossUnexplained', { count: entry.unexplainedLosses }));
  if (entry.unexplainedExcesses > 0) {
    reasons.push(message('review.excessUnexplained', { count: entry.unexplainedExcesses }));
  }
  if (entry.isAllFull === true) reasons.push(message('review.allFull'));
  return reasons;
}

/** Forms of one project of one unit, whatever the year; null for one that does not say whose it is. */
function projectOf({ formKind, unit, project }: FormEntry): string | null {
  const [name, whose] = [projectKey(project), plainName(unit)];
  return formKind === 'department' || name === '' || whose === '' ? null : `${whose}\n${name}`;
}

function reasonsAmong(entry: FormEntry, same: readonly FormEntry[]): readonly Message[] {
  const versions = same.filter(({ year }) => year === entry.year).length;
  const years = [...new Set(same.flatMap(({ year }) => year ?? []))].sort((one, other) => other - one);
  return [
    ...(versions < 2 ? [] : [message('review.versions', { count: versions })]),
    ...(years.length < 2 ? [] : [message('review.severalYears', { years: years.join('、') })]),
  ];
}

/** Forms that are there more than once: one project, one unit, one year. */
export function countVersions(entries: readonly ReviewEntry[]): number {
  const forms = entries.filter((one) => one.kind === 'form');
  const groups = groupedBy(forms, (one) => {
    const project = projectOf(one);
    return project === null ? null : `${project}\n${one.year ?? ''}`;
  });
  return [...groups.values()].reduce((sum, { length }) => sum + length - 1, 0);
}

/** The list in its order, each row with why it wants looking at; `acrossOf`: what a form is concerned in beside others. */
export function listed(entries: readonly ReviewEntry[], acrossOf: AcrossOf = () => []): readonly ListedEntry[] {
  const forms = entries.filter((one) => one.kind === 'form');
  const projects = groupedBy(forms, projectOf);
  const reasonsOf = (entry: ReviewEntry): readonly Message[] => {
    if (entry.kind === 'file') return [entry.reason];
    const project = projectOf(entry);
    const same = project === null ? [] : (projects.get(project) ?? []);
    return [...ownReasons(entry), ...reasonsAmong(entry, same)];
  };
  const told = new Set<AcrossFinding>();
  return [...entries].sort(byAttention).map((entry) => {
    const across = entry.kind === 'form' ? acrossOf(entry) : [];
    const acrossFirst = across.filter((finding) => !told.has(finding));
    for (const finding of acrossFirst) told.add(finding);
    return { entry, reasons: reasonsOf(entry), across, acrossFirst };
  });
}

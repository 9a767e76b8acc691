import type { CheckId } from '../../../core/messages/message';
import type { Finding } from '../../../core/checks/finding';
import { type FindingStanding, standingOf } from '../../state/finding-groups';

/** What the user wants to see of the findings; null and blank filter nothing. */
export interface FindingFilter {
  readonly standing: FindingStanding | null;
  readonly check: CheckId | null;
  /** Words that must all occur in a finding's text, cells or check. */
  readonly search: string;
}

export const everything: FindingFilter = { standing: null, check: null, search: '' };

/** Whether a filter leaves anything out. */
export function isFiltering({ standing, check, search }: FindingFilter): boolean {
  return standing !== null || check !== null || search.trim() !== '';
}

/** The findings that a filter lets through, the list itself where it lets all through; `textOf` gives a finding's text in the pane's language. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  if (!isFiltering(filter)) return findings;
  const { standing, check, search } = filter;
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (standing !== null && standingOf(finding) !== standing) return false;
    if (check !== null && finding.check !== check) return false;
    if (words.length === 0) return true;
    const places = finding.places.map(({ sheet, cell }) => `${sheet} ${cell}`);
    const whole = [textOf(finding), finding.check, ...finding.cells, ...places].join(' ').toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}

/** The checks among findings with how often each occurs, in the findings' order. */
export function checksAmong(findings: readonly Finding[]): readonly (readonly [check: CheckId, count: number])[] {
  const counts = new Map<CheckId, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return [...counts];
}

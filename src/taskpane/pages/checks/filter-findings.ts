import type { Finding } from '../../../core/checks/finding';
import { type FindingStanding, standingOf } from '../../state/finding-groups';

/** What the user wants to see of the findings; null and blank filter nothing. */
export interface FindingFilter {
  readonly standing: FindingStanding | null;
  readonly rule: string | null;
  /** Words that must all occur in a finding's text, cells or rule. */
  readonly search: string;
}

export const everything: FindingFilter = { standing: null, rule: null, search: '' };

/** Whether a filter leaves anything out. */
export function isFiltering({ standing, rule, search }: FindingFilter): boolean {
  return standing !== null || rule !== null || search.trim() !== '';
}

/** The findings that a filter lets through; `textOf` gives a finding's text in the pane's language. */
export function filterFindings(
  findings: readonly Finding[],
  { standing, rule, search }: FindingFilter,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (standing !== null && standingOf(finding) !== standing) return false;
    if (rule !== null && finding.rule !== rule) return false;
    const places = finding.places.map(({ sheet, cell }) => `${sheet} ${cell}`);
    const whole = [textOf(finding), finding.rule, ...finding.cells, ...places].join(' ').toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}

/** The rules among findings with how often each occurs, in the findings' order. */
export function rulesAmong(findings: readonly Finding[]): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts];
}

import type { Finding, Severity } from '../../core/checks/finding';

/** How a finding is shown: by its severity, or apart once somebody has looked into it. */
export type FindingStanding = Severity | 'acknowledged';

/** All of a finding that tells its standing. */
type Standing = Pick<Finding, 'severity' | 'acknowledged'>;

export interface FindingGroup<Found extends Standing = Finding> {
  readonly standing: FindingStanding;
  readonly findings: readonly Found[];
}

const order: readonly FindingStanding[] = ['error', 'warning', 'info', 'acknowledged'];

/** Findings by standing, the gravest first, each group in the catalogue's order; groups without findings are left out. */
export function groupFindings<Found extends Standing>(findings: readonly Found[]): readonly FindingGroup<Found>[] {
  return order
    .map((standing) => ({
      standing,
      findings: findings.filter((finding) => standingOf(finding) === standing),
    }))
    .filter((group) => group.findings.length > 0);
}

/** How a finding is shown. */
export function standingOf(finding: Standing): FindingStanding {
  return finding.acknowledged === null ? finding.severity : 'acknowledged';
}

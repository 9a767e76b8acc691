import type { Finding, Severity } from '../../core/checks/finding';

/** How a finding is shown: by its severity, or apart once somebody has looked into it. */
export type FindingStanding = Severity | 'acknowledged';

export interface FindingGroup {
  readonly standing: FindingStanding;
  readonly findings: readonly Finding[];
}

const order: readonly FindingStanding[] = ['error', 'warning', 'info', 'acknowledged'];

/** Findings by standing, the gravest first, each group in the catalogue's order; groups without findings are left out. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return order
    .map((standing) => ({
      standing,
      findings: findings.filter((finding) => standingOf(finding) === standing),
    }))
    .filter((group) => group.findings.length > 0);
}

/** How a finding is shown. */
export function standingOf(finding: Finding): FindingStanding {
  return finding.acknowledged === null ? finding.severity : 'acknowledged';
}

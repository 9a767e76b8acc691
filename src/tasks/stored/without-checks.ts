import type { Finding } from '../../core/checks/finding';

/** A check that a unit does without in this workbook, and why. */
export interface CheckOff {
  /** Its id. */
  readonly check: string;
  readonly reason: string;
  /** The office does without it in all its workbooks, not this one; absent for a choice of the workbook's. */
  readonly byOffice?: boolean;
}

/** The checks that are off in a workbook: those of its own, then the office's that it has neither switched off itself nor on again. */
export function checksOffIn(
  own: readonly CheckOff[],
  on: readonly string[],
  office: readonly CheckOff[],
): readonly CheckOff[] {
  const settled = new Set([...own.map(({ check }) => check), ...on]);
  return [...own, ...office.filter(({ check }) => !settled.has(check)).map((one) => ({ ...one, byOffice: true }))];
}

/** Findings of a check that is switched off are looked into for good: its reason is theirs, unless somebody gave one of their own. */
export function withChecksOff(findings: readonly Finding[], off: readonly CheckOff[]): readonly Finding[] {
  const reasons = new Map(off.map(({ check, reason }) => [check, reason]));
  return findings.map((finding) => ({
    ...finding,
    acknowledged: finding.acknowledged ?? reasons.get(finding.check) ?? null,
  }));
}

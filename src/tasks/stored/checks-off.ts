import * as v from 'valibot';
import type { Finding } from '../../core/checks/finding';
import { fields, inShape, parsedJson, readableItems } from '../../core/json/shapes';
import { checksOffKey } from './keys';
import { changeOf, type StoredChange, type StoredKind } from './stored';

/** A check that a unit does without in this workbook, and why. */
export interface CheckOff {
  /** Its id. */
  readonly check: string;
  readonly reason: string;
}

const shape = fields({ check: v.string(), reason: v.string() });

/** The checks that are switched off, in the order in which they were. */
export const storedChecksOff: StoredKind<readonly CheckOff[]> = {
  key: checksOffKey,
  none: [],
  read: (text) => {
    const { items, isWhole } = readableItems((json) => inShape(shape, json), parsedJson(text));
    return { value: items, isWhole };
  },
  write: (off) => (off.length === 0 ? null : JSON.stringify(off)),
};

/** Switches a check off; a new reason takes the place of an earlier one. */
export function checkSwitchedOff({ check, reason }: CheckOff): StoredChange {
  return changeOf(storedChecksOff, (off) => [
    ...off.filter((one) => one.check !== check),
    { check, reason: reason.trim() },
  ]);
}

/** Switches a check on again. */
export function checkSwitchedOn(check: string): StoredChange {
  return changeOf(storedChecksOff, (off) => off.filter((one) => one.check !== check));
}

/** Findings of a check that is switched off are looked into for good: its reason is theirs, unless somebody gave one of their own. */
export function withChecksOff(findings: readonly Finding[], off: readonly CheckOff[]): readonly Finding[] {
  const reasons = new Map(off.map(({ check, reason }) => [check, reason]));
  return findings.map((finding) => ({
    ...finding,
    acknowledged: finding.acknowledged ?? reasons.get(finding.check) ?? null,
  }));
}

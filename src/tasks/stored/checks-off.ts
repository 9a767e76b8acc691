import * as v from 'valibot';
import type { Finding } from '../../core/checks/finding';
import { fields, inShape, parsedJson, readableItems } from '../../core/json/shapes';
import { checksOffKey, checksOnKey } from './keys';
import { changeOf, type StoredChange, type StoredKind } from './stored';

/** A check that a unit does without in this workbook, and why. */
export interface CheckOff {
  /** Its id. */
  readonly check: string;
  readonly reason: string;
  /** The office does without it in all its workbooks, not this one; absent for a choice of the workbook's. */
  readonly byOffice?: boolean;
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

/** The checks that the office does without and this workbook wants all the same. */
export const storedChecksOn: StoredKind<readonly string[]> = {
  key: checksOnKey,
  none: [],
  read: (text) => {
    const { items, isWhole } = readableItems((json) => (typeof json === 'string' ? json : null), parsedJson(text));
    return { value: items, isWhole };
  },
  write: (on) => (on.length === 0 ? null : JSON.stringify(on)),
};

/** Switches a check on in this workbook that the office does without; `off` lets the office have its way again. */
export function officeCheck(check: string, wanted: 'on' | 'off'): StoredChange {
  return changeOf(storedChecksOn, (on) => {
    const others = on.filter((one) => one !== check);
    return wanted === 'on' ? [...others, check] : others;
  });
}

/** Switches a check on again, whoever had switched it off. */
export const switchedOnAgain = ({ check, byOffice }: CheckOff): StoredChange =>
  byOffice === true ? officeCheck(check, 'on') : checkSwitchedOn(check);

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

import * as v from 'valibot';
import { fields, inShape, parsedJson, readableItems } from '../../core/json/shapes';
import { checksOffKey, checksOnKey } from './keys';
import { changeOf, type StoredChange, type StoredKind } from './stored';
import type { CheckOff } from './without-checks';

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

import type { NumberExpression } from './expression';
import { numberTokens } from './number';
import { normaliseExpression } from './normalise';
import { roundPoints } from './rounding';
import { isMoney } from './unit';

/** A number as its text prints it: `123.46万元` is 123.46 with two decimals, each worth 10000 of the base unit. */
interface Printed {
  readonly digits: number;
  readonly decimals: number;
  /** What one of the printed unit is in base units. */
  readonly scale: number;
}

function printed({ text, value }: NumberExpression): Printed | null {
  const [token, ...others] = numberTokens(normaliseExpression(text));
  if (token === undefined || others.length > 0) return null;
  const digits = Number(token.digits);
  const decimals = token.digits.split('.')[1]?.length ?? 0;
  return digits === 0 || value === 0 ? null : { digits, decimals, scale: value / digits };
}

/** Fewer decimals or digits are a round figure (1万元, 0.15亿元), not an amount that was rounded to be printed. */
const decimalsOfRounded = 2;
const digitsOfRounded = 4;

/**
 * Whether actual and target are one amount, of which one is printed rounded in a larger unit: 1,234,567.89元 and 123.46万元, 1000亩
 * and 66.67公顷. The larger unit's figure must have two decimals and four digits, and be the other one rounded half up to them. Things counted
 * (1.25万人 against 12499人) are exact in both spellings. `factor` turns the actual's base unit into the target's.
 */
export function agreesAsPrinted(actual: NumberExpression, target: NumberExpression, factor: number): boolean {
  if (factor === 1 && !isMoney(target.unit)) return false;
  const own = printed(actual);
  const other = printed(target);
  if (own === null || other === null) return false;
  const ownScale = own.scale * factor;
  const near = Math.abs(ownScale / other.scale - 1) < 1e-9;
  if (near) return false;
  const [coarse, fine] = ownScale > other.scale ? [own, other] : [other, own];
  const significantDigits = String(coarse.digits).replace(/^[-0.]+|\./g, '').length;
  if (coarse.decimals < decimalsOfRounded || significantDigits < digitsOfRounded) return false;
  const fineInCoarse = ownScale > other.scale ? target.value / ownScale : (actual.value * factor) / other.scale;
  return (
    fine.digits !== coarse.digits &&
    roundPoints(Number(fineInCoarse.toPrecision(15)), coarse.decimals) === coarse.digits
  );
}

import type { Check } from './check';
import { fundChecks } from './funds';
import { scoreChecks } from './scores';
import { structureChecks } from './structure';
import { targetChecks } from './targets';
import { totalChecks } from './totals';

/** All checks, in the order of the catalogue. */
export const checks: readonly Check[] = [
  ...structureChecks,
  ...targetChecks,
  ...scoreChecks,
  ...fundChecks,
  ...totalChecks,
];

import { actualChecks, platformChecks } from './actuals';
import type { Check } from './check';
import { fundReasonChecks } from './fund-reasons';
import { fundChecks } from './funds';
import { goalChecks } from './goals';
import { narrativeChecks } from './narrative';
import { readingChecks } from './reading';
import { scoreChecks } from './scores';
import { structureChecks } from './structure';
import { targetChecks } from './targets';
import { totalChecks } from './totals';

/** V01 to V60, then our own R ids. */
const place = (id: string): string => (id.startsWith('V') ? `0${id}` : `1${id}`);

/** All checks, in the order of the catalogue; how certainly the form could be read comes last. */
export const checks: readonly Check[] = [
  ...structureChecks,
  ...targetChecks,
  ...goalChecks,
  ...actualChecks,
  ...scoreChecks,
  ...fundChecks,
  ...fundReasonChecks,
  ...totalChecks,
  ...narrativeChecks,
  ...platformChecks,
  ...readingChecks,
].sort((one, other) => (place(one.id) < place(other.id) ? -1 : 1));

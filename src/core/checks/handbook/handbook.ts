import { actualHandbook } from './actuals';
import type { HandbookEntry } from './entry';
import { fundHandbook } from './funds';
import { narrativeHandbook, readingHandbook } from './narrative';
import { scoreHandbook } from './scores';
import { structureHandbook } from './structure';
import { targetHandbook } from './targets';
import { totalHandbook } from './totals';

const entries = {
  ...structureHandbook,
  ...targetHandbook,
  ...actualHandbook,
  ...scoreHandbook,
  ...fundHandbook,
  ...totalHandbook,
  ...narrativeHandbook,
  ...readingHandbook,
} as const;

/** Ids of the catalogue. */
export type CheckId = keyof typeof entries;

/** What there is to know about each check: for docs/checks.md and for people who ask why. */
export const handbook: Readonly<Record<CheckId, HandbookEntry>> = entries;

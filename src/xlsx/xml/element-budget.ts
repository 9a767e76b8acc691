import { UnreadableFile } from '../problem';

/** How many elements may still be read: each takes some 250 bytes, whatever it says, and a zip of a few kilobytes holds millions. */
export interface ElementBudget {
  left: number;
}

/** 400 megabytes; a sheet of 400,000 filled cells has 1.2 million elements at most. */
export const mostElements = 1_500_000;

/** Elements inside each other: what no producer writes, and what libxml2 (LibreOffice, openpyxl) refuses, too. */
export const deepestElement = 256;

/** Counts elements. Throws `UnreadableFile` when there are more than can be held. */
export function spendElement(budget: ElementBudget, elements = 1): void {
  budget.left -= elements;
  if (budget.left < 0) throw new UnreadableFile('tooLarge', `> ${mostElements} XML`);
}

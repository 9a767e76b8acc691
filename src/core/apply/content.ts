import { type CellContent, type CellValue, isFormula } from '../sheet/snapshot';

/** A cell as it is looked at again: its value, and its formula or the value once more. */
export interface CellReading {
  readonly value: CellValue;
  /** As Excel's `formulas`: a text such as `=100%` that is no formula looks like one here. */
  readonly formula: CellContent;
  readonly numberFormat: string;
}

/** What a cell is to hold. */
export type NewContent =
  | { readonly kind: 'formula'; readonly formula: string }
  /** A text arrives as that text, whatever it begins with. */
  | { readonly kind: 'constant'; readonly value: CellValue };

/** True when the cell holds a formula: what it shows differs from what it says. */
export function holdsFormula({ value, formula }: CellReading): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

const withPlainLineEnds = (content: CellContent): CellContent =>
  typeof content === 'string' ? content.replace(/\r\n?/g, '\n') : content;

/** Whether two contents are the same to a reader: Excel rewrites line ends, and keeps 15 digits of a number. */
export function sameContent(first: CellContent, second: CellContent): boolean {
  if (typeof first === 'number' && typeof second === 'number') {
    return Math.abs(first - second) <= 1e-14 * Math.max(Math.abs(first), Math.abs(second));
  }
  return withPlainLineEnds(first) === withPlainLineEnds(second);
}

/** Whether a cell holds this constant, whatever its format. */
export function holdsConstant(reading: CellReading, value: CellValue): boolean {
  return sameContent(value, reading.value) && !holdsFormula(reading);
}

/** Characters of a cell that a message shows: enough to know it by. */
const longestShown = 60;

/** A content as a message shows it. */
export function shownContent(content: CellContent): string {
  const text = String(content);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/**
 * A constant as the journal keeps it: a text that looks like a formula (or like one that is marked) is marked with an
 * apostrophe, as one types it.
 */
export function keptConstant(value: CellValue): CellContent {
  return typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
}

/** A cell's content as the journal keeps it: the formula, or the constant. */
export function keptContent(reading: CellReading): CellContent {
  return holdsFormula(reading) ? reading.formula : keptConstant(reading.value);
}

/** What a content of the journal makes a cell hold. */
export function contentOfKept(kept: CellContent): NewContent {
  return isFormula(kept) ? { kind: 'formula', formula: kept } : { kind: 'constant', value: keptAsRead(kept) };
}

/** A content of the journal as a cell's `formula` gives it back. */
export function keptAsRead(kept: CellContent): CellContent {
  return typeof kept === 'string' && kept.startsWith("'") ? kept.slice(1) : kept;
}

/** Whether a cell holds what the journal keeps: a formula is none where only its text stands there. */
export function holdsKept(reading: CellReading, kept: CellContent): boolean {
  return sameContent(keptAsRead(kept), reading.formula) && holdsFormula(reading) === isFormula(kept);
}

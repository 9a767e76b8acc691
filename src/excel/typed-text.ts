import { type CellContent, type CellValue, isFormula } from '../core/sheet/snapshot';

/** What Excel makes of a text that someone types: formulas, numbers, dates, TRUE, error values. */
const readsAsSomethingElse = /^\s*([=+\-@'"＝＋－＠’]|[\d０-９.．(（¥￥$€£%#]|(true|false)\s*$)/i;

/**
 * How a value has to be typed so that it arrives as it is. A text that Excel would take for a formula, number or date gets
 * the leading apostrophe that Excel keeps out of the value; in a cell with the text format `@` nothing is taken for
 * anything else, so only an apostrophe itself needs one there.
 */
export function typedValue(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== 'string') return value;
  const needsApostrophe = numberFormat === '@' ? value.startsWith("'") : readsAsSomethingElse.test(value);
  return needsApostrophe ? `'${value}` : value;
}

/** A cell as it was read: its value, and its formula or the value again. */
export interface CellReading {
  readonly value: CellValue;
  /** Excel's `formulas`: a text such as `=100%` that is no formula looks like one here, without its apostrophe. */
  readonly formula: CellContent;
  readonly numberFormat: string;
}

/** True when the cell holds a formula: what it shows differs from what it says. */
export function holdsFormula({ value, formula }: CellReading): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/**
 * A cell's content for the journal: the formula, or the constant; a text that looks like a formula (or like one that is
 * marked) is marked with an apostrophe, as one types it.
 */
export function journalContent(reading: CellReading): CellContent {
  const { value, formula } = reading;
  if (holdsFormula(reading)) return formula;
  return typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
}

/** How a content of the journal has to be typed into a cell of this number format. */
export function typedFromJournal(content: CellContent, numberFormat: string): CellContent {
  return isFormula(content) ? content : typedValue(journalContentAsRead(content), numberFormat);
}

/** A content of the journal as Excel's `formulas` gives it back. */
export function journalContentAsRead(content: CellContent): CellContent {
  return isMarkedText(content) ? content.slice(1) : content;
}

const isMarkedText = (content: CellContent): content is string =>
  typeof content === 'string' && content.startsWith("'");

const withPlainLineEnds = (content: CellContent): CellContent =>
  typeof content === 'string' ? content.replace(/\r\n?/g, '\n') : content;

/** Whether two contents are the same to a reader: Excel rewrites line ends, and keeps 15 digits of a number. */
export function sameContent(first: CellContent, second: CellContent): boolean {
  if (typeof first === 'number' && typeof second === 'number') {
    return Math.abs(first - second) <= 1e-14 * Math.max(Math.abs(first), Math.abs(second));
  }
  return withPlainLineEnds(first) === withPlainLineEnds(second);
}

import type { NewContent } from '../core/apply/content';
import type { CellContent, CellValue } from '../core/sheet/snapshot';

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

/** How a content has to be typed into a cell of this number format. */
export function typedContent(content: NewContent, numberFormat: string): CellContent {
  return content.kind === 'formula' ? content.formula : typedValue(content.value, numberFormat);
}

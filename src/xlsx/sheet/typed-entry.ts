import { parseValue } from 'numfmt';
import { builtInFormat } from '../styles/number-formats';
import type { CellValue } from './cell-value';

/** What becomes of something that is typed into a cell. */
export type Entry =
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'constant';
      readonly value: CellValue;
      readonly numberFormat: string | null;
      readonly quoted: boolean;
    };

function constant(value: CellValue, numberFormat: string | null = null, quoted = false): Entry {
  return { kind: 'constant', value, numberFormat, quoted };
}

/** How Excel takes what is put into a cell with this number format: as a formula, a number, or text. */
export function readEntry(content: CellValue, numberFormat: string): Entry {
  if (typeof content !== 'string' || content === '') return constant(content);
  if (content.startsWith("'")) return constant(content.slice(1), null, true);
  if (numberFormat === '@') return constant(content);
  if (content.startsWith('=') && content.length > 1) return { kind: 'formula', formula: content };
  const parsed = parseValue(content.trim(), { locale: 'zh-CN' });
  if (parsed === undefined) return constant(content);
  // A percentage or a date brings its own format into a cell that has none.
  const brought = parsed.formatId === undefined ? null : builtInFormat(parsed.formatId);
  return constant(parsed.value, numberFormat === 'General' ? brought : null);
}

/** Whether a text needs the quote prefix so that Excel keeps it as text when someone edits the cell. */
export function needsQuote(text: string, numberFormat: string): boolean {
  if (text === '' || numberFormat === '@') return false;
  return /^[=+\-@']/.test(text) || parseValue(text.trim(), { locale: 'zh-CN' }) !== undefined;
}

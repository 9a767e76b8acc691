import type { CellValue } from '../../xlsx';
import { isFormulaSyntax } from './formula-syntax';

/** What Excel makes of a content that someone enters. */
export type Entry =
  | { readonly kind: 'clear' }
  | { readonly kind: 'formula'; readonly formula: string }
  /** `numberFormat` is what Excel sets along with it in a cell that is General; null for none. */
  | { readonly kind: 'constant'; readonly value: CellValue; readonly numberFormat: string | null }
  | { readonly kind: 'invalid' };

/** Longest text that a cell holds. */
const longestText = 32_767;

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const groupedNumber = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const date = /^(\d{4})(?:-|\/|年)(\d{1,2})(?:-|\/|月)(\d{1,2})日?$/;

/**
 * Reads a content as Excel does (`range.values`, excel.range.yml): numeric text becomes a number, a leading `=`, `+` or `-`
 * starts a formula, a leading apostrophe makes it text; in a cell formatted as text everything is text.
 */
export function readEntry(content: CellValue, numberFormat: string, date1904: boolean): Entry {
  // What is put into a cell formatted as text becomes text (Microsoft Q141765).
  if (typeof content !== 'string') return constant(numberFormat === '@' ? String(content).toUpperCase() : content);
  if (content === '') return { kind: 'clear' };
  if (content.length > longestText) return { kind: 'invalid' };
  if (content.startsWith("'")) return constant(content.slice(1));
  if (numberFormat === '@') return constant(content);
  const number = readNumber(content.trim()) ?? readDate(content.trim(), date1904);
  if (number !== null) return number;
  if (/^(true|false)$/i.test(content)) return constant(content.toLowerCase() === 'true');
  if (content.length === 1) return constant(content);
  if (content.startsWith('=')) return formula(content);
  if (content.startsWith('+') || content.startsWith('-')) return formula(`=${content}`);
  // Lotus habit that Excel keeps: @SUM(A1) is a function, any other text behind @ is an error.
  if (content.startsWith('@')) return content.includes('(') ? formula(`=${content.slice(1)}`) : { kind: 'invalid' };
  return constant(content);
}

function constant(value: CellValue, numberFormat: string | null = null): Entry {
  return { kind: 'constant', value, numberFormat };
}

function formula(text: string): Entry {
  return isFormulaSyntax(text) ? { kind: 'formula', formula: text } : { kind: 'invalid' };
}

function readNumber(text: string): Entry | null {
  if (plainNumber.test(text)) return constant(Number(text));
  if (groupedNumber.test(text)) {
    return constant(Number(text.replaceAll(',', '')), text.includes('.') ? '#,##0.00' : '#,##0');
  }
  const percent = text.endsWith('%') ? text.slice(0, -1).trim() : '';
  if (!plainNumber.test(percent)) return null;
  // Two decimals further left in the text, not in binary: 98.6% is 0.986 and nothing beside it.
  return constant(Number(`${Number(percent)}e-2`), percent.includes('.') ? '0.00%' : '0%');
}

function readDate(text: string, date1904: boolean): Entry | null {
  const [, year, month, day] = (date.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day || year < 1900) return null;
  const sinceUnixEpoch = at.getTime() / 86_400_000;
  return constant(sinceUnixEpoch + (date1904 ? 24_107 : 25_569), 'yyyy/m/d');
}

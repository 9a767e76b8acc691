import type { SheetSnapshot } from '../../sheet/snapshot';
import type { EarlierReport } from './earlier-report';

/** Cells of prose that make a sheet a report and not a table. */
const leastProse = 3;

const isProse = (text: string): boolean => text.length >= 20 && /[，。；]/.test(text);

/** A sheet that carries a report (of another year, in the same workbook); null for a table. */
export function sheetReport({ sheet, texts }: SheetSnapshot): EarlierReport | null {
  const paragraphs = texts
    .map((row) => row.map((text) => text.trim()).filter((text) => text !== ''))
    .filter((row) => row.length > 0)
    .map((row) => ({ text: row.join(' ').replace(/^[\s\u3000]+/, ''), level: 0 as const }));
  const prose = paragraphs.filter(({ text }) => isProse(text)).length;
  const isReport = prose >= leastProse && prose * 4 >= paragraphs.length;
  return isReport && paragraphs.some(({ text }) => /绩效|自评/.test(text)) ? { name: sheet.name, paragraphs } : null;
}

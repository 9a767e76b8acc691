import type { ReportDocument, TextLevel } from './report-document';
import { textWidth } from './text-width';

/** A row of the report sheet: one cell of one wide column. */
export interface SheetLine {
  /** The block's id; the further rows of a long block have `~2`, `~3` … behind it. */
  readonly id: string;
  readonly level: TextLevel;
  /** As it stands in the cell, with its indent. */
  readonly text: string;
}

/** Characters of 三号 in a line: what 公文 have on A4 (GB/T 9704). */
export const charactersOfLine = 28;

/** Excel's tallest row (409 pt) holds this many lines of 30 pt. */
const linesOfRow = 13;

/** Two characters, as a cell has no first-line indent. */
const indent = '\u3000\u3000';

/**
 * Lines that a text takes in the column, in characters of `size` times 三号; one character a line is left for marks that may
 * not begin one.
 */
export function linesOf(text: string, size = 1): number {
  const inLine = charactersOfLine / size - 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / inLine)), 0);
}

/** Cuts a text that no row can hold, behind sentences, else behind clauses, else where it has to be. */
function rowsOfText(text: string): readonly string[] {
  const most = linesOfRow * (charactersOfLine - 1) - 2;
  const rows: string[] = [];
  let rest = text;
  while (textWidth(rest) > most) {
    const head = rest.slice(0, most);
    const marks = ['。', '；', '、', '，'].map((mark) => head.lastIndexOf(mark) + 1);
    const end = marks.find((place) => place > most / 2) ?? most;
    rows.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...rows, rest];
}

/** Unit and date as a cover has them, where the text leaves them to it: a sheet has no cover. */
function signature({ blocks, cover }: ReportDocument): readonly SheetLine[] {
  if (cover === null) return [];
  const entries = [
    ['closing.unit', cover.unit],
    ['closing.date', cover.date],
  ] as const;
  return entries.flatMap(([id, text]): readonly SheetLine[] =>
    blocks.some((block) => block.id === id) ? [] : [{ id, level: 'closing', text }],
  );
}

/** The report as rows of a sheet. The form itself is not repeated: its reference says where it lies. */
export function sheetLines(report: ReportDocument): readonly SheetLine[] {
  const lines = report.blocks.flatMap((block): readonly SheetLine[] => {
    switch (block.level) {
      case 'table':
        return [{ id: block.id, level: 'body', text: indent + block.reference }];
      // A chart, which the sheet does not carry: the figures stand in the conclusion.
      case 'bars':
        return [];
      case 'title':
      case 'closing':
        return [{ id: block.id, level: block.level, text: block.text }];
      default:
        return rowsOfText(block.text).map((text, index) => ({
          id: index === 0 ? block.id : `${block.id}~${index + 1}`,
          level: block.level,
          text: (index === 0 ? indent : '') + text,
        }));
    }
  });
  const signed = report.blocks.some(({ level }) => level === 'closing');
  return signed ? [...lines, ...signature(report)] : lines;
}

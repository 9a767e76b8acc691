import type { TextLevel } from './report-document';
import { charactersOfLine, linesOf } from './sheet-lines';

/** How a row's cell looks. Sizes and heights in points. */
export interface RowLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
}

/** A row to be set: which (zero-based), how, and how high. */
export interface RowLayout {
  readonly row: number;
  readonly look: RowLook;
  readonly height: number;
  /** `distributed` spreads the lines over the height, the nearest to a line spacing that a cell has. */
  readonly vertical: 'center' | 'distributed';
}

/** The layout of a sheet of one wide column, to be printed on A4 upright. */
export interface SheetLayout {
  readonly rows: readonly RowLayout[];
  /** Rows of the print area, from the first. */
  readonly printedRows: number;
  /** For a fresh sheet; null leaves column and page as people have them. */
  readonly page: PageLayout | null;
}

export interface PageLayout {
  /** Points. */
  readonly columnWidth: number;
  /**
   * Points of the empty column beside it. It is printed along: a single column that is too wide for the page (other fonts)
   * would be cut off instead of being scaled to fit.
   */
  readonly marginWidth: number;
  /** Inches. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
}

/** 三号. */
const bodySize = 16;
/** Excel has no line spacing in a cell: a row is as high as its lines are with 30 pt each. */
const lineHeight = 30;
/** Excel's tallest row. */
const tallestRow = 409;

const fangSong = { font: '仿宋', size: bodySize, bold: false, horizontal: 'left' } as const;

/** Fonts and sizes of 公文: title 小标宋 二号, headings 黑体, 楷体 and 仿宋 in bold, text 仿宋 三号. */
const looks: Readonly<Record<TextLevel, RowLook>> = {
  title: { font: '方正小标宋简体', size: 22, bold: false, horizontal: 'center' },
  heading1: { ...fangSong, font: '黑体' },
  heading2: { ...fangSong, font: '楷体', bold: true },
  heading3: { ...fangSong, bold: true },
  body: fangSong,
  offer: { ...fangSong, size: 12 },
  closing: { ...fangSong, horizontal: 'right' },
};

/** How a row of that level with that text is set. */
export function rowLayout(row: number, level: TextLevel, text: string): RowLayout {
  const look = looks[level];
  const lines = linesOf(text, look.size / bodySize);
  const height = lines * lineHeight * (look.size / bodySize);
  // Few lines would be torn apart where the estimate is one too many.
  const vertical = lines > 3 ? 'distributed' : 'center';
  return { row, look, height: Math.min(Math.round(height), tallestRow), vertical };
}

/** The page of a fresh report sheet: A4 with the margins of 公文 (GB/T 9704: 37, 35, 28 and 26 mm), 28 characters a line. */
export const reportPage: PageLayout = {
  columnWidth: charactersOfLine * bodySize + 5,
  marginWidth: 6,
  margins: { top: 1.46, bottom: 1.38, left: 1.1, right: 1.02 },
};

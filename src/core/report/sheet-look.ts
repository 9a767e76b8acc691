import { charactersOfLine, type LineLevel, linesOf } from './sheet-lines';

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
const looks: Readonly<Record<LineLevel, RowLook>> = {
  title: { font: '方正小标宋简体', size: 22, bold: false, horizontal: 'center' },
  heading1: { ...fangSong, font: '黑体' },
  heading2: { ...fangSong, font: '楷体', bold: true },
  heading3: { ...fangSong, bold: true },
  body: fangSong,
  bar: fangSong,
  closing: { ...fangSong, horizontal: 'right' },
};

/** How a row of that level with that text is set. */
export function rowLayout(row: number, level: LineLevel, text: string): RowLayout {
  const look = looks[level];
  const height = linesOf(text, look.size / bodySize) * lineHeight * (look.size / bodySize);
  return { row, look, height: Math.min(Math.round(height), tallestRow) };
}

/** The page of a fresh report sheet: A4 with the margins of 公文 (GB/T 9704: 37, 35, 28 and 26 mm). */
export const reportPage: PageLayout = {
  columnWidth: charactersOfLine * bodySize + 6,
  margins: { top: 1.46, bottom: 1.38, left: 1.1, right: 1.02 },
};

import type { CellBlock } from '../sheet/address';
import type { BlockLook } from '../sheet/sheet-plan';
import { textWidth } from '../report/text-width';

// How the sheets of a review look: one face, so that they make one file.

const face: BlockLook = {
  font: '宋体',
  size: 10,
  bold: false,
  horizontal: 'left',
  wrap: true,
  bordered: true,
  numberFormat: null,
};

export const looks = {
  words: face,
  header: { ...face, bold: true, horizontal: 'center' },
  centred: { ...face, horizontal: 'center' },
  count: { ...face, horizontal: 'right', numberFormat: '0' },
  money: { ...face, horizontal: 'right', numberFormat: '#,##0.00' },
  points: { ...face, horizontal: 'right', numberFormat: '0.00' },
  difference: { ...face, horizontal: 'right', numberFormat: '+0.00;-0.00;0.00' },
  rate: { ...face, horizontal: 'right', numberFormat: '0.00%' },
  plain: { ...face, bordered: false, wrap: false },
} as const satisfies Record<string, BlockLook>;

/** A column of a review's sheet. */
export interface ReviewColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly look: BlockLook;
}

/** The block of whole columns between two rows, zero-based. */
const rowsOf = (columns: number, top: number, bottom: number): CellBlock => ({
  top,
  left: 0,
  bottom,
  right: columns - 1,
});

/** The looks of a table whose header stands in row `top`, with its last row at `bottom`. */
export function tableLooks(columns: readonly ReviewColumn[], top: number, bottom: number) {
  return [
    ...columns.flatMap(({ look }, column) =>
      bottom > top ? [{ block: { top: top + 1, left: column, bottom, right: column }, look }] : [],
    ),
    { block: rowsOf(columns.length, top, top), look: looks.header },
  ];
}

/** Points of a Chinese character at size 10, and of a line of them. */
const characterWidth = 10.5;
const lineHeight = 14;
/** Excel's tallest row. */
const tallest = 409;

/** How high a row is so that its texts are seen whole: Excel does not measure rows of a file that it did not write. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => {
    const characters = Math.max(1, Math.floor((widths[column] ?? 60) / characterWidth));
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / characters)), 0);
  });
  return Math.min(tallest, Math.max(1, ...lines) * lineHeight + 4);
}

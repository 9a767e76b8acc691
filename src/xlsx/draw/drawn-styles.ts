import type { CellBlock } from '../sheet/address';
import { changedStyle, type StyleEdit } from '../styles/style-writer';
import type { Stylesheet } from '../styles/styles';
import type { SheetDrawing } from '../workbook';

/** The style indices of a drawing's cells. Ask for the rows from top to bottom. */
export interface DrawnStyles {
  /** By column; a column without an index has the workbook's plain style. */
  readonly ofRow: (row: number) => readonly number[];
  /** The style of a link's cell, and of a text that looks like something else. */
  readonly linked: (index: number) => number;
  readonly quoted: (index: number) => number;
}

const linkStyle: StyleEdit = { font: { underline: true, colour: '#0563C1' } };

/** A change of style that is worked out once for each style that it meets. */
function once(styles: Stylesheet, change: StyleEdit): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    const made = known.get(index) ?? changedStyle(styles, index, change);
    known.set(index, made);
    return made;
  };
}

const covers = ({ left, right }: CellBlock, column: number): boolean => left <= column && column <= right;

/** Works out styles a row at a time: rows that the same blocks cover look alike, and most rows of a long table do. */
export function drawnStyles(styles: Stylesheet, drawing: SheetDrawing): DrawnStyles {
  const blocks = drawing.styles.map(({ block, change }, order) => ({ block, order, apply: once(styles, change) }));
  const waiting = [...blocks].sort((one, other) => one.block.top - other.block.top);
  let next = 0;
  let current: typeof blocks = [];
  let indices: readonly number[] | null = null;
  return {
    ofRow: (row) => {
      const staying = current.filter(({ block }) => block.bottom >= row);
      const begun: typeof blocks = [];
      for (let one = waiting[next]; one !== undefined && one.block.top <= row; one = waiting[next]) {
        if (one.block.bottom >= row) begun.push(one);
        next += 1;
      }
      if (indices !== null && begun.length === 0 && staying.length === current.length) return indices;
      current = [...staying, ...begun].sort((one, other) => one.order - other.order);
      const width = Math.max(0, ...current.map(({ block }) => block.right + 1));
      indices = Array.from({ length: width }, (_, column) =>
        current.reduce((index, { block, apply }) => (covers(block, column) ? apply(index) : index), 0),
      );
      return indices;
    },
    linked: once(styles, linkStyle),
    quoted: once(styles, { quotePrefix: true }),
  };
}

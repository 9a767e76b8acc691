import type { BorderLine, CellBlock, CellStyle } from '../xlsx';

/** A line as it is drawn. */
export interface DrawnLine {
  readonly width: 1 | 2 | 3;
  readonly css: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly colour: string;
}

type LineLook = Pick<DrawnLine, 'width' | 'css'>;

/** The line styles of the file format (ECMA-376, ST_BorderStyle), in the nearest that a browser draws. */
const looks: Readonly<Record<string, LineLook>> = {
  hair: { width: 1, css: 'dotted' },
  dotted: { width: 1, css: 'dotted' },
  dashed: { width: 1, css: 'dashed' },
  dashDot: { width: 1, css: 'dashed' },
  dashDotDot: { width: 1, css: 'dashed' },
  thin: { width: 1, css: 'solid' },
  mediumDashed: { width: 2, css: 'dashed' },
  mediumDashDot: { width: 2, css: 'dashed' },
  mediumDashDotDot: { width: 2, css: 'dashed' },
  slantDashDot: { width: 2, css: 'dashed' },
  medium: { width: 2, css: 'solid' },
  double: { width: 3, css: 'double' },
  thick: { width: 3, css: 'solid' },
};

const weightOrder = Object.keys(looks);

function draw(line: BorderLine): DrawnLine | null {
  if (line.style === 'none') return null;
  return { ...(looks[line.style] ?? { width: 1, css: 'solid' }), colour: line.colour ?? '#000000' };
}

/** The line between two cells that each say what they want there: the heavier one is drawn, as Excel does. */
export function sharedLine(one: BorderLine | null, other: BorderLine | null): DrawnLine | null {
  if (one === null || other === null) {
    const line = one ?? other;
    return line === null ? null : draw(line);
  }
  return draw(weightOrder.indexOf(other.style) > weightOrder.indexOf(one.style) ? other : one);
}

/** The lines of a cell or merged area that are its to draw; null where there is none. */
export type AreaLines = Readonly<Record<'top' | 'right' | 'bottom' | 'left', DrawnLine | null>>;

type StyleAt = (row: number, column: number) => CellStyle;

/**
 * The lines at the right and the bottom of a cell or merged area (null: none). Lines at the top and the left belong to the
 * neighbour's bottom and right, so that each line is drawn once; the first row and column have `top` and `left` too.
 */
export function areaLines(area: CellBlock, styleAt: StyleAt): AreaLines {
  const first = <T>(from: number, to: number, at: (index: number) => T | null): T | null => {
    for (let index = from; index <= to; index++) {
      const found = at(index);
      if (found !== null) return found;
    }
    return null;
  };
  const { top, left, bottom, right } = area;
  return {
    top: top > 0 ? null : first(left, right, (column) => sharedLine(styleAt(top, column).borders.top, null)),
    left: left > 0 ? null : first(top, bottom, (row) => sharedLine(styleAt(row, left).borders.left, null)),
    right: first(top, bottom, (row) =>
      sharedLine(styleAt(row, right).borders.right, styleAt(row, right + 1).borders.left),
    ),
    bottom: first(left, right, (column) =>
      sharedLine(styleAt(bottom, column).borders.bottom, styleAt(bottom + 1, column).borders.top),
    ),
  };
}

import type { CSSProperties } from 'react';
import type { CellStyle, CellValue } from '../xlsx';
import type { AreaLines, DrawnLine } from './borders';
import { fontFamily, lineHeight } from './text-measure';

export type TextAlign = 'left' | 'center' | 'right' | 'justify';

const errorValue = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

/** Where a text stands in its cell; "general" depends on what the cell holds, as in Excel. */
export function textAlign(style: CellStyle, value: CellValue): TextAlign {
  switch (style.horizontal) {
    case 'left':
    case 'fill':
      return 'left';
    case 'center':
    case 'centerContinuous':
      return 'center';
    case 'right':
      return 'right';
    case 'justify':
    case 'distributed':
      return 'justify';
    case 'general':
      if (typeof value === 'number') return 'right';
      if (typeof value === 'boolean' || errorValue.test(value)) return 'center';
      return 'left';
  }
}

const verticalPlace: Readonly<Record<CellStyle['vertical'], CSSProperties['justifyContent']>> = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
  justify: 'flex-start',
  distributed: 'center',
};

const gridline = '#d9d9d9';

function cssLine(line: DrawnLine | null, otherwise: string): string {
  return line === null ? otherwise : `${line.width}px ${line.css} ${line.colour}`;
}

/** Fill, lines and vertical place. A cell without a line of its own shows the sheet's gridline unless it is filled. */
export function boxLook(style: CellStyle, lines: AreaLines, showGridlines: boolean): CSSProperties {
  const plain = showGridlines && style.fill === null ? `1px solid ${gridline}` : '1px solid transparent';
  return {
    justifyContent: verticalPlace[style.vertical],
    ...(style.fill === null ? {} : { backgroundColor: style.fill }),
    borderRight: cssLine(lines.right, plain),
    borderBottom: cssLine(lines.bottom, plain),
    ...(lines.top === null ? {} : { borderTop: cssLine(lines.top, '') }),
    ...(lines.left === null ? {} : { borderLeft: cssLine(lines.left, '') }),
  };
}

/** Vertical text is 255 in the file; other values are degrees, those above 90 turned to the right. */
function turned(rotation: number): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright', alignSelf: 'center' };
  const degrees = rotation > 90 ? rotation - 90 : -rotation;
  return { transform: `rotate(${degrees}deg)`, alignSelf: 'center' };
}

/** Font, alignment and line breaking of a cell's text. */
export function textLook(style: CellStyle, align: TextAlign): CSSProperties {
  const { font } = style;
  return {
    fontFamily: fontFamily(font.name),
    fontSize: `${font.size}pt`,
    lineHeight: `${lineHeight(font)}px`,
    textAlign: align,
    whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
    ...(font.bold ? { fontWeight: 'bold' } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(font.underline ? { textDecoration: 'underline' } : {}),
    ...(font.colour === null ? {} : { color: font.colour }),
    ...(style.horizontal === 'distributed' ? { textAlignLast: 'justify' } : {}),
    ...turned(style.rotation),
  };
}

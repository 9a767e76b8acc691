import type { CellFont, TextMeasure } from './text-measure';

/** Room that Excel leaves at the left and at the right of a cell's text, in pixels. */
export const cellPadding = 2;

/** A piece that a line may end after: a Latin word with its blanks, or a single other character. */
const pieces = /[!-~\u00a1-\u02af]+ *| +|[^]/gu;

/** How many lines a text takes in a cell of a width: at its own line breaks, and where it is too long. */
export function wrappedLineCount(text: string, width: number, font: CellFont, measure: TextMeasure): number {
  const room = Math.max(1, width - 2 * cellPadding);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines += 1;
    if (measure(paragraph, font) <= room) continue;
    let used = 0;
    for (const piece of paragraph.match(pieces) ?? []) {
      const size = measure(piece.trimEnd() === '' ? piece : piece.trimEnd(), font);
      if (used > 0 && used + size > room) {
        lines += 1;
        used = 0;
      }
      if (size > room) lines += Math.ceil(size / room) - 1;
      used += Math.min(measure(piece, font), room);
    }
  }
  return lines;
}

/**
 * What is seen of a number in a column: Excel rounds a General one to the room there is, and shows `####` where a number
 * still doesn't fit. Texts are never shortened this way.
 */
export function fittedNumber(
  value: number,
  text: string,
  general: boolean,
  room: number,
  font: CellFont,
  measure: TextMeasure,
): string {
  if (text === '' || measure(text, font) <= room) return text;
  if (general && text.includes('.') && !/e/i.test(text)) {
    for (let decimals = (text.split('.')[1] ?? '').length - 1; decimals >= 0; decimals--) {
      const shorter = value.toFixed(decimals);
      if (measure(shorter, font) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / measure('#', font))));
}

/** How far a text reaches over the blank cells beside its own, in pixels to each side. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

/**
 * Gives the room that a one-line text takes from blank neighbours. `roomBeside(direction)` yields the widths of the blank
 * cells one after another, nearest first.
 */
export function spillOver(
  textWidth: number,
  cellWidth: number,
  align: 'left' | 'center' | 'right',
  roomBeside: (direction: 'left' | 'right') => Iterable<number>,
): Spill {
  const missing = textWidth + 2 * cellPadding - cellWidth;
  if (missing <= 0) return { left: 0, right: 0 };
  const take = (direction: 'left' | 'right', wanted: number) => {
    let taken = 0;
    if (wanted <= 0) return 0;
    for (const room of roomBeside(direction)) {
      taken += room;
      if (taken >= wanted) break;
    }
    return taken;
  };
  if (align === 'left') return { left: 0, right: take('right', missing) };
  if (align === 'right') return { left: take('left', missing), right: 0 };
  return { left: take('left', missing / 2), right: take('right', missing / 2) };
}

import { memo } from 'react';
import { cellAddress, type CellBlock } from '../xlsx';
import { areaLines } from './borders';
import { boxLook, textAlign, textLook } from './cell-look';
import { placeOf, type SheetLayout } from './sheet-layout';
import { cellPadding, fittedNumber, spillOver } from './text-fit';

export interface CellProps {
  readonly layout: SheetLayout;
  /** The cell, or a merged area's first cell: numbers, so that a cell that stays as it is isn't drawn again. */
  readonly row: number;
  readonly column: number;
  readonly rowTop: number;
  readonly selected: boolean;
  /** Number of the add-in's change that the cell shows, 0 for none; a new number shows it again. */
  readonly flash: number;
}

export function cellId(row: number, column: number): string {
  return `cell-${cellAddress(row, column)}`;
}

/** Widths of the blank cells beside an area, nearest first, up to the next cell with content or the next merged area. */
function* blankBeside(layout: SheetLayout, area: CellBlock, direction: 'left' | 'right'): Iterable<number> {
  const step = direction === 'right' ? 1 : -1;
  const from = direction === 'right' ? area.right + 1 : area.left - 1;
  for (let column = from; column >= 0 && column < layout.columns; column += step) {
    const beside = layout.merged.areaOf({ row: area.top, column });
    const merged = beside.right > beside.left || beside.bottom > beside.top;
    if (merged || !layout.isBlank(area.top, column)) return;
    yield layout.columnAxis.size(column);
  }
}

/** What is seen in a cell: its text as it fits, and how far that reaches beyond the cell. */
function shownText(layout: SheetLayout, area: CellBlock, width: number) {
  const { sheet, measure } = layout;
  const style = sheet.style(area.top, area.left);
  const value = sheet.value(area.top, area.left);
  const text = sheet.text(area.top, area.left);
  const align = textAlign(style, value);
  const nothing = { left: 0, right: 0 };
  if (typeof value === 'number') {
    const room = width - 2 * cellPadding;
    const general = style.numberFormat === 'General';
    return { style, align, shown: fittedNumber(value, text, general, room, style.font, measure), spill: nothing };
  }
  if (style.wrap || text === '') return { style, align, shown: text, spill: nothing };
  // Without wrapping, line breaks in a cell are not seen.
  const shown = text.replace(/\r?\n/g, '');
  const merged = area.right > area.left || area.bottom > area.top;
  const spill =
    merged || style.rotation !== 0 || align === 'justify'
      ? nothing
      : spillOver(measure(shown, style.font), width, align, (direction) => blankBeside(layout, area, direction));
  return { style, align, shown, spill };
}

function CellView({ layout, row, column, rowTop, selected, flash }: CellProps) {
  const { sheet } = layout;
  const area = layout.merged.areaOf({ row, column });
  const box = placeOf(layout, area);
  const { style, align, shown, spill } = shownText(layout, area, box.width);
  const lines = areaLines(area, (atRow, atColumn) => sheet.style(atRow, atColumn));
  const address = cellAddress(area.top, area.left);
  const text = sheet.text(area.top, area.left);
  const noted = sheet.notes.has(address);
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return (
    <div
      role="gridcell"
      id={cellId(area.top, area.left)}
      className="cell"
      data-cell={address}
      aria-label={`${address} ${text}`.trimEnd()}
      aria-colindex={area.left + 1}
      {...(rows > 1 ? { 'aria-rowspan': rows } : {})}
      {...(columns > 1 ? { 'aria-colspan': columns } : {})}
      aria-selected={selected}
      style={{
        top: box.top - rowTop,
        left: `calc(var(--row-header) + ${box.left}px)`,
        width: box.width,
        height: box.height,
        ...boxLook(style, lines, sheet.showGridlines),
      }}
    >
      {shown !== '' && (
        <div
          className="cell-text"
          style={{
            ...textLook(style, align),
            padding: `0 ${cellPadding}px`,
            marginLeft: -spill.left,
            marginRight: -spill.right,
          }}
        >
          {shown}
        </div>
      )}
      {noted && <span className="note-mark" />}
      {flash > 0 && <span key={flash} className="flash" data-changed={address} />}
    </div>
  );
}

/** A cell, or a merged area as one cell. Drawn anew only when the sheet, its selection or its flash changed. */
export const Cell = memo(CellView);

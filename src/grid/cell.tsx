import { memo } from 'react';
import { cellAddress, type CellBlock, type CellStyle } from '../xlsx';
import { areaLines, type AreaLines } from './borders';
import { boxLook, textAlign, textLook, type TextAlign } from './cell-look';
import { placeOf, type PlacedBox, type SheetLayout } from './sheet-layout';
import { cellPadding, fittedNumber, spillOver } from './text-fit';

export interface CellProps {
  readonly shown: ShownCell;
  /** Stays in view when the sheet is scrolled to the right. */
  readonly frozen: boolean;
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

/** All that is seen of a cell, or of a merged area as one cell: two that are equal look the same. */
export interface ShownCell {
  readonly area: CellBlock;
  readonly box: PlacedBox;
  /** What a reader is told; `shown` is what fits. */
  readonly text: string;
  readonly shown: string;
  readonly style: CellStyle;
  readonly align: TextAlign;
  readonly spill: { readonly left: number; readonly right: number };
  readonly lines: AreaLines;
  readonly noted: boolean;
  readonly gridlines: boolean;
}

/** Looks up what is seen of an area; `rowTop` is where its row's element begins. */
export function shownCell(layout: SheetLayout, area: CellBlock, rowTop: number): ShownCell {
  const { sheet } = layout;
  const placed = placeOf(layout, area);
  return {
    area,
    box: { ...placed, top: placed.top - rowTop },
    text: sheet.text(area.top, area.left),
    ...shownText(layout, area, placed.width),
    lines: areaLines(area, (row, column) => sheet.style(row, column)),
    noted: sheet.notes.has(cellAddress(area.top, area.left)),
    gridlines: sheet.showGridlines,
  };
}

function CellView({ shown: cell, frozen, selected, flash }: CellProps) {
  const { area, box, text, shown, style, align, spill, lines, noted } = cell;
  const address = cellAddress(area.top, area.left);
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return (
    <div
      role="gridcell"
      id={cellId(area.top, area.left)}
      className={frozen ? 'cell frozen-column' : 'cell'}
      data-cell={address}
      aria-label={`${address} ${text}`.trimEnd()}
      aria-colindex={area.left + 1}
      {...(rows > 1 ? { 'aria-rowspan': rows } : {})}
      {...(columns > 1 ? { 'aria-colspan': columns } : {})}
      aria-selected={selected}
      style={{
        top: box.top,
        left: `calc(var(--row-header) + ${box.left}px)`,
        width: box.width,
        height: box.height,
        ...boxLook(style, lines, cell.gridlines),
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

/** Equal when every part is, parts within parts too; styles and lines are the workbook's own objects. */
function sameParts(one: object, other: object): boolean {
  return Object.entries(one).every(([name, part]: [string, unknown]) => {
    const counterpart = (other as Readonly<Record<string, unknown>>)[name];
    if (Object.is(part, counterpart)) return true;
    if (typeof part !== 'object' || part === null || typeof counterpart !== 'object' || counterpart === null)
      return false;
    return sameParts(part, counterpart);
  });
}

/** A cell, or a merged area as one cell. Drawn anew only when something that is seen of it changed. */
export const Cell = memo(
  CellView,
  (before, now) =>
    before.frozen === now.frozen &&
    before.selected === now.selected &&
    before.flash === now.flash &&
    sameParts(before.shown, now.shown),
);

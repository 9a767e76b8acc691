import { memo, useMemo, type ReactElement } from 'react';
import { columnLetters, type CellBlock } from '../xlsx';
import type { IndexSpan } from './axis';
import { Cell, shownCell } from './cell';
import { blocksMeet } from './merged-areas';
import type { Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

export interface SheetRowsProps {
  readonly layout: SheetLayout;
  readonly selection: Selection;
  readonly flashes: ReadonlyMap<string, number>;
  readonly revisions: ReadonlyMap<number, number>;
  readonly rows: IndexSpan;
  readonly columns: IndexSpan;
}

/** The areas that are drawn in each row: cells in view, and merged areas that reach into view from outside. */
function areasByRow(
  layout: SheetLayout,
  rows: IndexSpan,
  columns: IndexSpan,
): ReadonlyMap<number, readonly CellBlock[]> {
  const view: CellBlock = { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
  const byRow = new Map<number, CellBlock[]>();
  const add = (area: CellBlock) => {
    const inRow = byRow.get(area.top);
    if (inRow === undefined) byRow.set(area.top, [area]);
    else inRow.push(area);
  };
  for (const area of layout.merged.within(view)) if (area.top < view.top || area.left < view.left) add(area);
  for (let row = rows.first; row <= rows.last; row++) {
    if (layout.rowHidden(row)) continue;
    for (let column = columns.first; column <= columns.last; column++) {
      if (layout.columnHidden(column)) continue;
      const area = layout.merged.areaOf({ row, column });
      if (area.top === row && area.left === column) add(area);
    }
  }
  // A merged area whose first row or column is hidden is seen all the same.
  for (const area of layout.merged.within(view)) {
    const hiddenStart = layout.rowHidden(area.top) || layout.columnHidden(area.left);
    if (hiddenStart && area.top >= view.top && area.left >= view.left) add(area);
  }
  return new Map([...byRow].sort(([one], [other]) => one - other));
}

/** What is drawn: the part in view, and before it what is frozen. */
function spansOf(frozen: number, span: IndexSpan): readonly IndexSpan[] {
  return frozen > 0 && span.first > 0 ? [{ first: 0, last: Math.min(frozen, span.first) - 1 }, span] : [span];
}

/** The areas of all parts that are drawn, each once. */
function drawnAreas(
  layout: SheetLayout,
  rows: IndexSpan,
  columns: IndexSpan,
): readonly (readonly [row: number, areas: readonly CellBlock[]])[] {
  const { frozen } = layout;
  const drawn = new Map<number, Map<number, CellBlock>>();
  for (const down of spansOf(frozen.rows, rows)) {
    for (const along of spansOf(frozen.columns, columns)) {
      for (const [row, areas] of areasByRow(layout, down, along)) {
        const inRow = drawn.get(row) ?? new Map<number, CellBlock>();
        drawn.set(row, inRow);
        for (const area of areas) inRow.set(area.left, area);
      }
    }
  }
  return [...drawn].sort(([one], [other]) => one - other).map(([row, areas]) => [row, [...areas.values()]] as const);
}

/** The column letters above the cells. */
export function ColumnHeaders({
  layout,
  selection,
  columns,
}: Pick<SheetRowsProps, 'layout' | 'selection' | 'columns'>): ReactElement {
  const headers: ReactElement[] = [];
  const drawn = spansOf(layout.frozen.columns, columns).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, step) => first + step),
  );
  for (const column of drawn) {
    if (layout.columnHidden(column)) continue;
    const inSelection = selection.block.left <= column && column <= selection.block.right;
    headers.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={`header${inSelection ? ' marked' : ''}${column < layout.frozen.columns ? ' frozen-column' : ''}`}
        data-column={column}
        style={{
          left: `calc(var(--row-header) + ${layout.columnAxis.start(column)}px)`,
          width: layout.columnAxis.size(column),
        }}
      >
        {columnLetters(column)}
        <span className="column-edge" data-column-edge={column} />
      </div>,
    );
  }
  return (
    <div role="row" className="column-headers" aria-rowindex={1}>
      {headers}
    </div>
  );
}

interface SheetRowProps {
  readonly layout: SheetLayout;
  readonly row: number;
  readonly areas: readonly CellBlock[];
  /** Null where the selection has no cell in this row's areas, so that moving it elsewhere leaves the row alone. */
  readonly selected: CellBlock | null;
  readonly marked: boolean;
  /** How often something in the row changed: with the layout, all that makes it worth drawing anew. */
  readonly revision: number;
  readonly flashes: ReadonlyMap<string, number>;
}

const SheetRow = memo(function SheetRow({ layout, row, areas, selected, marked, flashes }: SheetRowProps) {
  const rowTop = layout.rowAxis.start(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={row < layout.frozen.rows ? 'row frozen-row' : 'row'}
      style={{ top: `calc(var(--column-header) + ${rowTop}px)` }}
    >
      {!layout.rowHidden(row) && (
        <div
          role="rowheader"
          className={marked ? 'header row-header marked' : 'header row-header'}
          data-row={row}
          style={{ height: layout.rowAxis.size(row) }}
        >
          {row + 1}
          <span className="row-edge" data-row-edge={row} />
        </div>
      )}
      {areas.map((area) => (
        <Cell
          key={area.left}
          shown={shownCell(layout, area, rowTop)}
          frozen={area.left < layout.frozen.columns}
          selected={selected !== null && blocksMeet(area, selected)}
          flash={flashes.get(`${area.top},${area.left}`) ?? 0}
        />
      ))}
    </div>
  );
});

/** The rows in view with their numbers and cells. */
export function SheetRows({ layout, selection, flashes, revisions, rows, columns }: SheetRowsProps): ReactElement {
  const byRow = useMemo(
    () => drawnAreas(layout, { first: rows.first, last: rows.last }, { first: columns.first, last: columns.last }),
    [layout, rows.first, rows.last, columns.first, columns.last],
  );
  const { block } = selection;
  return (
    <>
      {byRow.map(([row, areas]) => (
        <SheetRow
          key={row}
          layout={layout}
          row={row}
          areas={areas}
          selected={areas.some((area) => blocksMeet(area, block)) ? block : null}
          marked={block.top <= row && row <= block.bottom}
          revision={revisions.get(row) ?? 0}
          flashes={flashes}
        />
      ))}
    </>
  );
}

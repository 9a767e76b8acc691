import { useEffect, useId, useLayoutEffect, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { cellAddress, parseCellAddress, type CellBlock, type CellPosition } from '../xlsx';
import type { GridSession, GridState } from './grid-session';
import { scrollPastFrozen, visibleSpan, type Axis, type IndexSpan } from './axis';
import { CellEditor } from './cell-editor';
import { NotePopup } from './note-popup';
import { ContextMenu, type MenuItem } from './context-menu';
import { cellMenu, columnMenu, rowMenu } from './menu-items';
import { extendTo, selectBlock, selectCell, type Selection } from './selection';
import { cellAt, placeOf, type SheetLayout } from './sheet-layout';
import { ColumnHeaders, SheetRows } from './sheet-rows';
import { useViewport, type Viewport } from './use-viewport';

export interface GridProps {
  readonly session: GridSession;
  readonly state: GridState;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The headers' sizes; the style sheet's `--row-header` and `--column-header` are set from them. */
const rowHeaderWidth = 44;
const columnHeaderHeight = 22;
/** Rows and columns drawn beyond the view, so that scrolling doesn't show blanks. */
const margin = 6;
/** Sheets up to this size (any form is) are drawn whole: a reader, the browser's search and tests then find every cell. */
const wholeRows = 160;
const wholeColumns = 40;

interface OpenMenu {
  readonly items: readonly MenuItem[];
  readonly at: { readonly left: number; readonly top: number };
}

interface Drawn {
  readonly rows: IndexSpan;
  readonly columns: IndexSpan;
}

function drawnPart({ rowAxis, columnAxis }: SheetLayout, view: Viewport): Drawn {
  const part = (axis: Axis, whole: number, scroll: number, extent: number) =>
    axis.count <= whole ? { first: 0, last: axis.count - 1 } : visibleSpan(axis, scroll, extent, margin);
  return {
    rows: part(rowAxis, wholeRows, view.top, view.height),
    columns: part(columnAxis, wholeColumns, view.left, view.width),
  };
}

/** What the pointer is on: a cell, a row's or a column's header; null for the scroll bars. */
type Pointed =
  | { readonly kind: 'cell'; readonly at: CellPosition }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'rowEdge'; readonly row: number }
  | { readonly kind: 'columnEdge'; readonly column: number }
  | { readonly kind: 'all' };

function pointed(target: EventTarget): Pointed | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('[data-cell]')?.getAttribute('data-cell');
  if (cell !== undefined && cell !== null) {
    const at = parseCellAddress(cell);
    return at === null ? null : { kind: 'cell', at };
  }
  const rowEdge = target.getAttribute('data-row-edge');
  if (rowEdge !== null) return { kind: 'rowEdge', row: Number(rowEdge) };
  const columnEdge = target.getAttribute('data-column-edge');
  if (columnEdge !== null) return { kind: 'columnEdge', column: Number(columnEdge) };
  const row = target.closest('[data-row]')?.getAttribute('data-row');
  if (row !== undefined && row !== null) return { kind: 'row', row: Number(row) };
  const column = target.closest('[data-column]')?.getAttribute('data-column');
  if (column !== undefined && column !== null) return { kind: 'column', column: Number(column) };
  return target.closest('.corner') === null ? null : { kind: 'all' };
}

/** Selects whole rows or columns from their headers: one, or all from where the selection started. */
function selectLines(
  { rows, columns }: SheetLayout,
  { active }: Selection,
  { kind }: Extract<Pointed, { kind: 'row' | 'column' }>,
  how: 'start' | 'extend',
  to: number,
): Selection {
  const from = how === 'start' ? to : kind === 'row' ? active.row : active.column;
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  if (kind === 'row') {
    const block = { top: first, left: 0, bottom: last, right: columns - 1 };
    return { active: { row: from, column: 0 }, far: { row: to, column: 0 }, block };
  }
  const block = { top: 0, left: first, bottom: rows - 1, right: last };
  return { active: { row: 0, column: from }, far: { row: 0, column: to }, block };
}

function holdsCell({ top, left, bottom, right }: CellBlock, { row, column }: CellPosition): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** What lies in frozen rows or columns goes along when the sheet is scrolled. */
function frozenShift(
  { frozen }: SheetLayout,
  { bottom, right }: CellBlock,
): { readonly transform?: string; readonly zIndex?: number } {
  const isDown = bottom < frozen.rows;
  const isAlong = right < frozen.columns;
  if (!isDown && !isAlong) return {};
  const along = isAlong ? 'var(--scrolled-right, 0px)' : '0px';
  return { transform: `translate(${along}, ${isDown ? 'var(--scrolled-down, 0px)' : '0px'})`, zIndex: 8 };
}

/** What frozen rows and columns lie on, so that others do not show through. */
function FrozenGround({ layout: { frozen, rowAxis, columnAxis } }: { readonly layout: SheetLayout }) {
  const height = rowAxis.start(frozen.rows);
  const width = columnAxis.start(frozen.columns);
  const top = 'calc(var(--column-header) + var(--scrolled-down, 0px))';
  const left = 'calc(var(--row-header) + var(--scrolled-right, 0px))';
  return (
    <>
      {width > 0 && <div className="frozen-ground columns" style={{ top: 0, bottom: 0, left, width }} />}
      {height > 0 && <div className="frozen-ground rows" style={{ left: 0, right: 0, top, height }} />}
      {width > 0 && height > 0 && <div className="frozen-ground both" style={{ top, left, width, height }} />}
    </>
  );
}

/** The sheet in front: headers, cells, selection frame, editor, notes. Cells are elements, drawn only where in view. */
export function Grid({ session, state, field }: GridProps) {
  const { layout, revisions, selection, editing, flashes, reveal } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const { view, onScroll } = useViewport(scroller);
  const [hovered, setHovered] = useState<CellPosition | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const drawn = drawnPart(layout, view);
  const pageRows = Math.max(
    1,
    layout.rowAxis.indexAt(view.top + view.height - columnHeaderHeight) - layout.rowAxis.indexAt(view.top) - 1,
  );

  // The far corner is what Shift+arrow moves; else it is the active cell.
  const shown = editing === null ? selection.far : selection.active;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const area = layout.merged.areaOf(shown);
    element.scrollTop = scrollPastFrozen(
      layout.rowAxis,
      { first: area.top, last: area.bottom },
      element.scrollTop,
      element.clientHeight - columnHeaderHeight,
      layout.frozen.rows,
    );
    element.scrollLeft = scrollPastFrozen(
      layout.columnAxis,
      { first: area.left, last: area.right },
      element.scrollLeft,
      element.clientWidth - rowHeaderWidth,
      layout.frozen.columns,
    );
    // A change of the layout alone (an edit elsewhere) must not move the view.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- followed are the selection and whoever sets it from outside
  }, [shown.row, shown.column, layout.sheet, reveal, editing !== null]);

  useEffect(() => {
    // Whoever works in a part beside the grid and turns to another sheet from there stays in it.
    const kept = document.activeElement?.closest('[data-keeps-focus]') ?? null;
    if (kept === null) field.current?.focus({ preventScroll: true });
  }, [field, layout.sheet]);

  /** The cell under the pointer, that of a frozen row or column where one lies over others. */
  const at = (event: MouseEvent | globalThis.MouseEvent): CellPosition | null => {
    const element = scroller.current;
    const box = element?.getBoundingClientRect();
    if (element === null || box === undefined) return null;
    const left = event.clientX - box.left - rowHeaderWidth;
    const top = event.clientY - box.top - columnHeaderHeight;
    const { frozen, columnAxis, rowAxis } = layout;
    return cellAt(
      layout,
      left < columnAxis.start(frozen.columns) ? left : left + element.scrollLeft,
      top < rowAxis.start(frozen.rows) ? top : top + element.scrollTop,
    );
  };

  /** Drags the edge of a header: the row or column gets the size at which it is let go. */
  const drag = (event: MouseEvent, size: number, along: 'clientX' | 'clientY', resize: (pixels: number) => void) => {
    const start = event[along];
    const onUp = (up: globalThis.MouseEvent) => {
      window.removeEventListener('mouseup', onUp);
      const wanted = Math.max(0, Math.round(size + up[along] - start));
      if (wanted !== size) resize(wanted);
    };
    window.addEventListener('mouseup', onUp);
  };

  const onMouseDown = (event: MouseEvent) => {
    if (event.button !== 0 || event.target === field.current) return;
    const found = pointed(event.target);
    if (found === null) return;
    event.preventDefault();
    field.current?.focus({ preventScroll: true });
    const { merged, rows, columns, sheet } = layout;
    if (found.kind === 'columnEdge') {
      const { column } = found;
      drag(event, layout.columnAxis.size(column), 'clientX', (pixels) =>
        session.act((acts) => acts.resizeColumn(sheet, column, pixels)),
      );
      return;
    }
    if (found.kind === 'rowEdge') {
      const { row } = found;
      drag(event, layout.rowAxis.size(row), 'clientY', (pixels) =>
        session.act((acts) => acts.resizeRow(sheet, row, pixels)),
      );
      return;
    }
    if (found.kind === 'all') {
      session.select(selectBlock(merged, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
      return;
    }
    if (found.kind !== 'cell') {
      const lines = (to: number) => selectLines(layout, selection, found, event.shiftKey ? 'extend' : 'start', to);
      const first = found.kind === 'row' ? found.row : found.column;
      const started = lines(first);
      session.select(started);
      follow((over) => {
        const to = found.kind === 'row' ? over.row : over.column;
        session.select(selectLines(layout, started, found, 'extend', to));
      });
      return;
    }
    session.select(event.shiftKey ? extendTo(merged, selection, found.at) : selectCell(merged, found.at));
    follow((over) => {
      const current = session.state();
      if (over.row === current.selection.far.row && over.column === current.selection.far.column) return;
      const started = current.layout.merged.areaOf(current.selection.active);
      const inStart =
        started.top <= over.row &&
        over.row <= started.bottom &&
        started.left <= over.column &&
        over.column <= started.right;
      session.select(
        inStart
          ? selectCell(current.layout.merged, current.selection.active)
          : extendTo(current.layout.merged, current.selection, over),
      );
    });
  };

  /** Until the button is let go, tells which cell the pointer is over. */
  const follow = (visit: (over: CellPosition) => void) => {
    const onMove = (move: globalThis.MouseEvent) => {
      const over = at(move);
      if (over !== null && session.state().editing === null) visit(over);
    };
    const onUp = () => {
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', onUp);
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onUp);
  };

  const onContextMenu = (event: MouseEvent) => {
    if (editing !== null) return;
    event.preventDefault();
    const found = pointed(event.target);
    const { block } = selection;
    // What is clicked is what the menu is for, unless it is selected with others already.
    if (found?.kind === 'row' && (found.row < block.top || found.row > block.bottom)) {
      session.select(selectLines(layout, selection, found, 'start', found.row));
    }
    if (found?.kind === 'column' && (found.column < block.left || found.column > block.right)) {
      session.select(selectLines(layout, selection, found, 'start', found.column));
    }
    if (found?.kind === 'cell' && !holdsCell(block, found.at)) session.select(selectCell(layout.merged, found.at));
    const items =
      found?.kind === 'row' ? rowMenu(session) : found?.kind === 'column' ? columnMenu(session) : cellMenu(session);
    // The menu key tells no place: the menu opens at the active cell then.
    const box = field.current?.getBoundingClientRect();
    const place = event.clientX === 0 && event.clientY === 0 && box !== undefined ? box : null;
    setMenu({ items, at: { left: place?.left ?? event.clientX, top: place?.bottom ?? event.clientY } });
  };

  const frame = placeOf(layout, selection.block);
  const active = placeOf(layout, layout.merged.areaOf(selection.active));
  const noteAt = hovered ?? selection.active;
  const note = editing === null ? layout.sheet.notes.get(cellAddress(noteAt.row, noteAt.column)) : undefined;
  const place = (box: typeof frame, area: CellBlock) => ({
    ...frozenShift(layout, area),
    top: `calc(var(--column-header) + ${box.top}px)`,
    left: `calc(var(--row-header) + ${box.left}px)`,
    width: box.width,
    height: box.height,
  });

  return (
    <div
      ref={scroller}
      className="grid"
      onScroll={({ currentTarget }) => {
        // Frozen rows and columns follow without being drawn again.
        currentTarget.style.setProperty('--scrolled-down', `${currentTarget.scrollTop}px`);
        currentTarget.style.setProperty('--scrolled-right', `${currentTarget.scrollLeft}px`);
        onScroll();
      }}
      style={{ '--row-header': `${rowHeaderWidth}px`, '--column-header': `${columnHeaderHeight}px` } as object}
    >
      <div
        ref={canvas}
        className="canvas"
        style={{
          width: layout.columnAxis.length + rowHeaderWidth,
          height: layout.rowAxis.length + columnHeaderHeight,
        }}
        onMouseDown={onMouseDown}
        onContextMenu={onContextMenu}
        onDoubleClick={(event) => {
          const found = pointed(event.target);
          if (found?.kind === 'cell' || event.target === field.current) session.startEditing('editing', null);
        }}
        onMouseOver={(event) => {
          const found = pointed(event.target);
          setHovered(found?.kind === 'cell' && layout.sheet.notes.size > 0 ? found.at : null);
        }}
        onMouseLeave={() => setHovered(null)}
      >
        <div
          role="grid"
          id={gridId}
          aria-label={session.words.grid(layout.sheet.name)}
          aria-multiselectable
          aria-rowcount={layout.rows + 1}
          aria-colcount={layout.columns}
        >
          <ColumnHeaders layout={layout} selection={selection} columns={drawn.columns} />
          <SheetRows
            layout={layout}
            selection={selection}
            flashes={flashes}
            revisions={revisions}
            rows={drawn.rows}
            columns={drawn.columns}
          />
        </div>
        <FrozenGround layout={layout} />
        <div className="corner" />
        <div className="selection" style={place(frame, selection.block)} data-selection={selectionAddress(state)} />
        {(active.width !== frame.width || active.height !== frame.height) && (
          <div className="active-cell" style={place(active, layout.merged.areaOf(selection.active))} />
        )}
        <CellEditor session={session} state={state} field={field} pageRows={pageRows} gridId={gridId} />
        {menu !== null && (
          <ContextMenu
            label={session.words.cellMenu}
            items={menu.items}
            at={menu.at}
            onClose={() => {
              setMenu(null);
              field.current?.focus({ preventScroll: true });
            }}
          />
        )}
        {note !== undefined && (
          <NotePopup
            title={session.words.note(note.author)}
            note={note}
            box={placeOf(layout, layout.merged.areaOf(noteAt))}
          />
        )}
      </div>
    </div>
  );
}

function selectionAddress({ selection: { block } }: GridState): string {
  return `${cellAddress(block.top, block.left)}:${cellAddress(block.bottom, block.right)}`;
}

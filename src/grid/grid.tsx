import { useEffect, useId, useLayoutEffect, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { cellAddress, parseCellAddress, type CellPosition } from '../xlsx';
import type { GridSession, GridState } from './grid-session';
import { scrollToShow, visibleSpan, type Axis, type IndexSpan } from './axis';
import { CellEditor } from './cell-editor';
import { NotePopup } from './note-popup';
import { extendTo, selectBlock, selectCell } from './selection';
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
  | { readonly kind: 'all' };

function pointed(target: EventTarget): Pointed | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('[data-cell]')?.getAttribute('data-cell');
  if (cell !== undefined && cell !== null) {
    const at = parseCellAddress(cell);
    return at === null ? null : { kind: 'cell', at };
  }
  const row = target.closest('[data-row]')?.getAttribute('data-row');
  if (row !== undefined && row !== null) return { kind: 'row', row: Number(row) };
  const column = target.closest('[data-column]')?.getAttribute('data-column');
  if (column !== undefined && column !== null) return { kind: 'column', column: Number(column) };
  return target.closest('.corner') === null ? null : { kind: 'all' };
}

/** The sheet in front: headers, cells, selection frame, editor, notes. Cells are elements, drawn only where in view. */
export function Grid({ session, state, field }: GridProps) {
  const { layout, revisions, selection, editing, flashes, reveal } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const { view, onScroll } = useViewport(scroller);
  const [hovered, setHovered] = useState<CellPosition | null>(null);
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
    element.scrollTop = scrollToShow(
      layout.rowAxis,
      { first: area.top, last: area.bottom },
      element.scrollTop,
      element.clientHeight - columnHeaderHeight,
    );
    element.scrollLeft = scrollToShow(
      layout.columnAxis,
      { first: area.left, last: area.right },
      element.scrollLeft,
      element.clientWidth - rowHeaderWidth,
    );
    // A change of the layout alone (an edit elsewhere) must not move the view.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- followed are the selection and whoever sets it from outside
  }, [shown.row, shown.column, layout.sheet, reveal, editing !== null]);

  useEffect(() => field.current?.focus({ preventScroll: true }), [field, layout.sheet]);

  const at = (event: MouseEvent | globalThis.MouseEvent): CellPosition | null => {
    const origin = canvas.current?.getBoundingClientRect();
    if (origin === undefined) return null;
    return cellAt(
      layout,
      event.clientX - origin.left - rowHeaderWidth,
      event.clientY - origin.top - columnHeaderHeight,
    );
  };

  const onMouseDown = (event: MouseEvent) => {
    if (event.button !== 0 || event.target === field.current) return;
    const found = pointed(event.target);
    if (found === null) return;
    event.preventDefault();
    field.current?.focus({ preventScroll: true });
    const { merged, rows, columns } = layout;
    if (found.kind === 'all') {
      session.select(selectBlock(merged, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
      return;
    }
    if (found.kind === 'row') {
      session.select({
        active: { row: found.row, column: 0 },
        far: { row: found.row, column: 0 },
        block: { top: found.row, left: 0, bottom: found.row, right: columns - 1 },
      });
      return;
    }
    if (found.kind === 'column') {
      session.select({
        active: { row: 0, column: found.column },
        far: { row: 0, column: found.column },
        block: { top: 0, left: found.column, bottom: rows - 1, right: found.column },
      });
      return;
    }
    session.select(event.shiftKey ? extendTo(merged, selection, found.at) : selectCell(merged, found.at));
    const onMove = (move: globalThis.MouseEvent) => {
      const over = at(move);
      const current = session.state();
      if (over === null || current.editing !== null) return;
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
    };
    const onUp = () => {
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', onUp);
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onUp);
  };

  const frame = placeOf(layout, selection.block);
  const active = placeOf(layout, layout.merged.areaOf(selection.active));
  const noteAt = hovered ?? selection.active;
  const note = editing === null ? layout.sheet.notes.get(cellAddress(noteAt.row, noteAt.column)) : undefined;
  const place = (box: typeof frame) => ({
    top: `calc(var(--column-header) + ${box.top}px)`,
    left: `calc(var(--row-header) + ${box.left}px)`,
    width: box.width,
    height: box.height,
  });

  return (
    <div
      ref={scroller}
      className="grid"
      onScroll={onScroll}
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
        <div className="corner" />
        <div className="selection" style={place(frame)} data-selection={selectionAddress(state)} />
        {(active.width !== frame.width || active.height !== frame.height) && (
          <div className="active-cell" style={place(active)} />
        )}
        <CellEditor session={session} state={state} field={field} pageRows={pageRows} gridId={gridId} />
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

import { useLayoutEffect, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { cellAddress } from '../xlsx';
import type { CellEditing, GridSession, GridState } from './grid-session';
import { cellId } from './cell';
import { textLook } from './cell-look';
import { cellsToText, textToCells } from './cells-as-text';
import { pressInOpenCell, pressInReadyGrid } from './grid-keys';
import { placeOf } from './sheet-layout';

export interface CellEditorProps {
  readonly session: GridSession;
  readonly state: GridState;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly pageRows: number;
  readonly gridId: string;
}

/** Puts a line break where the caret is (Alt+Enter). */
function breakLine(field: HTMLTextAreaElement, session: GridSession): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  session.type(field.value);
}

/** What the clipboard gets for the selected cells: what they show. */
function copiedText({ layout, selection }: GridState): string {
  const rows: string[][] = [];
  const bottom = Math.min(selection.block.bottom, Math.max(layout.last.row, selection.block.top));
  for (let row = selection.block.top; row <= bottom; row++) {
    if (layout.rowHidden(row)) continue;
    const cells: string[] = [];
    for (let column = selection.block.left; column <= selection.block.right; column++) {
      if (!layout.columnHidden(column)) cells.push(layout.sheet.text(row, column));
    }
    rows.push(cells);
  }
  return cellsToText(rows);
}

/**
 * The one field that has the keyboard: invisible over the active cell until something is typed, then the cell's editor.
 * It is there all the time because a Chinese input method starts composing only in a field that already has the focus.
 */
export function CellEditor({ session, state, field, pageRows, gridId }: CellEditorProps) {
  const { layout, selection, editing } = state;
  const { active } = selection;
  const open: CellEditing | null = editing;
  const box = placeOf(layout, layout.merged.areaOf(active));
  const style = layout.sheet.style(active.row, active.column);

  useLayoutEffect(() => {
    if (open?.mode === 'editing' && document.activeElement === field.current) {
      field.current?.setSelectionRange(open.text.length, open.text.length);
    }
    // Only when the cell is opened: later the caret is the user's.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the text is deliberately not followed
  }, [open?.mode, open?.at, field]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (open !== null && event.key === 'Enter' && event.altKey) {
      breakLine(event.currentTarget, session);
      event.preventDefault();
      return;
    }
    const handled = open === null ? pressInReadyGrid(session, event, pageRows) : pressInOpenCell(session, event);
    if (handled) event.preventDefault();
  };
  const put = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.clipboardData.setData('text/plain', copiedText(state));
    event.preventDefault();
  };

  return (
    <textarea
      ref={field}
      className={open === null ? 'cell-field' : 'cell-field open'}
      aria-label={`${cellAddress(active.row, active.column)} ${layout.sheet.text(active.row, active.column) || session.words.blank}`}
      aria-controls={gridId}
      aria-activedescendant={cellId(active.row, active.column)}
      spellCheck={false}
      autoComplete="off"
      rows={1}
      value={open?.text ?? ''}
      style={{
        ...textLook({ ...style, rotation: 0, wrap: true }, 'left'),
        top: `calc(var(--column-header) + ${box.top}px)`,
        left: `calc(var(--row-header) + ${box.left}px)`,
        minWidth: box.width - 1,
        minHeight: box.height - 1,
      }}
      onKeyDown={onKeyDown}
      onCompositionStart={() => {
        if (session.state().editing === null) session.startEditing('typing', '');
      }}
      onChange={({ currentTarget: { value } }) => {
        if (session.state().editing === null) session.startEditing('typing', value);
        else session.type(value);
      }}
      onCopy={(event) => {
        if (open === null) put(event);
      }}
      onCut={(event) => {
        if (open !== null) return;
        put(event);
        session.clearSelection();
      }}
      onPaste={(event) => {
        if (open !== null) return;
        event.preventDefault();
        session.fill(textToCells(event.clipboardData.getData('text/plain')));
      }}
    />
  );
}

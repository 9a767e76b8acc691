import { useState, type RefObject } from 'react';
import { blockAddress, cellAddress, parseBlockAddress } from '../xlsx';
import { contentAsTyped } from './as-typed';
import { pressInOpenCell } from './grid-keys';
import { selectBlock } from './selection';
import type { GridSession, GridState } from './grid-session';

export interface FormulaBarProps {
  readonly session: GridSession;
  readonly state: GridState;
  /** The grid's field, which gets the keyboard back. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Name box (type an address to go there) and the active cell's content, which can be changed here too. */
export function FormulaBar({ session, state, field }: FormulaBarProps) {
  const { words } = session;
  const { layout, selection, editing } = state;
  const { active, block } = selection;
  const [wanted, setWanted] = useState<string | null>(null);
  const area = layout.merged.areaOf(active);
  const single = area.bottom === block.bottom && area.right === block.right;
  const name = single ? cellAddress(active.row, active.column) : blockAddress(block);
  const content = contentAsTyped(layout.sheet, active.row, active.column, session.workbook.date1904);
  const toGrid = () => field.current?.focus({ preventScroll: true });
  const go = () => {
    const target = parseBlockAddress((wanted ?? '').trim());
    if (target !== null && target.bottom < layout.rows && target.right < layout.columns) {
      session.select(selectBlock(layout.merged, target));
    }
    setWanted(null);
    toGrid();
  };
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label={words.nameBox}
        spellCheck={false}
        value={wanted ?? name}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        onBlur={() => setWanted(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            // The grid's field has the focus when the key's own effect comes: it must not get a line break.
            event.preventDefault();
            go();
          }
          if (event.key === 'Escape') {
            setWanted(null);
            toGrid();
          }
        }}
      />
      <button
        type="button"
        className="bar-button"
        aria-label={words.cancelEdit}
        title={words.cancelEdit}
        disabled={editing === null}
        onClick={() => {
          session.cancel();
          toGrid();
        }}
      >
        ✕
      </button>
      <button
        type="button"
        className="bar-button"
        aria-label={words.acceptEdit}
        title={words.acceptEdit}
        disabled={editing === null}
        onClick={() => {
          session.commit(null);
          toGrid();
        }}
      >
        ✓
      </button>
      <span className="function-mark" aria-hidden="true">
        fx
      </span>
      <textarea
        className="content"
        aria-label={words.formulaBar}
        spellCheck={false}
        rows={content.includes('\n') || (editing?.text.includes('\n') ?? false) ? 3 : 1}
        value={editing?.text ?? content}
        onFocus={() => {
          if (session.state().editing === null) session.startEditing('editing', null);
          else session.switchToEditing();
        }}
        onChange={({ currentTarget: { value } }) => {
          if (session.state().editing === null) session.startEditing('editing', value);
          else session.type(value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && event.altKey) {
            event.currentTarget.setRangeText(
              '\n',
              event.currentTarget.selectionStart,
              event.currentTarget.selectionEnd,
              'end',
            );
            session.type(event.currentTarget.value);
            event.preventDefault();
            return;
          }
          if (!pressInOpenCell(session, event)) return;
          event.preventDefault();
          if (session.state().editing === null) toGrid();
        }}
      />
    </div>
  );
}

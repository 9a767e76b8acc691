import type { GridSession } from './grid-session';
import { extendTo, keyTarget, selectBlock, selectCell, wholeLines } from './selection';

/** The parts of a key event that count; `KeyboardEvent` of React and of the DOM both have them. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does while no cell is open. True when it was for the grid; other keys go on to the browser (typing). */
export function pressInReadyGrid(session: GridSession, press: KeyPress, pageRows: number): boolean {
  const { layout, selection } = session.state();
  const command = press.ctrlKey || press.metaKey;
  const target = press.altKey
    ? null
    : keyTarget(layout, selection, { name: press.key, jump: command, extend: press.shiftKey }, pageRows);
  if (target !== null) {
    session.select(press.shiftKey ? extendTo(layout.merged, selection, target) : selectCell(layout.merged, target));
    return true;
  }
  if (press.key === ' ' && !press.altKey && command !== press.shiftKey) {
    session.select(wholeLines(layout, selection, command ? 'columns' : 'rows'));
    return true;
  }
  switch (press.key) {
    case 'Enter':
      if (command || press.altKey) return false;
      session.commit(press.shiftKey ? 'up' : 'down');
      return true;
    case 'Tab':
      if (command || press.altKey) return false;
      session.commit(press.shiftKey ? 'left' : 'right');
      return true;
    case 'F2':
      session.startEditing('editing', null);
      return true;
    case 'Delete':
      session.clearSelection();
      return true;
    case 'Backspace':
      session.startEditing('typing', '');
      return true;
  }
  if (!command || press.altKey) return false;
  switch (press.key.toLowerCase()) {
    case 'a':
      session.select(
        selectBlock(layout.merged, { top: 0, left: 0, bottom: layout.last.row, right: layout.last.column }),
      );
      return true;
    case 'z':
      if (press.shiftKey) session.redo();
      else session.undo();
      return true;
    case 'y':
      session.redo();
      return true;
    default:
      return false;
  }
}

const arrows = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;

/** What a key does in an open cell. True when it was handled; others belong to the text field. */
export function pressInOpenCell(session: GridSession, press: KeyPress): boolean {
  const { editing } = session.state();
  switch (press.key) {
    case 'Enter':
      if (press.altKey || press.ctrlKey || press.metaKey) return false;
      session.commit(press.shiftKey ? 'up' : 'down');
      return true;
    case 'Tab':
      session.commit(press.shiftKey ? 'left' : 'right');
      return true;
    case 'Escape':
      session.cancel();
      return true;
    case 'F2':
      session.switchToEditing();
      return true;
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      if (editing?.mode !== 'typing' || press.shiftKey) return false;
      session.commit(arrows[press.key]);
      return true;
    default:
      return false;
  }
}

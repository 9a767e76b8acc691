import type { CellNote } from '../xlsx';
import type { PlacedBox } from './sheet-layout';

/** A cell's note, shown beside it while the pointer is on the cell or the cell is active. */
export function NotePopup({
  title,
  note,
  box,
}: {
  readonly title: string;
  readonly note: CellNote;
  readonly box: PlacedBox;
}) {
  return (
    <div
      role="note"
      className="note"
      style={{
        top: `calc(var(--column-header) + ${box.top}px)`,
        left: `calc(var(--row-header) + ${box.left + box.width + 8}px)`,
      }}
    >
      <strong>{title}</strong>
      <div>{note.text}</div>
    </div>
  );
}

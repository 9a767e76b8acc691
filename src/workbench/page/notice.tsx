import { words } from '../words';

/** What the user has to know and do next, above the grid until it is closed. */
export function Notice({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <div role="alert" className="notice">
      <span>{text}</span>
      <button type="button" aria-label={words.close} title={words.close} onClick={onClose}>
        ✕
      </button>
    </div>
  );
}

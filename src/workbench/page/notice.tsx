import { words } from '../words';

/** What the user has to know and do next, above the grid until it is closed. */
export function Notice({
  text,
  onClose,
  action,
}: {
  readonly text: string;
  readonly onClose: () => void;
  /** What the user may do about it here. */
  readonly action?: { readonly label: string; readonly run: () => void };
}) {
  return (
    <div role="alert" className="notice">
      <span>{text}</span>
      {action !== undefined && (
        <button type="button" className="notice-action" onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" aria-label={words.close} title={words.close} onClick={onClose}>
        ✕
      </button>
    </div>
  );
}

import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { HostDialog } from '../host/dialogs';
import type { ExcelHost } from '../host/excel-host';
import { words } from '../words';
import { AddInFrame } from './add-in-frame';

const none: readonly HostDialog[] = [];

/** The dialogs that are open in the host. */
export function useDialogs(host: ExcelHost | null): readonly HostDialog[] {
  const subscribe = useCallback((changed: () => void) => host?.onDialogs(changed) ?? (() => undefined), [host]);
  return useSyncExternalStore(subscribe, () => host?.dialogs ?? none);
}

/** A dialog of the add-in over the page, which can be worked in all the while (Excel's are not modal), as large as the add-in asked (Office gives it no less than 250 by 150 pixels). */
function DialogWindow({ host, dialog }: { readonly host: ExcelHost; readonly dialog: HostDialog }) {
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // Until the add-in's page takes the focus itself.
    closing.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div className="dialog-place">
      <div
        role="dialog"
        aria-label={words.dialog}
        className="dialog-window"
        style={{ width: `max(250px, ${dialog.width}vw)`, height: `max(150px, ${dialog.height}vh)` }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') dialog.closedByUser();
        }}
      >
        <div className="dialog-title">
          <span>{words.addIn}</span>
          <button
            ref={closing}
            type="button"
            aria-label={words.closeDialog}
            title={words.closeDialog}
            onClick={() => dialog.closedByUser()}
          >
            ✕
          </button>
        </div>
        <AddInFrame host={host} url={dialog.url} role="dialog" title={words.dialog} dialog={dialog} />
      </div>
    </div>
  );
}

/** The add-in's dialogs, over the page. */
export function DialogWindows({
  host,
  dialogs,
}: {
  readonly host: ExcelHost;
  readonly dialogs: readonly HostDialog[];
}) {
  return dialogs.map((dialog) => <DialogWindow key={dialog.conversationId} host={host} dialog={dialog} />);
}

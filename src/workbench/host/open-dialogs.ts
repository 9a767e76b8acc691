import type { ConnectedPage } from './connected-page';
import { dialogOf, type HostDialog } from './dialogs';
import type { HostRequest } from './envelope';

/** Office's code for a dialog whose address is none. */
const unopenable = 12_002;

/** Office's code for a second dialog: a window shows one at a time, whichever page of the add-in opened it. */
const alreadyOpen = 12_007;

/** The dialogs of the add-in inside Excel's window. */
export interface OpenDialogs {
  /** The same list until one opens or closes. */
  readonly list: readonly HostDialog[];
  onChange(listener: (open: readonly HostDialog[]) => void): () => void;
  /** Opens what a page subscribes to; 0, or why not. */
  open(page: ConnectedPage, request: HostRequest): number;
  /** The dialog that a page opened is closed. */
  close(opener: string): void;
  /** The dialog that a page opened; null when it has none. */
  openedBy(opener: string): HostDialog | null;
  /** The dialog that a page is shown in; null for the add-in's other pages. */
  shownIn(conversationId: string): HostDialog | null;
}

export function createOpenDialogs(): OpenDialogs {
  const byOpener = new Map<string, HostDialog>();
  const listeners = new Set<(open: readonly HostDialog[]) => void>();
  let list: readonly HostDialog[] = [];
  let count = 0;
  const changed = () => {
    list = [...byOpener.values()];
    for (const listener of listeners) listener(list);
  };
  const close = (opener: string) => {
    if (byOpener.delete(opener)) changed();
  };
  return {
    get list() {
      return list;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(page, request) {
      if (byOpener.size > 0) return alreadyOpen;
      const opener = page.conversationId;
      count += 1;
      const dialog = dialogOf(page, request, `${opener}-dialog${count}`, () => close(opener));
      if (dialog === null) return unopenable;
      byOpener.set(opener, dialog);
      changed();
      return 0;
    },
    close,
    openedBy: (opener) => byOpener.get(opener) ?? null,
    shownIn: (conversationId) => list.find((dialog) => dialog.conversationId === conversationId) ?? null,
  };
}

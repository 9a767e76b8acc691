import type { HostRequest } from './envelope';
import { deliver, type ConnectedPage } from './connected-page';

/** A dialog that the add-in opened inside Excel's window (`displayInIframe`); one a page at a time, as office.js sees to. */
export interface HostDialog {
  /** The conversation that the dialog's own page has with the host. */
  readonly conversationId: string;
  readonly url: string;
  /** Per cent of the window. */
  readonly width: number;
  readonly height: number;
  /** The dialog's page calls `messageParent`. */
  message(text: string): void;
  /** The user closes it with its X: the add-in hears of it. */
  closedByUser(): void;
}

/** The event through which office.js opens (subscribe) and closes (unsubscribe) such a dialog. */
export const dialogEvent = 'dialogMessageReceived';

/** Office's code for a dialog that the user closed. */
const closedCode = 12_006;

/** Reads the dialog that a subscription opens; null when it is none. `conversationId` is the one for its page. */
export function dialogOf(
  page: ConnectedPage,
  { _data }: HostRequest,
  conversationId: string,
  closed: () => void,
): HostDialog | null {
  const options = optionsOf(_data);
  if (options === null) return null;
  const { url, width, height } = options;
  if (typeof url !== 'string' || !URL.canParse(url)) return null;
  return {
    conversationId,
    url,
    width: typeof width === 'number' ? width : 80,
    height: typeof height === 'number' ? height : 80,
    message(text) {
      deliver(page, dialogEvent, { messageType: 0, messageContent: text, messageOrigin: new URL(url).origin });
    },
    closedByUser() {
      closed();
      deliver(page, dialogEvent, { messageType: closedCode });
    },
  };
}

/** The target id of the subscription is JSON text with the dialog's address and size. */
function optionsOf(data: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof data !== 'object' || data === null || !('targetId' in data) || typeof data.targetId !== 'string')
    return null;
  try {
    const parsed: unknown = JSON.parse(data.targetId);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

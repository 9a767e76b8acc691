import type { HostDialog } from './dialogs';
import type { ExcelHost } from './excel-host';

/**
 * What office.js reads from `window.name` when it starts: which host it is in, and the address that it may trust. A dialog has
 * an application id of its own: office.js notes in the session storage, which all frames share, that the id is a dialog's.
 */
export function frameName(given: {
  readonly conversationId: string;
  readonly hostUrl: string;
  readonly locale: string;
  readonly isDialog?: boolean;
}): string {
  const isDialog = given.isDialog ?? false;
  const application = isDialog ? 'ziping-dialog' : 'ziping';
  return JSON.stringify({
    baseFrameName: application,
    hostInfo: `Excel$Web$16.01$${given.locale}$${given.conversationId}$${isDialog ? 'isDialog' : ''}$$0`,
    xdmInfo: `${given.conversationId}|${application}|${given.hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
    appContext: '',
  });
}

/**
 * Loads the add-in's page into a frame and connects it to the host. The page must be served over https from the same host
 * name as this one: office.js trusts nothing else. A new conversation each time, because the page's session storage would
 * otherwise bring back old settings; a dialog's page has the one that the host opened the dialog with. Gives the way to
 * disconnect.
 */
export function connectFrame(
  host: ExcelHost,
  frame: HTMLIFrameElement,
  url: string,
  dialog: HostDialog | null = null,
): () => void {
  const conversationId = dialog?.conversationId ?? crypto.randomUUID();
  const { origin } = new URL(url, location.href);
  const listen = ({ source, origin: from, data }: MessageEvent) => {
    const page = frame.contentWindow;
    if (page === null || source !== page || from !== origin) return;
    host.handleMessage(data, (json) => page.postMessage(json, origin));
  };
  window.addEventListener('message', listen);
  const isDialog = dialog !== null;
  frame.name = frameName({ conversationId, hostUrl: location.href, locale: host.locale, isDialog });
  frame.src = url;
  return () => {
    window.removeEventListener('message', listen);
    host.disconnect(conversationId);
  };
}

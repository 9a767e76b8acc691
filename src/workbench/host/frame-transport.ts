import type { ExcelHost } from './excel-host';

/** What office.js reads from `window.name` when it starts: which host it is in, and the address that it may trust. */
export function frameName(given: {
  readonly conversationId: string;
  readonly hostUrl: string;
  readonly locale: string;
}): string {
  return JSON.stringify({
    baseFrameName: 'ziping',
    hostInfo: `Excel$Web$16.01$${given.locale}$${given.conversationId}$$disableLogging$0`,
    xdmInfo: `${given.conversationId}|ziping|${given.hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
    appContext: '',
  });
}

/**
 * Loads the add-in's page into a frame and connects it to the host. The page must be served over https from the same host
 * name as this one: office.js trusts nothing else. A new conversation each time, because the page's session storage would
 * otherwise bring back old settings. Gives the way to disconnect.
 */
export function connectFrame(host: ExcelHost, frame: HTMLIFrameElement, url: string): () => void {
  const conversationId = crypto.randomUUID();
  const { origin } = new URL(url, location.href);
  const listen = ({ source, origin: from, data }: MessageEvent) => {
    const page = frame.contentWindow;
    if (page === null || source !== page || from !== origin) return;
    host.handleMessage(data, (json) => page.postMessage(json, origin));
  };
  window.addEventListener('message', listen);
  frame.name = frameName({ conversationId, hostUrl: location.href, locale: host.locale });
  frame.src = url;
  return () => {
    window.removeEventListener('message', listen);
    host.disconnect(conversationId);
  };
}

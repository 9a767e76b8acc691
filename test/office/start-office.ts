/**
 * The real office.js (unmodified, from node_modules) inside a jest jsdom test, talking to the workbench host in this process.
 *
 *     const { context, workbook, host, close } = await startOffice('test/fixtures/workbooks/x.xlsx');   // path or bytes
 *     const text = await Excel.run(async (context) => { …; await context.sync(); … });
 *     close();                                            // in afterEach
 *
 * Only in projects with testEnvironment jsdom. office.js keeps global state, so it is loaded once a test file: each
 * startOffice opens its workbook in a new host and points the running office.js to it. `Office.onReady` has settled by then.
 * Options: locale, requirementSets, readOnly (see ExcelHostOptions; what office.js read when it started, such as
 * `isSetSupported` and `displayLanguage`, comes from the first call of the file).
 * `host.log.roundTrips` counts context.sync(); assert `host.unknownMembers` to be empty. To play Excel's moods:
 * - `host.userEdits` types into a cell; `host.user` and `host.coauthor` insert and delete rows and columns, cut and paste, sort,
 *   filter, add, rename, copy, move, hide, delete and protect sheets;
 * - `host.faults.order({ fault, at, times, afterDoing })` lets the at-th batch from now fail, once, repeatedly or for good,
 *   before or after Excel has done it; fault `silence` never answers. `host.editing`: a cell is open. `host.latency`;
 * - `host.events.mode`: handlers hear `prompt`, when `host.events.release()` says so (`held`), or never (`lost`);
 * - to reopen: `startOffice(workbook.save(), { sheetIds: 'kept' | 'new' | 'byPlace' })`.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from '../../src/workbench/host/excel-host';
import { frameName } from '../../src/workbench/host/frame-transport';
import type { XlsxWorkbook } from '../../src/xlsx';
import { openWorkbook } from '../../src/file/open-workbook';

const library = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const hostOrigin = 'https://localhost';
const conversationId = 'jsdom-conversation';

export interface StartedOffice {
  readonly host: ExcelHost;
  readonly workbook: XlsxWorkbook;
  /** Turns office.js away from this host: later messages go nowhere. */
  close(): void;
}

let current: ExcelHost | null = null;
let loaded: Promise<void> | null = null;
let subscriptions: string[] = [];

/** Opens the workbook and starts office.js on it; throws when the bytes are no .xlsx. */
export async function startOffice(
  workbook: Uint8Array | string,
  options: ExcelHostOptions = {},
): Promise<StartedOffice> {
  const bytes = typeof workbook === 'string' ? new Uint8Array(readFileSync(workbook)) : workbook;
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(`cannot open the workbook: ${opening.problem} ${opening.detail}`);
  const host = createExcelHost(opening.workbook, options);
  current = host;
  // The subscriptions that office.js made when it started are handed to the new host.
  await Promise.all(subscriptions.map((message) => subscribe(host, message)));
  loaded ??= loadOffice(options.locale ?? 'zh-CN');
  await loaded;
  return {
    host,
    workbook: opening.workbook,
    close() {
      if (current === host) current = null;
    },
  };
}

function answer(json: string): void {
  window.dispatchEvent(new MessageEvent('message', { data: json, origin: hostOrigin }));
}

/** Settles when the host has taken the subscription. office.js has had its answer long ago: only later events are news. */
function subscribe(host: ExcelHost, message: string): Promise<void> {
  return new Promise((resolve) => {
    host.handleMessage(message, (json) => {
      if (/"_responseType":1\b/.test(json)) answer(json);
      else resolve();
    });
  });
}

async function loadOffice(locale: string): Promise<void> {
  // office.js takes its opener, when there is one, for the host.
  Object.defineProperty(window, 'opener', {
    configurable: true,
    value: {
      postMessage(message: string) {
        // A dialog is opened by a subscription, too: that one is not made again.
        const subscribes = /"_actionType":1\b/.test(message) && !message.includes('"dialogMessageReceived"');
        if (subscribes) subscriptions = [...subscriptions, message];
        current?.handleMessage(message, answer);
      },
    },
  });
  // jsdom knows no domain; office.js trusts a host whose name it is.
  Object.defineProperty(document, 'domain', { configurable: true, value: 'localhost' });
  window.name = frameName({ conversationId, hostUrl: `${hostOrigin}/workbench.html`, locale });
  serveScripts();
  const script = document.createElement('script');
  script.src = `${hostOrigin}/office-js/office.js`;
  document.head.append(script);
  await ready();
}

/** jsdom doesn't fetch scripts: those of the library are run from disk, in this realm, as a page would run them. */
function serveScripts(): void {
  const run = (script: HTMLScriptElement) => {
    const file = /\/office-js\/(.+?)(?:\?.*)?$/.exec(script.src)?.[1];
    if (file === undefined) return;
    setTimeout(() => {
      // Indirect eval: the library's globals become the window's.
      globalThis.eval(readFileSync(join(library, file.toLowerCase()), 'utf8'));
      script.dispatchEvent(new Event('load'));
    }, 0);
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) if (node instanceof HTMLScriptElement) run(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

async function ready(): Promise<void> {
  const until = Date.now() + 10_000;
  while (typeof Office === 'undefined') {
    if (Date.now() > until) throw new Error('office.js did not load');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const info = await Office.onReady();
  if (String(info.host) !== 'Excel') throw new Error(`office.js found no Excel: ${JSON.stringify(info)}`);
}

/** The desk in Chromium, as a release serves it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openWorkbook } from '../../src/file/open-workbook';
import { parseCellAddress, type XlsxWorkbook } from '../../src/xlsx';
import { version } from '../../package.json';
import { releasedFolder } from '../project/released';
import { serveStatic, type StaticSite } from './static-site';
import { closeBrowser, leaveTabs, openTab } from './tabs';

export interface DeskPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: StaticSite;
  readonly consoleErrors: readonly string[];
  readonly foreignRequests: readonly string[];
  /** The button of a file in the list. */
  readonly file: (way: string) => ReturnType<Page['locator']>;
  /** Opens a file of the list and waits for its figures. */
  readonly openListed: (way: string) => Promise<void>;
  readonly cell: (address: string) => Promise<string>;
  readonly waitForCell: (address: string, text: string) => Promise<void>;
}

export interface DeskOptions {
  /**
   * `picker`: the browser's folder picker answers with the folder that the test has filled (nobody can press in the real one);
   * `picked`: a browser without those pickers, such as Firefox.
   */
  readonly access: 'picker' | 'picked';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly locale?: 'zh-CN' | 'en-US';
  readonly viewport?: { readonly width: number; readonly height: number };
  /**
   * The page's worker is installed, which keeps every file of the release for a day without a network. That takes longer than most
   * tests: only those about it want it, and in the others the browser never comes to an end with its registration.
   */
  readonly keepsRelease?: boolean;
}

/** One server for a test file: its pages keep their address, by which the browser knows what it has compiled. */
let served: Promise<StaticSite> | null = null;

/** Leaves every desk that was opened; the browser stays for the next one, and so does the server. */
export async function leaveDesks(): Promise<void> {
  await leaveTabs();
  (await served)?.changed.clear();
}

/** Closes the browser and the server. */
export async function closeDesks(): Promise<void> {
  await closeBrowser();
  await (await served)?.close();
  served = null;
}

/** The folder that the picker's double gives: it lies in the page's own part of the disk, with real handles. */
const folderName = '自评表';

/** What the browser of a test is; runs before the page's own scripts. */
function asBrowser(argument: string): void {
  const { folder, keepsRelease } = JSON.parse(argument) as { folder: string | null; keepsRelease: boolean };
  if (!keepsRelease) navigator.serviceWorker.register = () => new Promise(() => undefined);
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  if (folder === null) {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    return;
  }
  window.showDirectoryPicker = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
}

export async function openDesk(options: DeskOptions): Promise<DeskPage> {
  served ??= serveStatic(path.join(releasedFolder(version), 'site'));
  const site = await served;
  const { access, viewport = { width: 1280, height: 800 }, keepsRelease = false } = options;
  const browser = { folder: access === 'picker' ? folderName : null, keepsRelease };
  const { page, context } = await openTab({
    ...options,
    viewport,
    before: { script: asBrowser, argument: JSON.stringify(browser) },
  });
  const consoleErrors: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (entry) => {
    // Most offices have no settings beside the pages: the browser notes the 404.
    if (entry.location().url.endsWith('/organisation.json')) return;
    if (entry.type() === 'error' || entry.type() === 'warning') consoleErrors.push(entry.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(site.address).origin && !['data:', 'blob:'].includes(url.protocol)) {
      foreignRequests.push(url.href);
    }
  });
  await page.goto(`${site.address}desk.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const file = (way: string) => page.locator(`button[data-file="${way}"]`);
  return {
    page,
    context,
    site,
    consoleErrors,
    foreignRequests,
    file,
    openListed: async (way) => {
      await file(way).click();
      await page.locator(`button[data-file="${way}"][aria-current="true"]`).waitFor();
      await page.getByTestId('total-score').waitFor();
      // The findings come after the figures: their count stands on the tab then.
      await page.getByRole('tab', { name: /校验.*待处理/ }).waitFor();
    },
    cell: async (address) => (await page.locator(`[data-cell="${address}"]`).innerText()).trim(),
    waitForCell: async (address, text) => {
      await page.waitForFunction(
        ([where, what]) => document.querySelector(`[data-cell="${where}"]`)?.textContent.trim() === what,
        [address, text] as const,
      );
    },
  };
}

/** A file of the release's site. */
export function sitesFile(way: string): Promise<Buffer> {
  return readFile(path.join(releasedFolder(version), 'site', way));
}

/** Files of a folder by their ways in it. */
export type FolderFiles = Readonly<Record<string, Uint8Array>>;

/** Puts files into the folder that the picker's double gives. */
export async function fillFolder(page: Page, files: FolderFiles): Promise<void> {
  for (const [way, bytes] of Object.entries(files)) {
    await page.evaluate(
      async ([folder, parts, base64]) => {
        const root = await navigator.storage.getDirectory();
        let place = await root.getDirectoryHandle(folder, { create: true });
        for (const name of parts.slice(0, -1)) place = await place.getDirectoryHandle(name, { create: true });
        const stream = await (await place.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable();
        await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        await stream.close();
      },
      [folderName, way.split('/'), Buffer.from(bytes).toString('base64')] as const,
    );
  }
}

/** The names in that folder, and what its files hold. */
export async function folderContents(page: Page): Promise<FolderFiles> {
  const found = await page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    const files: Record<string, string> = {};
    for await (const entry of (await root.getDirectoryHandle(folder)).values()) {
      if (entry.kind !== 'file') continue;
      const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
      files[entry.name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }
    return files;
  }, folderName);
  return Object.fromEntries(
    Object.entries(found).map(([name, base64]) => [name, new Uint8Array(Buffer.from(base64, 'base64'))]),
  );
}

/** Opens bytes with our own reader, as another session would. */
export function reopened(bytes: Uint8Array | undefined): XlsxWorkbook {
  if (bytes === undefined) throw new Error('There is no such file.');
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.problem);
  return opening.workbook;
}

export function contentOf(workbook: XlsxWorkbook, address: string): unknown {
  const at = parseCellAddress(address);
  return at === null ? null : workbook.activeSheet.content(at.row, at.column);
}

export async function sample(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.resolve('assets', 'samples', name)));
}

export async function fixtureFile(...way: readonly string[]): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.resolve('test', 'fixtures', ...way)));
}

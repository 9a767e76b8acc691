import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/browser';
import { releasedFolder } from '../project/released';
import { excelHost, startOfficeServer, type OfficeServer } from './office-server';

/** Excel on the web with a workbook, and a page of the add-in beside it. */
export interface OpenedExcel {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors on the console of any frame. */
  readonly errors: readonly string[];
  /** Hosts that any frame asked for something. */
  readonly hosts: ReadonlySet<string>;
}

/** The release that `npm test` made, on the office's server, and a browser that finds it. */
export interface ReleasedAddIn {
  readonly server: OfficeServer;
  /** The release's folder. */
  readonly folder: string;
  newContext(): Promise<BrowserContext>;
  /** Opens Excel on the web with the sample and the add-in that the server's manifest describes. */
  openExcel(context: BrowserContext): Promise<OpenedExcel>;
  close(): Promise<void>;
}

export async function startReleasedAddIn(): Promise<ReleasedAddIn> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  const folder = releasedFolder(version);
  const server = await startOfficeServer();
  server.deploy({ site: path.join(folder, 'site') });
  const browser = await openBrowser(server.switches);
  return {
    server,
    folder,
    newContext: () =>
      browser.newContext({ viewport: { width: 1366, height: 800 }, locale: 'zh-CN', reducedMotion: 'reduce' }),
    async openExcel(context) {
      const page = await context.newPage();
      const errors: string[] = [];
      const hosts = new Set<string>();
      page.on('console', (entry) => {
        if (entry.type() === 'error') errors.push(entry.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      await page.goto(`https://${excelHost}/workbench.html?manifest=released.xml`);
      return { context, page, pane: page.frameLocator('iframe[data-role="pane"]'), errors, hosts };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

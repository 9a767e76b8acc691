import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openTab, type Before } from './tabs';

/** An origin that only this browser knows: requests are answered from the built site, so no server and no certificate. */
export const origin = 'https://ziping.test';
const site = path.resolve('.cache', 'site');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface Workbench {
  readonly page: Page;
  readonly consoleErrors: readonly string[];
  readonly foreignRequests: readonly string[];
  /** Files that were asked for, in order. */
  readonly served: readonly string[];
  readonly pane: () => FrameLocator;
  /** What the grid shows in a cell. */
  readonly cell: (address: string) => Promise<string>;
  readonly waitForCell: (address: string, text: string) => Promise<void>;
  readonly saveAs: (file: string) => Promise<void>;
}

export interface WorkbenchOptions {
  /** Opened through 「打开」 instead of the sample. */
  readonly file?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Another build whose files go before the site's: the workbench with the production pane in it. */
  readonly overlay?: string;
  readonly before?: Before;
  /** How many times slower than the machine's the processor is. */
  readonly slowdown?: number;
  /** Appended to the address: `?…`. */
  readonly query?: string;
  /** Before the page is opened: what its server answers otherwise. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Pages come without their content policy: what it alone keeps from happening happens. */
  readonly withoutPolicy?: boolean;
}

/** What the pages of a context asked for. */
export interface Asked {
  /** Addresses that are not the site's: they get no answer. */
  readonly foreign: string[];
  /** Files of the site, in order. */
  readonly served: string[];
}

const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/** Answers everything that the pages of a context ask for from the built site. */
export async function serveSite(
  context: BrowserContext,
  { foreign, served }: Asked,
  {
    overlay = null,
    withoutPolicy = false,
  }: { readonly overlay?: string | null; readonly withoutPolicy?: boolean } = {},
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) {
      if (!['data:', 'blob:', 'about:'].includes(url.protocol)) foreign.push(url.href);
      await route.abort();
      return;
    }
    const name = decodeURIComponent(url.pathname);
    const over = overlay === null ? null : path.join(overlay, name);
    const file = over !== null && existsSync(over) ? over : path.join(site, name);
    served.push(name.slice(1));
    if (!existsSync(file)) {
      await route.fulfill({ status: 404, body: `no ${url.pathname}` });
      return;
    }
    await route.fulfill({
      status: 200,
      contentType: types[path.extname(file)] ?? 'application/octet-stream',
      body:
        withoutPolicy && file.endsWith('.html')
          ? (await readFile(file, 'utf8')).replace(policy, '')
          : await readFile(file),
    });
  });
}

/** Opens the workbench in a tab that nothing else uses, with the sample 附件1 or a file. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  if (!existsSync(path.join(site, 'workbench.html'))) {
    throw new Error('No built site in .cache/site: run `npm run site` first (npm test does).');
  }
  const { page, context } = await openTab({ ...options, viewport: options.viewport ?? { width: 1366, height: 800 } });
  if (options.slowdown !== undefined && options.slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: options.slowdown });
  }
  const consoleErrors: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (entry) => {
    if (entry.type() === 'error') consoleErrors.push(entry.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  const served: string[] = [];
  await serveSite(context, { foreign: foreignRequests, served }, options);
  await options.prepare?.(context);
  await page.goto(`${origin}/workbench.html${options.query ?? ''}`);
  const gridCell = (address: string) => page.locator(`[data-cell="${address}"]`);
  await gridCell('A1').waitFor();
  if (options.file !== undefined) {
    await page.locator('input[type="file"]').setInputFiles(options.file);
    await page.getByText(path.basename(options.file)).first().waitFor();
  }
  return {
    page,
    consoleErrors,
    foreignRequests,
    served,
    pane: () => page.frameLocator('iframe[data-role="pane"]'),
    cell: async (address) => (await gridCell(address).innerText()).trim(),
    waitForCell: async (address, text) => {
      await page.waitForFunction(
        ([where, what]) => document.querySelector(`[data-cell="${where}"]`)?.textContent.trim() === what,
        [address, text] as const,
      );
    },
    saveAs: async (file) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '另存为' }).click(),
      ]);
      await download.saveAs(file);
    },
  };
}

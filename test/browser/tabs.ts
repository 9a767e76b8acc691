/**
 * Tabs of one browser for a test file. Starting a browser, and a page in a fresh context of it, takes longer than most tests: a tab
 * is handed from test to test, emptied in between, so that its page's scripts need not be compiled anew.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/browser';

/** Runs in every frame before the page's own scripts. */
export interface Before {
  readonly script: (argument: string) => void;
  readonly argument: string;
}

export interface TabOptions {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly locale?: 'zh-CN' | 'en-US';
  readonly before?: Before;
}

/** A page and its context; what a context cannot change later decides who may have it next. */
interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly locale: string;
  readonly before: Before | undefined;
}

let browser: Promise<Browser> | null = null;
const used = new Set<Tab>();
const idle = new Set<Tab>();

async function newTab(options: TabOptions, locale: string): Promise<Tab> {
  const { viewport, before } = options;
  browser ??= openBrowser();
  const context = await (
    await browser
  ).newContext({ viewport, locale, reducedMotion: 'reduce', acceptDownloads: true });
  if (before !== undefined) await context.addInitScript(before.script, before.argument);
  return { page: await context.newPage(), context, locale, before };
}

/** A tab that keeps nothing of an earlier test. */
export async function openTab(options: TabOptions): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const { viewport, colorScheme = 'light', forcedColors = 'none', locale = 'zh-CN', before } = options;
  const isSuitable = (tab: Tab) =>
    tab.locale === locale && tab.before?.script === before?.script && tab.before?.argument === before?.argument;
  const tab = [...idle].find(isSuitable) ?? (await newTab(options, locale));
  idle.delete(tab);
  used.add(tab);
  await tab.page.setViewportSize(viewport);
  await tab.page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  return tab;
}

/**
 * Everything that a test may have left in a tab: other windows, answers in a server's place, what is stored, what was allowed. False
 * when it ended on no page of a site, such as the browser's own for a broken network: then nobody knows whose things to clear.
 */
async function empty({ page, context }: Tab): Promise<boolean> {
  const { origin, protocol } = new URL(page.url());
  if (!protocol.startsWith('http')) return false;
  await Promise.all(context.pages().map((one) => (one === page ? Promise.resolve() : one.close())));
  for (const event of ['console', 'pageerror', 'request', 'dialog', 'download'] as const)
    page.removeAllListeners(event);
  context.removeAllListeners('request');
  try {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
  } catch {
    // It is on its way to such a page.
    return false;
  }
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearCookies();
  await context.clearPermissions();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return true;
}

/** Gives back every tab that was opened, also those of tests that failed half way; the browser stays for the next one. */
export async function leaveTabs(): Promise<void> {
  for (const tab of used) {
    if (await empty(tab)) idle.add(tab);
    else await tab.context.close();
  }
  used.clear();
}

/** Closes the browser with all its tabs. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
  used.clear();
  idle.clear();
}

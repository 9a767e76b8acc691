/**
 * office.js brings telemetry along: addresses to which a page of ours must never send anything. The pages' content policy keeps
 * it quiet, in a host and outside of any; without the policy these tests see it speak.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { closeBrowser, leaveTabs, openTab } from './tabs';
import { openWorkbench, origin, serveSite } from './workbench';

jest.setTimeout(120_000);

afterEach(leaveTabs);
afterAll(closeBrowser);

const served = path.resolve('.cache', 'site', 'static');
const officeJs = path.join(served, readdirSync(served).find((name) => name.startsWith('office-js.')) ?? 'office-js');

/** Where office.js as it is served would send what it measures. */
const collectors = [
  ...new Set(
    readdirSync(officeJs, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [
        ...readFileSync(path.join(officeJs, file), 'utf8').matchAll(
          /https:\/\/[\w.-]*(?:aria\.microsoft\.com|oaspapps\.com)[\w./-]*/g,
        ),
      ])
      .map(([address]) => address),
  ),
];

const pages = ['taskpane.html', 'commands.html', 'result.html'];

/** The frame that office.js makes for its telemetry comes as soon as it has found no host. */
const proxy = 'https://telemetryservice.firstpartyapps.oaspapps.com/telemetryservice/telemetryproxy.html';

it('office.js knows such addresses', () => {
  expect(collectors).toContain(proxy);
  expect(collectors.filter((address) => address.includes('aria.microsoft.com')).length).toBeGreaterThan(3);
});

describe('the pages outside a host', () => {
  /** Opens a page by itself, and gives what it asked of others by the time that office.js has looked for a host. */
  async function strangersOf(name: string, withoutPolicy: boolean): Promise<readonly string[]> {
    const { page, context } = await openTab({ viewport: { width: 1280, height: 720 } });
    const asked = { foreign: [], served: [] };
    await serveSite(context, asked, { withoutPolicy });
    await page.goto(`${origin}/${name}`);
    await page.evaluate(() => Office.onReady());
    // The frame is there once office.js has made it, allowed or not.
    await page.locator('iframe').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    return asked.foreign;
  }

  it('ask nobody else for anything', async () => {
    expect(await Promise.all(pages.map((name) => strangersOf(name, false)))).toEqual(pages.map(() => []));
  });

  it('would, without their policy', async () => {
    expect(await Promise.all(pages.map((name) => strangersOf(name, true)))).toEqual(pages.map(() => [proxy]));
  });
});

/** Tries to reach addresses by every means that a program in a page has, other than leaving the page. */
async function reachOut(frame: Frame, addresses: readonly string[]): Promise<void> {
  await frame.evaluate(async (targets) => {
    const quietly = (job: () => unknown) =>
      Promise.resolve()
        .then(job)
        .catch(() => undefined);
    const element = (tag: string, attributes: Readonly<Record<string, string>>) => {
      const made = document.createElement(tag);
      for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
      document.body.append(made);
    };
    for (const target of targets) {
      await quietly(() => fetch(`${target}?by=fetch`, { method: 'POST', mode: 'no-cors', body: 'x' }));
      await quietly(() => navigator.sendBeacon(`${target}?by=beacon`, 'x'));
      await quietly(() => {
        const request = new XMLHttpRequest();
        request.open('POST', `${target}?by=request`);
        request.send('x');
      });
      element('img', { src: `${target}?by=img` });
      element('iframe', { src: `${target}?by=iframe` });
      element('script', { src: `${target}?by=script` });
      element('link', { rel: 'stylesheet', href: `${target}?by=style` });
      element('object', { data: `${target}?by=object` });
      element('video', { src: `${target}?by=video` });
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }, addresses);
}

describe('the pane in its host', () => {
  /** What the pane's frame reached when it tried all of office.js's addresses. */
  async function strangersOf(withoutPolicy: boolean): Promise<readonly string[]> {
    const workbench = await openWorkbench({ withoutPolicy });
    await workbench.pane().getByTestId('total-score').waitFor();
    const frame = workbench.page.frames().find((one) => one.url().includes('/taskpane.html'));
    if (frame === undefined) throw new Error('The workbench shows no pane.');
    expect(workbench.foreignRequests).toEqual([]);
    await reachOut(frame, collectors);
    return workbench.foreignRequests;
  }

  it('reaches none of them by any means, with office.js’ own logging on', async () => {
    expect(await strangersOf(false)).toEqual([]);
  });

  it('would reach each of them by each, without its policy', async () => {
    const reached = new Set(await strangersOf(true));
    const means = ['fetch', 'beacon', 'request', 'img', 'iframe', 'script', 'style', 'object', 'video'];
    const missing = collectors
      .flatMap((address) => means.map((by) => `${address}?by=${by}`))
      .filter((one) => !reached.has(one));
    expect(missing).toEqual([]);
  });
});

/**
 * A release as an office has it: on a server of its own, in a folder, with the headers of deploy/, shown by Excel on the web from
 * another server; and what becomes of a pane that is open while the next release takes its place.
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { schemaErrors } from '../project/manifest-schema';
import { nextRelease } from './next-release';
import { excelHost, officeAddress, strangersHost } from './office-server';
import { startReleasedAddIn, type ReleasedAddIn } from './released-add-in';

jest.setTimeout(120_000);

let office: ReleasedAddIn;
let next: string;
const site = () => path.join(office.folder, 'site');

beforeAll(async () => {
  office = await startReleasedAddIn();
  next = await mkdtemp(path.join(tmpdir(), 'ziping-next-'));
  nextRelease(site(), next);
  office.server.manifest = await manifestFromPage('manifest.xml');
});

afterAll(() => office.close());

/** What configure.html, opened from a disk, gives for the office's address. */
async function manifestFromPage(file: string): Promise<string> {
  const context = await office.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(office.folder, 'configure.html')).href);
  await page.getByLabel(/网址/).fill(`${officeAddress}/`);
  await page.getByRole('button', { name: /生成清单/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `下载 ${file}` }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await context.close();
  return text;
}

async function waitForCell(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([where, what]) => document.querySelector(`[data-cell="${where}"]`)?.textContent.trim() === what,
    [address, text] as const,
  );
}

describe('configure.html, opened from a disk', () => {
  it('refuses http and this computer with words, and takes back what it gave before', async () => {
    const context = await office.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (entry) => errors.push(entry.text()));
    await page.goto(pathToFileURL(path.join(office.folder, 'configure.html')).href);
    const address = page.getByLabel(/网址/);
    const make = page.getByRole('button', { name: /生成清单/ });
    const downloads = page.getByRole('link', { name: /下载/ });
    await address.fill(officeAddress);
    await make.click();
    expect(await downloads.count()).toBe(2);
    for (const [typed, said] of [
      ['http://jx.example.cn/ziping', 'http://'],
      ['https://localhost:3000', 'localhost'],
    ] as const) {
      await address.fill(typed);
      await address.press('Enter');
      expect(await page.getByRole('alert').innerText()).toContain(said);
      expect(await downloads.count()).toBe(0);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it('gives manifests that are valid and name the office’s server only; the text to copy is the same', async () => {
    for (const file of ['manifest.xml', 'manifest-selftest.xml']) {
      const manifest = await manifestFromPage(file);
      expect(await schemaErrors(manifest)).toEqual([]);
      const hosts = [...manifest.matchAll(/DefaultValue="https:\/\/([^/"]+)/g)].map(([, host]) => host);
      expect(new Set(hosts)).toEqual(new Set(['jx.example.cn']));
      expect(manifest).toContain(`DefaultValue="${officeAddress}/`);
    }
    const context = await office.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(office.folder, 'configure.html')).href);
    await page.getByLabel(/网址/).fill(officeAddress);
    await page.getByRole('button', { name: /生成清单/ }).click();
    const shown = await page.getByRole('textbox', { name: 'manifest.xml' }).inputValue();
    expect(shown.replaceAll('\r\n', '\n')).toBe(office.server.manifest.replaceAll('\r\n', '\n'));
    await context.close();
  });
});

describe('Excel on the web, with the pane from the office’s own server', () => {
  it('reads the form, writes the scores and takes them back; the ribbon works; nothing is asked of anybody else', async () => {
    const opened = await office.openExcel(await office.newContext());
    const { context, page, pane, errors, hosts } = opened;
    await pane.getByTestId('total-score').waitFor();
    const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
    expect(frame?.url()).toMatch(/^https:\/\/jx\.example\.cn\/ziping\/taskpane\.html/);
    await pane.getByRole('button', { name: /^计算得分/ }).click();
    // Nothing of the funds was spent: 0 of 10 points for the execution rate, by 财预〔2020〕10号.
    await waitForCell(page, 'I7', '0');
    await pane.getByRole('button', { name: '撤销写入' }).click();
    await waitForCell(page, 'I7', '97');

    await page.getByRole('button', { name: '校验', exact: true }).click();
    const dialog = page.frameLocator('iframe[data-role="dialog"]');
    await dialog.getByText(/校验：发现 \d+ 个问题/).waitFor();
    // Chromium gives a frame of another server no storage in a private window; office.js says so and goes on. The office has put no
    // organisation.json beside the pages: the browser notes that it is not there.
    const expected = /^SecurityError: Failed to read the 'sessionStorage'.*office-js|status of 404/s;
    expect(errors.filter((text) => !expected.test(text))).toEqual([]);
    expect([...hosts].sort()).toEqual([excelHost, 'jx.example.cn'].sort());
    const missing = office.server.asked.filter(({ status }) => status !== 200).map((one) => one.path);
    expect(missing.filter((file) => file !== '/ziping/organisation.json')).toEqual([]);
    await context.close();
  });

  it('a stranger’s page cannot frame the pane', async () => {
    const context = await office.newContext();
    const page = await context.newPage();
    const refused = page.waitForEvent('console', (entry) => /frame-ancestors/.test(entry.text()));
    await page.goto(`https://${strangersHost}/`);
    expect((await refused).text()).toContain('jx.example.cn');
    await context.close();
  });
});

/** The scripts of the page that the pane shows now are of the older release. */
const isOld = async (page: Page): Promise<boolean> => {
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  const old = await readFile(path.join(site(), 'taskpane.html'), 'utf8');
  const script = /static\/taskpane\.[0-9a-f]{8}\.js/.exec(old)?.[0] ?? 'none';
  const scripts = await frame?.evaluate(() => [...document.scripts].map(({ src }) => src));
  return scripts?.some((src) => src.endsWith(script)) ?? false;
};

describe('the next release, while a pane is open', () => {
  afterEach(() => office.server.deploy({ site: site() }));

  /** Says why a finding is no mistake, which the workbook keeps. */
  async function giveReason(pane: FrameLocator): Promise<void> {
    await pane.getByRole('tab', { name: /^校验/ }).click();
    await pane.getByRole('button', { name: '把 V04 标为已核实' }).click();
    await pane.getByLabel('核实情况').fill('按批复填列');
    await pane.getByRole('button', { name: '保存' }).click();
    await pane.getByText('已核实：按批复填列').waitFor();
  }

  async function hasReason(pane: FrameLocator): Promise<void> {
    await pane.getByRole('tab', { name: /^校验/ }).click();
    await pane.getByText('已核实：按批复填列').waitFor();
  }

  const reopen = (pane: FrameLocator) => pane.getByRole('button', { name: '重新打开面板' });

  it('older files are gone: the pane says what to do, opens anew, and what was typed is there', async () => {
    office.server.deploy({ site: site() });
    const { context, page, pane } = await office.openExcel(await office.newContext());
    await pane.getByRole('tab', { name: /^校验.*待处理/ }).waitFor();
    await giveReason(pane);
    office.server.deploy({ site: next });
    await pane.getByRole('tab', { name: /^报告/ }).click();
    await reopen(pane).waitFor();
    expect(await pane.getByRole('tabpanel').innerText()).toMatch(/程序刚刚更新过[\s\S]*都还在/);
    expect(await isOld(page)).toBe(true);
    await reopen(pane).click();
    await pane.getByTestId('total-score').waitFor();
    expect(await isOld(page)).toBe(false);
    await hasReason(pane);
    await pane.getByRole('tab', { name: /^报告/ }).click();
    await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
    await context.close();
  });

  it('copied over the older one, whose files stay: the open pane goes on', async () => {
    office.server.deploy({ site: site() });
    const { context, page, pane } = await office.openExcel(await office.newContext());
    await pane.getByRole('tab', { name: /^校验.*待处理/ }).waitFor();
    office.server.deploy({ site: next, over: site() });
    await pane.getByRole('tab', { name: /^报告/ }).click();
    await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
    expect(await pane.getByRole('tabpanel').innerText()).not.toContain('没有加载成功');
    expect(await isOld(page)).toBe(true);
    await context.close();
  });

  it('a page that some cache kept: what is kept runs, what is missing leads to the new one', async () => {
    office.server.deploy({ site: site(), keepsPages: true });
    const context = await office.newContext();
    const first = await office.openExcel(context);
    await first.pane.getByRole('tab', { name: /^校验.*待处理/ }).waitFor();
    await first.page.close();
    office.server.deploy({ site: next, keepsPages: true });
    const { page, pane } = await office.openExcel(context);
    await pane.getByRole('tab', { name: /^校验.*待处理/ }).waitFor();
    expect(await isOld(page)).toBe(true);
    await pane.getByRole('tab', { name: /^报告/ }).click();
    await reopen(pane).click();
    await pane.getByTestId('total-score').waitFor();
    expect(await isOld(page)).toBe(false);
    await context.close();
  });

  it('a page that some cache kept, and none of its scripts: said at once, with a link that opens the new one', async () => {
    office.server.deploy({ site: site(), keepsPages: true, forgetsScripts: true });
    const context = await office.newContext();
    const first = await office.openExcel(context);
    await first.pane.getByTestId('total-score').waitFor();
    await first.page.close();
    office.server.deploy({ site: next, keepsPages: true });
    const { page, pane } = await office.openExcel(context);
    await pane.getByRole('link', { name: /Open again/ }).click();
    await pane.getByTestId('total-score').waitFor();
    expect(await isOld(page)).toBe(false);
    await context.close();
  });
});

/** The self-test page of a release: in a browser, in Excel, and on a server that is set up wrongly. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { manifestFor } from '../../scripts/release/manifest';
import { officeAddress } from './office-server';
import { startReleasedAddIn, type ReleasedAddIn } from './released-add-in';

jest.setTimeout(60_000);

let office: ReleasedAddIn;
const site = () => path.join(office.folder, 'site');

beforeAll(async () => {
  office = await startReleasedAddIn();
  const template = await readFile(path.join(office.folder, 'manifest-selftest-template.xml'), 'utf8');
  office.server.manifest = manifestFor(template, officeAddress);
});

afterAll(() => office.close());
afterEach(() => office.server.deploy({ site: site() }));

async function openPage(): Promise<Page> {
  const context = await office.newContext();
  const page = await context.newPage();
  await page.goto(`${officeAddress}/selftest.html`);
  return page;
}

/** The text for the IT department, when all that can be known is known. */
async function finishedText(place: Page | FrameLocator): Promise<string> {
  await place.locator('html[data-selftest="done"]').waitFor();
  return place.locator('#text').inputValue();
}

it('in a browser: the server is right, Excel is not there, nothing is a problem', async () => {
  const page = await openPage();
  const text = await finishedText(page);
  expect(text).not.toContain('[问题]');
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  for (const line of [
    `[正常] 版本：${version}`,
    `网址（填进 configure.html 的就是它）：${officeAddress}`,
    '[正常] 安全连接（https 和证书）：https',
    '[正常] localStorage：可以读写',
    '[注意] office.js 和宿主：本页在浏览器里打开',
    '[正常] 网页的缓存（应当是 no-store 或 no-cache）：no-store',
    'max-age=31536000',
    '[正常] Content-Security-Policy：有，允许网页版 Office',
    '[正常] X-Frame-Options：没有',
    '[正常] taskpane.html：取到',
  ]) {
    expect(text).toContain(line);
  }
  await page.context().close();
});

it('the text is copied, a download tried, and the language changed', async () => {
  const page = await openPage();
  await finishedText(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制全部文字' }).click();
  expect(await page.getByRole('status').innerText()).toContain('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('绩效自评助手：自检');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '试一试下载' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ziping-selftest.txt');
  await page.getByRole('button', { name: 'English' }).click();
  const text = await page.locator('#text').inputValue();
  expect(text).toMatch(/\[OK\] Copying to the clipboard: works/);
  // All of it is in the other language: only the address and names stay as they are.
  expect(text).not.toMatch(/[\u4e00-\u9fff]/);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.context().close();
});

it('in Excel, through its own manifest: host, requirement set and an answer of the workbook; nothing of its content', async () => {
  const { context, pane, errors } = await office.openExcel(await office.newContext());
  const text = await finishedText(pane);
  expect(text).not.toContain('[问题]');
  expect(text).toMatch(/\[正常\] office\.js 和宿主：Excel, OfficeOnline, /);
  // The workbench declares what Excel 2021 LTSC has.
  expect(text).toContain('[正常] ExcelApi（至少要 1.9）：1.14');
  expect(text).toMatch(/\[正常\] 工作簿应答：\d+ ms/);
  expect(text).not.toMatch(/智慧政务|承德|附件1/);
  expect(errors.filter((error) => /Content.Security.Policy/.test(error))).toEqual([]);
  await context.close();
});

it('in the webview of an old Office: the pane says why it cannot run and leads to the self-test, which says what to do', async () => {
  const context = await office.newContext();
  await context.addInitScript(() => {
    Reflect.deleteProperty(Object, 'hasOwn');
    Reflect.deleteProperty(window, 'ResizeObserver');
  });
  const page = await context.newPage();
  await page.goto(`${officeAddress}/taskpane.html`);
  await page.getByText('旧版浏览器内核').waitFor();
  await page.getByRole('link', { name: '自检页' }).first().click();
  const text = await finishedText(page);
  expect(text).toMatch(/\[问题\] 内核：太旧 → .*WebView2.*desk\.html/);
  await context.close();
});

it('a server that keeps pages and lacks a file: both are problems, with what to do', async () => {
  office.server.deploy({ site: site(), keepsPages: true, without: ['result.html'] });
  const page = await openPage();
  const text = await finishedText(page);
  expect(text).toMatch(/\[问题\] 网页的缓存[^\n]*max-age=86400 → .*nginx\.conf/);
  expect(text).toMatch(/\[问题\] result\.html：404 → .*site/);
  expect(await page.locator('#intro').innerText()).toContain('2 个问题');
  await page.context().close();
});

it('a gateway that adds X-Frame-Options, or a policy that knows no Office: both are problems', async () => {
  office.server.deploy({
    site: site(),
    instead: [
      { name: 'X-Frame-Options', value: 'SAMEORIGIN' },
      { name: 'Content-Security-Policy', value: "default-src 'self'; frame-ancestors 'self'" },
    ],
  });
  const page = await openPage();
  const text = await finishedText(page);
  expect(text).toMatch(/\[问题\] X-Frame-Options：SAMEORIGIN → .*网页版/);
  expect(text).toMatch(/\[问题\] Content-Security-Policy：不允许网页版 Office/);
  await page.context().close();
});

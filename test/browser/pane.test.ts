/**
 * The pane in Chromium, page by page: accessible in both themes and in forced colours, by keyboard alone, and at 320 px with a
 * project name of 120 characters.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { openWorkbook } from '../../src/file/open-workbook';
import { violations } from './axe';
import { closeContexts, closeWorkbenches, openWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

const pages = ['得分', '校验', '说明', '报告', '规则', '复核'] as const;

jest.setTimeout(180_000);
afterEach(closeContexts);
afterAll(closeWorkbenches);

function frameOf({ page }: Workbench): Frame {
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (frame === undefined) throw new Error('The workbench shows no pane.');
  return frame;
}

async function open(options: WorkbenchOptions = {}): Promise<{ readonly workbench: Workbench; readonly frame: Frame }> {
  const workbench = await openWorkbench(options);
  await workbench.pane().getByTestId('total-score').waitFor();
  return { workbench, frame: frameOf(workbench) };
}

async function show(frame: Frame, name: string): Promise<void> {
  await frame.getByRole('tab', { name }).click();
  await frame.getByRole('tabpanel', { name }).waitFor();
  await frame.getByText('正在打开…').waitFor({ state: 'detached' });
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('axe finds nothing, %s', (_name, options) => {
  it('on every page', async () => {
    const { frame } = await open(options);
    for (const page of pages) {
      await show(frame, page);
      expect({ page, found: await violations(frame) }).toEqual({ page, found: [] });
    }
  });
});

/** The sample with a project name as long as the longest that clerks type. */
async function sampleWithLongName(): Promise<string> {
  const name = '智慧政务一体化在线服务平台建设及运行维护项目'.repeat(6).slice(0, 120);
  const read = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1.xlsx')));
  if (!read.ok) throw new Error(read.problem);
  read.workbook.activeSheet.setConstant(2, 2, name);
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'ziping-')), '长名称.xlsx');
  await writeFile(file, read.workbook.save());
  return file;
}

it('nothing is cut off or scrolls sideways at 320 px with a project name of 120 characters', async () => {
  const { workbench, frame } = await open({ file: await sampleWithLongName(), viewport: { width: 1000, height: 568 } });
  await workbench.page.getByRole('separator').press('Home');
  // The edge that makes the pane wider takes a pixel of the 320.
  expect(await frame.evaluate(() => window.innerWidth)).toBe(319);
  for (const page of pages) {
    await show(frame, page);
    const wide = await frame.evaluate(() => {
      const main = document.querySelector('main');
      const outside = [...document.querySelectorAll('button, input, select, textarea, h1, h2, h3, p')].filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
      );
      return {
        page: document.documentElement.scrollWidth > window.innerWidth,
        main: main === null || main.scrollWidth > main.clientWidth,
        outside: outside.map((element) => element.outerHTML.slice(0, 120)),
      };
    });
    expect({ at: page, ...wide }).toEqual({ at: page, page: false, main: false, outside: [] });
  }
});

it('by keyboard alone: from tab to tab, to a finding and its cell, and every focus can be seen', async () => {
  const { workbench, frame } = await open();
  const focused = () =>
    frame.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      // Fluent draws the ring as an outline, as a shadow inside, or on the element's ::after; a link gets a double line.
      const isRinged = ({ outlineStyle, outlineWidth, boxShadow, textDecorationStyle }: CSSStyleDeclaration) =>
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || textDecorationStyle === 'double';
      const indicator = element instanceof HTMLInputElement ? element.parentElement : element;
      return {
        name: element.getAttribute('aria-label') ?? element.textContent.trim(),
        seen: [element, indicator ?? element].some(
          (one) => isRinged(getComputedStyle(one)) || isRinged(getComputedStyle(one, '::after')),
        ),
        role: element.getAttribute('role'),
      };
    });
  const { keyboard } = workbench.page;
  await frame.getByRole('tab', { name: '得分' }).focus();
  await keyboard.press('ArrowRight');
  await frame.getByTestId('findings').waitFor();
  expect(await focused()).toMatchObject({ role: 'tab', seen: true });
  const unseen: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await keyboard.press('Tab');
    const now = await focused();
    if (now === null) break;
    if (!now.seen) unseen.push(now.name);
    if (now.name.startsWith('定位到 H38')) break;
  }
  expect(unseen).toEqual([]);
  expect(await focused()).toMatchObject({ name: expect.stringMatching(/^定位到 H38/) as string });
  await keyboard.press('Enter');
  await workbench.page.locator('[data-cell="H38"][aria-selected="true"]').waitFor();
});

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
import { drawTwoFigures, fits, overflowOf } from './narrow';
import { closeBrowser, leaveTabs } from './tabs';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

const pagesInEnglish = { 得分: 'Score', 校验: 'Checks', 说明: 'Notes', 报告: 'Report', 规则: 'Rules', 复核: 'Review' };
const pages = Object.keys(pagesInEnglish);

jest.setTimeout(180_000);
afterEach(leaveTabs);
afterAll(closeBrowser);

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
  await frame.getByText(/^(正在打开…|Opening…)$/).waitFor({ state: 'detached' });
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

/** As long as the longest that clerks type. */
const longName = '智慧政务一体化在线服务平台建设及运行维护项目'.repeat(6).slice(0, 120);

/** The sample with that name for its project. */
async function sampleWithLongName(): Promise<string> {
  const read = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1.xlsx')));
  if (!read.ok) throw new Error(read.problem);
  read.workbook.activeSheet.setConstant(3, 2, longName);
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'ziping-')), '长名称.xlsx');
  await writeFile(file, read.workbook.save());
  return file;
}

/** How a unit's own outline and rules are come by, and the folds to open on the way. */
const editing = {
  copy: '复制一份来修改',
  name: '复制',
  edit: '修改',
  save: '保存',
  places: [
    ['报告', '修改、导出或导入提纲', '提纲说明'],
    ['规则', null, '依据和说明'],
  ],
} as const;
const editingInEnglish = {
  copy: 'Copy to edit',
  name: 'Copy',
  edit: 'Edit',
  save: 'Save',
  places: [
    ['Report', 'Change, export or import outlines', 'About this outline'],
    ['Rules', null, 'Sources and notes'],
  ],
} as const;

describe.each(['中文', 'English'])('at 320 px, %s', (language) => {
  it('nothing is cut off or scrolls sideways with a project name of 120 characters, nor while an outline or rules are edited with their notes unfolded; tabs stay on one line', async () => {
    const file = await sampleWithLongName();
    const { workbench, frame } = await open({ file, viewport: { width: 1000, height: 568 } });
    await workbench.page.getByRole('separator').press('Home');
    await frame.getByRole('heading', { name: longName }).waitFor();
    // The edge that makes the pane wider takes a pixel of the 320.
    expect(await frame.evaluate(() => window.innerWidth)).toBe(319);
    const isEnglish = language === 'English';
    if (isEnglish) {
      await frame.getByRole('button', { name: 'English' }).click();
      await frame.getByRole('tab', { name: 'Score' }).waitFor();
    }
    for (const [page, inEnglish] of Object.entries(pagesInEnglish)) {
      await show(frame, isEnglish ? inEnglish : page);
      expect({ page, ...(await overflowOf(frame)) }).toEqual({ page, ...fits });
    }
    await show(frame, isEnglish ? 'Report' : '报告');
    await frame.getByTestId('hand-in').waitFor();
    const handIn = await frame
      .getByTestId('hand-in')
      .getByRole('button', { name: /^(下载|Download)/ })
      .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().top)));
    expect(handIn).toHaveLength(3);
    expect(new Set(handIn).size).toBeLessThan(3);
    await drawTwoFigures(frame);
    expect(await overflowOf(frame)).toEqual(fits);
    const words = isEnglish ? editingInEnglish : editing;
    for (const [page, unfold, notes] of words.places) {
      await show(frame, page);
      if (unfold !== null) await frame.getByRole('button', { name: unfold }).click();
      await frame.getByRole('button', { name: words.copy }).click();
      const dialog = frame.getByRole('dialog');
      await dialog.getByRole('textbox').fill('本局 2024');
      await dialog.getByRole('button', { name: words.name, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await frame.getByRole('button', { name: words.edit, exact: true }).click();
      await frame.getByRole('button', { name: words.save, exact: true }).waitFor();
      expect({ editing: page, ...(await overflowOf(frame)) }).toEqual({ editing: page, ...fits });
      await frame.getByRole('button', { name: notes }).click();
      expect({ unfolded: page, ...(await overflowOf(frame)) }).toEqual({ unfolded: page, ...fits });
    }
  });
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

it('Esc closes what was opened at a finding, and the focus is where it was; only then it leads out', async () => {
  const { workbench, frame } = await open();
  await show(frame, '校验');
  const { keyboard } = workbench.page;
  const focused = () => frame.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  for (const [button, opened] of [
    ['把 V04 标为已核实', frame.getByRole('textbox', { name: '核实情况' })],
    ['V04 的依据', frame.getByText('出处')],
    ['V04 的更多操作', frame.getByRole('menuitem', { name: '复制这一条' })],
  ] as const) {
    await frame.getByRole('button', { name: button }).focus();
    await keyboard.press('Enter');
    await opened.waitFor();
    await keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    expect(await focused()).toBe(button);
  }
});

it('a finding’s menu lies over what comes after it, inside a landmark of the page', async () => {
  const { frame } = await open();
  await show(frame, '校验');
  await frame.getByRole('button', { name: 'V04 的更多操作' }).click();
  const items = frame.getByRole('menuitem');
  await items.first().waitFor();
  const hidden = await items.evaluateAll((all) =>
    all.filter((item) => {
      const { left, top, width, height } = item.getBoundingClientRect();
      return !item.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    }),
  );
  expect(hidden).toEqual([]);
  expect(await violations(frame)).toEqual([]);
});

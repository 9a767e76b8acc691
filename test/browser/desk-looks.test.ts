/** The desk as it is seen and reached: accessible in both themes and in forced colours, in both languages, by keyboard, at 1280 and 1024 px. */
import path from 'node:path';
import { violations } from './axe';
import { closeDesks, type DeskOptions, type DeskPage, leaveDesks, openDesk } from './desk-page';

jest.setTimeout(300_000);
afterEach(leaveDesks);
afterAll(closeDesks);

async function openSamples(options: Omit<DeskOptions, 'access'> = {}): Promise<DeskPage> {
  const desk = await openDesk({ access: 'picked', ...options });
  await desk.page.locator('input[data-field="folder"]').first().setInputFiles(path.resolve('assets', 'samples'));
  await desk.file('附件1.xlsx').click();
  await desk.page.getByTestId('total-score').waitFor();
  await desk.page.getByRole('tab', { name: /校验.*待处理|Checks.*/ }).waitFor();
  return desk;
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark', locale: 'en-US' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('axe finds nothing, %s', (_name, options) => {
  it('at the start, with a file open, and while a copy is named', async () => {
    const start = await openDesk({ access: 'picked', ...options });
    expect(await violations(start.page)).toEqual([]);
    const { page } = await openSamples(options);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^(另存为|Save as)$/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    // The page is seen behind it, where it was.
    expect(await page.evaluate(() => document.elementsFromPoint(20, 300).some((one) => one.closest('#root')))).toBe(
      true,
    );
    expect(await page.evaluate(() => [window.scrollY, document.body.scrollTop])).toEqual([0, 0]);
  });
});

it('F6 goes from the list to the cells, the tabs, the pane, the toolbar and round again; arrows go through the list', async () => {
  const { page } = await openSamples();
  const region = () =>
    page.evaluate(() => {
      const { activeElement: active } = document;
      const named = active?.closest('[data-region]')?.getAttribute('data-region');
      return named ?? active?.closest('.grid, .sheet-tabs')?.className ?? active?.tagName ?? '';
    });
  await page.locator('[data-cell="A1"]').click();
  const visited: string[] = [];
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('F6');
    visited.push(await region());
  }
  expect(visited).toEqual(['sheet-tabs', 'pane', 'toolbar', 'files', 'grid']);
  await page.keyboard.press('Shift+F6');
  expect(await region()).toBe('files');
  const listed = () => page.evaluate(() => document.activeElement?.getAttribute('data-file'));
  const first = await listed();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction((before) => document.activeElement?.getAttribute('data-file') !== before, first);
  expect(await listed()).toBe('附件1-得分待填.xlsx');
});

it('the edges of list and pane are moved by arrow keys and the pointer, within their bounds', async () => {
  const { page } = await openSamples();
  const width = (name: string) => page.getByRole('separator', { name }).getAttribute('aria-valuenow');
  await page.getByRole('separator', { name: '文件列表宽度' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await width('文件列表宽度')).toBe('290');
  await page.keyboard.press('Home');
  expect(await width('文件列表宽度')).toBe('180');
  await page.getByRole('separator', { name: '面板宽度' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await width('面板宽度')).toBe('370');
  await page.keyboard.press('End');
  expect(await width('面板宽度')).toBe('700');
});

it.each([1280, 1024])('at %i px nothing lies over another thing or scrolls sideways', async (width) => {
  const { page } = await openSamples({ viewport: { width, height: 768 } });
  const found = await page.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [files, grid, pane, toolbar] = [
      '[data-region="files"]',
      '.grid',
      '[data-region="pane"]',
      '[data-region="toolbar"]',
    ].map(boxOf);
    return {
      sideways: document.documentElement.scrollWidth > window.innerWidth,
      inOrder:
        files !== undefined &&
        grid !== undefined &&
        pane !== undefined &&
        files.right <= grid.left &&
        grid.right <= pane.left &&
        pane.right <= window.innerWidth,
      below: (toolbar?.bottom ?? 0) <= (grid?.top ?? 0),
      gridWidth: (grid?.width ?? 0) >= 300,
    };
  });
  expect(found).toEqual({ sideways: false, inOrder: true, below: true, gridWidth: true });
});

it.each([700, 350])(
  'at %i px the list has the window until a file is chosen, then the pane lies inside it',
  async (width) => {
    const { page, file } = await openDesk({ access: 'picked', viewport: { width, height: 700 } });
    await page.locator('input[data-field="folder"]').first().setInputFiles(path.resolve('assets', 'samples'));
    const list = page.getByRole('navigation', { name: '文件' });
    await list.waitFor();
    expect((await list.boundingBox())?.width).toBe(width);
    await file('附件1.xlsx').click();
    await page.getByTestId('total-score').waitFor();
    expect(await list.isVisible()).toBe(false);
    const pane = await page.locator('[data-region="pane"]').boundingBox();
    expect((pane?.x ?? 0) + (pane?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: '显示文件列表' }).click();
    await file('附件1.xlsx').waitFor();
  },
);

it('speaks the language that was chosen, before a file is opened and after: list, grid and pane alike', async () => {
  const { page, file } = await openDesk({ access: 'picked' });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Self-evaluation assistant · Desk' }).waitFor();
  await page.locator('input[data-field="folder"]').first().setInputFiles(path.resolve('assets', 'samples'));
  await file('附件1.xlsx').click();
  await page.getByRole('tab', { name: /^Score/ }).waitFor();
  await page.getByText('Ready', { exact: true }).waitFor();
  await file('附件1.xlsx').getByText('filed 97 · computed 90').waitFor();
  // One switch for the whole page: the pane, which is a part of it, has none of its own.
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('heading', { name: '绩效自评助手 · 文件台' }).waitFor();
  await page.getByText('就绪', { exact: true }).waitFor();
});

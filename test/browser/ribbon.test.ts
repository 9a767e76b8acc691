/**
 * The ribbon's buttons, for a user who never opens the pane: each does its work on the published 附件1 and says in a window
 * what it did. Expected values are those of the story (story.test.ts), by hand from 财预〔2020〕10号.
 */
import type { FrameLocator } from 'playwright-core';
import { closeBrowser } from './tabs';
import { openWorkbench, type Workbench } from './workbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.pane().getByText('90.00').first().waitFor();
  await workbench.page.getByRole('button', { name: '关闭面板' }).click();
}, 120_000);

afterAll(closeBrowser);

const window = () => workbench.page.getByRole('dialog', { name: '绩效自评助手的窗口' });
const said = (): FrameLocator => workbench.page.frameLocator('iframe[data-role="dialog"]');
const ribbonButton = (name: string) =>
  workbench.page.getByRole('group', { name: '绩效自评' }).getByRole('button', { name, exact: true });

/** Clicks a button of the add-in's group and waits for the window's heading. */
async function press(name: string, heading: RegExp): Promise<FrameLocator> {
  await ribbonButton(name).click();
  await said().getByRole('heading', { name: heading }).waitFor();
  return said();
}

async function closed(): Promise<void> {
  await window().waitFor({ state: 'detached' });
}

/** What the frame holds that has the focus, as far down as frames go. */
const focused = () => said().locator(':focus').innerText({ timeout: 5000 });

describe('the add-in’s group on the ribbon', () => {
  it('has the controls of the manifest, with their icons', async () => {
    const buttons = workbench.page.getByRole('group', { name: '绩效自评' }).getByRole('button');
    expect(await buttons.allInnerTexts()).toEqual(['打开面板', '计算得分', '校验', '填写报告', '撤销写入']);
    const widths = await buttons
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)));
    expect(widths).toEqual([32, 32, 32, 32, 32]);
  });

  it('「校验」 lists the findings with their cells and changes nothing', async () => {
    const page = await press('校验', /^校验：发现 \d+ 个问题/);
    const items = await page.getByRole('listitem').allInnerTexts();
    expect(items.find((item) => item.startsWith('错误 I7'))).toMatch(/97/);
    expect(items.find((item) => /^错误 H41/.test(item))).toMatch(/97/);
    expect(await workbench.cell('H41')).toBe('97');
  });

  it('the window is closed by Enter: its button has the focus', async () => {
    expect(await focused()).toBe('关闭');
    await workbench.page.keyboard.press('Enter');
    await closed();
    expect(await ribbonButton('校验').evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('「计算得分」 writes the scores and says the total', async () => {
    const asked = await press('计算得分', /^计算得分：没有空格要填，有 3 格与计算结果不同，请您确认$/);
    // Each before → after; what a person scored lower is offered unticked.
    await asked.getByRole('checkbox', { name: /H38 群众满意度：7 → 10/ }).check();
    await asked.getByRole('button', { name: '写入勾选的' }).click();
    const page = said();
    await page.getByRole('heading', { name: /^计算得分：已写入 3 个单元格$/ }).waitFor();
    await page.getByText('“智慧政务”项目服务费：总分 90.00 分，等级 优。').waitFor();
    expect(await Promise.all(['I7', 'H38', 'H41'].map((cell) => workbench.cell(cell)))).toEqual(['0', '10', '90']);
    await focused();
    await workbench.page.keyboard.press('Escape');
    await closed();
  });

  it('「填写报告」 fills the sheet 自评报告 and says what is left to the user', async () => {
    const page = await press('填写报告', /^填写报告：工作表“自评报告”写入了 \d+ 个段落$/);
    await page.getByText(/还有 \d+ 处【请…】只有您能填写/).waitFor();
    await workbench.page.getByRole('tab', { name: '自评报告', selected: true, includeHidden: true }).waitFor();
    expect(await workbench.cell('A1')).toMatch(/自评/);
    await window().getByRole('button', { name: '关闭窗口' }).click();
    await closed();
  });

  it('「撤销写入」 takes the report back, then the scores', async () => {
    const first = await press('撤销写入', /^撤销写入：已恢复 \d+ 个单元格$/);
    await first.getByText('更早还有 1 次写入').waitFor();
    expect(await workbench.cell('A1')).toBe('');
    await first.getByRole('button', { name: '关闭' }).click();
    await closed();
    await workbench.page.getByRole('tab', { name: '附件1' }).click();
    const second = await press('撤销写入', /^撤销写入：已恢复 3 个单元格$/);
    await second.getByText(/工作表“附件1”：/).waitFor();
    expect(await Promise.all(['I7', 'H38', 'H41'].map((cell) => workbench.cell(cell)))).toEqual(['97', '7', '97']);
    await second.getByRole('button', { name: '关闭' }).click();
    await closed();
    const third = await press('撤销写入', /^撤销写入：没有恢复$/);
    await third.getByText(/没有可以撤销的写入/).waitFor();
    await third.getByRole('button', { name: '关闭' }).click();
    await closed();
  });

  it('a command that meets an open cell puts its content in first', async () => {
    await workbench.page.locator('[data-cell="F7"]').click();
    await workbench.page.keyboard.type('51.15');
    const asked = await press('计算得分', /^计算得分：.*请您确认$/);
    for (const box of await asked.getByRole('checkbox').all()) await box.check();
    await asked.getByRole('button', { name: '写入勾选的' }).click();
    // The total that follows from the choice was not to be seen before: it is asked about by itself.
    const again = said();
    await again.getByRole('checkbox', { name: /H41 总分：97 → 100/ }).waitFor();
    await again.getByRole('button', { name: '写入勾选的' }).click();
    const page = said();
    await page.getByText(/总分 100.00 分/).waitFor();
    await workbench.waitForCell('H41', '100');
    expect(await workbench.cell('H41')).toBe('100');
    await page.getByRole('button', { name: '关闭' }).click();
    await closed();
  });

  it('the pane is opened by its button, and still works after windows were shown', async () => {
    await ribbonButton('打开面板').click();
    await workbench.pane().getByText('100.00').first().waitFor();
    await workbench.page.getByRole('combobox', { name: '示例工作簿' }).selectOption('samples/附件1-得分待填.xlsx');
    // The commands wrote into the workbook, and nobody saved it.
    await workbench.page.getByRole('button', { name: '不保留，打开' }).click();
    await workbench.page.getByText('附件1-得分待填.xlsx').first().waitFor();
    await workbench.pane().getByText('90.00').first().waitFor();
  });

  it('met no error in the console, and no address but its own', () => {
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});

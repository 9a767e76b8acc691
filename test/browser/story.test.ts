/**
 * The story of the product, as a user lives it: the published 附件1 of 承德县 is open in the workbench, the pane beside it.
 * Expected values come from the published table and from 财预〔2020〕10号 by hand: nothing was executed (0 of 51.15 万元), so
 * execution is 0 of 10; every indicator is met, so 90 of 90; 90.00 points, 优. The table says 97.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeBrowser } from './tabs';
import { openWorkbench, type Workbench } from './workbench';

jest.setTimeout(60_000);

let workbench: Workbench;

beforeAll(async () => {
  // As developers have it: there React says on the console what it finds odd.
  workbench = await openWorkbench({ overlay: path.join('.cache', 'development') });
}, 120_000);

afterAll(closeBrowser);

describe('附件1 beside the pane', () => {
  it('is read on opening: score, grade and findings stand in the pane', async () => {
    const pane = workbench.pane();
    await pane.getByRole('heading', { name: '“智慧政务”项目服务费' }).waitFor();
    const score = await pane.getByRole('region', { name: '总分' }).innerText();
    expect(score).toMatch(/90\.00[\s\S]*优/);
    expect(score).toMatch(/表上的总分是 97/);
    expect(score).toMatch(/预算执行率 0%/);
  });

  it('has the findings that a reviewer would have', async () => {
    const pane = workbench.pane();
    await pane.getByRole('tab', { name: /^校验/ }).click();
    const findings = pane.getByRole('tabpanel');
    await findings.getByRole('button', { name: /V04/ }).first().waitFor();
    const text = await findings.innerText();
    for (const rule of ['V04', 'V06', 'V12', 'V31', 'V43', 'V46', 'V51']) expect(text).toContain(rule);
  });

  it('leads from a finding to its cell', async () => {
    await workbench
      .pane()
      .getByTestId('finding-V31')
      .getByRole('button', { name: /^定位到 H38/ })
      .first()
      .click();
    await workbench.page.locator('[data-cell="H38"][aria-selected="true"]').waitFor();
    await workbench.pane().getByRole('tab', { name: /^得分/ }).click();
  });

  it('shows what would change before anything changes', async () => {
    expect(await Promise.all(['I7', 'H38', 'H41'].map(workbench.cell))).toEqual(['97', '7', '97']);
    const changes = workbench.pane().getByRole('region', { name: '待写入的修改' });
    const isTicked = (name: string) => changes.getByRole('checkbox', { name }).isChecked();
    expect(await isTicked('预算执行率 I7 得分 97 改为 0')).toBe(true);
    // A person's lower score is theirs; 总分 is what the cells will hold.
    expect(await isTicked('群众满意度 H38 得分 7 改为 10')).toBe(false);
    expect(await isTicked('总分 H41 总分 97 改为 87')).toBe(true);
    await changes.getByRole('checkbox', { name: '群众满意度 H38 得分 7 改为 10' }).check();
    await changes.getByRole('checkbox', { name: '总分 H41 总分 97 改为 90' }).waitFor();
  });

  it('「计算得分」 writes the scores into the grid', async () => {
    await workbench
      .pane()
      .getByRole('button', { name: /^计算得分/ })
      .click();
    await workbench.waitForCell('I7', '0');
    await workbench.waitForCell('H38', '10');
    await workbench.waitForCell('H41', '90');
    await workbench.pane().getByRole('region', { name: '写入结果' }).getByText('已写入 3 处').waitFor();
  });

  it('the saved file holds the scores when it is opened again', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'ziping-')), '另存.xlsx');
    await workbench.saveAs(file);
    const second = await openWorkbench({ file });
    await second.pane().getByText('90.00').first().waitFor();
    expect(await Promise.all(['I7', 'H38', 'H41'].map(second.cell))).toEqual(['0', '10', '90']);
    expect(await second.pane().getByRole('button', { name: '撤销写入' }).isEnabled()).toBe(true);
  });

  it('「撤销写入」 puts the published numbers back', async () => {
    await workbench.pane().getByRole('button', { name: '撤销写入' }).click();
    await workbench.waitForCell('I7', '97');
    await workbench.waitForCell('H38', '7');
    await workbench.waitForCell('H41', '97');
  });

  it('follows what the user types in the sheet', async () => {
    await workbench.page.locator('[data-cell="F7"]').click();
    await workbench.page.keyboard.type('51.15');
    await workbench.page.keyboard.press('Enter');
    await workbench.pane().getByText('100.00').first().waitFor();
  });

  it('met no error in the console, and no address but its own', () => {
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
    // With office.js' own logging on, as in Excel.
    expect(workbench.served).toContain('office-js/telemetry/oteljs_agave.js');
  });
});

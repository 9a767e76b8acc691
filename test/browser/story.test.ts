/**
 * The story of the product, as a user lives it: the published 附件1 of 承德县 is open in the workbench, the pane beside it.
 * Expected values come from the published table and from 财预〔2020〕10号 by hand: nothing was executed (0 of 51.15 万元), so
 * execution is 0 of 10; every indicator is met, so 90 of 90; 90.00 points, 优. The table says 97.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 120_000);

afterAll(async () => {
  await workbench.close();
});

describe('附件1 beside the pane', () => {
  it('is read on opening: score, grade and findings stand in the pane', async () => {
    const pane = workbench.pane();
    await pane.getByText('“智慧政务”项目服务费').first().waitFor();
    expect(await pane.getByTestId('total-score').innerText()).toMatch(/90\.00/);
    expect(await pane.getByTestId('grade').innerText()).toMatch(/优/);
    const findings = await pane.getByTestId('findings').innerText();
    for (const rule of ['V04', 'V31', 'V43', 'V51']) expect(findings).toContain(rule);
  });

  it('shows what would change before anything changes', async () => {
    expect(await workbench.cell('I7')).toBe('97');
    expect(await workbench.cell('H38')).toBe('7');
    expect(await workbench.cell('H41')).toBe('97');
    const changes = await workbench.pane().getByTestId('changes').innerText();
    expect(changes).toMatch(/H38[\s\S]*7[\s\S]*10/);
  });

  it('「计算得分」 writes the scores into the grid', async () => {
    await workbench.pane().getByRole('button', { name: '计算得分' }).click();
    await workbench.waitForCell('I7', '0');
    await workbench.waitForCell('H38', '10');
    await workbench.waitForCell('H41', '90');
    expect(await workbench.pane().getByTestId('receipt').innerText()).toMatch(/已写入/);
  });

  it('the saved file holds the scores when it is opened again', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'ziping-')), '另存.xlsx');
    await workbench.saveAs(file);
    const second = await openWorkbench({ file });
    expect(await second.cell('I7')).toBe('0');
    expect(await second.cell('H38')).toBe('10');
    expect(await second.cell('H41')).toBe('90');
    await second.close();
  }, 60_000);

  it('「撤销写入」 puts the published numbers back', async () => {
    await workbench.pane().getByRole('button', { name: '撤销写入' }).click();
    await workbench.waitForCell('I7', '97');
    await workbench.waitForCell('H38', '7');
    await workbench.waitForCell('H41', '97');
  });

  it('met no member of Office.js that the host does not know, and no address but its own', () => {
    expect(workbench.consoleErrors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});

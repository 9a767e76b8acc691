/**
 * Scenes of a workbook that moves, as a user of the pane lives them on the published 附件1 of 承德县. Expected values are those of
 * the story (story.test.ts), by hand from 财预〔2020〕10号: 执行率 0 of 10 points (I7), 总分 87 where 群众满意度 keeps its 7 (H41).
 */
import { closeBrowser } from './tabs';
import { openWorkbench, type Workbench } from './workbench';

jest.setTimeout(90_000);

let workbench: Workbench;

/** The sample once more, in the workbench that is open: one browser for all scenes. */
async function openAgain(): Promise<void> {
  const { page } = workbench;
  await page.reload();
  await page.locator('[data-cell="A1"]').waitFor();
  await workbench.pane().getByRole('heading', { name: '“智慧政务”项目服务费' }).waitFor();
  await workbench.pane().getByRole('region', { name: '待写入的修改' }).waitFor();
}

beforeAll(async () => {
  workbench = await openWorkbench({ query: '?faults' });
}, 120_000);

beforeEach(openAgain, 60_000);

afterAll(closeBrowser);

const panel = () => workbench.page.getByRole('region', { name: '故障与环境' });
const pane = () => workbench.pane();
const changes = () => pane().getByRole('region', { name: '待写入的修改' });
const cells = (...addresses: readonly string[]) => Promise.all(addresses.map(workbench.cell));
const compute = () =>
  pane()
    .getByRole('button', { name: /^计算得分/ })
    .click();
const undo = () => pane().getByRole('button', { name: '撤销写入' }).click();
const written = (count: number) =>
  pane().getByRole('region', { name: '写入结果' }).getByText(`已写入 ${count} 处`).waitFor();
const tab = (name: string) => workbench.page.getByRole('tab', { name, exact: true });

/** Excel tells the add-in nothing of what happens from now on. */
const loseEvents = () => panel().getByLabel('事件').selectOption('lost');

async function insertRowAt(address: string): Promise<void> {
  await workbench.page.locator(`[data-cell="${address}"]`).click();
  await panel().getByRole('button', { name: '在上方插入行' }).click();
}

async function renameSheet(from: string, to: string): Promise<void> {
  await tab(from).dblclick();
  await workbench.page.getByLabel('工作表名称').fill(to);
  await workbench.page.keyboard.press('Enter');
  await tab(to).waitFor();
}

it('a row inserted above the form between reading and 「计算得分」: each figure goes to its own row', async () => {
  expect(await cells('I7', 'H38', 'H41')).toEqual(['97', '7', '97']);
  await loseEvents();
  await insertRowAt('A1');
  await workbench.waitForCell('H42', '97');
  // The pane still speaks of the cells as they were.
  await changes().getByText('H41').first().waitFor();
  await compute();
  await workbench.waitForCell('H42', '87');
  await written(2);
  expect(await cells('I7', 'I8', 'H38', 'H39', 'H41', 'H42')).toEqual(['得分', '0', '', '7', '', '87']);
});

it('undo after a row was inserted: the numbers go back to where their rows stand, and the person’s own 10 stays', async () => {
  await compute();
  await workbench.waitForCell('H41', '87');
  await written(2);
  await loseEvents();
  await insertRowAt('H41');
  await workbench.page.locator('[data-cell="H41"]').click();
  await workbench.page.keyboard.type('10');
  await workbench.page.keyboard.press('Enter');
  await workbench.waitForCell('H41', '10');
  await undo();
  await workbench.waitForCell('H42', '97');
  expect(await cells('I7', 'H38', 'H41', 'H42')).toEqual(['97', '7', '10', '97']);
});

it('a sheet renamed between reading and 「计算得分」 is written', async () => {
  await loseEvents();
  await renameSheet('附件1', '附件1（定稿）');
  await compute();
  await workbench.waitForCell('H41', '87');
  await written(2);
  expect(await cells('I7', 'H38')).toEqual(['0', '7']);
});

it('a copy takes the sheet’s name and the workbook is opened again with other ids: undo touches neither', async () => {
  await compute();
  await workbench.waitForCell('H41', '87');
  await written(2);
  await tab('附件1').click({ button: 'right' });
  await workbench.page.getByRole('menuitem', { name: '建立副本' }).click();
  await tab('附件1 (2)').waitFor();
  await renameSheet('附件1', '附件1（旧）');
  await renameSheet('附件1 (2)', '附件1');
  await panel().getByLabel('工作表编号').selectOption('new');
  await panel().getByRole('button', { name: '另存并重新打开' }).click();
  await pane().getByRole('button', { name: '撤销写入' }).waitFor();
  await undo();
  await pane().getByText('分不清是哪一张').first().waitFor();
  for (const name of ['附件1', '附件1（旧）']) {
    await tab(name).click();
    await workbench.page.locator('[data-cell="I7"]').click();
    expect(await cells('I7', 'H38', 'H41')).toEqual(['0', '7', '87']);
  }
});

it('Excel says that the write failed although it was done: the cells are read, and what holds is told', async () => {
  await panel().getByLabel('哪种故障').selectOption('generalError');
  await panel().getByLabel('从现在起第几批').fill('2');
  await panel().getByLabel('做完了才说失败').check();
  await panel().getByRole('button', { name: '下令' }).click();
  await compute();
  await written(2);
  expect(await cells('I7', 'H38', 'H41')).toEqual(['0', '7', '87']);
});

it('an Excel that never answers: the pane says so, can be used, and writes when Excel is back', async () => {
  await panel().getByLabel('哪种故障').selectOption('silence');
  await panel().getByLabel('连续几批（0 为一直）').fill('0');
  await panel().getByRole('button', { name: '下令' }).click();
  await compute();
  await pane()
    .getByText(/^Excel 很久没有回答/)
    .first()
    .waitFor();
  expect(await cells('I7', 'H38', 'H41')).toEqual(['97', '7', '97']);
  await panel().getByRole('button', { name: '取消故障' }).click();
  await compute();
  await workbench.waitForCell('H41', '87');
  await written(2);
});

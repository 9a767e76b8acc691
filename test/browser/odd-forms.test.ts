/**
 * Forms as they come: protected, hidden rows, quotes and brackets in the sheet's name, starting at C5, broken formulas, a stray
 * entry in the last cell, very long texts. The published 附件1 under each of them: 0 of 51.15 万元 executed, so 0 of 10; every
 * indicator met, so 90 of 90; printed are I7 97, H38 7, H41 97.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { blankWorkbook } from '../../scripts/blank-workbook';
import { openWorkbook } from '../../src/file/open-workbook';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';
import { closeBrowser } from './tabs';
import { openWorkbench, type Workbench } from './workbench';

jest.setTimeout(60_000);

let workbench: Workbench;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ziping-odd-'));
  workbench = await openWorkbench();
}, 120_000);

afterAll(closeBrowser);

function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

const published = () => opened(new Uint8Array(readFileSync(path.resolve('assets/samples/附件1.xlsx'))));

/** The published form on a sheet of another name, moved down and to the right. */
function moved(name: string, down: number, right: number): XlsxWorkbook {
  const from = published().activeSheet;
  const workbook = opened(blankWorkbook(name));
  const used = from.usedBlock(true);
  if (used === null) throw new Error('nothing to move');
  for (let row = used.top; row <= used.bottom; row++) {
    for (const column of from.filledColumns(row)) {
      workbook.activeSheet.setConstant(row + down, column + right, from.value(row, column));
    }
  }
  for (const { top, left, bottom, right: end } of from.merges) {
    workbook.activeSheet.merge({ top: top + down, left: left + right, bottom: bottom + down, right: end + right });
  }
  return workbook;
}

function changed(change: (sheet: XlsxSheet) => void): XlsxWorkbook {
  const workbook = published();
  change(workbook.activeSheet);
  return workbook;
}

async function open(name: string, workbook: XlsxWorkbook): Promise<void> {
  const file = path.join(folder, `${name}.xlsx`);
  await writeFile(file, workbook.save());
  await workbench.page.locator('input[type="file"]').setInputFiles(file);
  // What the test before has written is given up.
  const opened = workbench.page.getByText(`${name}.xlsx`).first();
  const anyway = workbench.page.getByRole('button', { name: '不保留，打开' });
  await opened.or(anyway).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await opened.waitFor();
}

/** Writes what is ticked and the score that is only offered: a person typed 7. */
async function write(changes: number): Promise<void> {
  await workbench
    .pane()
    .getByRole('checkbox', { name: /得分 7 改为 10$/ })
    .check();
  await workbench
    .pane()
    .getByRole('button', { name: `计算得分（写入 ${changes} 处）` })
    .click();
}

const result = (text: string) =>
  workbench.pane().getByRole('region', { name: '写入结果' }).getByText(text).first().waitFor();

it.each([
  ['附件1-自评(2024)', 4, 2, 'J42'],
  ["It's", 0, 0, 'H38'],
])('a sheet named %s, moved by %i rows and %i columns', async (name, down, right, cell) => {
  await open(`移动 ${down}`, moved(name, down, right));
  await write(3);
  await workbench.waitForCell(cell, '10');
  await result('已写入 3 处');
});

it('a protected sheet stays as it is, which is said once for all its cells', async () => {
  await open(
    '受保护',
    changed((sheet) => sheet.setProtected(true)),
  );
  await write(3);
  await result('已写入 0 处');
  await result('3 个单元格（I7、H38、H41）不能写入');
  expect(await Promise.all(['I7', 'H38', 'H41'].map(workbench.cell))).toEqual(['97', '7', '97']);
});

it('a hidden row is left alone and told, and so is the total that it counts in', async () => {
  await open(
    '隐藏行',
    changed((sheet) => sheet.setRowHidden(37, true)),
  );
  await write(3);
  await result('第 38 行被筛选或隐藏');
  await workbench.waitForCell('I7', '0');
  expect(await workbench.cell('H41')).toBe('97');
});

it('broken and cyclic formulas: the rest is judged, formulas are only replaced on demand', async () => {
  await open(
    '坏公式',
    changed((sheet) => {
      sheet.enter(6, 7, '=#REF!/E7');
      sheet.enter(40, 7, '=SUM(H14:H41)');
    }),
  );
  const changes = workbench.pane().getByRole('region', { name: '待写入的修改' });
  await changes.getByText('=#REF!/E7').waitFor();
  await write(2);
  await workbench.waitForCell('H38', '10');
  await result('已写入 2 处');
});

it('a stray entry in the last cell and a text of 10,000 characters do not hold up the page', async () => {
  await open(
    '很大',
    changed((sheet) => {
      sheet.setConstant(1_048_575, 16_383, 'x');
      sheet.setConstant(11, 1, '实现互联互通；'.repeat(1500));
    }),
  );
  await workbench.page.getByText('只显示前 20000 行').waitFor();
  await write(3);
  // Of a sheet this long only what is in view is drawn.
  await workbench.waitForCell('I7', '0');
});

it('F6 leads from the sheet to its tabs, the pane and the ribbon, and back out of the pane', async () => {
  await open('键盘', published());
  const { page } = workbench;
  await workbench.pane().getByRole('region', { name: '总分' }).waitFor();
  await page.locator('[data-cell="A1"]').click();
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-role') ?? document.activeElement?.className);
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  await page.keyboard.press('F6');
  expect(await focused()).toBe('pane');
  await page.keyboard.press('Tab');
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.closest('.ribbon') !== null)).toBe(true);
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  expect(await focused()).toBe('cell-field');
});

it('met no error in the console', () => {
  expect(workbench.consoleErrors).toEqual([]);
});

// How long the pane holds up its page with a form of many rows: on opening, after a cell was changed, and while its pages are used.
//   npm run bench:pane [-- --built] [ROWS …]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { closeBrowser } from '../../test/browser/tabs';
import { openWorkbench, type Workbench } from '../../test/browser/workbench';
import { cellAddress } from '../../src/core/sheet/address';
import { smallWorkbook } from '../../test/excel/small-workbook';
import { longForm } from './long-form';

const folder = path.join('.cache', 'size');
const usualSizes = [40, 2_000, 10_000];

/** Until when (milliseconds of its own clock) a frame's tasks were asked for. */
const asked = new WeakMap<Frame, number>();

/** The longest task of the pane's own since the last time, in milliseconds; 0 where none took 50. */
async function longest({ page }: Workbench): Promise<number> {
  // Another file in the workbench is another frame for the pane: the one that stands there now.
  const frame = await (await page.waitForSelector('iframe[data-role="pane"]')).contentFrame();
  if (frame === null) throw new Error('The workbench shows no pane.');
  const { duration, until } = await frame.evaluate(
    (since) =>
      new Promise<{ readonly duration: number; readonly until: number }>((resolve) => {
        let duration = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            // The others are the workbench's, which shares the thread.
            if (entry.name === 'self' && entry.startTime >= since) duration = Math.max(duration, entry.duration);
          }
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve({ duration, until: performance.now() }), 200);
      }),
    asked.get(frame) ?? 0,
  );
  asked.set(frame, until);
  return duration;
}

/** Waits until nothing has been going on for two seconds: the findings, the other sheets and what is fetched ahead come after the figures. */
async function settled(workbench: Workbench): Promise<void> {
  await workbench
    .pane()
    .getByRole('tab', { name: /校验.*待处理/ })
    .waitFor({ timeout: 120_000 });
  await workbench.page.waitForTimeout(3000);
}

/** What a user does, by the words that the outcome is printed with. */
type Act = readonly [name: string, run: (workbench: Workbench) => Promise<unknown>];

const tab = (name: string): Act => [
  name,
  (workbench) =>
    workbench
      .pane()
      .getByRole('tab', { name: new RegExp(name) })
      .click(),
];

/** 实际完成值 of the first indicator: it no longer meets its target. Milliseconds until the new score stands there. */
async function typeActual({ page, pane }: Workbench): Promise<number> {
  await page.locator('[data-cell="F11"]').click();
  await page.keyboard.type('175');
  const before = await pane().getByTestId('total-score').innerText();
  const began = Date.now();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (text) =>
      document.querySelector('iframe')?.contentDocument?.querySelector('[data-testid="total-score"]')?.textContent !==
      text,
    before,
    { timeout: 60_000 },
  );
  return Date.now() - began;
}

const acts: readonly Act[] = [
  tab('校验'),
  [
    'search',
    async ({ page, pane }) => {
      await pane().getByRole('searchbox').click();
      await page.keyboard.type('养护', { delay: 60 });
    },
  ],
  tab('说明'),
  [
    'select',
    async ({ page }) => {
      await page.locator('[data-cell="E15"]').click();
      await page.locator('[data-cell="E16"]').click();
    },
  ],
  tab('报告'),
  tab('规则'),
  tab('得分'),
  [
    '计算得分',
    ({ pane }) =>
      pane()
        .getByRole('button', { name: /^计算得分/ })
        .click(),
  ],
  ['撤销', ({ pane }) => pane().getByRole('button', { name: '撤销写入' }).click()],
];

async function measure(rows: number): Promise<void> {
  const file = path.join('.cache', 'bench-pane', `${rows}.xlsx`);
  mkdirSync(path.dirname(file), { recursive: true });
  const cells = longForm(rows).flatMap((line, row) =>
    line.map((value, column) => [cellAddress(row, column), typeof value === 'number' ? value : String(value)] as const),
  );
  writeFileSync(file, smallWorkbook({ name: '附件1', cells: Object.fromEntries(cells) }));
  const workbench = await openWorkbench({ overlay: folder, file });
  await workbench.pane().getByTestId('total-score').waitFor({ timeout: 120_000 });
  await settled(workbench);
  const told = [`opening ${(await longest(workbench)).toFixed(0)}`];
  const scored = await typeActual(workbench);
  await settled(workbench);
  told.push(`Enter ${(await longest(workbench)).toFixed(0)}`);
  for (const [name, run] of acts) {
    await run(workbench);
    await settled(workbench);
    told.push(`${name} ${(await longest(workbench)).toFixed(0)}`);
  }
  console.log(`${String(rows).padStart(6)} rows: Enter → new score ${scored} ms; longest task, ms: ${told.join(', ')}`);
  await closeBrowser();
}

async function main(): Promise<void> {
  const webpack = path.join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  if (!process.argv.includes('--built')) {
    spawnSync(process.execPath, [webpack, '--mode', 'production', '-o', folder], { stdio: 'ignore' });
    spawnSync(process.execPath, [webpack, '--mode', 'production', '--env', 'workbench', '-o', '.cache/site'], {
      stdio: 'ignore',
    });
  }
  if (!existsSync(path.join(folder, 'taskpane.html'))) throw new Error('The build failed.');
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  for (const rows of sizes.length > 0 ? sizes : usualSizes) await measure(rows);
}

void main();

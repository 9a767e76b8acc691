// How long the pane holds up its page with a form of many rows: on opening, and after a cell was changed. npm run bench:pane
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeWorkbenches, openWorkbench, type Workbench } from '../../test/browser/workbench';
import { cellAddress } from '../../src/core/sheet/address';
import { smallWorkbook } from '../../test/excel/small-workbook';
import { longForm } from './long-form';

const folder = path.join('.cache', 'size');
const sizes = [40, 2_000, 10_000] as const;

/** Collects, in the pane's frame, the tasks of its own that took longer than 50 ms. Runs before the page's own scripts. */
function watchTasks(): void {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  const tasks: number[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The longest task since the last time, in milliseconds; 0 where none took 50. */
async function longest({ page }: Workbench): Promise<number> {
  // Another file in the workbench is another frame for the pane.
  const frame = page
    .frames()
    .filter((one) => one.url().includes('/taskpane.html'))
    .at(-1);
  if (frame === undefined) throw new Error('The workbench shows no pane.');
  return frame.evaluate(() => {
    const { longTasks } = globalThis as unknown as { readonly longTasks?: number[] };
    return Math.max(0, ...(longTasks?.splice(0) ?? [NaN]));
  });
}

async function settled(workbench: Workbench): Promise<void> {
  // The findings come after the figures: their count stands on the tab then.
  await workbench
    .pane()
    .getByRole('tab', { name: /校验.*待处理/ })
    .waitFor({ timeout: 120_000 });
  await workbench.page.waitForTimeout(3000);
}

async function measure(rows: number): Promise<void> {
  const file = path.join('.cache', 'bench-pane', `${rows}.xlsx`);
  mkdirSync(path.dirname(file), { recursive: true });
  const cells = longForm(rows).flatMap((line, row) =>
    line.map((value, column) => [cellAddress(row, column), typeof value === 'number' ? value : String(value)] as const),
  );
  writeFileSync(file, smallWorkbook({ name: '附件1', cells: Object.fromEntries(cells) }));
  const workbench = await openWorkbench({ overlay: folder, initScript: watchTasks, file });
  const { page } = workbench;
  await workbench.pane().getByTestId('total-score').waitFor({ timeout: 120_000 });
  await settled(workbench);
  const opened = await longest(workbench);
  // 实际完成值 of the first indicator: it no longer meets its target.
  await page.locator('[data-cell="F11"]').click();
  await page.keyboard.type('175');
  const before = await workbench.pane().getByTestId('total-score').innerText();
  const began = Date.now();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (text) =>
      document.querySelector('iframe')?.contentDocument?.querySelector('[data-testid="total-score"]')?.textContent !==
      text,
    before,
    { timeout: 60_000 },
  );
  const scored = Date.now() - began;
  await settled(workbench);
  const changed = await longest(workbench);
  console.log(
    `${String(rows).padStart(6)} rows: longest task on opening ${opened.toFixed(0)} ms; Enter → new score ${scored} ms, longest task ${changed.toFixed(0)} ms`,
  );
  await closeWorkbenches();
}

async function main(): Promise<void> {
  const webpack = path.join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  if (!process.argv.includes('--built')) {
    spawnSync(process.execPath, [webpack, '--mode', 'production', '-o', folder], { stdio: 'ignore' });
    spawnSync(process.execPath, [webpack, '--mode', 'development', '-o', '.cache/site'], { stdio: 'ignore' });
  }
  if (!existsSync(path.join(folder, 'taskpane.html'))) throw new Error('The build failed.');
  for (const rows of sizes) await measure(rows);
}

void main();

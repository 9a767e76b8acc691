// Takes the pictures in docs/screenshots from the built site (npm run site first):  npm run screenshots
// With a folder it takes every page of the pane in every look instead, to be looked at:  npm run screenshots -- /tmp/pane
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { closeWorkbenches, openWorkbench, type WorkbenchOptions } from '../test/browser/workbench';

const pages = ['得分', '校验', '说明', '报告', '规则'] as const;
const english: Readonly<Record<(typeof pages)[number], string>> = {
  得分: 'Score',
  校验: 'Checks',
  说明: 'Notes',
  报告: 'Report',
  规则: 'Rules',
};

interface Look extends WorkbenchOptions {
  readonly name: string;
  readonly narrow: boolean;
  readonly english: boolean;
}

const looks: readonly Look[] = [
  { name: 'light', narrow: false, english: false },
  { name: 'dark', narrow: false, english: false, colorScheme: 'dark' },
  { name: 'forced', narrow: false, english: false, forcedColors: 'active' },
  { name: 'narrow', narrow: true, english: false },
  { name: 'english-narrow', narrow: true, english: true },
];

/** The whole workbench, and a page of the pane beside another, for the README. */
async function takeForReaders(): Promise<void> {
  const folder = path.join('docs', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const workbench = await openWorkbench({ viewport: { width: 1366, height: 860 } });
  await workbench.pane().getByText('90.00').first().waitFor();
  await workbench.page.screenshot({ path: path.join(folder, 'workbench.png') });
  const frame = workbench.page.locator('iframe[data-role="pane"]');
  for (const page of ['校验', '报告'] as const) {
    await workbench.pane().getByRole('tab', { name: page }).click();
    await workbench.pane().getByText('正在打开…').waitFor({ state: 'detached' });
    await frame.screenshot({ path: path.join(folder, page === '校验' ? 'checks.png' : 'report.png') });
  }
}

/** Every page at 350 × 700 and 320 × 568, light, dark and in forced colours, Chinese and English. */
async function takeForLooking(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, narrow, english: inEnglish, ...options } of looks) {
    const height = narrow ? 568 : 700;
    // What the workbench itself needs above and below the pane.
    const workbench = await openWorkbench({ ...options, viewport: { width: 1000, height: height + 128 } });
    const pane = workbench.pane();
    await pane.getByTestId('total-score').waitFor();
    if (narrow) await workbench.page.getByRole('separator').press('Home');
    if (inEnglish) await pane.getByRole('button', { name: 'English' }).click();
    for (const [index, page] of pages.entries()) {
      await pane.getByRole('tab', { name: inEnglish ? english[page] : page }).click();
      await pane.getByText(inEnglish ? 'Opening…' : '正在打开…').waitFor({ state: 'detached' });
      await workbench.page.locator('iframe[data-role="pane"]').screenshot({
        path: path.join(folder, `${name}-${index + 1}.png`),
      });
    }
    await closeWorkbenches();
  }
}

async function take(): Promise<void> {
  const [folder] = process.argv.slice(2);
  await (folder === undefined ? takeForReaders() : takeForLooking(folder));
  await closeWorkbenches();
}

void take();

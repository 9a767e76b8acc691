// How long 复核 holds up the pane's page while files are read in its workers: npm run bench:review-page -- [files]
// Tasks of the page's thread by processor time, which other programs lengthen less than a clock's. The workbench must be built (npm run site).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { closeBrowser } from '../../test/browser/tabs';
import { openWorkbench } from '../../test/browser/workbench';
import { writeVariedWorkbooks } from './varied-workbooks';

/** The production pane, as people have it. */
const pane = path.join('.cache', 'size');

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of processor time of each task of a page's own thread, the longest first. */
function tasksOf(events: readonly TraceEvent[]): readonly number[] {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread),
  );
  return events
    .filter((event) => event.name.includes('RunTask') && pages.has(thread(event)))
    .map(({ tdur }) => (tdur ?? 0) / 1000)
    .sort((one, other) => other - one);
}

async function measure(count: number): Promise<void> {
  const folder = path.join('.cache', 'bench-review-page', String(count));
  await writeVariedWorkbooks(folder, count, 7);
  const webpack = path.join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  spawnSync(process.execPath, [webpack, '--mode', 'production', '-o', pane], { stdio: 'ignore' });
  if (!existsSync(path.join(pane, 'taskpane.html'))) throw new Error('The build failed.');
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const workbench = await openWorkbench({ overlay: pane });
  const { page } = workbench;
  await workbench.pane().getByTestId('total-score').waitFor();
  await workbench.pane().getByRole('tab', { name: '复核' }).click();
  await workbench.pane().getByTestId('review-sources').waitFor();
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])));
  const traced = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel' });
  const began = Date.now();
  await workbench.pane().getByTestId('review-files').setInputFiles(files);
  await workbench
    .pane()
    .getByText(/^读完了：/)
    .waitFor({ timeout: 900_000 });
  const seconds = (Date.now() - began) / 1000;
  await workbench.pane().getByTestId('review-form').first().getByRole('button').click();
  await workbench.pane().getByTestId('reviewed-findings').waitFor();
  await workbench.pane().getByRole('searchbox').fill('附件');
  await page.waitForTimeout(1000);
  await workbench.pane().getByRole('searchbox').fill('');
  await workbench.pane().getByRole('button', { name: '写入问题清单' }).click();
  await workbench.pane().getByTestId('review-plan').waitFor();
  await session.send('Tracing.end');
  await traced;
  const tasks = tasksOf(events);
  const over = tasks.filter((task) => task > 50).length;
  const load = loadavg().map((one) => one.toFixed(0));
  console.log(
    `${files.length} files in ${seconds.toFixed(1)} s (load ${load.join(' ')}), a form opened, the list searched, 问题清单 planned:`,
  );
  console.log(
    `  ${tasks.length} tasks of the page, the longest ${tasks
      .slice(0, 8)
      .map((task) => task.toFixed(0))
      .join(', ')} ms`,
  );
  console.log(`  ${over} above 50 ms, ${tasks.filter((task) => task > 100).length} above 100 ms`);
  await closeBrowser();
}

void measure(Number(process.argv[2] ?? 1000));

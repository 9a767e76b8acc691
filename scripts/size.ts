// What the first load of the production pane weighs, file by file, and how soon it can be used:  npm run size
// The size has a budget, which the build's test keeps too; times are measured and printed, since they are the machine's as well as the pane's.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPane } from '../test/browser/production-pane';

const folder = path.join('.cache', 'size');
/** What is wanted is 220 KB; this is what the build's test lets through (docs/decisions.md). */
const firstLoadBudget = 220 * 1024;
const openings = 5;

/** How much slower than this machine the processor is made, and the figures' time (milliseconds) that people should not wait beyond. */
const processors = [
  { slowdown: 1, wanted: 300 },
  { slowdown: 4, wanted: 500 },
] as const;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;

function gzipped(file: string): number {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
}

/** The bundles of a build, from its folder. */
function scriptsOf(build: string): readonly string[] {
  return readdirSync(path.join(build, 'static'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `static/${file}`);
}

/** Beside the build: which files the first figures need, as webpack split them. office.js lies beside them and is Microsoft's. */
const report = `${folder}.json`;

function firstLoad(): readonly string[] {
  return (JSON.parse(readFileSync(report, 'utf8')) as { readonly firstLoad: readonly string[] }).firstLoad;
}

async function measure(): Promise<void> {
  const webpack = path.join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  const build = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '-o', folder, '--env', `report=${report}`],
    { stdio: 'ignore' },
  );
  if (build.status !== 0 && !existsSync(path.join(folder, 'taskpane.html'))) throw new Error('The build failed.');

  const first = firstLoad();
  const sum = first.reduce((bytes, file) => bytes + gzipped(file), 0);
  console.log('First load, until the first figures (gzip, without office.js):');
  for (const file of first) console.log(`  ${kilobytes(gzipped(file))}  ${file}`);
  console.log(`  ${kilobytes(sum)}  in all, budget ${kilobytes(firstLoadBudget).trim()}`);

  let fetched: readonly string[] = [];
  const waits: string[] = [];
  for (const { slowdown, wanted } of processors) {
    const times: number[] = [];
    for (let opening = 0; opening < openings; opening += 1) {
      const pane = await openPane(folder, slowdown);
      times.push(pane.milliseconds);
      fetched = pane.fetched;
      await pane.close();
    }
    const median = times.sort((one, other) => one - other)[Math.floor(openings / 2)] ?? Number.NaN;
    waits.push(`processor at 1/${slowdown}: ${median.toFixed(0)} ms (median of ${openings}; wanted: ${wanted} ms)`);
  }
  const later = fetched.filter((file) => !first.includes(file));
  console.log('\nFetched after the figures: findings, writing, other sheets:');
  for (const file of later) console.log(`  ${kilobytes(gzipped(file))}  ${file}`);
  const rest = scriptsOf(folder).filter((file) => !fetched.includes(file));
  console.log('\nFetched when asked for, and the files of the ribbon:');
  for (const file of rest) console.log(`  ${kilobytes(gzipped(file))}  ${file}`);

  console.log('\nFrom Office.onReady to figures, a form of 40 rows:');
  for (const wait of waits) console.log(`  ${wait}`);
  if (sum > firstLoadBudget || build.status !== 0) process.exitCode = 1;
}

void measure();

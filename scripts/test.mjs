// npm test: types, lint, fence and unused code beside the unit, integration and browser tests. Ends with the runner's own counts.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const results = path.join('.cache', 'jest-results.json');
mkdirSync('.cache', { recursive: true });
rmSync(results, { force: true });

const tsc = 'node_modules/typescript-7/bin/tsc';

/** A step's outcome; what it printed comes when it has ended, so that steps side by side do not mix. */
function step(name, ...args) {
  const began = performance.now();
  return new Promise((settle) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => printed.push(piece));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      console.log(`\n== ${name}: ${code === 0 ? 'green' : 'RED'}, ${seconds} s`);
      process.stdout.write(Buffer.concat(printed));
      settle({ name, green: code === 0 });
    });
  });
}

async function inTurn(...steps) {
  const outcomes = [];
  for (const [name, ...args] of steps) outcomes.push(await step(name, ...args));
  return outcomes;
}

const checked = inTurn(
  ['types', tsc, '-p', '.'],
  ['types of core alone', tsc, '-p', 'src/core'],
  ['types of the self-test alone', tsc, '-p', 'src/selftest'],
  ['fence', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src'],
  ['unused code', 'node_modules/knip/bin/knip.js'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--max-warnings', '0', '.'],
  ['lint of hooks and of Excel’s calls', 'node_modules/eslint/bin/eslint.js', 'src', '--max-warnings', '0'],
);
const webpack = 'node_modules/webpack-cli/bin/cli.js';
/**
 * The browser tests open the add-in as an office serves a release, and once as it is served to developers. What stands beside the
 * workbench is the release built once more: that has to give the same bytes.
 */
const built = Promise.all([
  inTurn([
    'build for the workbench',
    webpack,
    ...['--mode', 'production', '--env', 'workbench', '--env', 'report=.cache/site.report.json', '-o', '.cache/site'],
  ]),
  inTurn(
    ['build for developers', webpack, '--mode', 'development', '--no-devtool', '-o', '.cache/development'],
    ['release', 'scripts/run.mjs', 'scripts/release/main.ts', '--out', '.cache/release'],
  ),
]).then((builds) => builds.flat());
const tested = built.then((builds) =>
  inTurn([
    'tests',
    'node_modules/jest/bin/jest.js',
    '--coverage',
    // Jest leaves a processor free by itself; the tests are all that is to be done here.
    `--maxWorkers=${Math.max(availableParallelism(), 1)}`,
    '--json',
    '--outputFile',
    results,
    ...process.argv.slice(2),
  ]).then((outcomes) => [...builds, ...outcomes]),
);
const failed = (await Promise.all([checked, tested])).flat().filter(({ green }) => !green);

/** Where the time goes: the suites that took longest. */
function printSlowest(suites) {
  console.log('\nslowest suites:');
  const timed = suites.map(({ name, startTime, endTime }) => [path.relative('.', name), (endTime - startTime) / 1000]);
  for (const [name, seconds] of timed.sort((a, b) => b[1] - a[1]).slice(0, 12)) {
    console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
  }
}

if (failed.length > 0) console.error(`\nfailed: ${failed.map(({ name }) => name).join(', ')}`);
try {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  printSlowest(report.testResults);
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = report;
  const broken = numFailedTests + numRuntimeErrorTestSuites + failed.filter(({ name }) => name !== 'tests').length;
  console.log(`\n${numPassedTests} passed, ${broken} failed, ${numPendingTests} skipped`);
} catch {
  console.log('\n0 passed, 1 failed');
}
process.exit(failed.length === 0 ? 0 : 1);

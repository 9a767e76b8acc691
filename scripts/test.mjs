// npm test: types, lint, then unit, integration and browser tests. Ends with the runner's own counts.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const results = path.join('.cache', 'jest-results.json');
mkdirSync('.cache', { recursive: true });
rmSync(results, { force: true });

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const step = (title, ...args) => {
  console.log(`\n== ${title}`);
  return node(...args) === 0;
};

const tsc = 'node_modules/typescript-7/bin/tsc';
const green = [
  step('types', tsc, '-p', '.'),
  step('types of core alone', tsc, '-p', 'src/core'),
  step('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  step('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  // The browser tests open the add-in as it is served.
  step('build for the workbench', 'node_modules/webpack-cli/bin/cli.js', '--mode', 'development', '-o', '.cache/site'),
  step(
    'tests',
    'node_modules/jest/bin/jest.js',
    '--coverage',
    '--json',
    '--outputFile',
    results,
    ...process.argv.slice(2),
  ),
];

const names = ['types', 'types of core', 'lint', 'format', 'build', 'tests'];
const failed = names.filter((_, index) => !green[index]);
if (failed.length > 0) console.error(`\nfailed: ${failed.join(', ')}`);
try {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  const broken = numFailedTests + numRuntimeErrorTestSuites + failed.filter((name) => name !== 'tests').length;
  console.log(`\n${numPassedTests} passed, ${broken} failed, ${numPendingTests} skipped`);
} catch {
  console.log('\n0 passed, 1 failed');
}
process.exit(failed.length === 0 ? 0 : 1);

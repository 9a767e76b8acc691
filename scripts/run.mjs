// Runs a TypeScript program: bundles it (esbuild, ~0.1 s) into .cache/run and starts it in this process.
//   node scripts/run.mjs src/cli/main.ts FILE --json
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node scripts/run.mjs PROGRAM.ts [ARGUMENTS]');
  process.exit(2);
}
const outfile = path.join(
  root,
  '.cache',
  'run',
  `${path.relative(root, path.resolve(entry)).replace(/[\\/]/g, '-')}.cjs`,
);
/** A bundled file keeps its own __dirname: fixtures lie beside the test that reads them. */
const ownFolder = {
  name: 'own-folder',
  setup: (bundle) =>
    bundle.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replaceAll('__dirname', JSON.stringify(path.dirname(file))),
      loader: 'ts',
    })),
};
await build({
  plugins: [ownFolder],
  entryPoints: [path.resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  // Programs of their own, not libraries to bundle; docx and mammoth are large, and only reports need them.
  external: ['playwright-core', '@sparticuz/chromium', 'esbuild', 'webpack', 'xmllint-wasm', 'docx', 'mammoth'],
});
process.argv.splice(1, process.argv.length - 1, outfile, ...rest);
createRequire(import.meta.url)(outfile);

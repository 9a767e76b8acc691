// Runs a TypeScript program: bundles it (esbuild) into .cache/run unless the bundle there is fresh, and starts it in this process.
//   node scripts/run.mjs src/cli/main.ts FILE --json
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh, noteSources } from './fresh-bundle.mjs';

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
if (!isFresh(outfile)) {
  const { build } = await import('esbuild');
  const began = Date.now();
  const { metafile } = await build({
    plugins: [ownFolder],
    entryPoints: [path.resolve(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
    metafile: true,
    absWorkingDir: root,
    // Programs of their own, not libraries to bundle; docx, mammoth and the reader of old .xls are large, and few files need them.
    external: [
      'playwright-core',
      'selfsigned',
      '@sparticuz/chromium',
      'esbuild',
      'webpack',
      'xmllint-wasm',
      'docx',
      'mammoth',
      '@e965/xlsx',
      'office-addin-manifest',
    ],
  });
  const sources = Object.keys(metafile.inputs).map((source) => path.resolve(root, source));
  noteSources(root, outfile, sources, began);
}
process.argv.splice(1, process.argv.length - 1, outfile, ...rest);
createRequire(import.meta.url)(outfile);

// Runs a TypeScript program: bundles it (esbuild) into .cache/run unless the bundle there is fresh, and starts it in this process.
//   node scripts/run.mjs src/cli/main.ts FILE --json
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
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
/**
 * Programs that are run again and again on many files, with what V8 is told for them; their compiled code is kept (run-bundle.cjs).
 * The command: by its own measure V8 optimises half of it once more for a few hundred forms, in every thread, which costs more than
 * it saves (docs/benchmarks.md).
 */
const compiledPrograms = new Map([[path.join('src', 'cli', 'main.ts'), ['--interrupt-budget=1000000']]]);
const flags = compiledPrograms.get(path.relative(root, path.resolve(entry)));
/** What esbuild makes; a program whose compiled code is kept is started by a file of its own. */
const bundle = flags === undefined ? outfile : outfile.replace(/cjs$/, 'bundle.cjs');
/** A bundled file keeps its own __dirname: fixtures lie beside the test that reads them. */
const ownFolder = {
  name: 'own-folder',
  setup: (bundle) =>
    bundle.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replaceAll('__dirname', JSON.stringify(path.dirname(file))),
      loader: 'ts',
    })),
};
if (!isFresh(outfile) || !existsSync(bundle)) {
  const { build } = await import('esbuild');
  const began = Date.now();
  const { metafile } = await build({
    plugins: [ownFolder],
    entryPoints: [path.resolve(entry)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
    metafile: true,
    // In code that was kept V8 no longer knows which program an import belongs to; a require knows.
    ...(flags === undefined ? {} : { supported: { 'dynamic-import': false } }),
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
  if (flags !== undefined) {
    const [runner, bundled] = ['../../scripts/run-bundle.cjs', `./${path.basename(bundle)}`].map((name) =>
      JSON.stringify(name),
    );
    await writeFile(
      outfile,
      `require(${runner}).runBundle(__filename, require.resolve(${bundled}), ${JSON.stringify(flags)});\n`,
    );
  }
  const sources = Object.keys(metafile.inputs).map((source) => path.resolve(root, source));
  noteSources(root, outfile, sources, began);
}
process.argv.splice(1, process.argv.length - 1, outfile, ...rest);
createRequire(import.meta.url)(outfile);

// Fluent is some thousand modules, which jest would load one by one for every test file: they are made one file, once.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const outfile = path.join(root, '.cache', 'fluent', 'fluent.cjs');
const packages = ['@fluentui/react-components', '@fluentui/react-datepicker-compat'];

/** What a bundle is made of: every package as it is pinned. */
const pinned = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
const made = `// ${pinned}\n`;

/** Jest's global set-up. React stays outside: there is one of it. */
module.exports = async () => {
  if (existsSync(outfile) && readFileSync(outfile, 'utf8').startsWith(made)) return;
  await require('esbuild').build({
    stdin: { contents: packages.map((name) => `export * from '${name}';`).join('\n'), resolveDir: root },
    outfile,
    banner: { js: made },
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"test"' },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    logLevel: 'warning',
  });
};

// The self-test's script: it has to run where the pane cannot, in the webviews of old Offices, so it is made ES5.
const esbuild = require('esbuild');
const path = require('node:path');
const swc = require('@swc/core');

/** The script of selftest.html, minified, which says that it belongs to a version. Throws when its source is broken. */
function builtSelfTest(version) {
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [path.join(__dirname, '../../src/selftest/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2017',
    charset: 'utf8',
    define: { ZIPING_VERSION: JSON.stringify(version) },
  });
  const { code } = swc.transformSync(outputFiles[0].text, {
    jsc: { target: 'es5', parser: { syntax: 'ecmascript' }, minify: { compress: true, mangle: true } },
    isModule: false,
    minify: true,
  });
  return code;
}

module.exports = { builtSelfTest };

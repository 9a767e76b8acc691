// What the pages name and webpack does not bundle: by which name it is served, and where office.js comes from.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { version } = require('../../package.json');
const { builtSelfTest } = require('./self-test-script.cjs');

const root = path.join(__dirname, '../..');
const officeJsPackage = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** The folder of the package's own copy. */
const officeJs = path.join(officeJsPackage, 'dist');

/**
 * Where the pages get office.js from (`--env office-js=…`; docs/deploy.md says what Microsoft says of each): the release's own
 * copy, or Microsoft's server for the world, or the one that 21Vianet runs in China.
 */
const officeJsServers = {
  own: null,
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

const hashOf = (content) => crypto.createHash('sha256').update(content).digest('hex').slice(0, 8);
const withHash = (name, content) => `static/${name.replace(/(?=\.\w+$)/, `.${hashOf(content)}`)}`;

/** office.js has to be called so: its folder has the hash, of the version too, since the files that it asks for lie beside it. */
function ownCopy() {
  const { version: ofPackage } = require('@microsoft/office-js/package.json');
  return `static/office-js.${hashOf(ofPackage + fs.readFileSync(path.join(officeJs, 'office.js')))}/office.js`;
}

/**
 * By the name that stands in a page's source, the one that it is served by. In production that changes with the content, so that it
 * may be kept for ever.
 */
function servedNames(production, officeJsServer) {
  const names = ['office-js/office.js', 'old-webview.js', 'selftest.js', 'selftest.css'];
  if (!production) return Object.fromEntries(names.map((name) => [name, name]));
  const read = (file) => fs.readFileSync(path.join(root, file));
  return {
    'office-js/office.js': officeJsServer ?? ownCopy(),
    'old-webview.js': withHash('old-webview.js', read('src/taskpane/old-webview.js')),
    'selftest.js': withHash('selftest.js', builtSelfTest(version)),
    'selftest.css': withHash('selftest.css', read('src/selftest/selftest.css')),
  };
}

/** A page with the served names in it, and the server that office.js comes from (null: its own) in its policy. */
function servedPage(html, named, officeJsServer) {
  const renamed = Object.entries(named).reduce(
    (text, [name, served]) =>
      text.replace(new RegExp(`(?<=<(script src|link rel="stylesheet" href)=")${name}(?=")`), served),
    html,
  );
  if (officeJsServer === null || !renamed.includes(officeJsServer)) return renamed;
  const { origin } = new URL(officeJsServer);
  return renamed.includes("script-src 'self'")
    ? renamed.replace("script-src 'self'", `script-src 'self' ${origin}`)
    : renamed.replace("default-src 'self'", `default-src 'self'; script-src 'self' ${origin}`);
}

module.exports = { officeJs, officeJsServers, servedNames, servedPage };

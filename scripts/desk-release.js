// A webpack plugin: writes into the desk's service worker which files make a release, with their hashes (src/desk/offline).
const { createHash } = require('node:crypto');

/** Files that the page asks for and no chunk holds. */
const beside = ['desk.html', 'desk.webmanifest', 'assets/icon-32.png', 'assets/icon-192.png', 'assets/icon-512.png'];

const sha = (content, digest) => createHash('sha256').update(content).digest(digest);

/** The files of an entry and of all that it may fetch later, its workers included. */
function filesOfEntry(compilation, entry) {
  const seen = new Set();
  const files = new Set();
  const visit = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const file of group.getFiles()) files.add(file);
    for (const child of group.getChildren()) visit(child);
  };
  visit(compilation.entrypoints.get(entry));
  return [...files].filter((file) => /\.(js|css)$/.test(file));
}

/** @param {{ version: string }} options the release's version, as in package.json */
module.exports = class DeskRelease {
  constructor({ version }) {
    this.version = version;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('DeskRelease', (compilation) => {
      // After everything that changes a file: what is hashed here is what is served.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'DeskRelease', stage }, () => {
        const worker = compilation.getAsset('desk-worker.js');
        if (worker === undefined || compilation.errors.length > 0) return;
        const files = [...new Set([...beside, ...filesOfEntry(compilation, 'desk')])].sort().map((address) => {
          const asset = compilation.getAsset(address);
          if (asset === undefined) throw new Error(`The desk needs ${address}, which is not built.`);
          return { address, integrity: `sha256-${sha(asset.source.buffer(), 'base64')}` };
        });
        const version = `${this.version}-${sha(JSON.stringify(files), 'hex').slice(0, 12)}`;
        const text = worker.source.source().toString();
        const filled = text.replace(/(["'`])__DESK_RELEASE__\1/, () =>
          JSON.stringify(JSON.stringify({ version, files })),
        );
        if (filled === text) throw new Error('desk-worker.js has no place for its release.');
        compilation.updateAsset('desk-worker.js', new sources.RawSource(filled));
      });
    });
  }
};

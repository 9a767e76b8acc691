const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const { version } = require('./package.json');
const DeskRelease = require('./scripts/desk-release.js');
const { builtSelfTest } = require('./scripts/release/self-test-script.cjs');
const { officeJs, officeJsServers, servedNames, servedPage } = require('./scripts/release/served-names.cjs');

/**
 * What office.js asks for at run time: itself, one file for each host, the words of the two languages that the pane speaks.
 * The npm package is self-hosted so that the pane needs no network but its own origin (docs/decisions.md).
 */
const officeFiles =
  /[\\/](office|o15apptofilemappingtable|excel-(win32-16\.01|mac-16\.00|web-16\.00|ios-16\.00))\.js$|[\\/](zh-cn|en-us)[\\/]office_strings\.js$|[\\/]telemetry[\\/]oteljs_agave\.js$/;

const files = (production, named, officeJsServer) =>
  new CopyPlugin({
    patterns: [
      { from: 'assets', to: 'assets', globOptions: { ignore: ['**/samples/**'] } },
      ...(officeJsServer === null
        ? [
            {
              from: officeJs,
              to: path.dirname(named['office-js/office.js']),
              toType: 'dir',
              filter: (file) => officeFiles.test(file),
              info: { minimized: true }, // its licence wants it unmodified
            },
          ]
        : []),
      { from: 'src/taskpane/old-webview.js', to: named['old-webview.js'] },
      {
        from: 'src/selftest/index.ts',
        to: named['selftest.js'],
        transform: () => builtSelfTest(version),
        info: { minimized: true },
      },
      { from: 'src/selftest/selftest.css', to: named['selftest.css'] },
      ...(production ? [] : besideWorkbench),
      { from: 'src/desk/desk.webmanifest', to: 'desk.webmanifest' },
      // A release leaves it out: an update must not replace the office's own.
      { from: 'src/tasks/organisation/organisation.none.json', to: 'organisation.json' },
    ],
  });

const page = (name, template, chunks) =>
  new HtmlPlugin({ filename: `${name}.html`, template, chunks, scriptLoading: 'defer', minify: false });

/** Puts the served names into the pages, and the server that office.js comes from into their policy. */
class NamesInPages {
  constructor(named, officeJsServer) {
    this.named = named;
    this.officeJsServer = officeJsServer;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('NamesInPages', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('NamesInPages', (data) => ({
        ...data,
        html: servedPage(data.html, this.named, this.officeJsServer),
      }));
    });
  }
}

/**
 * Writes (`--env report=FILE`) which packages are in the bundles, for the release's list of materials, and which files the pane's first
 * figures need: those that its page names.
 */
class BuildReport {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('BuildReport', (compilation) => {
      const found = new Set();
      const note = (module) => {
        const inPackage = /[\\/](node_modules[\\/](?:.*[\\/]node_modules[\\/])?(?:@[^\\/]+[\\/])?[^\\/]+)/;
        const folder = inPackage.exec(module.resource ?? '')?.[1];
        if (folder !== undefined) found.add(folder.replaceAll('\\', '/'));
        for (const inner of module.modules ?? []) note(inner);
      };
      for (const chunk of compilation.chunks) {
        for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) note(module);
      }
      const firstLoad = compilation.entrypoints
        .get('taskpane')
        .getFiles()
        .filter((file) => /\.(js|css)$/.test(file));
      fs.writeFileSync(this.file, JSON.stringify({ packages: [...found].sort(), firstLoad: [...firstLoad].sort() }));
    });
  }
}

/**
 * Styles are worked out while building. All that they use of Fluent are its tokens: to evaluate them with the whole of Fluent takes
 * longer than the rest of the build. Fluent's own styles come worked out.
 */
const griffel = {
  loader: '@griffel/webpack-loader',
  options: { webpackResolveOptions: { alias: { '@fluentui/react-components$': '@fluentui/tokens' } } },
};

/** The certificate that office-addin-dev-certs installed, else one made on the fly: the host's trust check wants https. */
async function certificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  if (fs.existsSync(key) && fs.existsSync(cert)) return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  const { generate } = require('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return { key: made.private, cert: made.cert };
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * The build fails above it. Bytes before compression, since webpack knows no gzip: what the first figures need is within
 * 220 KB gzip, which `npm run size` and the build's test weigh.
 */
const budget = {
  hints: 'error',
  maxEntrypointSize: 720_000,
  maxAssetSize: 720_000,
  // office.js is Microsoft's and lies beside the pane unmodified; maps and pictures are no part of a load.
  assetFilter: (name) => name.endsWith('.js') && !name.includes('office-js'),
};

const workbenchPage = () => page('workbench', './src/workbench/workbench.html', ['workbench']);

/** What the workbench reads beside its page. No release has it: that makes its manifests for the address that it will have. */
const besideWorkbench = [
  { from: 'manifest.xml' },
  { from: 'manifest-selftest.xml' },
  { from: 'assets/samples', to: 'samples', noErrorOnMissing: true },
];

const besidePages = /^(workbench|manifest|samples)/;

/** The workbench beside pages as a release has them (`npm run site`), built apart: what the pages are split into is theirs. */
const workbenchBeside = (pages) => ({
  ...pages,
  name: 'workbench',
  devtool: false,
  entry: { workbench: './src/workbench/index.tsx' },
  output: {
    ...pages.output,
    filename: '[name].js',
    chunkFilename: 'workbench-[name].js',
    cssFilename: '[name].css',
    cssChunkFilename: 'workbench-[name].css',
    clean: false,
  },
  plugins: [workbenchPage(), new CopyPlugin({ patterns: besideWorkbench })],
  performance: { hints: false },
});

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const pages = await pagesFor(production, env);
  return production && env.workbench ? [pages, workbenchBeside(pages)] : pages;
};

async function pagesFor(production, env) {
  const source = env['office-js'] ?? 'own';
  if (!Object.hasOwn(officeJsServers, source)) {
    throw new Error(`--env office-js=${source}: choose one of ${Object.keys(officeJsServers).join(', ')}.`);
  }
  const officeJsServer = officeJsServers[source];
  const named = servedNames(production, officeJsServer);
  return {
    mode: production ? 'production' : 'development',
    // CSP forbids eval, so no eval-* source maps.
    devtool: production ? 'hidden-source-map' : 'cheap-module-source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      result: './src/commands/result.tsx',
      desk: './src/desk/index.tsx',
      ...(production
        ? { 'desk-worker': './src/desk/offline/service-worker.ts' }
        : { workbench: './src/workbench/index.tsx' }),
    },
    output: {
      path: path.resolve('dist'),
      // A service worker's address is what the browser knows it by: it has no hash, and its place decides what it may see.
      filename: production
        ? ({ chunk }) => (chunk.name === 'desk-worker' ? '[name].js' : 'static/[name].[contenthash:8].js')
        : '[name].js',
      chunkFilename: production ? 'static/[name].[contenthash:8].js' : '[name].[contenthash:8].js',
      // Maps lie apart from what is served.
      sourceMapFilename: production ? 'maps/[file].map' : '[file].map',
      ...(production
        ? { cssFilename: 'static/[name].[contenthash:8].css', cssChunkFilename: 'static/[name].[contenthash:8].css' }
        : {}),
      // Every browser that we run in has it; without it webpack looks for the global object by an eval of a kind.
      environment: { globalThis: true },
      clean: env.workbench ? { keep: besidePages } : true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: [
            ...(production ? [griffel] : []),
            {
              loader: 'swc-loader',
              options: {
                jsc: {
                  parser: { syntax: 'typescript', tsx: true },
                  transform: { react: { runtime: 'automatic', development: !production } },
                  target: 'es2022',
                },
              },
            },
          ],
        },
        // What is not used is left out, such as the English messages beside `message()`.
        {
          test: /\.tsx?$/,
          include: path.resolve('src'),
          exclude:
            /[\\/](taskpane|workbench|commands|desk)[\\/](index|commands|result|offline[\\/]service-worker)\.tsx?$/,
          sideEffects: false,
        },
        {
          test: /\.js$/,
          include: /node_modules[\\/]@fluentui/,
          use: production ? [require.resolve('./scripts/unread-tokens.cjs'), '@griffel/webpack-loader'] : [],
        },
      ],
    },
    plugins: [
      page('taskpane', './src/taskpane/taskpane.html', ['taskpane']),
      page('commands', './src/commands/commands.html', ['commands']),
      page('result', './src/commands/result.html', ['result']),
      page('desk', './src/desk/desk.html', ['desk']),
      ...(production ? [new DeskRelease({ version })] : []),
      ...(production ? [] : [workbenchPage()]),
      page('selftest', './src/selftest/selftest.html', []),
      files(production, named, officeJsServer),
      new NamesInPages(named, officeJsServer),
      ...(env.report === undefined ? [] : [new BuildReport(env.report)]),
    ],
    experiments: { css: true },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 } },
          exclude: /office-js|old-webview|selftest/,
        }),
      ],
    },
    performance: production ? budget : { hints: false },
    ...(production
      ? {}
      : {
          devServer: {
            server: { type: 'https', options: await certificate() },
            host: 'localhost',
            port: Number(env.port ?? 3000),
            headers: { 'Access-Control-Allow-Origin': '*' },
            open: env.open !== 'false' && !process.env.CI && hasDisplay ? ['workbench.html'] : false,
            hot: false,
            liveReload: false,
            client: false,
            static: false,
            historyApiFallback: { rewrites: [{ from: /^\/$/, to: '/workbench.html' }] },
            onListening: (server) => {
              const { port } = server.server.address();
              console.log(`\n  绩效自评助手：在浏览器打开 https://localhost:${port}/workbench.html`);
              console.log(`  文件台（不用 Excel）：https://localhost:${port}/desk.html\n`);
            },
          },
        }),
  };
}

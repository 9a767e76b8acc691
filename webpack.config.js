const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const devAddress = 'https://localhost:3000';
const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * What office.js asks for at run time: itself, one file for each host, the words of the two languages that the pane speaks.
 * The npm package is self-hosted so that the pane needs no network but its own origin (docs/decisions.md).
 */
const officeFiles =
  /[\\/](office|o15apptofilemappingtable|excel-(win32-16\.01|mac-16\.00|web-16\.00|ios-16\.00))\.js$|[\\/](zh-cn|en-us)[\\/]office_strings\.js$|[\\/]telemetry[\\/]oteljs_agave\.js$/;

const files = (production, address) =>
  new CopyPlugin({
    patterns: [
      { from: 'assets', to: 'assets', globOptions: { ignore: ['**/samples/**'] } },
      {
        from: officeJs,
        to: 'office-js',
        filter: (file) => officeFiles.test(file),
        info: { minimized: true }, // its licence wants it unmodified
      },
      {
        from: 'manifest.xml',
        transform: (content) => content.toString().replaceAll(devAddress, address),
      },
      { from: 'src/taskpane/old-webview.js', to: 'old-webview.js', noErrorOnMissing: true },
      ...(production ? [] : [{ from: 'assets/samples', to: 'samples', noErrorOnMissing: true }]),
    ],
  });

const page = (name, template, chunks) =>
  new HtmlPlugin({ filename: `${name}.html`, template, chunks, scriptLoading: 'defer', minify: false });

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
  assetFilter: (name) => name.endsWith('.js') && !name.startsWith('office-js'),
};

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const address = (process.env.ADDIN_BASE_URL ?? devAddress).replace(/\/$/, '');
  return {
    mode: production ? 'production' : 'development',
    // CSP forbids eval, so no eval-* source maps.
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      result: './src/commands/result.tsx',
      ...(production ? {} : { workbench: './src/workbench/index.tsx' }),
    },
    output: {
      path: path.resolve('dist'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: [
            ...(production ? ['@griffel/webpack-loader'] : []),
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
          exclude: /[\\/](taskpane|workbench|commands)[\\/](index|commands|result)\.tsx?$/,
          sideEffects: false,
        },
        {
          test: /\.js$/,
          include: /node_modules[\\/]@fluentui/,
          use: production ? ['@griffel/webpack-loader'] : [],
        },
      ],
    },
    plugins: [
      page('taskpane', './src/taskpane/taskpane.html', ['taskpane']),
      page('commands', './src/commands/commands.html', ['commands']),
      page('result', './src/commands/result.html', ['result']),
      ...(production ? [] : [page('workbench', './src/workbench/workbench.html', ['workbench'])]),
      files(production, address),
    ],
    experiments: { css: true },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 } },
          exclude: /office-js/,
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
              console.log(`\n  绩效自评助手：在浏览器打开 https://localhost:${port}/workbench.html\n`);
            },
          },
        }),
  };
};

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A headless container has no user namespaces for Chromium's sandbox; the pages are our own. */
const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'];

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];

const sparticuz = '@sparticuz/chromium@153.0.0';

/**
 * On Linux x64 without a browser: Chromium out of the npm registry, into a cache folder of the project.
 * Returns null when it cannot be had.
 */
async function fetchedChromium(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = path.resolve('.cache', 'chromium');
  const entry = path.join(folder, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(entry)) {
    console.log(`没有找到浏览器，正在从 npm 获取 ${sparticuz} …`);
    await mkdir(folder, { recursive: true });
    const npm = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', sparticuz], {
      stdio: 'ignore',
    });
    if (npm.status !== 0) return null;
  }
  // Makes the package unpack its own nss and nspr, which a bare Debian lacks; must be set before the import.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const load = createRequire(path.join(folder, 'package.json'));
  const module = (await import(load.resolve('@sparticuz/chromium'))) as {
    default: { executablePath(): Promise<string> };
  };
  return module.default.executablePath();
}

/**
 * Starts a browser: CHROME_PATH, else Chrome or Edge or Chromium as installed, else one from the npm registry.
 * Fails with how to get one: browser tests are never skipped silently.
 */
export async function openBrowser(): Promise<Browser> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') return chromium.launch({ executablePath: chosen, args });
  const found = installed.find((file) => existsSync(file));
  if (found !== undefined) return chromium.launch({ executablePath: found, args });
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args });
    } catch {
      // Not installed: try the next one.
    }
  }
  const fetched = await fetchedChromium();
  if (fetched !== null) return chromium.launch({ executablePath: fetched, args });
  throw new Error(
    '没有可用的浏览器。请安装 Chrome、Edge 或 Chromium（Debian/Ubuntu：apt-get install chromium），或把 CHROME_PATH 设为浏览器程序的路径，然后重试。',
  );
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A headless container has no user namespaces for Chromium's sandbox; the pages are our own. */
const usual = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'];

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];

const sparticuz = '@sparticuz/chromium@153.0.0';

interface Fetched {
  readonly executablePath: string;
  /** Its environment: where the shared libraries and fonts lie that it brought along. */
  readonly env: Readonly<Record<string, string>>;
}

/** Asks the package in a process of its own: it is an ES module, which jest's module system does not load. */
const askPackage = `const before = { ...process.env };
const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = await chromium.executablePath();
const changed = Object.entries(process.env).filter(([name, value]) => before[name] !== value);
console.log(JSON.stringify({ executablePath, env: Object.fromEntries(changed) }));`;

/**
 * On Linux x64 without a browser: Chromium out of the npm registry, into a cache folder of the project.
 * Returns null when it cannot be had.
 */
async function fetchedChromium(): Promise<Fetched | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = path.resolve('.cache', 'chromium');
  if (!existsSync(path.join(folder, 'node_modules', '@sparticuz', 'chromium'))) {
    console.log(`没有找到浏览器，正在从 npm 获取 ${sparticuz} …`);
    await mkdir(folder, { recursive: true });
    const npm = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', sparticuz], {
      stdio: 'ignore',
    });
    if (npm.status !== 0) return null;
  }
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', askPackage], {
    cwd: folder,
    encoding: 'utf8',
    // Makes the package unpack its own nss and nspr, which a bare Debian lacks.
    env: { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  return status === 0 ? (JSON.parse(stdout) as Fetched) : null;
}

function definedVariables(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return Object.fromEntries(entries) as Record<string, string>;
}

/**
 * Starts a browser: CHROME_PATH, else Chrome or Edge or Chromium as installed, else one from the npm registry.
 * Fails with how to get one: browser tests are never skipped silently. `more` are switches beside the usual ones.
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...usual, ...more];
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
  if (fetched !== null) {
    const { executablePath, env } = fetched;
    return chromium.launch({ executablePath, args, env: { ...definedVariables(), ...env } });
  }
  throw new Error(
    '没有可用的浏览器。请安装 Chrome、Edge 或 Chromium（Debian/Ubuntu：apt-get install chromium），或把 CHROME_PATH 设为浏览器程序的路径，然后重试。',
  );
}

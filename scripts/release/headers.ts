// Which headers the server sends with which file: the one place from which nginx.conf, web.config, the table in docs/deploy.md and
// the server of the tests are made.

export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * - `never`: asked for anew each time, so that a new version shows at once: pages, the desk's service worker, organisation.json.
 * - `day`: Office keeps the ribbon's pictures by itself, and wants to be allowed to.
 * - `forever`: the name changes with the content.
 */
export type Caching = 'never' | 'day' | 'forever';

export const cacheControl: Readonly<Record<Caching, string>> = {
  never: 'no-store',
  day: 'public, max-age=86400',
  forever: 'public, max-age=31536000, immutable',
};

/** A page of the release. */
export interface Page {
  /** Its file, from the served folder, with `/`. */
  readonly path: string;
  /** The policy in its own `<meta>`. */
  readonly policy: string;
  /** Whether Office shows it in a frame of its own: it loads office.js. */
  readonly inOffice: boolean;
}

/**
 * Who may frame the pages that Office shows: Excel on the web as Microsoft runs it worldwide, and 21Vianet in China. Microsoft
 * publishes no list (OfficeDev/office-js#1005); these are what people met (#3342, office-js-docs-pr#4911) and what office.js itself
 * trusts. Excel on a desktop is no frame.
 */
const officeOnTheWeb = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.partner.officewebapps.cn',
  'https://*.sharepoint.cn',
];

/** For what is no page: a worker is held to it too. */
export const policyOfOtherFiles = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Sent with every file. No X-Frame-Options: it knows no list, and Excel on the web could not show the pane. */
const always: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
];

/** The types that a release's files have, by ending. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function cachingOf(path: string): Caching {
  if (path.startsWith('static/')) return 'forever';
  return path.startsWith('assets/') && !path.endsWith('.html') ? 'day' : 'never';
}

/** The policy that is sent with a page: its own, and who may frame it, which only a header can say. */
export function policyOf({ policy, inOffice }: Page): string {
  const ancestors = inOffice ? ["'self'", ...officeOnTheWeb].join(' ') : "'self'";
  return `${policy}; frame-ancestors ${ancestors}`;
}

/** Everything that is sent with a file (`path` from the served folder), the type apart. */
export function headersFor(path: string, pages: readonly Page[]): readonly Header[] {
  const page = pages.find((one) => one.path === path);
  return [
    { name: 'Cache-Control', value: cacheControl[cachingOf(path)] },
    { name: 'Content-Security-Policy', value: page === undefined ? policyOfOtherFiles : policyOf(page) },
    ...always,
  ];
}

/** The headers that every file has in the same words. */
export const commonHeaders: readonly Header[] = always;

/** Reads a page as it is served. Throws when it has no policy of its own: every page of ours has one. */
export function readPage(path: string, html: string): Page {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error(`${path} has no Content-Security-Policy.`);
  return { path, policy, inOffice: /<script[^>]+\boffice\.js"/.test(html) };
}

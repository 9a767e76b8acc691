/**
 * Keeps one release of the desk on the machine, whole: a release is taken when every file of it has come and is what the build says
 * it is, and used when the page is opened next (or at once, where the user asks for it). It sees the desk's page only (its scope),
 * never the pane in Excel, and sends nothing anywhere.
 */
import type { DeskRelease } from './release';

interface WaitingEvent extends Event {
  waitUntil(job: Promise<unknown>): void;
}

interface AskingEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a service worker has and a page has not. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly location: { readonly origin: string; readonly href: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
};

// Put here by the build (`scripts/desk-release.js`).
const release = JSON.parse('__DESK_RELEASE__') as DeskRelease;

/** Caches are an origin's: another folder's desk on the same server has its own. */
const ours = `ziping-desk ${self.registration.scope} `;
const name = ours + release.version;

async function take(): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all(
    release.files.map(async ({ address, integrity }) => {
      const request = new Request(new URL(address, self.location.href), { integrity, cache: 'no-cache' });
      const response = await fetch(request);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await cache.put(request.url, response);
    }),
  );
}

/** The release before stays too: a page that still runs it may fetch a part of it. */
async function forgetOlder(): Promise<void> {
  const names = (await caches.keys()).filter((one) => one.startsWith(ours) && one !== name);
  await Promise.all(names.slice(0, -1).map((one) => caches.delete(one)));
}

/** An office's settings are asked for anew each time; without a network they are what they were, or were not, last time. */
async function settings(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  try {
    const response = await fetch(request);
    await cache.put(request.url, response.clone());
    return response;
  } catch {
    return (await cache.match(request.url)) ?? new Response(null, { status: 404 });
  }
}

async function answer(request: Request): Promise<Response> {
  if (new URL(request.url).pathname.endsWith('/organisation.json')) return settings(request);
  const cache = await caches.open(name);
  const found =
    (await cache.match(request, { ignoreSearch: true })) ?? (await caches.match(request, { ignoreSearch: true }));
  return found ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(take()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

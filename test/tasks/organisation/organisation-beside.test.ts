import type { AddressInfo } from 'node:net';
import { createServer, type Server, type ServerResponse } from 'node:http';
import {
  fetchOrganisation,
  organisationSource,
  type OrganisationText,
} from '../../../src/tasks/organisation/organisation-beside';

/** A server that answers as a test wants it; the page's own address is taken from it. */
let server: Server;
let answer: (response: ServerResponse) => void = () => undefined;
const asked: { readonly url: string; readonly cache: string }[] = [];
const plainFetch = globalThis.fetch;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', cache: request.headers['cache-control'] ?? '' });
    answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  // A page asks relative to itself; Node has no page.
  globalThis.fetch = (input, init) =>
    plainFetch(new URL(typeof input === 'string' ? input : '/', `http://127.0.0.1:${port}/some/folder/`), init);
});

afterAll(() => {
  globalThis.fetch = plainFetch;
  server.close();
  server.closeAllConnections();
});

function says(status: number, body: string): void {
  answer = (response) => response.writeHead(status).end(body);
}

it('is asked for beside the page, past every cache', async () => {
  const text = '{"language":"en-US"}';
  says(200, text);
  expect(await fetchOrganisation()).toEqual({ kind: 'text', text });
  expect(asked.at(-1)).toEqual({ url: '/some/folder/organisation.json', cache: 'no-cache' });
});

it.each([
  [404, 'Not found', { kind: 'absent' }],
  [410, '', { kind: 'absent' }],
  // Servers that give a page of their own for every path that they do not know.
  [200, '\n<!doctype html><html></html>', { kind: 'absent' }],
  [200, '{}\n', { kind: 'absent' }],
  [200, ' { } ', { kind: 'absent' }],
  [500, '{}', { kind: 'failed', reason: 'HTTP 500' }],
  [403, '', { kind: 'failed', reason: 'HTTP 403' }],
])('a server that answers %d with %j', async (status, body, expected) => {
  says(status, body);
  expect(await fetchOrganisation()).toEqual(expected);
});

it('a server that breaks off is told', async () => {
  answer = (response) => response.destroy();
  expect(await fetchOrganisation()).toEqual({ kind: 'failed', reason: 'NETWORK' });
});

describe('what is known of it', () => {
  it('is waited for a moment, and parsed where there is something', async () => {
    const source = organisationSource(
      Promise.resolve<OrganisationText>({ kind: 'text', text: '{"name": "甲县"}' }),
      10_000,
    );
    expect(await source.current()).toMatchObject({ kind: 'given', organisation: { name: '甲县' } });
    const broken = organisationSource(Promise.resolve<OrganisationText>({ kind: 'text', text: '{' }), 10_000);
    expect(await broken.current()).toMatchObject({ kind: 'broken' });
    const failed = organisationSource(
      Promise.resolve<OrganisationText>({ kind: 'failed', reason: 'HTTP 500' }),
      10_000,
    );
    expect(await failed.current()).toMatchObject({ kind: 'notHad' });
  });

  it.each([
    [{ kind: 'text', text: '{}' }, 1],
    [{ kind: 'absent' }, 0],
  ] as const satisfies readonly (readonly [OrganisationText, number])[])(
    'is told when it comes late and changes something: %j',
    async (text, told) => {
      let arrive: (text: OrganisationText) => void = () => undefined;
      const source = organisationSource(
        new Promise<OrganisationText>((come) => {
          arrive = come;
        }),
        0,
      );
      let heard = 0;
      source.onLate(() => {
        heard += 1;
      });
      expect(await source.current()).toEqual({ kind: 'absent' });
      arrive(text);
      // The parser is fetched by then.
      while ((await source.current()).kind !== (told === 1 ? 'given' : 'absent')) await new Promise(setImmediate);
      await new Promise(setImmediate);
      expect(heard).toBe(told);
    },
  );

  it('is told, too, when it had come late before anybody listened', async () => {
    let arrive: (text: OrganisationText) => void = () => undefined;
    const fetching = new Promise<OrganisationText>((come) => {
      arrive = come;
    });
    const source = organisationSource(fetching, 0);
    expect(await source.current()).toEqual({ kind: 'absent' });
    arrive({ kind: 'text', text: '{"language":"en-US"}' });
    while ((await source.current()).kind === 'absent') await new Promise(setImmediate);
    let heard = 0;
    source.onLate(() => {
      heard += 1;
    });
    await new Promise(setImmediate);
    expect(heard).toBe(1);
  });

  it('is not told when nobody had to do without it', async () => {
    const source = organisationSource(Promise.resolve<OrganisationText>({ kind: 'text', text: '{}' }), 10_000);
    let heard = 0;
    source.onLate(() => {
      heard += 1;
    });
    await source.current();
    await new Promise(setImmediate);
    expect(heard).toBe(0);
  });
});

import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';
import { cacheControl, contentTypes, headersFor, type Header } from '../../scripts/release/headers';
import { servedPages } from '../../scripts/release/pages';

/** Where Excel on the web is; the workbench is served there, so that the pane is framed by the very name that its headers let in. */
export const excelHost = 'excel.officeapps.live.com';

/** Where the office's own server is, and the folder of it that the release lies in. */
const officeHost = 'jx.example.cn';
export const officeAddress = `https://${officeHost}/ziping`;

/** Some other place in the office's network, which may frame nothing of ours. */
export const strangersHost = 'stranger.example.cn';

/** What the office's server does with pages and older files. */
export interface Deployment {
  /** The served folder of a release. */
  readonly site: string;
  /** A release that this one was copied over; none when the folder was emptied before. */
  readonly over?: string;
  /** A server or proxy that keeps pages for a day, whatever was asked of it. */
  readonly keepsPages?: boolean;
  /** A browser that has no room to keep scripts. */
  readonly forgetsScripts?: boolean;
  /** Files that somebody forgot to copy. */
  readonly without?: readonly string[];
  /** Headers that a gateway adds or puts in the place of ours. */
  readonly instead?: readonly Header[];
}

export interface OfficeServer {
  /** Puts a release on the server, in the place of what is there. */
  deploy(deployment: Deployment): void;
  /** A manifest beside the workbench, as `released.xml`. */
  manifest: string;
  /** Paths that were asked of the office's server, in order, with the status that they got. */
  readonly asked: { readonly path: string; readonly status: number }[];
  /** Switches by which Chromium finds these hosts on this computer, and trusts them. */
  readonly switches: readonly string[];
  close(): Promise<void>;
}

const workbench = path.resolve('.cache', 'site');

function typeOf(file: string): string {
  return contentTypes[path.extname(file).slice(1)] ?? 'application/octet-stream';
}

function send(response: ServerResponse, status: number, headers: readonly Header[], body: Uint8Array | string): number {
  for (const { name, value } of headers) response.setHeader(name, value);
  response.writeHead(status);
  response.end(body);
  return status;
}

/** What the office's server sends with a file: as nginx.conf and web.config have it, both being made from the same rules. */
function sentWith(file: string, found: boolean, deployment: Deployment): readonly Header[] {
  const { site, keepsPages, forgetsScripts, instead = [] } = deployment;
  const replaced = instead.map(({ name }) => name);
  const decided = [...headersFor(file, servedPages(site)).filter(({ name }) => !replaced.includes(name)), ...instead];
  const caching = (): string | null => {
    if (!found) return cacheControl.never;
    if (keepsPages === true && file.endsWith('.html')) return cacheControl.day;
    return forgetsScripts === true && file.startsWith('static/') ? cacheControl.never : null;
  };
  const other = caching();
  return other === null
    ? decided
    : decided.map((header) => (header.name === 'Cache-Control' ? { ...header, value: other } : header));
}

/** Starts the servers of Excel, of the office and of a stranger: one https server that answers by the name it is asked for. */
export async function startOfficeServer(): Promise<OfficeServer> {
  const names = [excelHost, officeHost, strangersHost];
  const made = await generate([{ name: 'commonName', value: officeHost }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  let deployment: Deployment | null = null;
  const asked: OfficeServer['asked'] = [];

  const ofOffice = (pathname: string, response: ServerResponse): number => {
    const inFolder = /^\/ziping\/(.+)$/.exec(pathname)?.[1];
    if (deployment === null || inFolder === undefined) return send(response, 404, [], 'not here');
    const places = [deployment.site, ...(deployment.over === undefined ? [] : [deployment.over])];
    const isThere = (file: string) => existsSync(file) && deployment?.without?.includes(inFolder) !== true;
    const found = places.map((place) => path.join(place, inFolder)).find(isThere);
    const headers = sentWith(inFolder, found !== undefined, deployment);
    if (found === undefined) return send(response, 404, headers, 'not here');
    return send(response, 200, [...headers, { name: 'Content-Type', value: typeOf(found) }], readFileSync(found));
  };
  const ofExcel = (pathname: string, response: ServerResponse): number => {
    if (pathname === '/released.xml') return send(response, 200, [], server.manifest);
    const file = path.join(workbench, pathname);
    if (!existsSync(file)) return send(response, 404, [], 'not here');
    return send(response, 200, [{ name: 'Content-Type', value: typeOf(file) }], readFileSync(file));
  };
  const framing = `<!doctype html><iframe src="${officeAddress}/taskpane.html"></iframe>`;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', 'https://any');
    const file = decodeURIComponent(pathname);
    if (host === excelHost) ofExcel(file, response);
    else if (host === strangersHost) send(response, 200, [{ name: 'Content-Type', value: 'text/html' }], framing);
    else asked.push({ path: file, status: ofOffice(file, response) });
  };

  const listener = createServer({ key: made.private, cert: made.cert }, answer);
  await new Promise<void>((started) => listener.listen(0, '127.0.0.1', started));
  const { port } = listener.address() as AddressInfo;
  const key = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  const server: OfficeServer = {
    manifest: '',
    asked,
    switches: [
      `--host-resolver-rules=${names.map((name) => `MAP ${name}:443 127.0.0.1:${port}`).join(',')}`,
      `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
    ],
    deploy: (wanted) => {
      deployment = wanted;
    },
    close: () =>
      new Promise((closed) => {
        listener.close(() => closed());
        listener.closeAllConnections();
      }),
  };
  return server;
}

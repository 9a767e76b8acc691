import { createServer, type Server } from 'node:http';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentTypes, headersFor } from '../../scripts/release/headers';
import { servedPages } from '../../scripts/release/pages';

export interface StaticSite {
  /** Where the site lies, below a folder of the server's: `http://localhost:40123/below/ziping/`. */
  readonly address: string;
  /** What was asked for, in order, as ways from the site's folder. */
  readonly served: readonly string[];
  /** Files that are served otherwise than they lie there, by their ways: a newer release, a half-copied one. */
  readonly changed: Map<string, Uint8Array>;
  close(): Promise<void>;
}

/** Serves a release's site with the headers that it asks for, from a sub-path. `localhost` counts as secure, as https would elsewhere. */
export async function serveStatic(folder: string): Promise<StaticSite> {
  const served: string[] = [];
  const changed = new Map<string, Uint8Array>();
  const pages = servedPages(folder);
  const below = '/below/ziping/';
  const server: Server = createServer((request, response) => {
    const way = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, way.slice(below.length));
    if (!way.startsWith(below) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    served.push(way.slice(below.length));
    const other = changed.get(way.slice(below.length));
    void (other === undefined ? readFile(file) : Promise.resolve(other)).then((bytes) => {
      const headers = headersFor(way.slice(below.length), pages).map(({ name, value }) => [name, value] as const);
      response.writeHead(200, {
        ...Object.fromEntries(headers),
        'Content-Type': contentTypes[path.extname(file).slice(1)] ?? 'application/octet-stream',
      });
      response.end(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${below}`,
    served,
    changed,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

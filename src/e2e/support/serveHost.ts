import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Served } from './serveFolder.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/**
 * Serves a folder as Netlify and Cloudflare Pages do: redirects of _redirects first, then the file,
 * else 404.html, each with the headers of every rule of _headers that fits; headers of one name are
 * put together.
 */
export function serveHost(folder: string): Promise<Served> {
  const rules = readHeaders(path.join(folder, '_headers'));
  const redirects = readRedirects(path.join(folder, '_redirects'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const moved = redirects.get(pathname);
    if (moved !== undefined) {
      response.writeHead(301, { location: moved }).end();
      return;
    }
    for (const { shape, name, value } of rules) {
      if (shape.test(pathname)) response.appendHeader(name, value);
    }
    const file = path.join(folder, pathname);
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (pathname.endsWith('/')) send(response, path.join(file, 'index.html'), folder);
      else response.writeHead(308, { location: `${pathname}/` }).end();
    } else send(response, file, folder);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        stop: () =>
          new Promise((stopped) => {
            server.closeAllConnections();
            server.close(() => {
              stopped();
            });
          }),
      });
    });
  });
}

function send(response: ServerResponse, file: string, folder: string): void {
  const isThere = existsSync(file) && statSync(file).isFile();
  const sent = isThere ? file : path.join(folder, '404.html');
  response.setHeader('content-type', TYPES[path.extname(sent)] ?? 'application/octet-stream');
  response.writeHead(isThere ? 200 : 404).end(readFileSync(sent));
}

function readHeaders(file: string) {
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .flatMap((rule) => {
      const [pattern = '', ...lines] = rule.trim().split('\n');
      const source = pattern
        .replaceAll('.', String.raw`\.`)
        .replace('*', '.*')
        .replace(/:\w+/, '[^/]+');
      return lines.map((line) => {
        const [name = '', value = ''] = line.trim().split(/: (.*)/s);
        return { shape: new RegExp(`^${source}$`), name, value };
      });
    });
}

function readRedirects(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [from = '', to = '', code = ''] = line.split(' ');
      if (!/^301!?$/.test(code)) throw new Error(`Not a redirect: ${line}`);
      return [from, to];
    }),
  );
}

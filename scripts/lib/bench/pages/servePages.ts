import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

const COMPRESSED = /^text\/|json|svg/;

export interface ServedPages {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Serves a built site on a free port as a good static host does: text after brotli at its best,
 * files named by their content kept for ever, all others asked for again. What was sent once stays
 * in memory, so that compressing is no part of what is measured later.
 */
export function servePages(dist: string): Promise<ServedPages> {
  const known = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { status, headers, body } = known.get(pathname) ?? answer(dist, pathname);
    known.set(pathname, { status, headers, body });
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        origin: `http://localhost:${port}`,
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

/** What the host sends for a path. */
export function answer(dist: string, pathname: string): Answer {
  const asked = path.join(dist, decodeURI(pathname), pathname.endsWith('/') ? 'index.html' : '');
  const isThere = existsSync(asked) && statSync(asked).isFile();
  const file = isThere ? asked : path.join(dist, '404.html');
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const whole = readFileSync(file);
  const isText = COMPRESSED.test(type);
  // Node compresses at quality 11, the best there is, unless told otherwise.
  const body = isText ? brotliCompressSync(whole) : whole;
  return {
    status: isThere ? 200 : 404,
    headers: {
      'content-type': type,
      'content-length': String(body.length),
      ...(isText ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
      'cache-control': pathname.startsWith('/_astro/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
    },
    body,
  };
}

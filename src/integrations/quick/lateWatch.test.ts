import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createServer } from 'vite';
import { lateWatch } from './lateWatch.ts';

const root = mkdtempSync(path.join(tmpdir(), 'late-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('tells what was saved before sources were followed, and what is saved after', async () => {
  const sources = path.join(root, 'src');
  mkdirSync(sources);
  const file = (name: string): string => path.join(sources, `${name}.js`);
  const long = new Date(0);
  for (const name of ['before', 'after', 'never']) {
    writeFileSync(file(name), `export const it = '${name}';`);
    utimesSync(file(name), long, long);
  }
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
    plugins: [lateWatch(sources, 300)],
  });
  try {
    const told: string[] = [];
    server.watcher.on('change', (changed) => told.push(path.basename(changed, '.js')));
    for (const name of ['before', 'after', 'never']) {
      await server.environments.ssr.transformRequest(`/src/${name}.js`);
    }
    writeFileSync(file('before'), 'export {};');
    expect(server.watcher.getWatched()[sources] ?? []).toEqual([]);
    await expect.poll(() => told, { timeout: 10_000 }).toEqual(['before']);
    await expect
      .poll(() => server.watcher.getWatched()[sources]?.toSorted(), { timeout: 10_000 })
      .toEqual(['after.js', 'before.js', 'never.js']);
    writeFileSync(file('after'), 'export {};');
    await expect.poll(() => told, { timeout: 10_000 }).toEqual(['before', 'after']);
  } finally {
    await server.close();
  }
});

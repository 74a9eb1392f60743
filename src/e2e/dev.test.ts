import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../../scripts/lib/freePort.ts';
import { SUBMISSION_LINES, submissionText, withContent } from '../checks/testContent.ts';
import { ROOT } from './support/hubFolder.ts';
import { SHELL } from './support/runBuild.ts';

/*
 * While somebody writes, pages follow every save: what is saved, new, broken, mended and deleted.
 * Nothing here is compiled anew for it, so all that pages keep has to be kept by content.
 */
const EVENINGS = 'submissions/open-evenings.mdx';
const SWAPS = 'submissions/rota-swaps.mdx';
const titled = (title: string): string =>
  submissionText(SUBMISSION_LINES.map((line) => line.replace('Open evenings', title)));

test('pages follow what is saved', async () => {
  await withContent({}, async (folder) => {
    const port = await freePort();
    const server = spawn(
      process.execPath,
      ['scripts/dev.ts', '--content', folder, '--port', String(port)],
      // Astro serves no page to a runner of tests.
      {
        cwd: ROOT,
        stdio: 'ignore',
        env: { ...process.env, ...SHELL, VITEST: undefined },
      },
    );
    const page = (address: string): Promise<string> => read(`http://localhost:${port}${address}`);
    const write = (name: string, text: string): void => {
      writeFileSync(path.join(folder, name), text);
    };
    const shows = (address: string, words: string, lacks = '\0'): Promise<void> =>
      expect
        .poll(
          async () => {
            const text = await page(address);
            return text.includes(words) && !text.includes(lacks);
          },
          { timeout: 60_000, message: `${address} shows ${words}` },
        )
        .toBe(true);
    try {
      await shows('/submissions/open-evenings/', 'Open evenings</h1>');
      await shows('/submissions/', '1 example');

      write(EVENINGS, titled('Evenings with candidates'));
      await shows('/submissions/open-evenings/', 'Evenings with candidates</h1>');
      await shows('/submissions/', 'Evenings with candidates', 'Open evenings');

      write(SWAPS, titled('Rota swaps'));
      await shows('/submissions/rota-swaps/', 'Rota swaps</h1>');
      await shows('/submissions/', 'Rota swaps');
      await shows('/themes/recruitment/', 'Rota swaps');

      write(SWAPS, submissionText(SUBMISSION_LINES, '<script>alert(1)</script>'));
      await shows('/submissions/rota-swaps/', '404');
      await shows('/submissions/', 'Evenings with candidates', 'Rota swaps');
      write(SWAPS, titled('Rota swaps again'));
      await shows('/submissions/rota-swaps/', 'Rota swaps again</h1>');

      rmSync(path.join(folder, SWAPS));
      await shows('/submissions/rota-swaps/', '404');
      await shows('/themes/recruitment/', 'Evenings with candidates', 'Rota swaps');
    } finally {
      await end(server);
    }
  });
});

async function read(address: string): Promise<string> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    return response.status === 404 ? '404' : await response.text();
  } catch {
    return '';
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

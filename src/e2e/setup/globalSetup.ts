import { existsSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildHub } from '../../../scripts/lib/buildHub.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    origin: string;
    /** Where the one browser of this run listens. */
    browser: string;
    /** The folder the site was built into. */
    dist: string;
  }
}

/** Builds the real content once, serves it, and starts one browser that every test file shares. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = path.resolve(import.meta.dirname, '../../..');
  const dist = path.join(root, '.build', 'test-site');
  if (process.env.HUB_TEST_REUSE === undefined || !existsSync(dist)) {
    const built = await buildHub({
      root,
      content: path.join(root, 'content'),
      out: dist,
      base: '/',
    });
    if (!built) throw new Error('The site was not built, so it can’t be tested.');
  }
  process.env.HUB_OUT = dist;
  const server = await preview({ root, logLevel: 'error', server: { port: 4390 } });
  const executablePath = await findChromium(path.join(root, '.build', 'chromium'));
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_ARGUMENTS });

  project.provide('origin', `http://localhost:${server.port}`);
  project.provide('browser', browser.wsEndpoint());
  project.provide('dist', dist);
  return async () => {
    await browser.close();
    await server.stop();
  };
}

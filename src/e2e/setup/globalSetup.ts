import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildHub } from '../../../scripts/lib/buildHub.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../scripts/lib/chromium.ts';
import { collectModules } from './collectModules.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    origin: string;
    /** Where the one browser of this run listens. */
    browser: string;
    /** The folder the site was built into. */
    dist: string;
    /** The content folder it was built from. */
    content: string;
    /** A file with the id of every module that this build loaded or compiled, one a line. */
    modules: string;
  }
}

/** Builds a copy of the real content once, serves it, and starts one browser that every test file shares. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = path.resolve(import.meta.dirname, '../../..');
  const dist = path.join(root, '.build', 'test-site');
  // A copy, so that what tests expect of the site is what it was built from, even if somebody
  // writes meanwhile or a later run uses the site again.
  const content = path.join(root, '.build', 'test-content');
  const modules = path.join(root, '.build', 'test-modules.txt');
  if (process.env.HUB_TEST_REUSE === undefined || !existsSync(dist)) {
    rmSync(content, { recursive: true, force: true });
    cpSync(path.join(root, 'content'), content, { recursive: true });
    const mode = process.env.NODE_ENV;
    const ids = new Set<string>();
    const watchers = [collectModules(ids)];
    // With the page of all parts; hubs that tests build have none, as published ones.
    process.env.HUB_COMPONENTS = '1';
    const built = await buildHub({ root, content, out: dist, base: '/', watchers });
    delete process.env.HUB_COMPONENTS;
    process.env.NODE_ENV = mode ?? 'test';
    if (!built) throw new Error('The site was not built, so it can’t be tested.');
    writeFileSync(modules, [...ids].join('\n'));
  }
  process.env.HUB_OUT = dist;
  const server = await preview({ root, logLevel: 'error', server: { port: 4390 } });
  const executablePath = await findChromium(path.join(root, '.build', 'chromium'));
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_ARGUMENTS });

  project.provide('origin', `http://localhost:${server.port}`);
  project.provide('browser', browser.wsEndpoint());
  project.provide('dist', dist);
  project.provide('content', content);
  project.provide('modules', modules);
  return async () => {
    await browser.close();
    await server.stop();
  };
}

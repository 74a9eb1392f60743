import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses } from '../domain/addresses.ts';
import { keptScript } from './kept/keptScript.ts';
import { bundleSubmitWorker } from './submit/bundleSubmitWorker.ts';

/** Makes the worker in which the form checks a text and shows it, after a build and in development. */
export default function submitWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'hub-submit-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        const address = `${base.replace(/\/$/, '')}${addresses.submitWorker}`;
        server.middlewares.use(address, (_, response, next) => {
          bundleSubmitWorker(base).then((code) => {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const file = path.join(fileURLToPath(dir), addresses.submitWorker);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, await keptScript('submitWorker', base, () => bundleSubmitWorker(base)));
      },
    },
  };
}

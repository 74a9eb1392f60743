import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CopyFacts } from '../domain/offline/copyFacts.ts';
import { isCopied } from '../domain/offline/keptFiles.ts';
import { openFileDigests } from './kept/fileDigests.ts';
import { keptScript } from './kept/keptScript.ts';
import { builtFiles } from './offline/builtFiles.ts';
import { bundleScript } from './offline/bundleScript.ts';
import { copiedForm } from './offline/copiedForm.ts';
import { copyInWorker } from './offline/copyInWorker.ts';
import { keptBytes, keptList } from './offline/keptList.ts';
import { fillSizes } from './offline/fillSizes.ts';

/**
 * Makes what lets readers keep the hub, after a build and after the search index: the copy that
 * opens from disk, the list of what a browser keeps and the worker that keeps it.
 */
export default function offline(): AstroIntegration {
  let base = '/';
  let hub = '/';
  return {
    name: 'hub-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
        hub = new URL(base, config.site ?? 'https://hub.invalid').href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const about = path.join(folder, 'export', 'copy.json');
        const facts = JSON.parse(readFileSync(about, 'utf8')) as CopyFacts;
        rmSync(about);
        const files = builtFiles(folder);
        const target = path.join(folder, 'export', `${facts.file}.zip`);
        const digests = openFileDigests(folder);
        const added = await copiedForm({ folder, files, digests, base, hub });
        const inCopy = new Map(files.filter(isCopied).map((file) => [file, digests.of(file)]));
        const copied = await copyInWorker({ folder, inCopy, base, hub, facts, added, target });
        const page = path.join(folder, 'offline', 'index.html');
        // The page tells its own size too, which changes nothing in a figure of megabytes.
        const bytes = keptBytes(folder, files);
        writeFileSync(page, fillSizes(readFileSync(page, 'utf8'), { kept: bytes, copied }));
        const list = JSON.stringify(keptList(files, digests));
        digests.close();
        writeFileSync(path.join(folder, 'offline.json'), list);
        const worker = await keptScript('serviceWorker', '/', () => bundleScript('serviceWorker'));
        writeFileSync(path.join(folder, 'offline.js'), worker);
        const size = (copied / 1_000_000).toFixed(1);
        logger.info(`The copy that opens from disk has ${size} MB.`);
      },
    },
  };
}

import path from 'node:path';
import type { HookParameters } from 'astro';
import { shownRevision } from '../../checks/heldContent.ts';
import { makeIndex, throwIfAny } from './makeIndex.ts';
import { readableCells } from './readableCells.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type Logger = HookParameters<'astro:server:setup'>['logger'];

interface Options {
  /** The site's base path, as configured. */
  readonly base: string;
  /** Address, without the base, of the JSON list of pages to index. */
  readonly pagesRoute: string;
  readonly logger: Logger;
}

type Files = ReadonlyMap<string, Uint8Array>;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Serves `/pagefind/*` from memory in development. A page of search starts with its script and its
 * list of parts: only these two make the index again, and only after an edit, so that a page that
 * is already open keeps the parts it knows.
 */
export function serveLiveIndex(server: DevServer, { base, pagesRoute, logger }: Options): void {
  const root = base.replace(/\/$/, '');
  let edits = 0;
  let made: { readonly state: string; readonly files: Promise<Files> } | undefined;
  // A saved text changes pages once it has been read.
  const stateOfPages = (): string => `${edits} ${shownRevision()}`;
  server.watcher.on('all', (_, file) => {
    if (changesPages(file)) edits += 1;
  });

  const files = (name: string): Promise<Files> => {
    const opening = name === 'pagefind-worker.js' || name === 'pagefind-entry.json';
    const state = stateOfPages();
    if (made === undefined || (opening && made.state !== state)) {
      const making = indexLive(siteAddress(server), root, pagesRoute, logger);
      // A failed index is tried again at the next request.
      making.catch(() => (made = undefined));
      made = { state, files: making };
    }
    return made.files;
  };

  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? '').split('?')[0] ?? '';
    const name = ['/pagefind/', `${root}/pagefind/`]
      .filter((prefix) => address.startsWith(prefix))
      .map((prefix) => address.slice(prefix.length))[0];
    if (name === undefined) {
      next();
      return;
    }
    files(name).then(
      (found) => {
        const content = found.get(name);
        response.statusCode = content === undefined ? 404 : 200;
        const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
        response.setHeader('content-type', type);
        response.setHeader('cache-control', 'no-store');
        response.end(content);
      },
      (error: unknown) => {
        logger.error(`The live search index failed: ${String(error)}`);
        response.statusCode = 500;
        response.end();
      },
    );
  });
}

/** Nothing that Astro writes for itself changes a page. */
function changesPages(file: string): boolean {
  return !file.split(path.sep).includes('.astro');
}

async function indexLive(site: string, root: string, pagesRoute: string, logger: Logger) {
  const started = performance.now();
  const list = await fetch(`${site}${root}${pagesRoute}`);
  if (!list.ok) throw new Error(`${pagesRoute} answered ${String(list.status)}`);
  const addresses = (await list.json()) as readonly string[];
  const files = await makeIndex(async (index) => {
    for (const address of addresses) {
      const page = await fetch(`${site}${root}${address}`);
      if (page.ok) {
        const content = readableCells(await page.text());
        const added = await index.addHTMLFile({ url: address, content });
        throwIfAny(added.errors);
      } else {
        logger.warn(`${address} answered ${String(page.status)} and is not in the search index.`);
      }
    }
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  logger.info(`Live search index of ${String(addresses.length)} pages in ${seconds} seconds.`);
  return new Map(files.map(({ path: name, content }) => [name, content]));
}

function siteAddress(server: DevServer): string {
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The development server has no local address yet.');
  return new URL(address).origin;
}

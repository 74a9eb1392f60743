import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFolder } from './search/indexFolder.ts';
import { serveLiveIndex } from './search/liveIndex.ts';

/** Lists the addresses of the pages to index; exists in development only. */
const PAGES_ROUTE = '/search-pages.json';

/**
 * Makes the search index: after a build under `pagefind/` in the output folder, and in development
 * from memory, fresh after every edit. Pages are indexed if they have `data-pagefind-body`.
 */
export default function search(): AstroIntegration {
  let base = '/';
  return {
    name: 'hub-search',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        base = config.base;
        if (command !== 'dev') return;
        injectRoute({
          pattern: PAGES_ROUTE,
          entrypoint: new URL('../pages/_searchPages.ts', import.meta.url),
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        serveLiveIndex(server, { base, pagesRoute: PAGES_ROUTE, logger });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, bytes } = await indexFolder(fileURLToPath(dir));
        const size = (bytes / 1_000_000).toFixed(1);
        logger.info(`The search index has ${String(pages)} pages (${size} MB).`);
      },
    },
  };
}

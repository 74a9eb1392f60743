import type { AstroIntegration } from 'astro';
import { addresses } from '../domain/addresses.ts';

/**
 * Pages for those who work on the hub, which a published hub never has. All parts in all their
 * states: in development, and in a build that `HUB_COMPONENTS=1` asks for, as tests do. The report of
 * the hub: there, and in previews (`HUB_PREVIEW=1`).
 */
export default function components(): AstroIntegration {
  return {
    name: 'hub-components',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const isForTests = process.env.HUB_COMPONENTS === '1';
        if (command === 'dev' || isForTests) {
          injectRoute({
            pattern: addresses.components,
            entrypoint: new URL('../pages/_components.astro', import.meta.url),
          });
        }
        if (command === 'dev' || isForTests || process.env.HUB_PREVIEW === '1') {
          injectRoute({
            pattern: addresses.report,
            entrypoint: new URL('../pages/_report.astro', import.meta.url),
          });
        }
      },
    },
  };
}

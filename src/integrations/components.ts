import type { AstroIntegration } from 'astro';
import { addresses } from '../domain/addresses.ts';

/**
 * The page of all parts in all their states, for those who work on the hub: in development, and in
 * a build that `HUB_COMPONENTS=1` asks for, as tests do. A published hub never has it.
 */
export default function components(): AstroIntegration {
  return {
    name: 'hub-components',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && process.env.HUB_COMPONENTS !== '1') return;
        injectRoute({
          pattern: addresses.components,
          entrypoint: new URL('../pages/_components.astro', import.meta.url),
        });
      },
    },
  };
}

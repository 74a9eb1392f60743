import type { AstroIntegration } from 'astro';

/**
 * Pages at addresses where something stood before. The route fits any address, so it is kept apart
 * from the pages of the hub, which are known by their folders.
 */
export default function moved(): AstroIntegration {
  return {
    name: 'hub-moved',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/[...moved]',
          entrypoint: new URL('../pages/_moved.astro', import.meta.url),
        });
      },
    },
  };
}

import path from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

/**
 * Compiles Astro components outside of Astro's own build, for a worker that prints them in the
 * browser: Astro itself leaves them empty there. Only for components without style or script.
 */
export function compileAstro(root: string): Plugin {
  return {
    name: 'hub-astro-in-worker',
    enforce: 'pre',
    transform: {
      filter: { id: /\.astro$/ },
      handler(source, id) {
        const { code, css, scripts, diagnostics } = transform(source, {
          // Not where the project lies on this machine: the name goes into what is published.
          filename: path.relative(root, id).split(path.sep).join('/'),
          normalizedFilename: path.relative(root, id),
          internalURL: 'astro/compiler-runtime',
          // As Astro's own build does, so that both print the same spaces.
          compact: 'jsx',
          resultScopedSlot: true,
          resolvePath: (specifier) => specifier,
        });
        const fault = diagnostics.find(({ severity }) => severity === 'error');
        if (fault !== undefined) throw new Error(`${id}: ${fault.text}`);
        if (css.length > 0 || scripts.length > 0) {
          throw new Error(`${id} has a style or a script, which a preview cannot take along.`);
        }
        return { code, map: null, moduleType: 'ts' };
      },
    },
  };
}

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptSass } from './govuk/keptSass.ts';
import { themedGovuk } from './govuk/themed.ts';

/** Gives GOV.UK Frontend's parts the hub's own colours and sizes, wherever styles are read. */
export default function govuk(): AstroIntegration {
  return {
    name: 'hub-govuk',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        updateConfig({ vite: { css: { postcss: { plugins: [themedGovuk()] } } } });
        if (command !== 'dev') return;
        const folder = path.join(fileURLToPath(config.root), '.build', 'sass');
        updateConfig({ vite: { plugins: [keptSass(folder)] } });
      },
    },
  };
}

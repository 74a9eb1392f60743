import type { AstroIntegration } from 'astro';
import { themedGovuk } from './govuk/themed.ts';

/** Gives GOV.UK Frontend's parts the hub's own colours and sizes, wherever styles are read. */
export default function govuk(): AstroIntegration {
  return {
    name: 'hub-govuk',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { css: { postcss: { plugins: [themedGovuk()] } } } });
      },
    },
  };
}

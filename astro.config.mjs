// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { parse } from 'yaml';
import components from './src/integrations/components.ts';
import govuk from './src/integrations/govuk.ts';
import kept from './src/integrations/kept.ts';
import live from './src/integrations/live.ts';
import moved from './src/integrations/moved.ts';
import offline from './src/integrations/offline.ts';
import quickDev from './src/integrations/quickDev.ts';
import search from './src/integrations/search.ts';
import submitWorker from './src/integrations/submitWorker.ts';

// One code base publishes any hub: the folder of content, the place to write to and the path it
// is published under come from outside.
const content = process.env['HUB_CONTENT'] ?? 'content';
const site = `${content}/site.yml`;

// Not through astro/config, which takes a tenth of a second to load and returns what it is given.
/** @type {import('astro').AstroUserConfig} */
export default {
  site: existsSync(site) ? parse(readFileSync(site, 'utf8')).address : undefined,
  base: process.env['HUB_BASE'] ?? '/',
  outDir: process.env['HUB_OUT'] ?? 'dist',
  cacheDir: process.env['HUB_CACHE'] ?? 'node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  // For the site's own pages alone. Submissions never reach a compiler: src/mdx reads them.
  // The copy to read offline holds what the others made, so it comes last.
  integrations: [
    quickDev(),
    live(),
    mdx(),
    govuk(),
    components(),
    moved(),
    // Of use to builds alone, and it reads every source.
    ...(process.env['HUB_PROGRAMS'] === undefined ? [] : kept()),
    search(),
    submitWorker(),
    offline(),
  ],
  devToolbar: { enabled: false },
  // The content security policy allows no inline style or script, so nothing may be folded in.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // A build beside the development server is none of its business, nor is what no page is made of.
    server: {
      watch: {
        ignored: [
          '**/.build/**',
          '**/dist/**',
          '**/.dist.*/**',
          '**/scripts/**',
          '**/src/e2e/**',
          '**/*.test.ts',
        ],
      },
    },
  },
};

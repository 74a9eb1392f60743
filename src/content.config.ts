import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentSource } from './checks/contentSource.ts';
import { showContent } from './checks/heldContent.ts';
import type { Content } from './domain/catalogue.ts';

/*
 * The content as one Astro collection with one entry: the name of a checked reading of the whole
 * folder, which stays in memory. Nothing under content/ is ever compiled. Values reach pages as our
 * own schemas made them, references between files included, so no schema runs a second time here.
 */
const source = contentSource(process.env.HUB_CONTENT ?? 'content');

const hub = defineCollection({
  loader: {
    name: 'hub',
    load: async ({ store, watcher, logger }) => {
      const fill = (content: Content): void => {
        store.clear();
        store.set({ id: 'content', data: { revision: showContent(content) } });
      };
      fill(await source.read({ live: watcher !== undefined, logger }));
      if (watcher !== undefined) source.follow(watcher, logger, fill);
    },
  },
  schema: z.object({ revision: z.string() }),
});

export const collections = { hub };

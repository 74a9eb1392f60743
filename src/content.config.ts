import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentSource } from './checks/contentSource.ts';
import type { Content } from './domain/catalogue.ts';

/*
 * The content as one Astro collection with one entry: a checked reading of the whole folder.
 * Nothing under content/ is ever compiled. Values arrive as our own schemas made them, references
 * between files included, so no schema runs a second time here.
 */
const source = contentSource(process.env.HUB_CONTENT ?? 'content');

const hub = defineCollection({
  loader: {
    name: 'hub',
    load: async ({ store, watcher, logger }) => {
      const fill = (content: Content): void => {
        store.clear();
        store.set({ id: 'content', data: { content } });
      };
      fill(await source.read({ live: watcher !== undefined, logger }));
      if (watcher !== undefined) source.follow(watcher, logger, fill);
    },
  },
  schema: z.object({ content: z.custom<Content>() }),
});

export const collections = { hub };

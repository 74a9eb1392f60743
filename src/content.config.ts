import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentSource } from './checks/contentSource.ts';
import type { Content } from './domain/catalogue.ts';

/*
 * The content as Astro collections. One checked reading fills them all; nothing under content/ is
 * ever compiled. Values arrive as our own schemas made them, so no schema runs a second time.
 */
const source = contentSource(process.env.HUB_CONTENT ?? 'content');

/** A collection of one part of the content; `order` keeps the display order, which Astro does not. */
function collection<T>(name: string, pick: (content: Content) => readonly T[]) {
  return defineCollection({
    loader: {
      name: `hub-${name}`,
      load: async ({ store, watcher, logger }) => {
        const fill = (content: Content): void => {
          store.clear();
          for (const [order, item] of pick(content).entries()) {
            store.set({ id: `${name}-${order}`, data: { order, item } });
          }
        };
        fill(await source.read({ live: watcher !== undefined, logger }));
        if (watcher !== undefined) source.follow(watcher, logger, fill);
      },
    },
    schema: z.object({ order: z.number(), item: z.custom<T>() }),
  });
}

export const collections = {
  site: collection('site', ({ site }) => [site]),
  submissions: collection('submissions', ({ submissions }) => submissions),
  councils: collection('councils', ({ councils }) => councils),
  providers: collection('providers', ({ providers }) => providers),
  categories: collection('categories', ({ categories }) => categories),
  themes: collection('themes', ({ themes }) => themes),
  practiceModels: collection('practice-models', ({ practiceModels }) => practiceModels),
  measures: collection('measures', ({ measures }) => measures),
  glossary: collection('glossary', ({ glossary }) => glossary),
  pages: collection('pages', ({ pages }) => pages),
  plans: collection('plans', ({ plans }) => plans),
  neighbours: collection('neighbours', ({ neighbours }) => (neighbours ? [neighbours] : [])),
  benchmarks: collection('benchmarks', ({ benchmarks }) => benchmarks),
};

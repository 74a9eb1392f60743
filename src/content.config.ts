import path from 'node:path';
import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { liveReading, showContent, shownRevision } from './checks/heldContent.ts';

/*
 * The content as one Astro collection with one entry: the name of a checked reading of the whole
 * folder, which stays in memory. Nothing under content/ is ever compiled. Values reach pages as our
 * own schemas made them, references between files included, so no schema runs a second time here.
 */
const folder = path.resolve(process.env.HUB_CONTENT ?? 'content');

const hub = defineCollection({
  loader: {
    name: 'hub',
    load: async ({ store }) => {
      await show();
      store.clear();
      store.set({ id: 'content', data: { revision: shownRevision() } });
    },
  },
  schema: z.object({ revision: z.string() }),
});

export const collections = { hub };

/** Makes pages from the content: what development follows, or read here. */
async function show(): Promise<void> {
  const live = liveReading(folder);
  if (live !== undefined) {
    await live;
    return;
  }
  // Only Astro's own commands come here: whoever reads ahead spares Astro loading the whole check.
  const { readContent } = await import('./checks/readContent.ts');
  showContent(await readContent(folder));
}

import { getCollection } from 'astro:content';
import path from 'node:path';
import { buildCatalogue, type Catalogue } from './domain/catalogue.ts';
import type { Submission } from './domain/submission/submission.ts';
import { picturePath, type Reencoded, reencode } from './mdx/pictures.ts';

export { submissionTemplate } from './mdx/submissionTemplate.ts';

let built: Promise<Catalogue> | undefined;

/**
 * Everything the hub holds; the only reader of the collections. A build makes it once;
 * development makes it anew for each page, since content changes under it.
 */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return makeCatalogue();
  built ??= makeCatalogue();
  return built;
}

/** A picture of a submission as it is published: written anew, so nothing but the picture is in it. */
export function readPicture(submission: string, name: string): Promise<Reencoded> {
  const root = path.resolve(process.env.HUB_CONTENT ?? 'content');
  return reencode(picturePath(path.join(root, 'submissions', `${submission}.mdx`), name), root);
}

async function makeCatalogue(): Promise<Catalogue> {
  const [site] = await items(getCollection('site'));
  if (site === undefined) throw new Error('content/site.yml was not read.');
  return buildCatalogue({
    site,
    submissions: (await items(getCollection('submissions'))).filter(isShown),
    councils: await items(getCollection('councils')),
    providers: await items(getCollection('providers')),
    categories: await items(getCollection('categories')),
    themes: await items(getCollection('themes')),
    practiceModels: await items(getCollection('practiceModels')),
    measures: await items(getCollection('measures')),
    glossary: await items(getCollection('glossary')),
    pages: await items(getCollection('pages')),
    plans: await items(getCollection('plans')),
    neighbours: (await items(getCollection('neighbours')))[0],
    benchmarks: await items(getCollection('benchmarks')),
  });
}

// Readers see what is published; editors see the rest while they work on it.
function isShown({ stage }: Submission): boolean {
  return import.meta.env.DEV || stage === 'published';
}

interface Entry<T> {
  readonly data: { readonly order: number; readonly item: T };
}

async function items<T>(collection: Promise<readonly Entry<T>[]>): Promise<T[]> {
  const entries = await collection;
  return entries.toSorted((a, b) => a.data.order - b.data.order).map(({ data }) => data.item);
}

import { getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dayOfRun } from './checks/dayOfRun.ts';
import { shownContent } from './checks/heldContent.ts';
import { type Elsewhere, readElsewhere } from './checks/readElsewhere.ts';
import { buildCatalogue, type Catalogue, type Content } from './domain/catalogue.ts';
import type { Submission } from './domain/submission/submission.ts';
import type { Site } from './domain/site/schema.ts';
import { picturePath, type Reencoded, reencode, squarePng } from './mdx/pictures.ts';

export { submissionTemplate } from './mdx/submissionTemplate.ts';

/** What is worked out from a catalogue is kept with it, so each content has one. */
const catalogues = new WeakMap<Content, Catalogue>();

/**
 * Everything the hub holds; the only reader of what was read. In development content changes
 * while pages are asked for, so each asks which is the last.
 */
export async function getCatalogue(): Promise<Catalogue> {
  const content = await lastContent();
  const known = catalogues.get(content) ?? makeCatalogue(content);
  catalogues.set(content, known);
  return known;
}

// The entry only says that something was read: in development it makes pages follow a change.
async function lastContent(): Promise<Content> {
  if (import.meta.env.DEV) await getEntry('hub', 'content');
  return shownContent();
}

/** Indexes of other hubs are asked for once for each content, by whichever page is first. */
const elsewhere = new WeakMap<Content, Promise<readonly Elsewhere[]>>();

/** What the other hubs hold that this one names; what could not be read is told and left out. */
export async function getElsewhere(): Promise<readonly Elsewhere[]> {
  const content = await lastContent();
  const known = elsewhere.get(content) ?? askElsewhere(content);
  elsewhere.set(content, known);
  return known;
}

async function askElsewhere(content: Content): Promise<readonly Elsewhere[]> {
  const hubs = await readElsewhere(content, path.resolve(process.env.HUB_CONTENT ?? 'content'));
  for (const { problem } of hubs) {
    if (problem !== undefined) process.stderr.write(`${problem}\n`);
  }
  return hubs;
}

/** A picture of a submission as it is published: written anew, so nothing but the picture is in it. */
export function readPicture(submission: string, name: string): Promise<Reencoded> {
  const root = path.resolve(process.env.HUB_CONTENT ?? 'content');
  return reencode(picturePath(path.join(root, 'submissions', `${submission}.mdx`), name), root);
}

/** The text of a submission's file, as it was written. */
export function readSource(submission: string): string {
  const root = path.resolve(process.env.HUB_CONTENT ?? 'content');
  return readFileSync(path.join(root, 'submissions', `${submission}.mdx`), 'utf8');
}

/** Pixels of a side: enough for the sharpest screens, and for the icon of a page kept on a phone. */
const MARK_SIDE = 192;

/** The mark of a hub's own as a square PNG; `undefined` for a hub with the drawn one. */
export async function readMark({ mark }: Site): Promise<Uint8Array | undefined> {
  if (mark === undefined) return undefined;
  const root = path.resolve(process.env.HUB_CONTENT ?? 'content');
  return squarePng(path.join(root, mark), MARK_SIDE, root);
}

function makeCatalogue(content: Content): Catalogue {
  const { submissions } = content;
  const withdrawn = submissions.filter(({ stage }) => stage === 'withdrawn');
  return buildCatalogue(
    { ...content, submissions: submissions.filter(isShown) },
    { withdrawn, today: dayOfRun() },
  );
}

// Readers see what is published; editors see what is on its way while they work on it.
function isShown({ stage }: Submission): boolean {
  return stage === 'published' || (isPreview && stage !== 'withdrawn');
}

/**
 * Whether examples on their way are shown, each marked: in development, and in a build for those who
 * decide about them, which no search engine should offer.
 */
export const isPreview: boolean = import.meta.env.DEV || process.env.HUB_PREVIEW === '1';

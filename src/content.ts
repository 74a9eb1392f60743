import { getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dayOfRun } from './checks/dayOfRun.ts';
import { shownContent } from './checks/heldContent.ts';
import { type Elsewhere, readElsewhere } from './checks/readElsewhere.ts';
import type { Catalogue, Content } from './domain/catalogue.ts';
import { madeOnce } from './domain/reads/madeOnce.ts';
import { noted } from './domain/reads/noted.ts';
import { notedCatalogue } from './domain/reads/notedCatalogue.ts';
import { notedFile } from './checks/notedFile.ts';
import type { Submission } from './domain/submission/submission.ts';
import type { Site } from './domain/site/schema.ts';
import { picturePath, type Reencoded, reencode, squarePng } from './mdx/pictures.ts';

export { submissionTemplate } from './mdx/submissionTemplate.ts';

/**
 * Everything the hub holds; the only reader of what was read. In development content changes
 * while pages are asked for, so each asks which is the last.
 */
export async function getCatalogue(): Promise<Catalogue> {
  return catalogueOf(await lastContent());
}

/** What is worked out from a catalogue is kept with it, so each content has one. */
const catalogueOf = madeOnce(makeCatalogue);

// The entry only says that something was read: in development it makes pages follow a change.
async function lastContent(): Promise<Content> {
  if (import.meta.env.DEV) await getEntry('hub', 'content');
  return shownContent();
}

/**
 * What the other hubs hold that this one names; what could not be read is told and left out. They are
 * asked once for each content, by whichever page is first.
 */
export async function getElsewhere(): Promise<readonly Elsewhere[]> {
  const hubs = await elsewhereOf(await lastContent());
  return noted('elsewhere', { hubs }).hubs;
}

const elsewhereOf = madeOnce(askElsewhere);

async function askElsewhere(content: Content): Promise<readonly Elsewhere[]> {
  const hubs = await readElsewhere(content, contentFolder());
  for (const { problem } of hubs) {
    if (problem !== undefined) process.stderr.write(`${problem}\n`);
  }
  return hubs;
}

/** A picture of a submission as it is published: written anew, so nothing but the picture is in it. */
export function readPicture(submission: string, name: string): Promise<Reencoded> {
  const root = contentFolder();
  return reencode(notedFile(picturePath(fileOf(submission), name)), root);
}

/** The text of a submission's file, as it was written. */
export function readSource(submission: string): string {
  return readFileSync(notedFile(fileOf(submission)), 'utf8');
}

/** Pixels of a side: enough for the sharpest screens, and for the icon of a page kept on a phone. */
const MARK_SIDE = 192;

/** The mark of a hub's own as a square PNG; `undefined` for a hub with the drawn one. */
export async function readMark({ mark }: Site): Promise<Uint8Array | undefined> {
  if (mark === undefined) return undefined;
  const root = contentFolder();
  return squarePng(notedFile(path.join(root, mark)), MARK_SIDE, root);
}

function contentFolder(): string {
  return path.resolve(process.env.HUB_CONTENT ?? 'content');
}

function fileOf(submission: string): string {
  return path.join(contentFolder(), 'submissions', `${submission}.mdx`);
}

function makeCatalogue(content: Content): Catalogue {
  const withdrawn = content.submissions.filter(({ stage }) => stage === 'withdrawn');
  return notedCatalogue(
    { ...content, submissions: content.submissions.filter(isShown) },
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

import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { BodyPart, PictureSize } from '../domain/body.ts';
import { imagesIn } from '../domain/images.ts';
import type { Problem } from '../domain/problem.ts';
import type { Submission } from '../domain/submission/submission.ts';
import { checkPicture, picturePath, pictureSize } from '../mdx/pictures.ts';
import { hasErrors } from '../mdx/places.ts';
import { ReadingMemory } from './readingMemory.ts';
import type { Source } from './sources.ts';

export interface CheckedPictures {
  readonly submissions: readonly Source<Submission>[];
  readonly problems: readonly Problem[];
}

interface CheckedSource {
  readonly source: Source<Submission>;
  readonly problems: readonly Problem[];
}

/**
 * Looks at every picture that submissions show, and notes its size for the page. With a memory,
 * pictures are opened again only where the text or a picture's own file changed.
 */
export async function checkPictures(
  submissions: readonly Source<Submission>[],
  root: string,
  memory = new ReadingMemory(),
): Promise<CheckedPictures> {
  const checked = await Promise.all(submissions.map((source) => checkOnce(source, root, memory)));
  return {
    submissions: checked.map(({ source }) => source),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

async function checkOnce(
  source: Source<Submission>,
  root: string,
  memory: ReadingMemory,
): Promise<CheckedSource> {
  const images = imagesIn(source.value.body.parts);
  if (images.length === 0) return { source, problems: [] };
  const submissionFile = path.join(root, 'submissions', `${source.value.id}.mdx`);
  const from = [source, ...images.map(({ src }) => stateOf(picturePath(submissionFile, src)))];
  const name = `${source.file} with its pictures`;
  // Whatever stands under this name was set below.
  const known = memory.get(name, from) as CheckedSource | undefined;
  const checked = known ?? (await checkOne(source, root));
  memory.set(name, from, checked);
  return checked;
}

/** Changes whenever a file is written anew or put in place of another. */
function stateOf(file: string): string {
  const state = lstatSync(file, { throwIfNoEntry: false });
  return state === undefined ? '' : [state.ino, state.size, state.mtimeMs, state.ctimeMs].join(' ');
}

async function checkOne(source: Source<Submission>, root: string): Promise<CheckedSource> {
  const { body } = source.value;
  const images = imagesIn(body.parts);
  const submissionFile = path.join(root, 'submissions', `${source.value.id}.mdx`);
  const problems: Problem[] = [];
  const sizes = new Map<string, PictureSize>();
  for (const { src, place } of images) {
    const file = picturePath(submissionFile, src);
    const findings = await checkPicture(file, root);
    problems.push(...findings.map((finding) => ({ ...finding, ...place, file: source.file })));
    if (!hasErrors(findings)) sizes.set(src, await pictureSize(file, root));
  }
  const parts = body.parts.map((part) => withSize(part, sizes));
  const value = { ...source.value, body: { ...body, parts } };
  // The sizes are part of what was read.
  const digest =
    source.digest === undefined ? {} : { digest: `${source.digest} ${JSON.stringify([...sizes])}` };
  return { source: { ...source, value, ...digest }, problems };
}

function withSize(part: BodyPart, sizes: ReadonlyMap<string, PictureSize>): BodyPart {
  if (part.type === 'component') {
    return { ...part, children: part.children.map((child) => withSize(child, sizes)) };
  }
  if (part.type !== 'image') return part;
  const size = sizes.get(part.src);
  return size === undefined ? part : { ...part, size };
}

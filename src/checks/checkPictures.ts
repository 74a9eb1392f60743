import path from 'node:path';
import type { BodyPart, PictureSize } from '../domain/body.ts';
import { imagesIn } from '../domain/images.ts';
import type { Problem } from '../domain/problem.ts';
import type { Submission } from '../domain/submission/submission.ts';
import { checkPicture, picturePath, pictureSize } from '../mdx/pictures.ts';
import { hasErrors } from '../mdx/places.ts';
import type { Source } from './sources.ts';

export interface CheckedPictures {
  readonly submissions: readonly Source<Submission>[];
  readonly problems: readonly Problem[];
}

/** Looks at every picture that submissions show, and notes its size for the page. */
export async function checkPictures(
  submissions: readonly Source<Submission>[],
  root: string,
): Promise<CheckedPictures> {
  const checked = await Promise.all(submissions.map((source) => checkOne(source, root)));
  return {
    submissions: checked.map(({ source }) => source),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

async function checkOne(
  source: Source<Submission>,
  root: string,
): Promise<{ source: Source<Submission>; problems: Problem[] }> {
  const { body } = source.value;
  const images = imagesIn(body.parts);
  if (images.length === 0) return { source, problems: [] };
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
  return { source: { ...source, value: { ...source.value, body: { ...body, parts } } }, problems };
}

function withSize(part: BodyPart, sizes: ReadonlyMap<string, PictureSize>): BodyPart {
  if (part.type === 'component') {
    return { ...part, children: part.children.map((child) => withSize(child, sizes)) };
  }
  if (part.type !== 'image') return part;
  const size = sizes.get(part.src);
  return size === undefined ? part : { ...part, size };
}

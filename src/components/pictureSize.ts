import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';

/** Width and height in pixels of a submission's picture, so that the page keeps its place for it. */
export async function pictureSize(
  submission: string,
  name: string,
): Promise<{ readonly width: number; readonly height: number }> {
  const folder = process.env.HUB_CONTENT ?? 'content';
  const bytes = await readFile(path.join(folder, 'submissions', submission, name));
  return imageMetadata(bytes, name);
}

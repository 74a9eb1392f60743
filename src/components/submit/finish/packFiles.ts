import { strToU8, zipSync, type Zippable } from 'fflate';
import { fileOf } from './emailLink.ts';

/** What the writer downloads. */
export interface Download {
  readonly name: string;
  readonly file: Blob;
}

/** The `.mdx` file alone, or with its pictures in the folders where a hub keeps them. */
export async function packFiles(
  id: string,
  text: string,
  pictures: ReadonlyMap<string, Blob>,
): Promise<Download> {
  const name = fileOf({ id, hasPictures: pictures.size > 0 });
  if (pictures.size === 0) return { name, file: new Blob([text], { type: 'text/markdown' }) };
  const folder = 'content/submissions/';
  const files: Zippable = { [`${folder}${id}.mdx`]: strToU8(text) };
  for (const [picture, blob] of pictures) {
    // Pictures are packed as they are: they do not get smaller.
    const bytes = new Uint8Array(await blob.arrayBuffer());
    files[`${folder}${id}/${picture}`] = [bytes, { level: 0 }];
  }
  return { name, file: new Blob([zipSync(files)], { type: 'application/zip' }) };
}

import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { checkParts } from '../archive/checkParts.ts';
import { readArchive } from '../archive/readArchive.ts';
import { PictureShelf, type WordPicture } from './pictureShelf.ts';
import { rawText, type RawText } from './rawText.ts';

/** A Word file as its parts: the text as plain HTML, pictures written anew, and its raw words. */
export interface WordText {
  /** Made by mammoth: headings one level lower than in Word, the title of the document at 1. */
  readonly html: string;
  readonly pictures: readonly WordPicture[];
  readonly raw: RawText;
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    [
      `p.Heading${level}`,
      `p[style-name='Heading ${level}']`,
      `p[style-name='heading ${level}']`,
    ].map((style) => `${style} => h${Math.min(6, level + 1)}:fresh`),
  ),
  "p[style-name='Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh > p:fresh",
];

/**
 * Reads the bytes of a Word file. Throws `RefusedError` for one that cannot be taken. Costs time
 * and memory that the writer of the file decides: run it in a process with limits.
 */
export async function readWord(bytes: Uint8Array): Promise<WordText> {
  const parts = readArchive(bytes);
  const main = checkParts(parts);
  const shelf = new PictureShelf();
  // Packed again from what was checked, so that mammoth can see nothing else.
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed) },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => ({
        src: await shelf.put(await image.readAsBuffer()),
      })),
    },
  );
  return { html: value, pictures: shelf.pictures, raw: rawText(parts, main) };
}

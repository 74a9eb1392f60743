import { LIMITS } from '../../../mdx/limits.ts';

/** Pixels on the longer side: more than any page shows. */
const MOST_SIDE = 2000;

/** Between small and true to the picture; of no effect on a PNG. */
const QUALITY = 0.85;

/** Bytes of a file that is looked at: several times what the camera of a telephone makes. */
export const MOST_BYTES = 40_000_000;

/** Endings by the kind of picture. Where a browser cannot write a kind, it writes a PNG. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** The kinds that can be chosen. */
export const KINDS: readonly string[] = [...Object.keys(ENDINGS), 'image/avif'];

export interface PreparedPicture {
  readonly blob: Blob;
  /** Of its name, without the dot. */
  readonly ending: string;
}

/**
 * Draws a picture anew: upright, no larger than a page needs and without what the camera wrote into
 * it, such as the place. So it is safe to send before anybody has looked at it. Rejects for a file
 * that the browser cannot read as a picture, or cannot make small enough.
 */
export async function preparePicture(file: Blob): Promise<PreparedPicture> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, MOST_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d');
  if (drawing === null) throw new Error('The browser draws nothing.');
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  // A photograph that was saved as a PNG is many times smaller as WebP.
  for (const type of [file.type in ENDINGS ? file.type : 'image/webp', 'image/webp']) {
    const blob = await canvas.convertToBlob({ type, quality: QUALITY });
    const ending = ENDINGS[blob.type];
    if (ending !== undefined && blob.size <= LIMITS.pictureBytes) return { blob, ending };
  }
  throw new Error('The picture stays too large.');
}

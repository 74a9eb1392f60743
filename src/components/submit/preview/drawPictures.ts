import * as say from '../../../words/submitEnd.ts';

/** Wider than any place for it; a photograph need not be drawn at its full size. */
const WIDEST = 1600;

/**
 * Draws the pictures that were added in the form in place of those that a published page would
 * load. On a canvas, so that the page's policy stays as it is: pictures come from this hub alone.
 */
export async function drawPictures(
  fragment: ParentNode,
  pictures: ReadonlyMap<string, Blob>,
): Promise<void> {
  const images = Array.from(fragment.querySelectorAll('img'));
  await Promise.all(
    images.map(async (image) => {
      const name = decodeURIComponent(image.getAttribute('src')?.split('/').at(-1) ?? '');
      const picture = pictures.get(name);
      if (picture === undefined) return;
      image.replaceWith(await drawn(picture, image.alt).catch(() => unseen(name, image.alt)));
    }),
  );
}

/** A picture on a canvas, which says what it shows. Rejects for what is no picture. */
export async function drawn(picture: Blob, alt: string): Promise<HTMLElement> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, WIDEST / bitmap.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.role = 'img';
  canvas.ariaLabel = alt;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}

/** In place of a picture that is not there or cannot be read. */
export function unseen(name: string, alt: string): HTMLElement {
  const words = document.createElement('p');
  words.className = 'unseen-picture';
  words.textContent = alt === '' ? say.pictureHere(name) : say.pictureHereOf(name, alt);
  return words;
}

import type { Image } from 'mdast';
import type { BodyPart } from '../../domain/body.ts';
import { placeOf, type Placed, type Reading } from './reading.ts';
import { pictureName } from './safeAddress.ts';

/** Turns `![what it shows](./name.png "caption")` into a part. */
export function pictureOf(node: Image, reading: Reading): BodyPart[] {
  const caption = node.title ?? '';
  const props = { src: node.url, alt: node.alt ?? '' };
  return pictureFrom(node, caption === '' ? props : { ...props, caption }, reading);
}

/** Makes a picture part of an address, a description and a caption. */
export function pictureFrom(
  node: Placed,
  props: Readonly<Record<string, unknown>>,
  reading: Reading,
): BodyPart[] {
  const address = String(props.src);
  const src = pictureName(address);
  const alt = String(props.alt).trim();
  const caption = props.caption;
  if (src === undefined) {
    reading.refuse(
      node,
      'body-picture',
      `The address "${address.slice(0, 60)}" is not allowed for a picture`,
      'put a .png, .jpg, .webp or .avif file in the folder of the submission, name it in lower case with hyphens, and write ![what it shows](./name.png)',
    );
  }
  if (alt === '') {
    reading.refuse(
      node,
      'body-picture-description',
      'The picture has no description for people who cannot see it',
      'write ![what it shows](./name.png)',
    );
  }
  if (src === undefined || alt === '') return [];
  const place = placeOf(node);
  return [{ type: 'image', src, alt, place, ...(typeof caption === 'string' ? { caption } : {}) }];
}

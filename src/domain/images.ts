import type { BodyPart, ImagePart } from './body.ts';

/** Every picture of a body, those inside components too. */
export function imagesIn(parts: readonly BodyPart[]): ImagePart[] {
  return parts.flatMap((part) => {
    if (part.type === 'image') return [part];
    return part.type === 'component' ? imagesIn(part.children) : [];
  });
}

import type { CategoryDetails } from './schema.ts';

/** The published title, or the short one while the publisher has still to supply it. */
export function categoryTitle({ title, shortTitle }: CategoryDetails): string {
  return title === 'not-stated' ? shortTitle : title;
}

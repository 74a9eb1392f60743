import type { PageBlock } from '../pageBlock.ts';
import type { ReadSection } from '../readSection.ts';
import type { PageSection } from '../splitPage.ts';
import type { Material } from './sectionMaterial.ts';

/** Where a block of the page went. */
export type Place = 'details' | 'text' | 'resources' | 'report';

/** Every block of an example with its place, so that the report can show that none was lost. */
export function sectionPlaces(
  { opening, blocks }: PageSection,
  { furniture, inText }: ReadSection,
  { used, listed }: Material,
): ReadonlyMap<PageBlock, Place> {
  const inReport = new Set([...furniture, ...listed]);
  const placeOf = (block: PageBlock): Place => {
    if (inReport.has(block)) return 'report';
    if (used.has(block)) return 'resources';
    return inText.has(block) ? 'text' : 'details';
  };
  return new Map([
    [opening, 'details'],
    ...blocks.map((block) => [block, placeOf(block)] as const),
  ]);
}

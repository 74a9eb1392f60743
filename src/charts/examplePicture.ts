import type { Catalogue } from '../domain/catalogue.ts';
import { regionEntries } from '../domain/council/councilIndex.ts';
import { englandExamples, londonExamples } from '../domain/council/exampleMaps.ts';
import { mapPicture } from './mapPicture.ts';

/** A map of examples held as an SVG file; `page` is the whole address of its page. */
export function examplePicture(
  place: 'london' | 'england',
  catalogue: Catalogue,
  page: string,
): string {
  const { site } = catalogue;
  const regions = regionEntries(catalogue);
  const map =
    place === 'london'
      ? londonExamples(regions.flatMap(({ councils }) => councils))
      : englandExamples(regions);
  const where = place === 'london' ? 'councils in London' : 'regions of England';
  return mapPicture(map, {
    title: `Examples of practice: ${where}`,
    subtitle: `How many examples each has shared on ${site.name}`,
    legend: [
      { label: 'Holds examples', fill: 'shares' },
      { label: 'None yet', fill: 'plain' },
    ],
    foot: [`${site.name}, ${site.organisation.name}`, page],
  });
}

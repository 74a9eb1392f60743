import { regionInSentence } from '../council/regionName.ts';
import { REGIONS } from '../council/regions.ts';
import type { BenchmarkArea } from './benchmark.ts';

type Named = Pick<BenchmarkArea, 'kind' | 'name'>;

/** Councils whose names ask for an article, which the publisher's lists leave out. */
const WITH_ARTICLE = /^(?:City of|Isles? of) /;
/** The publisher turns some names round for its lists: "Bristol, City of". */
const TURNED_ROUND = /, (?:City|County) of$/;

/** An area inside a sentence: "Newham", "the South East", "the Isles of Scilly", "Bristol". */
export function placeName({ kind, name }: Named): string {
  const region = kind === 'region' ? REGIONS.find((each) => each === name) : undefined;
  if (region !== undefined) return regionInSentence(region);
  const plain = name.replace(TURNED_ROUND, '');
  return WITH_ARTICLE.test(plain) ? `the ${plain}` : plain;
}

/** Whose something is, inside a sentence: "London’s", "the South West’s", "St Helens’". */
export function possessive(area: Named): string {
  const name = placeName(area);
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

import { regionInSentence } from '../../council/regionName.ts';
import { REGIONS } from '../../council/schema.ts';
import type { BenchmarkArea } from '../benchmark.ts';

/** An area inside a sentence: "Newham", "London", "the South East". */
export function placeName({ kind, name }: BenchmarkArea): string {
  const region = kind === 'region' ? REGIONS.find((each) => each === name) : undefined;
  return region === undefined ? name : regionInSentence(region);
}

import type { Region } from './regions.ts';

/** A region inside a sentence: "the South East", "London". */
export function regionInSentence(region: Region): string {
  return region === 'London' || region === 'Yorkshire and The Humber' ? region : `the ${region}`;
}

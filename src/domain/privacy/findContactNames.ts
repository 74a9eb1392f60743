import { findWords, type FoundWords } from './findWords.ts';
import { INSTITUTION } from './institutions.ts';

// First names and surnames that open sentences or name things as ordinary words.
const WORDS = new Set(
  `Amber April August Bell Black Brook Brown Church Cook Dale Dawn Day Dean Faith Field Fields Ford
  Frank Gale Grace Grant Green Hall Hill Hope House Hunt Ivy Joy June King Knight Lane Long Love Mark
  May Miles Miller Moon Page Park Parks Price Reed Rich Rose Scott Short Small Street Summer Sue
  Teal Victoria Ward Waters Way White Will Winter Wise Wood Woods Young`.split(/\s+/),
);

/**
 * Makes a finder of the names of contacts in a text: whole, or a first name or surname alone.
 * Words that are as likely something else (Hill, Grace) count only as part of the whole name.
 */
export function contactNameFinder(names: readonly string[]): (text: string) => FoundWords[] {
  if (names.length === 0) return () => [];
  const words = names.flatMap((name) => [
    name,
    ...name.split(/\s+/).filter((part) => part.length > 2 && !WORDS.has(part)),
  ]);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}’'-]|\bSt\.? )(?:${words.map(escaped).join('|')})(?![\p{L}\p{N}-]|(?: [A-Z][\p{L}’'-]+)? (?:${INSTITUTION})\b)`,
    'gu',
  );
  return (text) => findWords(text, pattern);
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

import { findWords, type FoundWords } from './findWords.ts';
import { INSTITUTION } from './institutions.ts';

// First names and surnames that open sentences or name things as ordinary words.
const WORDS = new Set(
  `Amber April August Bell Black Brook Brown Church Cook Dale Dawn Day Dean Faith Field Fields Ford
  Frank Gale Grace Grant Green Hall Hill Hope House Hunt Ivy Joy June King Knight Lane Long Love Mark
  May Miles Miller Moon Page Park Parks Price Reed Rich Rose Scott Short Small Street Summer Sue
  Teal Victoria Ward Waters Way White Will Winter Wise Wood Woods Young`.split(/\s+/),
);

/** Names of contacts, whole or a first name or surname alone, where they stand in a text. */
export function findContactNames(text: string, names: readonly string[]): FoundWords[] {
  return names.flatMap((name) => {
    const parts = name.split(/\s+/);
    const alone = parts.filter((part) => part.length > 2 && !WORDS.has(part));
    return [name, ...alone].flatMap((each) =>
      findWords(
        text,
        new RegExp(
          String.raw`(?<![\p{L}\p{N}’'-]|\bSt\.? )${escaped(each)}(?![\p{L}\p{N}-]|(?: [A-Z][\p{L}’'-]+)? (?:${INSTITUTION})\b)`,
          'gu',
        ),
      ),
    );
  });
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

import type { Headword } from './lexicon/lexiconData.ts';
import { areForms } from './markWords.ts';
import type { Plan } from './planQuery.ts';
import type { RankedHit } from './mergeHits.ts';
import { telling } from './telling.ts';
import { normalise } from './words.ts';

/** More would be a list to read, not a reason to see. */
const MOST = 3;

/**
 * The words by which an example answers a query, as its reader would write them: each once, three
 * at most. Numbers have their sign, terms their capitals, a quotation is whole.
 */
export function reasonOf(
  { because }: RankedHit,
  plan: Plan,
  heads: readonly Headword[],
): readonly string[] {
  if (plan.quoted && plan.phrase !== undefined) return [spelled(plan.phrase, heads)];
  const words: string[] = [];
  for (const text of tellingOf(because, plan)) {
    const figure = plan.concepts.find((concept) => concept.figure?.digits === text);
    const word = figure?.text ?? spelled(text, heads);
    if (!words.some((known) => areForms(normalise(known), normalise(word)))) words.push(word);
  }
  return words.slice(0, MOST);
}

/** Without the words of every day, where something else answers too. */
function tellingOf(because: readonly string[], { concepts }: Plan): readonly string[] {
  const parts = because.map((text) => {
    const concept = concepts.find(
      ({ variants, place }) => place?.name === text || variants.some((one) => one.text === text),
    );
    return { text, share: concept?.share ?? 1 };
  });
  return telling(parts).map(({ text }) => text);
}

/** The text as its name is written, where that has capitals inside: "ASYE", "Signs of Safety". */
function spelled(text: string, heads: readonly Headword[]): string {
  const plain = normalise(text);
  const name = heads.flatMap(({ names }) => names).find((one) => normalise(one) === plain);
  return name !== undefined && /\p{Lu}/u.test(name.slice(1)) ? name : text;
}

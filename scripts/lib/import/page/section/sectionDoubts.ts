import { safeAddress } from '../../../../../src/mdx/body/safeAddress.ts';
import { findTwoValues } from '../../draft/findTwoValues.ts';
import { fitTitle } from '../../draft/fitTitle.ts';
import { blockText, type PageBlock } from '../pageBlock.ts';
import { promises } from '../promises.ts';
import type { ReadSection } from '../readSection.ts';
import type { Questions } from './askPerson.ts';

const FIELD_NAMES = {
  summary: 'Summary',
  contact: 'Contacts',
  team: 'Team',
  partners: 'Partners',
} as const;

/** Asks about what the source says twice, leaves empty, or leads to where nobody may be led. */
export function sectionDoubts(
  { twice, empty, main, supporting }: ReadSection,
  text: string,
  blocks: readonly PageBlock[],
  place: string,
  { ask, settle }: Questions,
): void {
  for (const { field, words } of twice) {
    settle(FIELD_NAMES[field], `The source gives this twice. The second time it says: ${words}`);
  }
  for (const { words, values, mayBeChange } of findTwoValues(text)) {
    const both = `The source gives both ${values[0]} and ${values[1]} for "${words}".`;
    if (mayBeChange) ask('Two values', `${both} Is it a change over time?`);
    else settle('Two values', both);
  }
  for (const label of empty) ask('Empty headings', `"${label}" has nothing under it.`);
  for (const block of promises([main, supporting])) {
    const words = fitTitle(blockText(block), 160).text;
    const where = `${place.toLowerCase()} ${block.line}`;
    ask('Empty headings', `"${words}" announces something that does not follow (${where}).`);
  }
  for (const address of lostAddresses(blocks)) {
    ask('Links', `An address that cannot be published was left out: ${address}`);
  }
}

/** Addresses behind words that no reader may be led to, such as scripts. */
function lostAddresses(blocks: readonly PageBlock[]): string[] {
  const hrefs = blocks
    .filter(({ kind }) => kind !== 'picture' && kind !== 'embed')
    .flatMap(({ words }) => words.flatMap(({ href }) => href ?? []));
  return [...new Set(hrefs)].filter(
    (href) => safeAddress(href) === undefined || !/^(?:https?|mailto):/i.test(href),
  );
}

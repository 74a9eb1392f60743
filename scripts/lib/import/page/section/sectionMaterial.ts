import type { DraftDetails } from '../../draft/draft.ts';
import { blockText, type PageBlock } from '../pageBlock.ts';
import type { ReadSection } from '../readSection.ts';
import { embeddedResource, supportingBlocks } from '../supportingBlocks.ts';
import type { Questions } from './askPerson.ts';

/** As many as a file may list. */
const MOST = 20;

/** What an example brings along beside its words. */
export interface Material {
  readonly resources: NonNullable<DraftDetails['resources']>;
  /** Supporting words that are no resource, for the text. */
  readonly rest: readonly PageBlock[];
  /** Blocks that became resources. */
  readonly used: ReadonlySet<PageBlock>;
  /** Pictures and films that cannot come along. */
  readonly listed: readonly PageBlock[];
}

/** Sorts supporting material into resources and words, and asks for files that a page does not hold. */
export function sectionMaterial(
  { main, supporting }: ReadSection,
  place: string,
  { ask }: Questions,
): Material {
  const { resources, rest, used } = supportingBlocks(
    supporting.filter(({ kind }) => kind !== 'picture' && kind !== 'embed'),
  );
  const media = [...main, ...supporting].filter(
    ({ kind, file }) => (kind === 'picture' && file === undefined) || kind === 'embed',
  );
  const isListed = (block: PageBlock): boolean =>
    block.kind === 'picture' || embeddedResource(block) === undefined;
  const listed = media.filter(isListed);
  for (const block of listed) {
    ask(
      'Pictures and films',
      `${place} ${block.line}: ${described(block)}. Ask for the file and a description.`,
    );
  }
  const embeds = media.filter((block) => !isListed(block));
  const embedded = embeds.flatMap((block) => embeddedResource(block) ?? []);
  return {
    resources: [...resources, ...embedded].slice(0, MOST),
    rest,
    used: new Set([...used, ...embeds]),
    listed,
  };
}

function described(block: PageBlock): string {
  const address = block.words.find(({ href }) => href !== undefined)?.href;
  const words = blockText(block);
  const what = block.kind === 'picture' ? 'a picture' : 'an embedded page';
  return [
    what,
    words === '' ? 'without a description' : `"${words}"`,
    ...(address === undefined ? [] : [address]),
  ].join(', ');
}

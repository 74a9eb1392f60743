import { safeAddress } from '../../../../src/mdx/body/safeAddress.ts';
import type { DraftDetails } from '../draft/draft.ts';
import { fitTitle } from '../draft/fitTitle.ts';
import { blockText, type PageBlock } from './pageBlock.ts';

type Resource = NonNullable<DraftDetails['resources']>[number];

export interface Supporting {
  readonly resources: readonly Resource[];
  /** What is no link or label by itself; it goes into the text. */
  readonly rest: readonly PageBlock[];
  /** The blocks that became resources. */
  readonly used: readonly PageBlock[];
}

const LABEL = 160;
const MOST = 20;
const TYPES: readonly (readonly [RegExp, Resource['type']])[] = [
  [/\.(?:pptx?|odp)$/i, 'slides'],
  [/\.(?:pdf|docx?|odt)$/i, 'document'],
  [/\.(?:xlsx?|csv|ods)$/i, 'data'],
  [/\.(?:png|jpe?g|webp|gif)$/i, 'image'],
  [/\.(?:mp4|mov|webm)$/i, 'video'],
];

/**
 * Resources from what stands under supporting material: links, and lines that are titles by
 * themselves where nothing else stands there. A title without an address is legal.
 */
export function supportingBlocks(page: readonly PageBlock[]): Supporting {
  const allTitles = page.every((block) => addressOf(block) !== undefined || isTitle(block));
  const resources: Resource[] = [];
  const used: PageBlock[] = [];
  for (const block of page) {
    const url = addressOf(block);
    if (url === undefined && !allTitles) continue;
    if (resources.length >= MOST || resources.some((each) => each.url === url && url !== undefined))
      continue;
    const label = labelOf(block, url);
    if (label.cut || label.text === '') continue;
    resources.push({ label: label.text, type: typeOf(url), ...(url === undefined ? {} : { url }) });
    used.push(block);
  }
  return { resources, used, rest: page.filter((block) => !used.includes(block)) };
}

/** A resource for something embedded in the page, if its address may be published. */
export function embeddedResource(block: PageBlock): Resource | undefined {
  const url = addressOf(block);
  if (url === undefined) return undefined;
  const { text, cut } = labelOf(block, url);
  const isVideo = /\b(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)\//.test(url);
  return cut ? undefined : { label: text, type: isVideo ? 'video' : typeOf(url), url };
}

function labelOf(block: PageBlock, url: string | undefined) {
  const text = blockText(block);
  const isAddress = text === '' || /^https?:\/\/\S+$/.test(text);
  return fitTitle(
    isAddress && url !== undefined ? `Page on ${new URL(url).hostname}` : text,
    LABEL,
  );
}

/** The address of a block that is wholly one link or wholly an address. */
function addressOf({ words }: PageBlock): string | undefined {
  const said = words.filter(({ text, href }) => text.trim() !== '' || href !== undefined);
  const [only] = said;
  if (only === undefined || said.some(({ href }) => href !== only.href)) return undefined;
  const text = said
    .map((run) => run.text)
    .join('')
    .trim();
  const address = only.href ?? (/^https?:\/\/\S+$/.test(text) ? text : undefined);
  const safe = address === undefined ? undefined : safeAddress(address);
  return safe !== undefined && /^https?:/.test(safe) ? safe : undefined;
}

function isTitle(block: PageBlock): boolean {
  const text = blockText(block);
  return (
    ['paragraph', 'item'].includes(block.kind) &&
    text.length <= 300 &&
    /^[\p{Lu}\d‘“]/u.test(text) &&
    !/[.:;,?!]$/.test(text) &&
    !/^(?:for|see|this|these|please|pages?|click|we|our)\b/i.test(text)
  );
}

function typeOf(url: string | undefined): Resource['type'] {
  if (url === undefined) return 'other';
  const { pathname } = new URL(url);
  return TYPES.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'web-page';
}

import { renderToString } from 'astro/runtime/server/index.js';
import type { SSRResult } from 'astro';
import { draftCatalogue } from '../../checks/draft/draftCatalogue.ts';
import { draftParts, unreadable } from '../../checks/draft/draftParts.ts';
import { readDraft } from '../../checks/draft/readDraft.ts';
import Example from '../../components/submission/Example.astro';
import { addresses } from '../../domain/addresses.ts';
import type { Content } from '../../domain/catalogue.ts';

interface DraftText {
  readonly id: string;
  readonly text: string;
}

/**
 * Prints a draft by the very components of the published page, so that the two cannot drift apart.
 * `undefined` where nothing can be told from the text.
 */
export async function renderDraft(
  { id, text }: DraftText,
  content: Content,
): Promise<string | undefined> {
  const { site } = content;
  const draft = readDraft(id, text, site.organisation.name);
  if (draft === undefined) return undefined;
  const { submission, readable } = draft;
  const { body, metrics = [] } = submission;
  const parts = readable ? draftParts(body.parts, metrics) : unreadable();
  const props = {
    submission: { ...submission, body: { ...body, parts } },
    catalogue: draftCatalogue(content),
    address: `${site.address.replace(/\/$/, '')}${addresses.submission(id)}`,
    holds: { behind: false, related: false },
  };
  const html = await renderToString(surroundings(), Example, props, {});
  if (typeof html !== 'string') throw new Error('An example is no answer of a server.');
  return html;
}

/** The little that Astro's components ask of a build: these have no request, styles or scripts. */
function surroundings(): SSRResult {
  const result: Partial<SSRResult> = {
    createAstro: (props, slots) => ({ props, slots }) as ReturnType<SSRResult['createAstro']>,
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    componentMetadata: new Map(),
    renderers: [],
    compressHTML: 'jsx',
    partial: true,
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: true,
      headInTree: false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
    } as never,
  };
  return result as SSRResult;
}

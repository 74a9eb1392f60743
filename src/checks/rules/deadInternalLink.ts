import { addresses } from '../../domain/addresses.ts';
import { closestMatch } from '../../domain/closestMatch.ts';
import { TEXT_PAGES } from '../../domain/page/textPages.ts';
import { slugOf } from '../../domain/slug.ts';
import { linksOf, type ShownLink } from '../links.ts';
import type { Offence, Rule } from '../rule.ts';
import { siteAddresses, type SiteAddresses } from '../siteAddresses.ts';
import type { Sources } from '../sources.ts';
import { bodySources } from '../writing.ts';

type Fault = Pick<Offence, 'message' | 'remedy'>;

const PAGES = new Map<string, string>(Object.entries(TEXT_PAGES));

/** Stands for the hub's own origin while addresses are resolved. */
const ORIGIN = 'https://the-hub.example';

export const deadInternalLink: Rule = {
  name: 'dead-internal-link',
  title: 'Links within the hub that lead nowhere',
  severity: 'error',
  why: 'A reader who follows a link to a page that is not there loses the thread, and trust in the rest.',
  examples: {
    wrong: [
      { body: 'More on [recruitment](/themes/recrutiment/).' },
      { body: 'More on [recruitment](/themes/recruitment).' },
      { body: 'See [the evenings](../late-evenings/).' },
      { body: 'See [examples that stopped](/submissions/status/stopped/).' },
      { body: '## What they did\n\nSee [what came of it](#s-what-came-of-it).' },
      { body: '## What they did\n\nSee [what they did](#what-they-did).' },
      { body: 'See [the other one](/submissions/other-evenings/#s-costs).', other: {} },
      {
        body: 'See [the other one](/submissions/other-evenings/).',
        other: { details: { stage: 'draft' } },
      },
    ],
    right: [
      { body: 'More on [recruitment](/themes/recruitment/).' },
      { body: 'See [examples that are running](/submissions/status/running/).' },
      { body: '## What they did\n\nSee [what they did](#s-what-they-did).' },
      { body: 'See [the other one](../other-evenings/#s-what-they-did).', other: {} },
      {
        body: 'See [the licence](/licences/typeface.txt) and [others](https://council.example/x).',
      },
      {
        details: { stage: 'draft' },
        body: 'See [the other one](/submissions/other-evenings/).',
        other: { details: { stage: 'draft' } },
      },
    ],
  },
  check: ({ sources }) => {
    const site = siteAddresses(sources);
    const parts = partsOf(sources);
    const own = sources.site?.value.address.replace(/\/$/, '');
    return linksOf(sources).flatMap((link) => {
      const target = targetOf(link, own);
      const fault =
        target === undefined
          ? undefined
          : (pageFault(target, link, site) ?? partFault(target, link, parts));
      if (fault === undefined) return [];
      const { source, path, at, address } = link;
      return [{ source, path, ...(at && { at }), passage: address, ...fault }];
    });
  },
};

/** Where a link leads within the hub; `undefined` for other sites and for files. */
function targetOf({ source, address }: ShownLink, own: string | undefined): URL | undefined {
  const isOwn = own !== undefined && (address === own || address.startsWith(`${own}/`));
  const within = isOwn ? address.slice(own.length) || '/' : address;
  if (!/^[#./]/.test(within)) return undefined;
  const url = new URL(within, `${ORIGIN}${addressOf(source.file)}`);
  // Files, such as tables to download, are made by the build: its own test follows those links.
  return /\.[a-z0-9]+$/.test(url.pathname) ? undefined : url;
}

/**
 * `content/themes/retention.mdx` is published at `/themes/retention/`, whatever the content folder
 * is called.
 */
function addressOf(file: string): string {
  const [, folder = '', id = ''] = /(?:^|\/)([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  return folder === 'pages' ? (PAGES.get(id) ?? `/${id}/`) : `/${folder}/${id}/`;
}

function pageFault(
  { pathname, hash }: URL,
  { source, address }: ShownLink,
  { pages, unpublished }: SiteAddresses,
): Fault | undefined {
  const drafts = unpublished.has(addressOf(source.file));
  if (unpublished.has(pathname) && !drafts) {
    return {
      message: `link to '${address}' leads to an example that is not published`,
      remedy: 'publish that example first, or take the link out',
    };
  }
  if (pages.has(pathname) || isRulePage(pathname)) return undefined;
  const slashed = `${pathname}/`;
  const near = pages.has(slashed) ? slashed : closestMatch(pathname, pages);
  return {
    message: `link to '${address}' leads to no page of this hub${near === undefined ? '' : `: did you mean '${near}'?`}`,
    remedy:
      near === undefined
        ? 'open the page you mean and copy its address, from the / after the name of the site'
        : `write ${near}${hash}`,
  };
}

// The rules cannot list themselves here: this is one of them.
function isRulePage(pathname: string): boolean {
  return /^\/contribute\/checks\/[a-z-]+\/$/.test(pathname);
}

function partFault(
  { pathname, hash }: URL,
  { address }: ShownLink,
  parts: ReadonlyMap<string, readonly string[]>,
): Fault | undefined {
  const held = parts.get(pathname);
  const wanted = hash.slice(1);
  if (held === undefined || (wanted === '' && !address.includes('#')) || held.includes(wanted)) {
    return undefined;
  }
  const near = held.includes(`s-${wanted}`) ? `s-${wanted}` : closestMatch(wanted, held);
  return {
    message: `link to '${address}' leads to no heading of that page${near === undefined ? '' : `: did you mean '#${near}'?`}`,
    remedy:
      near !== undefined
        ? `write ${address.replace(/#.*$/, '')}#${near}`
        : held.length === 0
          ? 'take the part from # on out of the address'
          : `use one of: ${held.map((id) => `#${id}`).join(', ')}`,
  };
}

/** The parts that links may lead to: the headings of each text, and the words of the glossary. */
function partsOf(sources: Sources): Map<string, readonly string[]> {
  return new Map([
    ...bodySources(sources).map(({ file, value }): [string, string[]] => [
      addressOf(file),
      value.body.headings.map(({ id }) => id),
    ]),
    [addresses.glossary, sources.glossary.map(({ value }) => slugOf(value.term))],
  ]);
}

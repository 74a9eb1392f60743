import { councilFinder } from '../../../../src/domain/council/councilsNamed.ts';
import { safeAddress } from '../../../../src/mdx/body/safeAddress.ts';
import { domainOf } from '../../../../src/domain/privacy/personalMail.ts';
import { listOf } from '../../../../src/domain/words.ts';
import {
  plain,
  textOf,
  wordsOf,
  type Draft,
  type DraftDetails,
  type Gap,
  type Known,
} from '../draft/draft.ts';
import { draftId } from '../../../../src/domain/submission/draftId.ts';
import { findFigures, type FoundFigure } from '../draft/findFigures.ts';
import { findTwoValues } from '../draft/findTwoValues.ts';
import { fitSummary } from '../draft/fitSummary.ts';
import { fitTitle } from '../draft/fitTitle.ts';
import { gapList } from '../draft/gapList.ts';
import { proposeMetrics } from '../draft/proposeMetrics.ts';
import { proposeModels, proposeThemes } from '../draft/proposeThemes.ts';
import { readContacts } from '../draft/readContacts.ts';
import { readPartners } from '../draft/readPartners.ts';
import { oneLine } from '../draft/tidyText.ts';
import { bodyBlocks } from './bodyBlocks.ts';
import { blockText, type PageBlock } from './pageBlock.ts';
import { promises } from './promises.ts';
import { readSection } from './readSection.ts';
import type { PageSection } from './splitPage.ts';
import { embeddedResource, supportingBlocks } from './supportingBlocks.ts';

/** What is the same for all examples of a page. */
export interface PageOrigin {
  readonly category?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** What places are counted in; lines unless given. */
  readonly places?: 'Line' | 'Paragraph' | undefined;
}

/** Where a block of the page went. */
export type Place = 'details' | 'text' | 'resources' | 'report';

export interface SectionDraft {
  readonly draft: Draft;
  readonly heading: string;
  readonly line: number;
  /** Every block of the example with its place. */
  readonly places: ReadonlyMap<PageBlock, Place>;
  readonly figuresLeft: readonly { readonly figure: FoundFigure; readonly why: string }[];
  /** Blocks that stand only in the report. */
  readonly listed: readonly PageBlock[];
}

type Details = { -readonly [Name in keyof DraftDetails]: DraftDetails[Name] };

/**
 * Makes a draft of one example of a page, with everything a person has to decide. What is `given`
 * stands as it is, and nothing is proposed in its place.
 */
export function sectionDraft(
  section: PageSection,
  known: Known,
  origin: PageOrigin,
  isTaken: (id: string) => boolean,
  given: DraftDetails = {},
): SectionDraft {
  const { heading, opening, blocks } = section;
  const read = readSection(section);
  const gaps: Gap[] = [];
  const place = origin.places ?? 'Line';
  const notes: NonNullable<DraftDetails['reviewNotes']> = [];
  const ask = (about: string, note: string): void => {
    gaps.push({ about, note });
  };
  const settle = (about: string, note: string): void => {
    ask(about, note);
    if (note.length <= 500 && notes.length < 20) notes.push({ about, note });
  };

  const title = fitTitle(heading.title);
  if (title.cut && given.title === undefined) ask('Title', `Shortened. In full: ${heading.title}`);
  if (
    given.councils === undefined &&
    (heading.who.unknown.length > 0 ||
      (heading.who.councils.length === 0 && heading.whoWords !== ''))
  ) {
    ask(
      'Councils',
      `The source says "${heading.whoWords}", which is not known to content/councils.csv or content/providers.yml.`,
    );
  }

  const extra = supportingBlocks(
    read.supporting.filter(({ kind }) => kind !== 'picture' && kind !== 'embed'),
  );
  const media = [...read.main, ...read.supporting].filter(
    ({ kind, file }) => (kind === 'picture' && file === undefined) || kind === 'embed',
  );
  const embedded = media.flatMap((block) =>
    block.kind === 'embed' ? (embeddedResource(block) ?? []) : [],
  );
  const resources = [...extra.resources, ...embedded].slice(0, 20);
  const mediaListed = media.filter(
    (block) => block.kind === 'picture' || embeddedResource(block) === undefined,
  );
  for (const block of mediaListed) {
    ask(
      'Pictures and films',
      `${place} ${block.line}: ${described(block)}. Ask for the file and a description.`,
    );
  }

  const rest = bodyBlocks(extra.rest);
  const body = [
    ...bodyBlocks(read.main),
    ...(rest.length > 0
      ? [
          { type: 'heading' as const, depth: 2 as const, words: plain('Supporting information') },
          ...deeper(rest),
        ]
      : []),
  ];
  const text = body.map(wordsOf).join('\n');

  const stated = textOf(read.fields.summary);
  const summary = fitSummary(
    stated,
    body
      .filter(({ type }) => type === 'paragraph')
      .map(wordsOf)
      .join(' '),
  );
  if (summary.from === 'shortened' && given.summary === undefined)
    ask('Summary', `Shortened to 400 characters. In full: ${oneLine(stated)}`);
  if (summary.from === 'opening' && given.summary === undefined)
    ask(
      'Summary',
      `${oneLine(stated) === '' ? 'Not given' : `Too short ("${oneLine(stated)}")`}. The first words of the text stand in for it: rewrite it.`,
    );
  if (summary.from === 'nothing' && given.summary === undefined)
    ask('Summary', 'Not given, and the text has nothing to take it from. Write it.');

  const contacts = readContacts(read.fields.contact);
  for (const each of contacts.left)
    ask('Contacts', `Not published as a contact: ${each}. A contact needs a work address.`);
  for (const { name, role, email } of contacts.contacts) {
    if (role === 'Role not stated') ask('Contacts', `No role is given for ${name ?? email}.`);
  }

  const team = fitTitle(textOf(read.fields.team), 160);
  if (team.cut) ask('Team', `Shortened. In full: ${oneLine(textOf(read.fields.team))}`);
  if (
    team.text === '' &&
    given.team === undefined &&
    !read.empty.some((label) => /^team/i.test(label))
  )
    ask('Team', 'Not given.');
  const partners = readPartners(textOf(read.fields.partners));
  if (partners.people) {
    ask(
      'Partners',
      `The source names people, who are not published as partners: ${oneLine(textOf(read.fields.partners))}`,
    );
  }

  const councils = [...(given.councils ?? heading.who.councils)];
  const provider =
    given.provider ??
    heading.who.provider ??
    providerOf(
      known,
      councils,
      contacts.contacts.map(({ email }) => email),
      [heading.title, team.text],
    );
  if (provider !== undefined && given.provider === undefined) {
    const served = councils.map(
      (id) => known.councils.find((each) => each.id === id)?.shortName ?? id,
    );
    ask(
      'Provider',
      `${known.providers.find(({ id }) => id === provider)?.name ?? provider}, proposed with ${listOf(served)}. Check whose practice it is.`,
    );
  }
  for (const each of otherCouncils(team.text, councils, provider, known)) {
    settle(
      'Team',
      `The source gives "${team.text}" as the team. It names ${each}, which is not a council of this example.`,
    );
  }
  for (const { field, words } of read.twice) {
    settle(FIELD_NAMES[field], `The source gives this twice. The second time it says: ${words}`);
  }
  for (const { words, values, mayBeChange } of findTwoValues(text)) {
    const both = `The source gives both ${values[0]} and ${values[1]} for "${words}".`;
    if (mayBeChange) ask('Two values', `${both} Is it a change over time?`);
    else settle('Two values', both);
  }
  for (const label of read.empty) ask('Empty headings', `"${label}" has nothing under it.`);
  for (const block of promises([read.main, read.supporting])) {
    ask(
      'Empty headings',
      `"${fitTitle(blockText(block), 160).text}" announces something that does not follow (${place.toLowerCase()} ${block.line}).`,
    );
  }
  for (const address of lostAddresses(blocks)) {
    ask('Links', `An address that cannot be published was left out: ${address}`);
  }

  const { metrics, left } = proposeMetrics(
    findFigures([given.summary ?? summary.text, text].join('\n')),
    known.measures,
    given.metrics,
  );
  const details: Details = {
    title: title.text.length >= 3 ? title.text : 'Title not stated',
    summary: summary.text,
    councils,
    ...(provider === undefined ? {} : { provider }),
    categories: origin.category === undefined ? [] : [origin.category],
    themes: proposeThemes(
      { title: given.title ?? title.text, summary: given.summary ?? summary.text, text },
      known.themes,
    ),
    contacts: [...contacts.contacts],
    origin: {
      kind: 'submission',
      publisher: known.publisher,
      ...(origin.title === undefined ? {} : { title: origin.title }),
      ...(origin.url === undefined ? {} : { url: origin.url }),
    },
  };
  const models = proposeModels(`${heading.title}\n${text}`, known.practiceModels);
  if (models.length > 0) details.practiceModels = models;
  if (team.text !== '') details.team = team.text;
  if (partners.partners.length > 0) details.partners = [...partners.partners];
  if (metrics.length > 0) details.metrics = [...metrics];
  if (resources.length > 0) details.resources = resources;
  if (notes.length > 0) details.reviewNotes = notes;

  Object.assign(details, given);
  const allMetrics = [...(given.metrics ?? []), ...metrics];
  if (allMetrics.length > 0) details.metrics = allMetrics;

  const owner = ownerOf(heading, councils, provider, known);
  const places = new Map<PageBlock, Place>([[opening, 'details']]);
  const listed = [...read.furniture, ...mediaListed];
  for (const block of blocks) {
    const isListed = listed.includes(block);
    const isResource = extra.used.includes(block) || (media.includes(block) && !isListed);
    places.set(
      block,
      isListed ? 'report' : isResource ? 'resources' : read.inText.has(block) ? 'text' : 'details',
    );
  }
  return {
    draft: {
      id: draftId(owner, given.title ?? title.text, isTaken),
      details,
      blocks: body,
      gaps: [...gaps, ...gapList(details, known, given)],
    },
    heading: blockText(opening),
    line: opening.line,
    places,
    figuresLeft: left,
    listed,
  };
}

/** Whose name opens the draft's: the one council, or the provider by its shortest name. */
function ownerOf(
  { who, whoWords }: PageSection['heading'],
  councils: readonly string[],
  provider: string | undefined,
  known: Known,
) {
  const [only, ...others] = councils;
  if (who.provider === undefined && only !== undefined && others.length === 0) return only;
  const body = known.providers.find(({ id }) => id === (who.provider ?? provider));
  const short = body?.aliases?.toSorted((a, b) => a.length - b.length)[0];
  return short ?? body?.id ?? only ?? whoWords;
}

const FIELD_NAMES = {
  summary: 'Summary',
  contact: 'Contacts',
  team: 'Team',
  partners: 'Partners',
} as const;

/** A provider that serves the councils and whose domain or name stands in the example. */
function providerOf(
  known: Known,
  councils: readonly string[],
  emails: readonly string[],
  names: readonly string[],
): string | undefined {
  return known.providers.find(({ name, aliases = [], domains = [], serves }) => {
    const served = new Set(serves.map(({ council }) => council));
    if (councils.length === 0 || !councils.every((id) => served.has(id))) return false;
    return (
      emails.some((email) => domains.includes(domainOf(email))) ||
      names.some((words) => [name, ...aliases].includes(words))
    );
  })?.id;
}

/** Councils that a team's name names and that are not the example's own. */
function otherCouncils(
  team: string,
  councils: readonly string[],
  provider: string | undefined,
  known: Known,
): string[] {
  const served = known.providers.find(({ id }) => id === provider)?.serves ?? [];
  const own = new Set([...councils, ...served.map(({ council }) => council)]);
  const named = councilFinder(known.councils)(team).filter(({ id }) => !own.has(id));
  return [
    ...new Set(
      named.map(({ id }) => known.councils.find((each) => each.id === id)?.shortName ?? id),
    ),
  ];
}

function deeper(blocks: readonly Draft['blocks'][number][]): Draft['blocks'][number][] {
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, depth: block.depth === 2 ? 3 : 4 } : block,
  );
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

/** Addresses behind words that no reader may be led to, such as scripts. */
function lostAddresses(blocks: readonly PageBlock[]): string[] {
  const hrefs = blocks
    .filter(({ kind }) => kind !== 'picture' && kind !== 'embed')
    .flatMap(({ words }) => words.flatMap(({ href }) => href ?? []));
  return [...new Set(hrefs)].filter(
    (href) => safeAddress(href) === undefined || !/^(?:https?|mailto):/i.test(href),
  );
}

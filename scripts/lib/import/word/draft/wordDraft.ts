import { listOf } from '../../../../../src/domain/words.ts';
import {
  plain,
  type Draft,
  type DraftDetails,
  type Gap,
  type Known,
  type Run,
} from '../../draft/draft.ts';
import { blockText, type PageBlock } from '../../page/pageBlock.ts';
import { readStatedTitle } from '../../page/pageHeading.ts';
import { sectionDraft, type SectionDraft } from '../../page/section/sectionDraft.ts';
import { readForm, type Answered } from '../form/readForm.ts';
import { NO_DESCRIPTION } from '../read/wordBlocks.ts';
import { findOpening, type Opening } from './findOpening.ts';

export interface WordDraft extends SectionDraft {
  readonly answered: readonly Answered[];
}

export interface WordOrigin {
  /** The name of the file. */
  readonly file: string;
  readonly category?: string | undefined;
}

/** Makes a draft of the blocks of a Word file. */
export function wordDraft(
  blocks: readonly PageBlock[],
  known: Known,
  { file, category }: WordOrigin,
  isTaken: (id: string) => boolean,
): WordDraft {
  const form = readForm(blocks, known);
  const { answered } = form;
  const given = withoutOwner(form.given, known);
  const opening = findOpening(form.rest, given, known, file);
  const story = form.rest.filter((block) => block !== opening.block);
  const contacts =
    form.plain.contact.length > 0 || given.contacts !== undefined ? [] : contactLines(story);
  const text = contacts.length === 0 ? story : story.filter((block) => !contacts.includes(block));
  const section = {
    heading: opening.heading,
    opening: opening.block ?? line(given.title ?? opening.heading.title, 0),
    blocks: [
      ...labelled('Summary', form.plain.summary, given.summary),
      ...labelled('Key contact', [...form.plain.contact, ...contacts], given.contacts),
      ...labelled('Team', form.plain.team, given.team),
      ...labelled('Partners', form.plain.partners, given.partners),
      line('Main submission:', 0),
      ...text,
    ],
  };
  const made = sectionDraft(section, known, { category, places: 'Paragraph' }, isTaken, given);
  const gaps = [
    ...openingGaps(opening, given, known),
    ...(contacts.length > 0
      ? [
          gap(
            'Contacts',
            `Proposed from ${listOf(contacts.map((each) => `"${blockText(each)}"`))}.`,
          ),
        ]
      : []),
    ...form.gaps,
    ...pictureGaps(made.draft),
    ...made.draft.gaps,
  ];
  return { ...made, draft: { ...made.draft, gaps }, answered };
}

/** A stated title is its own words alone: whose it is goes where that belongs, unless it is stated too. */
function withoutOwner(given: DraftDetails, known: Known): DraftDetails {
  const heading = given.title === undefined ? undefined : readStatedTitle(given.title, known);
  if (heading === undefined) return given;
  return {
    ...given,
    title: heading.title,
    councils: given.councils ?? [...heading.who.councils],
  };
}

/** The blocks of a field as a page would have it: each on its line, with the name before the first. */
function labelled(
  name: string,
  blocks: readonly PageBlock[],
  given: unknown,
): readonly PageBlock[] {
  if (blocks.length === 0 || given !== undefined) return [];
  const words = blocks.flatMap((block, index): Run[] => {
    const said = block.kind === 'row' ? dashed(block) : block.words;
    return index === 0 ? [...said] : [{ text: name === 'Summary' ? ' ' : '; ' }, ...said];
  });
  return [{ ...line('', blocks[0]?.line ?? 0), words: [{ text: `${name}: ` }, ...words] }];
}

/** A row of a table on one line: "Alex Example – Manager – alex@council.example". */
function dashed({ cells = [] }: PageBlock): Run[] {
  return cells
    .filter((cell) => cell.some(({ text }) => text.trim() !== ''))
    .flatMap((cell, index) => (index === 0 ? cell : [{ text: ' – ' }, ...cell]));
}

function line(text: string, at: number): PageBlock {
  return { kind: 'paragraph', level: 0, words: plain(text), line: at, isFrame: false };
}

const SHORT = 200;
const NEAR_THE_END = 12;

/** Short lines with a work address at either end of a document: most likely its contacts. */
function contactLines(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.filter((block, index) => {
    const text = blockText(block);
    const isNear = index < NEAR_THE_END || index >= blocks.length - NEAR_THE_END;
    const hasMail =
      /[^\s@]@[\w-]+\.\w/.test(text) ||
      block.words.some(({ href = '' }) => href.startsWith('mailto:'));
    const isLine = ['paragraph', 'item', 'row'].includes(block.kind) && text.length <= SHORT;
    return isNear && hasMail && isLine && !/[.!?]$|\bplease\b/i.test(text);
  });
}

function openingGaps(
  { heading, titleFrom, councilsFrom }: Opening,
  given: Draft['details'],
  known: Known,
): Gap[] {
  const gaps: Gap[] = [];
  if (given.title === undefined && titleFrom !== 'stated') {
    gaps.push(
      gap(
        'Title',
        `Proposed from the ${titleFrom === 'file name' ? 'name of the file' : 'first line'}: ${heading.title}`,
      ),
    );
  }
  if (councilsFrom === 'words' || councilsFrom === 'mail') {
    const names = heading.who.councils.map(
      (id) => known.councils.find((each) => each.id === id)?.name ?? id,
    );
    const source = councilsFrom === 'mail' ? 'addresses of mail' : 'first lines';
    gaps.push(
      gap('Councils', `Proposed from the ${source}: ${listOf(names)}. Check whose practice it is.`),
    );
  }
  return gaps;
}

function pictureGaps({ blocks }: Draft): Gap[] {
  return blocks.flatMap((block) =>
    block.type === 'picture' && block.alt === NO_DESCRIPTION
      ? [
          gap(
            'Pictures',
            `${block.src} has no description. Write in the draft what a reader should see in it.`,
          ),
        ]
      : [],
  );
}

function gap(about: string, note: string): Gap {
  return { about, note };
}

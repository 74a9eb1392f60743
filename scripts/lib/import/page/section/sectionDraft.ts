import { draftId } from '../../../../../src/domain/submission/draftId.ts';
import { wordsOf, type Draft, type DraftDetails, type Known } from '../../draft/draft.ts';
import { findFigures, type FoundFigure } from '../../draft/findFigures.ts';
import { gapList } from '../../draft/gapList.ts';
import { proposeMetrics } from '../../draft/proposeMetrics.ts';
import { proposeModels, proposeThemes } from '../../draft/proposeThemes.ts';
import { blockText, type PageBlock } from '../pageBlock.ts';
import { readSection } from '../readSection.ts';
import type { PageSection } from '../splitPage.ts';
import { askPerson } from './askPerson.ts';
import { sectionBody } from './sectionBody.ts';
import { sectionDoubts } from './sectionDoubts.ts';
import { sectionSummary, sectionTitle } from './sectionHead.ts';
import { sectionMaterial } from './sectionMaterial.ts';
import { nameOfOwner, sectionOwner } from './sectionOwner.ts';
import { sectionPeople } from './sectionPeople.ts';
import { sectionPlaces, type Place } from './sectionPlaces.ts';

/** What is the same for all examples of a page. */
export interface PageOrigin {
  readonly category?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** What places are counted in; lines unless given. */
  readonly places?: 'Line' | 'Paragraph' | undefined;
}

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
  const place = origin.places ?? 'Line';
  const questions = askPerson();

  const title = sectionTitle(heading, given, questions);
  const material = sectionMaterial(read, place, questions);
  const body = sectionBody(read.main, material.rest);
  const text = body.map(wordsOf).join('\n');
  const summary = sectionSummary(read, body, given, questions);
  const { contacts, team, partners } = sectionPeople(read, given, questions);
  const emails = contacts.map(({ email }) => email);
  const owner = sectionOwner(heading, given, { emails, team }, known, questions);
  sectionDoubts(read, text, blocks, place, questions);

  const told = { title: given.title ?? title, summary: given.summary ?? summary, text };
  const { metrics, left } = proposeMetrics(
    findFigures([told.summary, text].join('\n')),
    known.measures,
    given.metrics,
  );
  const models = proposeModels(`${heading.title}\n${text}`, known.practiceModels);
  const allMetrics = [...(given.metrics ?? []), ...metrics];
  const details: DraftDetails = {
    title: title.length >= 3 ? title : 'Title not stated',
    summary,
    councils: [...owner.councils],
    ...(owner.provider !== undefined && { provider: owner.provider }),
    categories: origin.category === undefined ? [] : [origin.category],
    themes: proposeThemes(told, known.themes),
    contacts: [...contacts],
    origin: {
      kind: 'submission',
      publisher: known.publisher,
      ...(origin.title !== undefined && { title: origin.title }),
      ...(origin.url !== undefined && { url: origin.url }),
    },
    ...(models.length > 0 && { practiceModels: models }),
    ...(team !== '' && { team }),
    ...(partners.length > 0 && { partners: [...partners] }),
    ...(material.resources.length > 0 && { resources: material.resources }),
    ...(questions.notes.length > 0 && { reviewNotes: [...questions.notes] }),
    ...given,
    // Those that are given, and what the text has besides.
    ...(allMetrics.length > 0 && { metrics: allMetrics }),
  };
  return {
    draft: {
      id: draftId(nameOfOwner(heading, owner, known), told.title, isTaken),
      details,
      blocks: body,
      gaps: [...questions.gaps, ...gapList(details, known, given)],
    },
    heading: blockText(opening),
    line: opening.line,
    places: sectionPlaces(section, read, material),
    figuresLeft: left,
    listed: [...read.furniture, ...material.listed],
  };
}

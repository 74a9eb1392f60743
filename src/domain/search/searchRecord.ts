import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { tipsShownBy } from '../theme/tips.ts';
import { facetsOf, type FacetValues } from './facets.ts';

/** What a submission offers to the index beside its own text. Contacts are never part of it. */
export interface SearchRecord {
  readonly title: string;
  readonly summary: string;
  /** Short names, joined for display. */
  readonly councils: string;
  /** Short titles of its themes, joined for display, the main one first. */
  readonly themes: string;
  /** Names and tips that belong to it and may not stand in its text, as one text. The lexicon has synonyms. */
  readonly keywords: string;
  /** When it was published, else when its source was; dates of any exactness, in their order. */
  readonly newest: string;
  /** When somebody last looked at it and said so; else as `newest`. */
  readonly reviewed: string;
  /** Its values of each facet; the index holds their labels. */
  readonly facets: FacetValues;
}

/** Stands before every year, so that what has no date comes last. */
const UNDATED = '0';

/** Builds the record of a submission from the catalogue. */
export function searchRecord(submission: Submission, catalogue: Catalogue): SearchRecord {
  const councils = submission.councils.map((id) => catalogue.council(id));
  const themes = submission.themes.map((id) => catalogue.theme(id));
  const categories = submission.categories.map((id) => catalogue.category(id));
  const facets = facetsOf(submission, catalogue);
  const keywords = [
    ...categories.map(({ shortTitle }) => shortTitle),
    ...facets.measure.map(({ label }) => label),
    ...(submission.practiceModels ?? []).map((id) => catalogue.practiceModel(id).name),
    ...(submission.provider === undefined ? [] : [catalogue.provider(submission.provider).name]),
    // What an editor says that the example shows is often nearer to a question than its own words.
    ...tipsShownBy(submission, catalogue),
  ];
  const newest = submission.dates?.published ?? submission.origin.date ?? UNDATED;
  return {
    title: submission.title,
    summary: submission.summary,
    councils: councils.map(({ shortName }) => shortName).join(', '),
    themes: themes.map(({ shortTitle }) => shortTitle).join(', '),
    keywords: [...new Set(keywords)].join('; '),
    newest,
    reviewed: submission.dates?.updated ?? newest,
    facets,
  };
}

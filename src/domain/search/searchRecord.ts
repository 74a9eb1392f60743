import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { facetsOf, type FacetValues } from './facets.ts';

/** What a submission offers to the index beside its own text. Contacts are never part of it. */
export interface SearchRecord {
  readonly title: string;
  readonly summary: string;
  /** Short names, joined for display. */
  readonly councils: string;
  /** Short titles of its themes, joined for display, the main one first. */
  readonly themes: string;
  /** Words that readers may use and the text may not: aliases and synonyms, as one text. */
  readonly keywords: string;
  /** Its values of each facet; the index holds their labels. */
  readonly facets: FacetValues;
}

/** Builds the record of a submission from the catalogue. */
export function searchRecord(submission: Submission, catalogue: Catalogue): SearchRecord {
  const councils = submission.councils.map((id) => catalogue.council(id));
  const themes = submission.themes.map((id) => catalogue.theme(id));
  const categories = submission.categories.map((id) => catalogue.category(id));
  const facets = facetsOf(submission, catalogue);
  const keywords = [
    ...councils.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...themes.flatMap(({ title, synonyms }) => [title, ...synonyms]),
    ...categories.map(({ shortTitle }) => shortTitle),
    ...facets.measure.map(({ label }) => label),
    ...(submission.practiceModels ?? []).map((id) => catalogue.practiceModel(id).name),
    ...(submission.provider === undefined ? [] : [catalogue.provider(submission.provider).name]),
  ];
  return {
    title: submission.title,
    summary: submission.summary,
    councils: councils.map(({ shortName }) => shortName).join(', '),
    themes: themes.map(({ shortTitle }) => shortTitle).join(', '),
    keywords: [...new Set(keywords)].join('; '),
    facets,
  };
}

import type { Content } from '../domain/catalogue.ts';
import { EMPTY_BODY, type Body } from '../domain/body.ts';
import type { Submission } from '../domain/submission/submission.ts';

/** Rules that look at what a browser is not sent: those who publish run them. */
export const LEFT_TO_PUBLISHER: readonly string[] = ['same-words'];

/**
 * What a browser needs of a hub to check and show one text: names, ids and headings, as small as
 * can be. Contacts are not in it, nor what others wrote.
 */
export function hubForCheck(content: Content): Content {
  return {
    site: content.site,
    submissions: content.submissions.map(outline),
    councils: content.councils,
    providers: content.providers.map((provider) => ({ ...provider, source: [] })),
    categories: content.categories.map((category) => ({
      ...category,
      purpose: '',
      sponsor: '',
      body: headingsOnly(category.body),
    })),
    themes: content.themes.map(({ id, title, shortTitle, body }) => ({
      id,
      title,
      shortTitle,
      definition: '',
      measures: [],
      synonyms: [],
      body: headingsOnly(body),
    })),
    practiceModels: content.practiceModels,
    measures: content.measures.map((measure) => ({
      ...measure,
      definition: '',
      traps: [],
      synonyms: [],
    })),
    glossary: content.glossary.map((entry) => ({ ...entry, near: [] })),
    pages: content.pages.map((page) => ({ ...page, body: headingsOnly(page.body) })),
    // The years are addresses; the figures come when a text quotes some of the measure.
    benchmarks: content.benchmarks.map((series) => ({ ...series, areas: [] })),
    plans: [],
    neighbours: undefined,
    searchWords: { ignore: [], common: [], same: [], near: [] },
    finder: undefined,
    ledger: [],
  };
}

/** Of another example: what links, lists and names refer to. */
function outline(submission: Submission): Submission {
  const { id, title, councils, categories, themes, status, result, evidence } = submission;
  const { practiceModels, licence, origin, stage, replaces, body } = submission;
  return {
    id,
    title,
    summary: '',
    councils,
    categories,
    themes,
    contacts: [],
    status,
    result,
    evidence,
    origin: { kind: origin.kind, publisher: origin.publisher },
    licence,
    approvals: [],
    stage,
    ...(practiceModels && { practiceModels }),
    ...(replaces && { replaces }),
    body: headingsOnly(body),
  };
}

function headingsOnly({ headings }: Body): Body {
  return { ...EMPTY_BODY, headings };
}

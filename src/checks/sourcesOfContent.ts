import type { Content } from '../domain/catalogue.ts';
import type { Source, Sources } from './sources.ts';

/**
 * Content that has been read elsewhere as what rules look at, such as the hub's own data sent to
 * a browser. Places are lost: problems of these files all stand on their first line.
 */
export function sourcesOfContent(content: Content): Sources {
  const { site, submissions, councils, providers, categories, themes, neighbours } = content;
  return {
    site: inMemory('site.yml', site),
    submissions: each(submissions, ({ id }) => `submissions/${id}.mdx`),
    councils: each(councils, () => 'councils.csv'),
    providers: each(providers, () => 'providers.yml'),
    categories: each(categories, ({ id }) => `categories/${id}.mdx`),
    themes: each(themes, ({ id }) => `themes/${id}.mdx`),
    practiceModels: each(content.practiceModels, () => 'practice-models.yml'),
    measures: each(content.measures, ({ id }) => `measures/${id}.yml`),
    glossary: each(content.glossary, () => 'glossary.yml'),
    pages: each(content.pages, ({ id }) => `pages/${id}.mdx`),
    benchmarks: each(content.benchmarks, ({ measure }) => `benchmarks/${measure}.csv`),
    plans: each(content.plans, ({ id }) => `plans/${id}.yml`),
    neighbourSource: neighbours && inMemory('neighbours/source.yml', neighbours.source),
    neighbours: each(neighbours?.neighbours ?? [], () => 'neighbours/neighbours.csv'),
    searchWords: inMemory('search.yml', content.searchWords),
    finder: content.finder && inMemory('finder.yml', content.finder),
    ledger: each(content.ledger, () => 'addresses.txt'),
    claimedIds: {
      submission: idsOf(submissions),
      category: idsOf(categories),
      theme: idsOf(themes),
      measure: idsOf(content.measures),
      council: idsOf(councils),
      provider: idsOf(providers),
      'practice model': idsOf(content.practiceModels),
    },
  };
}

function each<T>(values: readonly T[], name: (value: T) => string): Source<T>[] {
  return values.map((value) => inMemory(name(value), value));
}

function inMemory<T>(name: string, value: T): Source<T> {
  return { file: `content/${name}`, value, place: () => ({ line: 1, column: 1 }), marks: [] };
}

function idsOf(values: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(values.map(({ id }) => id));
}

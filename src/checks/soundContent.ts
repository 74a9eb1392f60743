import type { Content } from '../domain/catalogue.ts';
import type { Problem } from '../domain/problem.ts';
import { finderThemes } from '../domain/finder/finderThemes.ts';
import { NO_SEARCH_WORDS } from '../domain/search/lexicon/schema.ts';
import type { Source, Sources } from './sources.ts';

/**
 * The content without the submissions and plans that have errors or name something that was not
 * read. While somebody writes, one broken file then takes away its own page and no other.
 */
export function soundContent(sources: Sources, problems: readonly Problem[]): Content | undefined {
  if (sources.site === undefined) return undefined;
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const held = {
    councils: idsOf(sources.councils),
    providers: idsOf(sources.providers),
    categories: idsOf(sources.categories),
    themes: idsOf(sources.themes),
    practiceModels: idsOf(sources.practiceModels),
    measures: idsOf(sources.measures),
  };
  const submissions = values(sources.submissions.filter(({ file }) => !broken.has(file))).filter(
    (submission) =>
      submission.councils.every((id) => held.councils.has(id)) &&
      (submission.provider === undefined || held.providers.has(submission.provider)) &&
      submission.categories.every((id) => held.categories.has(id)) &&
      submission.themes.every((id) => held.themes.has(id)) &&
      (submission.practiceModels ?? []).every((id) => held.practiceModels.has(id)) &&
      (submission.metrics ?? []).every(({ measure }) => held.measures.has(measure)),
  );
  const plans = values(sources.plans.filter(({ file }) => !broken.has(file))).filter(
    ({ council, priorities }) =>
      held.councils.has(council) &&
      priorities
        .flatMap((priority) => [priority, ...priority.actions])
        .every(({ measures = [] }) => measures.every((id) => held.measures.has(id))),
  );
  return {
    site: sources.site.value,
    submissions,
    councils: values(sources.councils),
    providers: values(sources.providers),
    categories: values(sources.categories).toSorted((a, b) => a.number - b.number),
    themes: values(sources.themes),
    practiceModels: values(sources.practiceModels),
    measures: values(sources.measures),
    glossary: values(sources.glossary),
    pages: values(sources.pages),
    benchmarks: values(sources.benchmarks),
    plans,
    neighbours:
      sources.neighbourSource === undefined
        ? undefined
        : { source: sources.neighbourSource.value, neighbours: values(sources.neighbours) },
    searchWords: sources.searchWords?.value ?? NO_SEARCH_WORDS,
    finder: soundFinder(sources, held.themes),
    ledger: values(sources.ledger),
  };
}

/** The finder, as long as every theme it names was read. */
function soundFinder({ finder }: Sources, themes: ReadonlySet<string>): Content['finder'] {
  if (finder === undefined) return undefined;
  return finderThemes(finder.value).every(({ id }) => themes.has(id)) ? finder.value : undefined;
}

function values<T>(sources: readonly Source<T>[]): T[] {
  return sources.map(({ value }) => value);
}

function idsOf(sources: readonly Source<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(sources.map(({ value }) => value.id));
}

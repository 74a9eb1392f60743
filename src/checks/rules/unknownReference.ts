import { closestMatch } from '../../domain/closestMatch.ts';
import { finderThemes } from '../../domain/finder/finderThemes.ts';
import type { Offence, Rule } from '../rule.ts';
import type { Kind, Source, Sources, ValuePath } from '../sources.ts';

const WHERE: Readonly<Record<Kind, string>> = {
  submission: 'content/submissions',
  category: 'content/categories',
  theme: 'content/themes',
  measure: 'content/measures',
  council: 'content/councils.csv',
  provider: 'content/providers.yml',
  'practice model': 'content/practice-models.yml',
};

/** A reference: this file, at this path, names this id of this kind. */
interface Reference {
  readonly source: Source<unknown>;
  readonly path: ValuePath;
  readonly kind: Kind;
  readonly id: string;
}

export const unknownReference: Rule = {
  name: 'unknown-reference',
  title: 'Unknown names',
  severity: 'error',
  why: 'An id that leads nowhere would leave a gap on a page.',
  examples: {
    wrong: [{ details: { themes: ['recrutiment'] } }, { details: { councils: ['anyborugh'] } }],
    right: [{ details: { themes: ['recruitment'] } }],
  },
  check: ({ sources }) =>
    references(sources)
      .filter(({ kind, id }) => !sources.claimedIds[kind].has(id))
      .map((reference) => offence(reference, sources)),
};

function offence({ source, path, kind, id }: Reference, sources: Sources): Offence {
  const near = closestMatch(id, sources.claimedIds[kind]);
  return {
    source,
    path,
    message: `${kind} '${id}' is not known${near === undefined ? '' : `: did you mean '${near}'?`}`,
    remedy: near === undefined ? `use an id from ${WHERE[kind]}` : `write ${near}`,
  };
}

function references(sources: Sources): Reference[] {
  return [
    ...sources.submissions.flatMap(submissionReferences),
    ...sources.categories.flatMap((source) => list(source, 'themes', 'theme', source.value.themes)),
    ...sources.themes.flatMap(themeReferences),
    ...sources.measures.flatMap((source) =>
      list(source, 'related', 'measure', source.value.related),
    ),
    ...sources.providers.flatMap((source) =>
      source.value.serves.map(({ council }, index) => ({
        source,
        path: ['serves', index, 'council'],
        kind: 'council' as const,
        id: council,
      })),
    ),
    ...sources.neighbours.flatMap((source) => [
      ...one(source, 'council', 'council', source.value.council),
      ...one(source, 'neighbour', 'council', source.value.neighbour),
    ]),
    ...sources.plans.flatMap(planReferences),
    ...finderReferences(sources),
    ...(sources.site?.value.spotlight === undefined
      ? []
      : one(sources.site, 'spotlight', 'submission', sources.site.value.spotlight)),
  ];
}

function submissionReferences(source: Sources['submissions'][number]): Reference[] {
  const { value } = source;
  return [
    ...list(source, 'councils', 'council', value.councils),
    ...(value.provider === undefined ? [] : one(source, 'provider', 'provider', value.provider)),
    ...list(source, 'categories', 'category', value.categories),
    ...list(source, 'themes', 'theme', value.themes),
    ...list(source, 'practiceModels', 'practice model', value.practiceModels ?? []),
    ...(value.metrics ?? []).map(({ measure }, index) => ({
      source,
      path: ['metrics', index, 'measure'],
      kind: 'measure' as const,
      id: measure,
    })),
    ...(value.adoptions ?? []).map(({ council }, index) => ({
      source,
      path: ['adoptions', index, 'council'],
      kind: 'council' as const,
      id: council,
    })),
  ];
}

function planReferences(source: Sources['plans'][number]): Reference[] {
  const { council, priorities } = source.value;
  return [
    ...one(source, 'council', 'council', council),
    ...priorities.flatMap(({ measures = [], actions }, priority) => {
      const at = ['priorities', priority];
      return [
        ...listAt(source, [...at, 'measures'], 'measure', measures),
        ...actions.flatMap((action, index) => [
          ...listAt(
            source,
            [...at, 'actions', index, 'submissions'],
            'submission',
            action.submissions ?? [],
          ),
          ...listAt(
            source,
            [...at, 'actions', index, 'measures'],
            'measure',
            action.measures ?? [],
          ),
        ]),
      ];
    }),
  ];
}

function finderReferences({ finder }: Sources): Reference[] {
  if (finder === undefined) return [];
  return finderThemes(finder.value).map(({ path, id }) => ({
    source: finder,
    path,
    kind: 'theme',
    id,
  }));
}

function themeReferences(source: Sources['themes'][number]): Reference[] {
  const { measures, tips = [] } = source.value;
  return [
    ...list(source, 'measures', 'measure', measures),
    ...tips.flatMap(({ examples }, index) =>
      listAt(source, ['tips', index, 'examples'], 'submission', examples),
    ),
  ];
}

function one(source: Source<unknown>, key: string, kind: Kind, id: string): Reference[] {
  return [{ source, path: [key], kind, id }];
}

function list(
  source: Source<unknown>,
  key: string,
  kind: Kind,
  ids: readonly string[],
): Reference[] {
  return listAt(source, [key], kind, ids);
}

function listAt(
  source: Source<unknown>,
  path: ValuePath,
  kind: Kind,
  ids: readonly string[],
): Reference[] {
  return ids.map((id, index) => ({ source, path: [...path, index], kind, id }));
}

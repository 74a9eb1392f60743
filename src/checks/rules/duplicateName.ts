import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Offence, Rule } from '../rule.ts';
import type { Source, Sources } from '../sources.ts';

/** A name that something claims, with what a message calls the claim. */
interface Claim {
  readonly source: Source<unknown>;
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly label: string;
}

export const duplicateName: Rule = {
  name: 'duplicate-name',
  title: 'Two things with one name',
  severity: 'error',
  why: 'Two things with one name cannot be told apart in addresses, filters and search.',
  examples: {
    wrong: [{ details: { metrics: [SAMPLE_METRIC, SAMPLE_METRIC] } }],
    right: [
      { details: { metrics: [SAMPLE_METRIC, { ...SAMPLE_METRIC, id: 'vacancy-rate-managers' }] } },
    ],
  },
  check: ({ sources }) => [
    ...repeats(
      sources.councils.map((source) => claim(source, 'id', source.value.id, 'council id')),
    ),
    ...repeats(
      sources.councils.map((source) => claim(source, 'gss', source.value.gss, 'GSS code')),
    ),
    ...repeats(sources.councils.flatMap(councilNames)),
    ...repeats(
      sources.providers.map((source) => claim(source, 'id', source.value.id, 'provider id')),
    ),
    ...repeats(
      sources.practiceModels.map((source) =>
        claim(source, 'id', source.value.id, 'practice model id'),
      ),
    ),
    ...repeats(
      sources.glossary.map((source) => claim(source, 'term', source.value.term, 'glossary term')),
    ),
    ...repeats(
      sources.categories.map((source) =>
        claim(source, 'number', String(source.value.number), 'category number'),
      ),
    ),
    ...sources.submissions.flatMap(metricNames),
    ...repeats(
      sources.submissions.flatMap((source) =>
        (source.value.replaces ?? []).map((name, index) => ({
          source,
          path: ['replaces', index],
          name,
          label: 'replaced id',
        })),
      ),
    ),
    ...replacedButHeld(sources),
  ],
};

function claim(source: Source<unknown>, key: string, name: string, label: string): Claim {
  return { source, path: [key], name, label };
}

// A short name that repeats among one council's own aliases is untidy but not ambiguous.
function councilNames(source: Sources['councils'][number]): Claim[] {
  const { name, shortName, aliases } = source.value;
  const seen = new Map<string, Claim>();
  for (const text of [name, shortName, ...aliases]) {
    seen.set(text.toLowerCase(), { source, path: ['aliases'], name: text, label: 'council name' });
  }
  return [...seen.values()];
}

function metricNames(source: Sources['submissions'][number]): Offence[] {
  return repeats(
    (source.value.metrics ?? []).map((metric, index) => ({
      source,
      path: ['metrics', index],
      name: metric.id ?? metric.measure,
      label: 'figure',
    })),
    'give the second one an id of its own, such as id: turnover-rate-managers',
  );
}

function replacedButHeld(sources: Sources): Offence[] {
  return sources.submissions.flatMap((source) =>
    (source.value.replaces ?? []).flatMap((id, index) =>
      sources.claimedIds.submission.has(id)
        ? [
            {
              source,
              path: ['replaces', index],
              message: `'${id}' is said to be replaced, but a submission of that name is still held`,
              remedy: `delete content/submissions/${id}.mdx, or take '${id}' off the list`,
            },
          ]
        : [],
    ),
  );
}

function repeats(claims: readonly Claim[], remedy?: string): Offence[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((next) => {
    const key = next.name.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, next);
      return [];
    }
    const { line } = earlier.source.place(earlier.path);
    return [
      {
        source: next.source,
        path: next.path,
        message: `${next.label} '${next.name}' is already used at ${earlier.source.file}:${line}`,
        remedy: remedy ?? 'change or remove one of the two',
      },
    ];
  });
}

import type { Rule } from '../rule.ts';

export const unclearDefinition: Rule = {
  name: 'unclear-definition',
  severity: 'error',
  why: 'A council’s own definition has to be said, or readers will take the figure for the official one.',
  check: (sources) =>
    sources.submissions.flatMap((source) =>
      (source.value.metrics ?? []).flatMap((metric, index) =>
        metric.definition === 'local' && metric.definitionNote === undefined
          ? [
              {
                source,
                path: ['metrics', index, 'definition'],
                message: `Enter what is counted in '${metric.id ?? metric.measure}', since its definition is the council’s own`,
                remedy: 'add definitionNote: with a few words, or write definition: not-stated',
              },
            ]
          : [],
      ),
    ),
};

import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule } from '../rule.ts';

export const unclearDefinition: Rule = {
  name: 'unclear-definition',
  title: 'A council’s own definition',
  severity: 'error',
  why: 'A council’s own definition has to be said, or readers will take the figure for the official one.',
  examples: {
    wrong: [{ details: { metrics: [{ ...SAMPLE_METRIC, definition: 'local' }] } }],
    right: [
      {
        details: {
          metrics: [
            { ...SAMPLE_METRIC, definition: 'local', definitionNote: 'Posts with nobody in them' },
          ],
        },
      },
    ],
  },
  check: ({ sources }) =>
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

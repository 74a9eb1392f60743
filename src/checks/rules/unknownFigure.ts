import type { BodyPart, ComponentPart } from '../../domain/body.ts';
import { closestMatch } from '../../domain/closestMatch.ts';
import { metricName } from '../../domain/submission/metric.ts';
import type { Rule } from '../rule.ts';

export const unknownFigure: Rule = {
  name: 'unknown-figure',
  title: 'Figures that are not at the top of the file',
  severity: 'error',
  why: 'A figure in the text is drawn from the figures at the top of the file, so it has to be there.',
  examples: {
    wrong: [{ body: '<Figure metric="vacancy-rat" />' }],
    right: [{ body: '<Figure metric="vacancy-rate" />' }],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const names = (source.value.metrics ?? []).map(metricName);
      return figures(source.value.body.parts).flatMap((part) => {
        const wanted = String(part.props.metric);
        if (names.includes(wanted)) return [];
        const near = closestMatch(wanted, names);
        return [
          {
            source,
            path: [],
            at: part.place,
            message: `figure '${wanted}' is not among the figures at the top of the file${near === undefined ? '' : `: did you mean '${near}'?`}`,
            remedy:
              names.length === 0
                ? 'add it under metrics:, or take the tag out'
                : `use one of: ${names.join(', ')}`,
          },
        ];
      });
    }),
};

function figures(parts: readonly BodyPart[]): ComponentPart[] {
  return parts.flatMap((part) =>
    part.type !== 'component' ? [] : part.name === 'Figure' ? [part] : figures(part.children),
  );
}

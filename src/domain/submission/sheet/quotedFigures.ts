import type { Catalogue } from '../../catalogue.ts';
import { NOT_STATED } from '../../text.ts';
import { formatPeriod } from '../period.ts';
import type { Submission } from '../submission.ts';
import type { QuotedFigure } from './quotedFigure.ts';

const RESULT_ROLES: ReadonlySet<string> = new Set(['before', 'after', 'single']);

/** The figures of one example, reduced to what makes two of them comparable or not. */
export function quotedFigures(
  { metrics = [] }: Submission,
  catalogue: Pick<Catalogue, 'measure'>,
): QuotedFigure[] {
  return metrics
    .map((metric) => ({
      measure: metric.measure,
      name: catalogue.measure(metric.measure).name,
      definition: metric.definition,
      ...(metric.definitionNote === undefined ? {} : { definitionNote: metric.definitionNote }),
      population: metric.population,
      results: metric.values.filter(({ role }) => RESULT_ROLES.has(role)),
    }))
    .filter(({ results }) => results.length > 0)
    .map(({ results, ...figure }) => ({
      ...figure,
      times: results
        .filter(({ period }) => period !== NOT_STATED)
        .map(({ period, group }) => ({
          period,
          text: formatPeriod(period),
          ...(group === undefined ? {} : { group }),
        })),
    }));
}

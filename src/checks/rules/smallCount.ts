import {
  countsChildren,
  findSmallCounts,
  isOfChildren,
} from '../../domain/privacy/findSmallCounts.ts';
import type { MeasureDetails } from '../../domain/measure/schema.ts';
import { FEWEST_TO_COUNT } from '../../domain/measure/fewest.ts';
import type { Metric, MetricValue } from '../../domain/submission/metric.ts';
import { perSubmission } from '../fileByFile.ts';
import { findInWords } from '../findInWords.ts';
import { byId, measuresOf } from '../proseRule.ts';
import type { FileOffence, Rule } from '../rule.ts';
import { SAMPLE_METRIC } from '../sampleParts.ts';

const REMEDY =
  'write "fewer than 5", or leave the number out; waive this with the reason if nobody could be recognised';

const CHILDREN_ASKED = {
  ...SAMPLE_METRIC,
  population: 'Young people on the panel',
  values: [{ role: 'single', value: 50, period: '2024', n: 4 }],
};

export const smallCount: Rule = {
  name: 'small-count',
  title: 'Very small numbers of children or families',
  severity: 'warning',
  why: 'Where 1 to 4 children or families are counted, people who know them can often say who they are.',
  examples: {
    wrong: [
      { body: 'Three children came home.' },
      { body: 'The evenings helped 2 looked-after young people.' },
      { body: 'One of the families moved away.' },
      { body: 'One child was adopted.' },
      { details: { transfer: { keep: ['Work with two families in the first year'] } } },
      { details: { metrics: [CHILDREN_ASKED] }, body: 'Words.' },
    ],
    right: [
      { body: 'Twelve children came home, with three social workers and 2 teachers.' },
      { body: 'Year 4 children come in groups of 3 young people, up to 4 children a week.' },
      { body: 'Two family hubs, three children’s homes and one family support worker.' },
      { body: 'One child said that it helped. 1 in 4 children agreed.' },
      {
        details: {
          metrics: [{ ...CHILDREN_ASKED, population: 'Social workers for young people' }],
        },
        body: 'Words.',
      },
      {
        details: {
          metrics: [
            { ...CHILDREN_ASKED, values: [{ role: 'single', value: 50, period: '2024', n: 12 }] },
          ],
        },
        body: 'Words.',
      },
    ],
  },
  ...perSubmission(measuresOf, (list) => {
    const measures = byId(list);
    return (source) => [
      ...findInWords(source, findSmallCounts, ({ words }, part) => ({
        message: `${part} gives a very small number of children or families: '${words}'`,
        remedy: REMEDY,
      })),
      ...(source.value.metrics ?? []).flatMap((metric, index) =>
        smallValues(metric, index, measures.get(metric.measure)),
      ),
    ];
  }),
};

function smallValues(
  { population, values }: Metric,
  index: number,
  measure: MeasureDetails | undefined,
): FileOffence[] {
  const unit = measure?.unit === 'count' ? (measure.unitName?.many ?? '') : '';
  return values.flatMap((value, each) => {
    const key = smallNumber(value, countsChildren(unit, population), isOfChildren(population));
    return key === undefined
      ? []
      : [
          {
            path: ['metrics', index, 'values', each, key],
            message: `Figure of '${measure?.name ?? 'children'}' counts very few children or families: ${value[key] ?? ''}`,
            remedy: REMEDY,
            passage: String(value[key]),
          },
        ];
  });
}

/** Which of a value's numbers counts 1 to 4 children; a target counts nobody yet. */
function smallNumber(
  { role, value, n, qualifier }: MetricValue,
  valueIsCount: boolean,
  isAboutChildren: boolean,
): 'value' | 'n' | undefined {
  if (role === 'target') return undefined;
  const isMore = qualifier === 'over' || qualifier === 'at-least';
  if (valueIsCount && value > 0 && value < FEWEST_TO_COUNT && !isMore) return 'value';
  return isAboutChildren && n !== undefined && n < FEWEST_TO_COUNT ? 'n' : undefined;
}

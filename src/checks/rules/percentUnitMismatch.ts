import { metricName } from '../../domain/submission/metric.ts';
import { findUnitMismatches } from '../../domain/submission/numbers/findUnitMismatches.ts';
import { proseRule } from '../proseRule.ts';
import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule } from '../rule.ts';

const TRAINED = {
  ...SAMPLE_METRIC,
  measure: 'people-trained',
  values: [{ role: 'single', value: 41, period: '2024' }],
};

export const percentUnitMismatch: Rule = {
  name: 'percent-unit-mismatch',
  title: 'Percentages and numbers of people',
  severity: 'warning',
  why: 'The words and the chart would show one number in two units.',
  examples: {
    wrong: [
      { details: { metrics: [TRAINED] }, body: 'The academy trained 41%.' },
      { details: { metrics: [TRAINED] }, body: 'It has trained 41% of staff.' },
      { body: 'The vacancy rate is now 21.' },
    ],
    right: [
      { details: { metrics: [TRAINED] }, body: 'The academy trained 41 people.' },
      { details: { metrics: [TRAINED, SAMPLE_METRIC] }, body: 'They trained 41 and filled 21%.' },
      { body: 'The vacancy rate is now 21%.' },
      { body: 'The vacancy rate fell from 27 to 21%.' },
      { body: 'With the vacancy rate so high, 21 managers came.' },
    ],
  },
  ...proseRule(findUnitMismatches, ({ number, metric, measure }, around) =>
    number.unit === 'percent'
      ? {
          message: `'${around}' is a percentage, and '${metricName(metric)}' is not: its measure is '${measure.name}'`,
          remedy: 'take the % out, or give the figure a measure in percent',
        }
      : {
          message: `'${around}' has no %, and '${metricName(metric)}' is a percentage`,
          remedy: `write ${number.text}%, or give the figure a measure that counts`,
        },
  ),
};

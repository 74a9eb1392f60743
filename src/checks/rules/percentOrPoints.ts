import { metricName } from '../../domain/submission/metric.ts';
import { findPercentForPoints } from '../../domain/submission/numbers/findPercentForPoints.ts';
import { proseRule } from '../proseRule.ts';
import { SAMPLE_AFTER, SAMPLE_BEFORE, SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule } from '../rule.ts';

export const percentOrPoints: Rule = {
  name: 'percent-or-points',
  title: 'Percentages and percentage points',
  severity: 'warning',
  why: 'From 27% to 21% is 6 percentage points lower, and 22% lower: a reader has to know which.',
  examples: {
    wrong: [
      { body: 'The vacancy rate fell by 6%.' },
      { body: 'There was a 6% fall in vacancies.' },
      { details: { summary: 'Open evenings led to a fall of about 6% in vacancies.' } },
    ],
    right: [
      { body: 'The vacancy rate fell by 6 percentage points.' },
      { body: 'The vacancy rate fell by 22%.' },
      { body: 'The vacancy rate fell from 27% to 21%.' },
      {
        // From 100% both are 5.
        details: {
          metrics: [
            {
              ...SAMPLE_METRIC,
              values: [
                { ...SAMPLE_BEFORE, value: 100 },
                { ...SAMPLE_AFTER, value: 95 },
              ],
            },
          ],
        },
        body: 'It fell by 5%.',
      },
    ],
  },
  ...proseRule(findPercentForPoints, ({ number, metric }, around) => ({
    message: `'${around}' is a change in percentage points of '${metricName(metric)}'`,
    remedy: `write ${number.value} percentage ${number.value === 1 ? 'point' : 'points'}`,
  })),
};

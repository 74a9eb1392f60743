import { metricName } from '../../domain/submission/metric.ts';
import { findTargetClaims } from '../../domain/submission/numbers/findTargetClaims.ts';
import { proseRule } from '../proseRule.ts';
import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule } from '../rule.ts';

const TARGET = {
  ...SAMPLE_METRIC,
  values: [{ role: 'target', value: 15, period: 'not-stated' }],
};
const TRAINED = {
  ...SAMPLE_METRIC,
  measure: 'people-trained',
  values: [{ role: 'target', value: 12, period: 'not-stated' }],
};

export const targetAsResult: Rule = {
  name: 'target-as-result',
  title: 'Targets told as results',
  severity: 'warning',
  why: 'A target told as a result claims what has not been achieved.',
  examples: {
    wrong: [
      { details: { metrics: [TARGET] }, body: 'The vacancy rate has reached 15%.' },
      {
        details: {
          metrics: [TARGET],
          summary: 'Open evenings cut the vacancy rate to 15% in all.',
        },
      },
      { details: { metrics: [TRAINED] }, body: 'The academy has trained 12 people.' },
    ],
    right: [
      { details: { metrics: [TARGET] }, body: 'The aim is a vacancy rate of 15%.' },
      { details: { metrics: [TARGET] }, body: 'It has set a target. The rate was to be 15%.' },
      { details: { metrics: [TRAINED] }, body: 'There were 12 weekly evenings.' },
      {
        details: {
          metrics: [
            {
              ...TARGET,
              values: [...TARGET.values, { role: 'single', value: 15, period: '2024' }],
            },
          ],
        },
        body: 'The vacancy rate has reached 15%.',
      },
    ],
  },
  ...proseRule(findTargetClaims, ({ number, metric }, around) => ({
    message: `'${around}' reads as achieved, and ${number.text} is only the target of '${metricName(metric)}'`,
    remedy: 'say that it is the aim, or add the result with its own role and period',
  })),
};

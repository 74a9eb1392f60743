import { findContradictions } from '../../domain/submission/numbers/findContradictions.ts';
import { listOf } from '../../domain/words.ts';
import { proseRule } from '../proseRule.ts';
import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule } from '../rule.ts';

export const contradictingFigures: Rule = {
  name: 'contradicting-figures',
  title: 'Two values for one thing',
  severity: 'warning',
  why: 'A reader who finds two values for one thing trusts neither.',
  examples: {
    wrong: [
      { details: { summary: 'Open evenings brought the vacancy rate down to 22%.' } },
      { body: 'Vacancies fell from 27% to 20%.' },
      {
        body: 'The vacancy rate is 41%.',
        details: {
          metrics: [
            SAMPLE_METRIC,
            {
              ...SAMPLE_METRIC,
              measure: 'people-trained',
              values: [{ role: 'single', value: 41, period: '2024' }],
            },
          ],
        },
      },
    ],
    right: [
      { body: 'Vacancies fell from 27% to 21%.' },
      { body: 'The vacancy rate fell by 6 percentage points.' },
      { body: 'The vacancy rate for London was 22.7%.' },
      { body: 'Some 80% of new staff stayed, and the vacancy rate fell.' },
      {
        details: { metrics: [{ ...SAMPLE_METRIC, note: 'Elsewhere the source says 22%.' }] },
        body: 'One report says that the vacancy rate is 22%.',
      },
    ],
  },
  ...proseRule(findContradictions, ({ metrics, number }, around) => {
    const values = metrics.flatMap((metric) => metric.values.map(({ value }) => `${value}%`));
    return {
      message: `'${around}' is not what '${metrics[0]?.measure ?? ''}' says, which is ${listOf([...new Set(values)])}`,
      remedy: `make the two agree; if ${number.text} is about other people or another time, add it under metrics: or say so in a note`,
    };
  }),
};

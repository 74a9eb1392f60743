import { TEST_BENCHMARK, TEST_OFFICIAL } from '../benchmark/testBenchmark.ts';
import { EMPTY_BODY } from '../body.ts';
import { buildCatalogue, type Measure, type Theme } from '../catalogue.ts';
import { testMetric, testQuotes, testSubmission } from '../comparison/testQuotes.ts';
import type { Council } from '../council/schema.ts';

const MEASURE: Measure = {
  ...TEST_OFFICIAL,
  traps: ['Posts covered by agency workers count as vacant.', 'A second trap.'],
};

const { council, provider } = testQuotes();
const COUNCILS: readonly Council[] = [
  { ...council('newshire'), gss: 'E06000063', region: 'North East' },
  { ...council('nowhere'), gss: 'E06000099' },
];

const RETENTION: Theme = {
  id: 'retention',
  title: 'Keeping staff',
  shortTitle: 'Retention',
  definition: 'Why people stay.',
  measures: [],
  synonyms: [],
  body: EMPTY_BODY,
};

/** A hub with one measure, official and quoted, and a council that the series does not know. */
export const TEST_CATALOGUE = buildCatalogue({
  site: {
    name: 'Spotlight',
    tagline: 'What councils try.',
    organisation: {
      name: 'An Alliance',
      shortName: 'Alliance',
      url: 'https://alliance.example/',
      about: 'A partnership.',
    },
    region: 'London',
    language: 'en-GB',
    address: 'https://hub.example',
    contacts: [],
  },
  submissions: [
    testSubmission(
      's1',
      ['newshire'],
      [
        testMetric([
          { role: 'before', value: 30, period: '2020', n: 60 },
          { role: 'after', value: 11, qualifier: 'about', period: '2024', n: 40 },
        ]),
      ],
    ),
  ],
  councils: COUNCILS,
  providers: [provider('trust')],
  categories: [],
  themes: [RETENTION],
  practiceModels: [],
  measures: [MEASURE],
  glossary: [],
  pages: [],
  benchmarks: [TEST_BENCHMARK],
  plans: [],
  neighbours: undefined,
  searchWords: { ignore: [], common: [], same: [], near: [] },
  finder: undefined,
  ledger: [],
});

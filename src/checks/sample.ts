import { stringify } from 'yaml';
import type { Council } from '../domain/council/schema.ts';
import type { Measure, Theme } from '../domain/catalogue.ts';
import { EMPTY_BODY } from '../domain/body.ts';
import type { Provider } from '../domain/provider/schema.ts';
import type { Submission } from '../domain/submission/submission.ts';
import { readKind } from '../mdx/readKind.ts';
import type { RuleExample } from './rule.ts';
import { SAMPLE_METRIC } from './sampleParts.ts';
import { exampleSeries } from './exampleSeries.ts';
import { exampleLedger } from './exampleLedger.ts';
import { exampleSite } from './sampleSite.ts';
import type { Source, Sources } from './sources.ts';

/** The sound submission that rules' examples change. All of it is invented. */
export const SAMPLE_DETAILS: Readonly<Record<string, unknown>> = {
  title: 'Open evenings',
  summary: 'Staff meet candidates on open evenings before a vacancy is advertised.',
  councils: ['anyborough'],
  categories: [],
  themes: ['recruitment'],
  contacts: [{ role: 'Workforce lead', email: 'workforce@anyborough.example' }],
  status: 'running',
  result: 'improved',
  evidence: 'before-after',
  metrics: [SAMPLE_METRIC],
  origin: { kind: 'submission', publisher: 'An invented alliance' },
  licence: 'ogl-3.0',
  approvals: [{ role: 'director-of-childrens-services' }, { role: 'practice-leader' }],
  stage: 'published',
};

const SAMPLE_BODY = `Staff were leaving, and few people applied.

## What they did

Managers held open evenings for people who might apply.

<Figure metric="vacancy-rate" />`;

const COUNCILS: readonly Council[] = [
  sampleCouncil('anyborough', 'Anyborough', '901'),
  sampleCouncil('otherham', 'Otherham', '902'),
  // One whose email domains nobody has recorded.
  { ...sampleCouncil('farborough', 'Farborough', '903'), domains: [] },
];

function sampleCouncil(id: string, shortName: string, dfeCode: string): Council {
  return {
    id,
    gss: `E09009${dfeCode}`,
    dfeCode,
    name: `London Borough of ${shortName}`,
    shortName,
    region: 'London',
    kind: 'London borough',
    aliases: [],
    domains: [`${id}.example`],
    formerGss: [],
    replaced: [],
  };
}

const PROVIDER: Provider = {
  id: 'anyborough-first',
  name: 'Anyborough First',
  kind: 'Company owned by the council',
  serves: [{ council: 'anyborough' }],
  domains: ['anyborough-first.example'],
  source: ['Invented'],
};

const MEASURES: readonly Measure[] = [
  {
    id: 'vacancy-rate',
    name: 'Vacancy rate',
    definition: 'Empty posts as a share of all posts.',
    unit: 'percent',
    range: { min: 0, max: 100 },
    better: 'lower',
    kind: 'local',
    traps: [],
    related: [],
    synonyms: ['vacancies'],
  },
  {
    id: 'people-trained',
    name: 'People trained',
    definition: 'People who have finished a course.',
    unit: 'count',
    unitName: { one: 'person', many: 'people' },
    range: { min: 0 },
    better: 'higher',
    kind: 'local',
    traps: [],
    related: [],
    synonyms: ['trained'],
  },
];

const THEME: Theme = {
  id: 'recruitment',
  title: 'Recruitment',
  shortTitle: 'Recruitment',
  definition: 'Finding and appointing staff.',
  measures: [],
  synonyms: [],
  body: EMPTY_BODY,
};

/** The text of an example as a file: the sample's details with the changes, then the body. */
export function exampleText({ details = {}, body = SAMPLE_BODY }: RuleExample): string {
  const whole = Object.entries({ ...SAMPLE_DETAILS, ...details }).filter(
    ([, value]) => value !== undefined,
  );
  return `---\n${stringify(Object.fromEntries(whole), { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}\n`;
}

/** Reads an example through the real reader. Throws when the example itself cannot be read. */
export function exampleSources(example: RuleExample): Sources {
  const submissions = [
    exampleSource(example.id ?? 'open-evenings', example),
    ...(example.other === undefined ? [] : [exampleSource('other-evenings', example.other)]),
  ];
  return {
    site: example.site && exampleSite(example.site),
    submissions,
    councils: COUNCILS.map((value) => inMemory('councils.csv', value)),
    providers: [inMemory('providers.yml', PROVIDER)],
    categories: [],
    themes: [inMemory('themes/recruitment.mdx', THEME)],
    practiceModels: [],
    measures: MEASURES.map((value) => inMemory(`measures/${value.id}.yml`, value)),
    glossary: [],
    pages: [],
    plans: [],
    benchmarks: Object.entries(example.series ?? {}).map(([measure, csv]) =>
      exampleSeries(measure, csv),
    ),
    neighbourSource: undefined,
    neighbours: [],
    searchWords: undefined,
    finder: undefined,
    ledger: exampleLedger(example.addresses ?? ''),
    claimedIds: {
      submission: new Set(submissions.map(({ value }) => value.id)),
      category: new Set(),
      theme: new Set([THEME.id]),
      measure: new Set(MEASURES.map(({ id }) => id)),
      council: new Set(COUNCILS.map(({ id }) => id)),
      provider: new Set([PROVIDER.id]),
      'practice model': new Set(),
    },
  };
}

function exampleSource(id: string, example: RuleExample): Source<Submission> {
  const { findings, details, body, yaml, marks } = readKind('submission', exampleText(example));
  if (details === undefined || body === undefined || yaml === undefined) {
    throw new Error(
      `The example cannot be read: ${findings.map(({ message }) => message).join('; ')}`,
    );
  }
  return {
    file: `content/submissions/${id}.mdx`,
    value: { ...details, id, body },
    place: yaml.where,
    marks,
  };
}

function inMemory<T>(name: string, value: T): Source<T> {
  return { file: `content/${name}`, value, place: () => ({ line: 1, column: 1 }), marks: [] };
}

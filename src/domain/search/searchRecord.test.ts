import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { facetOptions } from './facets.ts';
import { searchRecord } from './searchRecord.ts';

// Only what search reads: a whole catalogue would hide what the record depends on.
const submission = {
  id: 'career-talks',
  title: 'Career talks',
  summary: 'Managers present vacancies.',
  councils: ['rbkc', 'camden'],
  themes: ['retention'],
  categories: ['workforce'],
  metrics: [{ measure: 'vacancy-rate' }, { measure: 'vacancy-rate' }],
  practiceModels: ['signs-of-safety'],
  evidence: 'before-after',
  origin: { kind: 'submission', publisher: 'LIIA', date: '2024-11' },
  dates: { updated: '2026-01' },
  result: 'improved',
  contacts: [{ role: 'Lead', name: 'Jo Example', email: 'jo@council.example' }],
} as unknown as Submission;

const councils = [
  { id: 'barnet', shortName: 'Barnet', name: 'London Borough of Barnet', aliases: [] },
  { id: 'camden', shortName: 'Camden', name: 'Camden', aliases: [], region: 'London' },
  {
    id: 'rbkc',
    shortName: 'Kensington and Chelsea',
    name: 'Royal Borough of Kensington and Chelsea',
    aliases: ['RBKC'],
    region: 'London',
  },
];

const catalogue = {
  submissions: [submission],
  themes: [
    {
      tips: [
        { tip: 'Talk early.', examples: ['career-talks'] },
        { tip: 'Pay more.', examples: ['another'] },
      ],
    },
    {},
  ],
  councils,
  categories: [{ id: 'workforce' }],
  council: (id: string) => councils.find((council) => council.id === id),
  theme: () => ({ title: 'Retention and stability', shortTitle: 'Retention', synonyms: ['keep'] }),
  category: () => ({ shortTitle: 'Workforce' }),
  measure: (id: string) => ({ id, name: 'Vacancy rate' }),
  practiceModel: () => ({ name: 'Signs of Safety' }),
} as unknown as Catalogue;

describe('searchRecord', () => {
  const record = searchRecord(submission, catalogue);

  it('gathers names that its text may lack, and the tips that it is an example of', () => {
    expect(record.keywords).toBe('Workforce; Vacancy rate; Signs of Safety; Talk early.');
    expect(record.councils).toBe('Kensington and Chelsea, Camden');
  });

  it('names each value once', () => {
    expect(record.facets.measure).toEqual([{ id: 'vacancy-rate', label: 'Vacancy rate' }]);
    expect(record.facets.region).toEqual([{ id: 'london', label: 'London' }]);
    expect(record.facets.evidence).toEqual([{ id: 'before-after', label: 'Before and after' }]);
  });

  it('is as new as its source where it has no date of its own', () => {
    expect([record.newest, record.reviewed]).toEqual(['2024-11', '2026-01']);
  });

  it('holds no contact', () => {
    expect(JSON.stringify(record)).not.toMatch(/Jo|Lead|@/);
  });
});

describe('facetOptions', () => {
  it('lists what examples have, in alphabetical order, with counts', () => {
    const council = facetOptions(catalogue).find(({ name }) => name === 'council');
    expect(council?.values).toEqual([
      { id: 'camden', label: 'Camden', count: 1 },
      { id: 'rbkc', label: 'Kensington and Chelsea', count: 1 },
    ]);
  });
});

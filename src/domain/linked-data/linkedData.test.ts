import { expect, test } from 'vitest';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import { exampleLinkedData } from './exampleLinkedData.ts';

const whole = (address: string): string => `https://hub.example${address}`;
const [sample] = TEST_CATALOGUE.submissions;
if (sample === undefined) throw new Error('The test catalogue has no submission.');

test('an example is an article by its councils, without contacts or made-up days', () => {
  const contacts = [{ role: 'Lead', name: 'Alex Example', email: 'lead@newshire.example' }];
  const origin = {
    kind: 'report',
    publisher: 'A publisher',
    url: 'https://source.example/',
  } as const;
  const submission = { ...sample, themes: [], contacts, origin, licence: 'ogl-3.0' as const };
  const data = exampleLinkedData(submission, TEST_CATALOGUE, whole);
  const [article] = data['@graph'] as readonly Record<string, unknown>[];
  expect(article).toMatchObject({
    '@type': 'Article',
    '@id': 'https://hub.example/submissions/s1/',
    author: [{ '@type': 'GovernmentOrganization', url: 'https://hub.example/councils/newshire/' }],
    isBasedOn: 'https://source.example/',
    license: expect.stringContaining('open-government-licence') as string,
  });
  expect(article).not.toHaveProperty('datePublished');
  expect(JSON.stringify(data)).not.toMatch(/Alex Example|lead@|undefined|null/);
});

test('a licence that is not stated is left out', () => {
  const submission = { ...sample, themes: [], licence: 'not-stated' as const };
  const data = exampleLinkedData(
    submission,
    { ...TEST_CATALOGUE, ledger: [{ address: '/submissions/s1/', since: '2026-03-01' }] },
    whole,
  );
  const [article] = data['@graph'] as readonly Record<string, unknown>[];
  expect(article).not.toHaveProperty('license');
  expect(article).toMatchObject({ datePublished: '2026-03-01' });
});

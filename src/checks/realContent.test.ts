import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../domain/catalogue.ts';
import { accountNumbers } from '../domain/submission/numbers/accountNumbers.ts';
import type { Problem } from '../domain/problem.ts';
import { checkContent } from './checkContent.ts';

let problems: readonly Problem[] = [];
let content: Content;

/**
 * Examples that were brought over from where they were published. Others are sent by their
 * councils: what the check lets pass there is for a reviewer to weigh, and fails no test.
 */
const broughtOver = () => content.submissions.filter(({ origin }) => origin.url !== undefined);

beforeAll(async () => {
  const checked = await checkContent(path.resolve(import.meta.dirname, '../../content'));
  problems = checked.report.problems;
  if (checked.content === undefined) throw new Error('content/site.yml could not be read.');
  content = checked.content;
});

describe('the content of this hub', () => {
  test('has no errors, and no warnings but in what councils send', () => {
    const kept = new Set(broughtOver().map(({ id }) => `content/submissions/${id}.mdx`));
    const ours = ({ file }: Problem) => kept.has(file) || !file.includes('/submissions/');
    const counted = problems.filter(
      (problem) =>
        problem.severity === 'error' || (problem.severity === 'warning' && ours(problem)),
    );
    expect(counted).toEqual([]);
  });

  test('has every English authority once, by region', () => {
    const counts = Object.groupBy(content.councils, ({ region }) => region);
    expect(
      Object.fromEntries(Object.entries(counts).map(([name, list]) => [name, list.length])),
    ).toEqual({
      'East Midlands': 10,
      'East of England': 11,
      London: 33,
      'North East': 12,
      'North West': 24,
      'South East': 19,
      'South West': 15,
      'West Midlands': 14,
      'Yorkshire and The Humber': 15,
    });
  });

  test('knows councils by what people type', () => {
    const find = (name: string) =>
      content.councils.filter(({ aliases }) => aliases.includes(name)).map(({ id }) => id);
    expect(find('RBKC')).toEqual(['kensington-and-chelsea']);
    expect(find('H&F')).toEqual(['hammersmith-and-fulham']);
    expect(find('LB of Barnet')).toEqual(['barnet']);
  });

  test('gives every submission of the workforce page both approvals and a contact', () => {
    const { source } = content.categories.find(({ id }) => id === 'workforce') ?? {};
    const sent = content.submissions.filter(({ origin }) => origin.url === source);
    expect(sent).toHaveLength(17);
    for (const { approvals, contacts, categories } of sent) {
      expect(approvals.map(({ role }) => role).toSorted()).toEqual([
        'director-of-childrens-services',
        'practice-leader',
      ]);
      expect(contacts.length).toBeGreaterThan(0);
      expect(categories).toContain('workforce');
    }
  });

  test('names people as contacts only, where the source published them', () => {
    const named = content.submissions.filter(({ contacts }) => contacts.some(({ name }) => name));
    expect(new Set(named.map(({ origin }) => origin.kind))).toEqual(
      new Set(['submission', 'practice-guide']),
    );
  });

  test('leaves no number in an example’s words unaccounted for', () => {
    const open = broughtOver().flatMap((submission) =>
      accountNumbers(submission)
        .filter(({ account }) => account.by === 'nothing')
        .map(({ part, passage }) => `${submission.id}, ${part}: ${passage}`),
    );
    expect(open).toEqual([]);
  });

  test('keeps official measures and their series together', () => {
    const official = content.measures.filter(({ kind }) => kind === 'official').map(({ id }) => id);
    expect(content.benchmarks.map(({ measure }) => measure).toSorted()).toEqual(
      official.toSorted(),
    );
    expect(official).toHaveLength(5);
  });

  test('knows how many each official percentage of people is a share of', () => {
    const based = content.benchmarks.filter(({ base }) => base !== undefined);
    expect(based.map(({ measure }) => measure).toSorted()).toEqual([
      'agency-worker-rate',
      'turnover-rate',
      'vacancy-rate',
    ]);
    const shares = based.flatMap(({ areas }) =>
      areas.flatMap(({ values, bases = [] }) =>
        values.flatMap((value, index) => {
          const base = bases[index];
          return typeof value !== 'number' || base === undefined ? [] : [{ value, base }];
        }),
      ),
    );
    expect(shares.length).toBeGreaterThan(4000);
    expect(shares.filter(({ value, base }) => value < 0 || (value / 100) * base > base)).toEqual(
      [],
    );
  });
});

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../domain/catalogue.ts';
import { finderSteps } from '../domain/finder/finderSteps.ts';
import { stepTitle } from '../domain/finder/finderWords.ts';
import { checkContent } from './checkContent.ts';
import { withContent } from './testContent.ts';

const FINDER = `problems:
  - id: posts-stay-empty
    title: We can’t fill our posts
    themes: [recruitment]
people:
  - id: managers
    title: Managers
    where:
      - mentions: [manager]
      - themes: [recruitment]
means:
  - id: little-money
    title: We have little or no money
    where:
      - costBands: [under-10k]
`;

const check = (text: string | undefined) => withContent({ 'finder.yml': text }, checkContent);

describe('a finder', () => {
  test('is read with the content, and may be left out', async () => {
    expect((await check(FINDER)).content?.finder?.problems[0]?.id).toBe('posts-stay-empty');
    const without = await check(undefined);
    expect(without.content?.finder).toBeUndefined();
    expect(without.report.problems).toEqual([]);
  });

  test.each([
    ['    themes: [recruitment]', '    themes: [recrutiment]', '4:14'],
    ['      - themes: [recruitment]', '      - themes: [recrutiment]', '10:18'],
  ])('that names an unknown theme is told where and what to write: %s', async (from, to, place) => {
    const { content, report } = await check(FINDER.replace(from, to));
    expect(
      report.problems.map(
        ({ file, line, column, rule, message, remedy }) =>
          `${file}:${String(line)}:${String(column)} ${rule}: ${message} → ${remedy}`,
      ),
    ).toEqual([
      `content/finder.yml:${place} unknown-reference: theme 'recrutiment' is not known: did you mean 'recruitment'? → write recruitment`,
    ]);
    // While somebody writes, the other pages still stand.
    expect(content?.submissions).toHaveLength(1);
    expect(content?.finder).toBeUndefined();
  });

  test('with a condition that says nothing is told so', async () => {
    const { report } = await check(FINDER.replace('costBands: [under-10k]', 'costBands: []'));
    expect(report.problems.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
      'content/finder.yml:15',
    ]);
  });
});

describe('the finder of this hub', async () => {
  const { content } = await checkContent(path.resolve(import.meta.dirname, '../../content'));
  if (content?.finder === undefined) throw new Error('content/finder.yml could not be read.');
  const submissions = content.submissions.filter(({ stage }) => stage === 'published');
  const steps = finderSteps(buildCatalogue({ ...content, submissions }));

  test('leads to every published example', () => {
    const reached = new Set(steps.slice(1).flatMap((step) => step.submissions));
    expect(submissions.filter((each) => !reached.has(each)).map(({ id }) => id)).toEqual([]);
  });

  test('offers every problem, and some example to all people it names', () => {
    const { problems, people } = content.finder ?? { problems: [], people: [] };
    expect(steps[0]?.offers).toHaveLength(problems.length);
    const named = new Set(steps.map((step) => step.people));
    expect(people.filter((each) => !named.has(each)).map(({ title }) => title)).toEqual([]);
  });

  test('has no empty page and no two of the same name or address', () => {
    expect(steps.filter((step) => step.submissions.length === 0)).toEqual([]);
    expect(new Set(steps.map(({ address }) => address)).size).toBe(steps.length);
    expect(new Set(steps.map(stepTitle)).size).toBe(steps.length);
  });
});

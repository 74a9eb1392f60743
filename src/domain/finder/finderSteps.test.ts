import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../catalogue.ts';
import { testSubmission } from '../comparison/testQuotes.ts';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { finderSteps } from './finderSteps.ts';
import { answersSoFar, questionOf, stepTitle, stepTrail, unsaid } from './finderWords.ts';
import { sameList } from './sameList.ts';
import type { Finder } from './schema.ts';

const FINDER: Finder = {
  problems: [
    { id: 'empty', title: 'We can’t fill our posts', themes: ['recruitment', 'abroad'] },
    { id: 'alone', title: 'One alone', themes: ['voice'] },
    { id: 'nobody', title: 'Nobody has tried', themes: ['unheard-of'] },
  ],
  people: [
    { id: 'managers', title: 'Managers', where: [{ themes: ['careers'] }] },
    { id: 'children', title: 'Children', where: [{ themes: ['unheard-of'] }] },
    { id: 'all', title: 'Everyone' },
  ],
  means: [
    { id: 'cheap', title: 'We have little', where: [{ costBands: ['no-extra-cost'] }] },
    { id: 'sure', title: 'We need figures', where: [{ evidence: ['compared'] }] },
  ],
};

const example = (id: string, more: Partial<Submission>): Submission => ({
  ...testSubmission(id, ['newshire'], []),
  title: id,
  ...more,
});

const hub = (finder: Finder | undefined, submissions: readonly Submission[]): Catalogue =>
  buildCatalogue({ ...TEST_CATALOGUE, finder, submissions });

const HUB = hub(FINDER, [
  example('b-second', { themes: ['careers', 'recruitment'], cost: { band: 'no-extra-cost' } }),
  example('c-main', { themes: ['recruitment', 'careers'] }),
  example('a-other', { themes: ['abroad'], cost: { annual: 90_000 }, evidence: 'compared' }),
  example('d-voice', { themes: ['voice'] }),
]);
const STEPS = finderSteps(HUB);
const at = (address: string) => {
  const step = STEPS.find((each) => each.address === address);
  if (step === undefined) throw new Error(`There is no ${address}.`);
  return step;
};
const ids = (submissions: readonly Submission[]): string[] => submissions.map(({ id }) => id);

describe('the pages of the finder', () => {
  test('are those that have an example, and no others', () => {
    expect(STEPS.map(({ address }) => address)).toEqual([
      '/find/',
      '/find/empty/',
      '/find/empty/managers/',
      '/find/empty/managers/cheap/',
      '/find/empty/all/',
      '/find/empty/all/cheap/',
      '/find/empty/all/sure/',
      '/find/alone/',
    ]);
    expect(STEPS.every(({ submissions }) => submissions.length > 0)).toBe(true);
  });

  test('are all offered by the page before', () => {
    const offered = STEPS.flatMap(({ offers }) => offers.flatMap(({ address = [] }) => address));
    expect(['/find/', ...offered].toSorted()).toEqual(
      STEPS.map(({ address }) => address).toSorted(),
    );
  });

  test('hold first what is mainly about the problem', () => {
    expect(ids(at('/find/empty/').submissions)).toEqual(['a-other', 'c-main', 'b-second']);
  });

  test('say what examples do not state, and offer no link where none is known to fit', () => {
    const { offers } = at('/find/empty/managers/');
    expect(offers.map(({ title, address, count }) => [title, address, count])).toEqual([
      ['We have little', '/find/empty/managers/cheap/', 1],
    ]);
    expect(offers[0]?.notStated).toBe(1);
    expect(ids(at('/find/empty/managers/cheap/').notStated)).toEqual(['c-main']);
    const unknown = hub(FINDER, [
      example('one', { themes: ['recruitment'] }),
      example('two', { themes: ['recruitment'] }),
    ]);
    const all = finderSteps(unknown).find(({ address }) => address === '/find/empty/all/');
    expect(all?.offers.map(({ address, notStated }) => [address, notStated])).toEqual([
      [undefined, 2],
    ]);
  });

  test('ask nothing more where one example is left', () => {
    expect(at('/find/alone/').offers).toEqual([]);
  });

  test('are none in a hub without a finder or without examples', () => {
    expect(finderSteps(hub(undefined, HUB.submissions))).toEqual([]);
    expect(finderSteps(hub(FINDER, []))).toEqual([]);
  });
});

describe('the words of the finder', () => {
  test('name each page unlike the others', () => {
    const titles = STEPS.map(stepTitle);
    expect(new Set(titles).size).toBe(STEPS.length);
    expect(stepTitle(at('/find/empty/all/sure/'))).toBe(
      'We can’t fill our posts: everyone, we need figures',
    );
  });

  test('say how far the reader has come, and lead back', () => {
    expect(STEPS.slice(0, 3).map(questionOf)).toEqual([
      'Step 1 of 3: what is the problem?',
      'Step 2 of 3: who is it for?',
      'Step 3 of 3: what do you have, and what do you need?',
    ]);
    const last = at('/find/empty/all/sure/');
    expect(stepTrail(last).map(({ address }) => address)).toEqual([
      '/find/',
      '/find/empty/',
      '/find/empty/all/',
    ]);
    expect(answersSoFar(last).map(({ answer, back }) => [answer, back])).toEqual([
      ['Everyone', '/find/empty/'],
      ['We need figures', '/find/empty/all/'],
    ]);
  });

  test('say what is not said', () => {
    const [cheap, sure] = FINDER.means;
    if (cheap === undefined || sure === undefined) throw new Error('There are two.');
    expect([unsaid(cheap, 1), unsaid(cheap, 4), unsaid(sure, 4)]).toEqual([
      'what it costs',
      'what they cost',
      '',
    ]);
  });
});

test('the same list is offered where the filters of the list can say the same', () => {
  expect(sameList(at('/find/empty/'))).toBe('/submissions/?theme=recruitment&theme=abroad');
  expect(sameList(at('/find/empty/all/sure/'))).toBe(
    '/submissions/?theme=recruitment&theme=abroad&evidence=compared',
  );
  expect(sameList(at('/find/empty/all/cheap/'))).toBeUndefined();
  expect(sameList(at('/find/empty/managers/'))).toBeUndefined();
  expect(sameList(at('/find/'))).toBeUndefined();
});

import { expect, test } from 'vitest';
import { finderThemes } from './finderThemes.ts';
import { finderSchema } from './schema.ts';

const problem = (id: string, title: string) => ({ id, title, themes: ['recruitment'] });
const finder = (problems: readonly unknown[]) => ({
  problems,
  people: [{ id: 'all', title: 'Everyone', where: [{ mentions: ['staff'] }, { themes: ['x'] }] }],
  means: [{ id: 'any', title: 'Anything', where: [{ themes: ['y'] }] }],
});

test('ids and titles stand once in their list, since addresses and page titles are made of them', () => {
  const errors = (problems: readonly unknown[]) =>
    finderSchema.safeParse(finder(problems)).error?.issues.map(({ message }) => message);
  expect(errors([problem('a', 'One'), problem('b', 'Two ways')])).toBeUndefined();
  expect(errors([problem('a', 'One'), problem('a', 'Two')])).toEqual(['must not use an id twice']);
  expect(errors([problem('a', 'One'), problem('b', 'One')])).toEqual([
    'must not use a title twice',
  ]);
});

test('every theme is found with its place', () => {
  expect(finderThemes(finderSchema.parse(finder([problem('a', 'One')])))).toEqual([
    { id: 'recruitment', path: ['problems', 0, 'themes', 0] },
    { id: 'x', path: ['people', 0, 'where', 1, 'themes', 0] },
    { id: 'y', path: ['means', 0, 'where', 0, 'themes', 0] },
  ]);
});

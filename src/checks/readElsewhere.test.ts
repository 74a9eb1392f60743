import { expect, test } from 'vitest';
import type { Content } from '../domain/catalogue.ts';
import { readElsewhere } from './readElsewhere.ts';
import { withContent } from './testContent.ts';

const read = (index: string, file = '[]') =>
  withContent({ 'others/hub.json': file }, async (folder) => {
    const hub = { name: 'Other hub', address: 'https://other.example/', index };
    const site = { federation: [hub] } as Content['site'];
    const [found] = await readElsewhere({ site, councils: [] }, folder);
    return found;
  });

test('a copy in the content folder is read', async () => {
  expect(await read('others/hub.json')).toMatchObject({ examples: [] });
  expect((await read('others/hub.json'))?.problem).toBeUndefined();
});

test('what fails is a sentence that names the hub and its index', async () => {
  expect(await read('others/hub.json', '<html>')).toMatchObject({
    examples: [],
    problem: 'Examples of Other hub are left out: its index is not JSON (others/hub.json).',
  });
  expect((await read('others/lost.json'))?.problem).toContain('there is no such file');
  // Nothing listens there.
  expect((await read('https://127.0.0.1:9/x.json'))?.problem).toContain('could not be reached');
});

test('a hub that names no other asks nobody', async () => {
  expect(await readElsewhere({ site: {} as Content['site'], councils: [] }, '.')).toEqual([]);
});

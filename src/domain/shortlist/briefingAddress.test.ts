import { expect, test } from 'vitest';
import { readBriefing, writeBriefing } from './briefingAddress.ts';
import { MOST_LISTED } from './shortlist.ts';

test('an address names examples in their order, each once, in either form', () => {
  const list = [{ id: 'b' }, { id: 'a' }];
  expect(readBriefing('?ids=b,a,b').list).toEqual(list);
  expect(readBriefing('?ids=b&ids=a').list).toEqual(list);
  expect(readBriefing('').list).toEqual([]);
});

test('what is too many is counted', () => {
  const many = Array.from({ length: MOST_LISTED + 2 }, (_, place) => `e${place}`).join(',');
  expect(readBriefing(`?ids=${many}`)).toMatchObject({ left: 2 });
});

test('a title goes with the address, and notes never do', () => {
  const list = [{ id: 'a', note: 'secret' }, { id: 'b' }];
  const query = writeBriefing(list, 'Retention & pay, 50%');
  expect(query).not.toContain('secret');
  expect(readBriefing(query)).toEqual({
    list: [{ id: 'a' }, { id: 'b' }],
    left: 0,
    title: 'Retention & pay, 50%',
  });
  expect(writeBriefing([], 'A title')).toBe('');
});

import { describe, expect, test } from 'vitest';
import { annotate, move, rename } from './arrange.ts';
import { add, has, LONGEST_NOTE, MOST_LISTED, remove, type Shortlist, tidy } from './shortlist.ts';
import { readStored, writeStored } from './stored.ts';

const abc: Shortlist = [{ id: 'a' }, { id: 'b', note: 'ring them' }, { id: 'c' }];
const ids = (list: Shortlist): string => list.map(({ id }) => id).join('');

describe('gathering', () => {
  test('what is added stands at the end, once, and keeps its note', () => {
    expect(add(abc, 'd', 'b')).toEqual([...abc, { id: 'd' }]);
    expect(has(abc, 'b')).toBe(true);
    expect(has(remove(abc, 'b'), 'b')).toBe(false);
  });

  test('a full list takes no more', () => {
    const many = Array.from({ length: MOST_LISTED + 3 }, (_, place) => `example-${place}`);
    const full = add([], ...many);
    expect(full).toHaveLength(MOST_LISTED);
    expect(add(full, 'one-more')).toEqual(full);
    expect(add(full, 'example-0')).toEqual(full);
  });

  test('what can be no id is left out', () => {
    expect(tidy([{ id: '' }, { id: 'x'.repeat(81) }, { id: 'a' }])).toEqual([{ id: 'a' }]);
  });
});

describe('arranging', () => {
  test.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['c', -9, 'cab'],
    ['nobody', 1, 'abc'],
  ])('%s by %d makes %s', (id, by, made) => {
    expect(ids(move(abc, id, by))).toBe(made);
  });

  test('a note is trimmed, cut to its length, and gone when it is empty', () => {
    expect(annotate(abc, 'a', ' see page 2 ')[0]).toEqual({ id: 'a', note: 'see page 2' });
    expect(annotate(abc, 'b', ' \n ')[1]).toEqual({ id: 'b' });
    expect(annotate(abc, 'a', 'x'.repeat(9999))[0]?.note).toHaveLength(LONGEST_NOTE);
  });

  test('an example that has a new id keeps its place and note, and stands once', () => {
    const list = rename(
      abc,
      new Map([
        ['b', 'new'],
        ['c', 'a'],
      ]),
    );
    expect(list).toEqual([{ id: 'a' }, { id: 'new', note: 'ring them' }]);
  });
});

describe('what is kept on the device', () => {
  test('comes back as it was', () => {
    expect(readStored(writeStored(abc))).toEqual(abc);
    expect(readStored(null)).toEqual([]);
  });

  test.each([
    ['not JSON', '{'],
    ['no list', '{"a":1}'],
    ['null', 'null'],
    ['a list of other things', '[1,null,"a",[],{"name":"a"},{"id":5}]'],
  ])('%s is an empty list', (_, text) => {
    expect(readStored(text)).toEqual([]);
  });

  test('of what is half understood, the half is kept', () => {
    expect(readStored('[{"id":"a","note":7,"more":1},{"id":"a"},{"id":"b","note":""}]')).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
  });
});

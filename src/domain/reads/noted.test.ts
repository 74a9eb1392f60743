import { afterEach, expect, test } from 'vitest';
import { apart } from './apart.ts';
import { madeOnce } from './madeOnce.ts';
import { noted } from './noted.ts';
import { type Noter, partsOfName, type Reads, setNoter } from './noter.ts';

/** Notes in one set at a time, as pages are printed one after another. */
function install() {
  let now: Reads | undefined;
  const values = new Map<string, (field: string) => unknown>();
  const noter: Noter = {
    current: () => now,
    within: (reads, work) => {
      const before = now;
      now = reads;
      try {
        return work();
      } finally {
        now = before;
      }
    },
    know: (name, valueOf) => values.set(name, valueOf),
  };
  setNoter(noter);
  return {
    value: (name: string, field: string) => values.get(name)?.(field),
    reading: (work: () => unknown) => {
      const reads: Reads = new Set();
      noter.within(reads, work);
      return reads;
    },
  };
}
afterEach(() => {
  setNoter(undefined);
});

/** Fields that were read, of whatever was made once too. */
function fields(reads: Reads): string[] {
  const all = [...reads].flatMap((read) =>
    typeof read === 'string' ? [partsOfName(read).join('.')] : fields(read),
  );
  return [...new Set(all)].toSorted();
}

interface Example {
  title: string;
  themes: readonly string[];
  note?: string;
}
const example = (): Example => ({ title: 'Open evenings', themes: ['recruitment'] });

test('without anybody who notes, a thing is itself', () => {
  const thing = example();
  expect(noted('one', thing)).toBe(thing);
});

test('every way to read a field is noted, and nothing else', () => {
  const { reading } = install();
  const one = noted('one', example());
  expect(fields(reading(() => one.title))).toEqual(['one.title']);
  expect(fields(reading(() => 'note' in one))).toEqual(['one.note']);
  expect(fields(reading(() => one.note))).toEqual(['one.note']);
  expect(fields(reading(() => Object.hasOwn(one, 'themes')))).toEqual(['one.themes']);
  expect(fields(reading(() => Object.keys(one)))).toContain('one.*');
  expect(fields(reading(() => ({ ...one })))).toEqual(['one.*', 'one.themes', 'one.title']);
  expect(fields(reading(() => JSON.stringify(one)))).toContain('one.title');
  expect(fields(reading(() => undefined))).toEqual([]);
});

test('what a field is now can be told, or what stands for it', () => {
  const { value } = install();
  const find = (): string => 'found';
  noted('one', { ...example(), find }, { find: ['a', 'b'] });
  expect(value('one', 'title')).toBe('Open evenings');
  expect(value('one', 'note')).toBeUndefined();
  expect(value('one', 'find')).toEqual(['a', 'b']);
  expect(value('one', '*')).toEqual(['title', 'themes', 'find']);
});

test('who asks for what was made once has read what it was made of', () => {
  const { reading } = install();
  const one = noted('one', example());
  let made = 0;
  const loud = madeOnce(({ title }: Example) => {
    made += 1;
    return title.toUpperCase();
  });
  const louder = madeOnce((each: Example) => `${loud(each)} ${each.themes.join()}`);
  expect(fields(reading(() => louder(one)))).toEqual(['one.themes', 'one.title']);
  expect(fields(reading(() => louder(one)))).toEqual(['one.themes', 'one.title']);
  expect(fields(reading(() => loud(one)))).toEqual(['one.title']);
  expect(made).toBe(1);
});

test('what was made before anybody read is known all the same', () => {
  const { reading } = install();
  const one = noted('one', example());
  const loud = madeOnce(({ title }: Example) => title.toUpperCase());
  loud(one);
  expect(fields(reading(() => loud(one)))).toEqual(['one.title']);
});

test('work for others is not noted', () => {
  const { reading } = install();
  const one = noted('one', example());
  expect(fields(reading(() => apart(() => one.title)))).toEqual([]);
});

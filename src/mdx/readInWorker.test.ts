import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readInWorker, type ReadJob } from './readInWorker.ts';
import { readKind } from './readKind.ts';
import { outside } from './testing.ts';

const page = (body: string): ReadJob<'page'> => ({
  kind: 'page',
  source: `---\ntitle: A page\ndescription: Words\nupdated: 2026-01-01\n---\n${body}`,
});

// Inside every other limit, and needs most of a minute: each mark looks back at all before it.
const SLOW = page('*a_ **b__ '.repeat(5000));

test('gives what reading on the main thread gives, in order', async () => {
  const jobs = [page('One'), page('# Two'), page('Three')];
  const results = await readInWorker(jobs);
  expect(results.map(({ body }) => body?.text)).toEqual(['One', undefined, 'Three']);
  const { yaml, ...direct } = readKind('page', jobs[1]?.source ?? '');
  expect(results[1]).toMatchObject(direct);
  expect(results[1]?.yaml?.where(['title'])).toEqual(yaml?.where(['title']));
});

test('messages that Node sends by itself, as under --watch, are not taken for answers', async () => {
  vi.stubEnv('WATCH_REPORT_DEPENDENCIES', '1');
  const results = await readInWorker([page('One'), page('# Two'), page('Three')]);
  vi.unstubAllEnvs();
  expect(results.map(({ body }) => body?.text)).toEqual(['One', undefined, 'Three']);
  expect(results[1]?.findings.map(({ rule }) => rule)).toEqual(['body-heading']);
});

test('a file that takes too long is named, and the others go on in a new worker', async () => {
  const jobs = [page('One'), SLOW, page('Two'), ...Array<ReadJob>(40).fill(page('More'))];
  const results = await readInWorker(jobs, { milliseconds: 1000, workers: 1 });
  expect(results).toHaveLength(jobs.length);
  for (const [index, { findings, body }] of results.entries()) {
    const isSlow = jobs[index] === SLOW;
    expect(findings.map(({ rule }) => rule)).toEqual(isSlow ? ['file-slow'] : []);
    expect(outside(jobs[index]?.source ?? '', findings)).toEqual([]);
    expect(body === undefined).toBe(isSlow);
  }
});

test('two workers share the files and keep their order', async () => {
  const jobs = Array.from({ length: 60 }, (_, index) => page(`Words ${index}`));
  const results = await readInWorker(jobs, { workers: 2 });
  expect(results.map(({ body }) => body?.text)).toEqual(jobs.map((_, index) => `Words ${index}`));
});

test('nothing to read starts nothing', async () => {
  expect(await readInWorker([])).toEqual([]);
});

test('a busy main thread does not make a file late', async () => {
  let isReading = true;
  // Busy just before timers run, which is when a late answer would be taken for none. The limit is
  // far from what two short files need, or a busy machine would make them late in truth.
  const work = (): void => {
    const until = performance.now() + 1200;
    while (performance.now() < until);
    if (isReading) setImmediate(work);
  };
  setImmediate(work);
  const results = await readInWorker([page('One'), page('Two')], { milliseconds: 1000 });
  isReading = false;
  expect(results.flatMap(({ findings }) => findings)).toEqual([]);
});

test('every file of the content is read within the bars of the project', async () => {
  const dir = join(import.meta.dirname, '../../content/submissions');
  const jobs = readdirSync(dir)
    .filter((name) => name.endsWith('.mdx'))
    .map((name): ReadJob => ({
      kind: 'submission',
      source: readFileSync(join(dir, name), 'utf8'),
    }));
  const results = await readInWorker(jobs);
  expect(results.every(({ findings }) => findings.every(({ rule }) => rule !== 'file-slow'))).toBe(
    true,
  );
});

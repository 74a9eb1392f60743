import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { keptReadings } from './keptReadings.ts';
import { readInWorker } from './readInWorker.ts';
import { readCsvList, readYamlList } from './readList.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const parent = mkdtempSync(path.join(tmpdir(), 'readings-'));
let folder = '';
let turn = 0;
beforeEach(() => {
  turn += 1;
  folder = path.join(parent, String(turn));
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const page = (words: string) => ({
  kind: 'page' as const,
  source: `---\ntitle: About\ndescription: What this is.\nupdated: 2026-01-01\n---\n\n${words}\n`,
});
const read = async (words: string) => {
  const [result] = await readInWorker([page(words)], { kept: keptReadings(folder, ROOT) });
  return result;
};
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));

it('gives the same as reading, places of details included, and reads a text once', async () => {
  const job = page('Words and *words*.');
  const [first, again] = [await read('Words and *words*.'), await read('Words and *words*.')];
  expect(again?.details).toEqual(first?.details);
  expect(again?.marks).toEqual(first?.marks);
  expect(again?.yaml?.where(['updated'])).toEqual({ line: 4, column: 10 });
  expect(keptReadings(folder, ROOT).get(job.kind, job.source)).toMatchObject({ body: first?.body });
  expect(files()).toHaveLength(1);
});

it('keeps no more than twice what is used, beside a thousand', () => {
  const kept = keptReadings(folder, ROOT);
  for (let at = 0; at <= 1005; at += 1) kept.keep('page', String(at), at);
  const sizeOf = (): number => files().reduce((sum, file) => sum + statSync(file).size, 0);
  const before = sizeOf();
  kept.tidy();
  expect(sizeOf()).toBe(before);
  const later = keptReadings(folder, ROOT);
  expect(later.get('page', '7')).toBe(7);
  later.tidy();
  expect(sizeOf()).toBeLessThan(before / 1000);
  expect([later.get('page', '7'), later.get('page', '8')]).toEqual([7, undefined]);
});

it('reads anew what was changed, and keeps faults as faults', async () => {
  await read('Words.');
  const changed = await read('<script>alert(1)</script>');
  expect(changed?.findings).not.toEqual([]);
  expect((await read('<script>alert(1)</script>'))?.findings).toEqual(changed?.findings);
  const { kind, source } = page('Words.');
  expect(keptReadings(folder, ROOT).get(kind, source)).toBeDefined();
});

it('never trusts a file that is damaged, and mends it', async () => {
  const sound = await read('Words.');
  const [file = ''] = files();
  const whole = readFileSync(file);
  for (const damaged of ['', 'nonsense', whole.subarray(0, 60), whole.toReversed()]) {
    writeFileSync(file, damaged);
    expect((await read('Words.'))?.body).toEqual(sound?.body);
    expect(readFileSync(file).equals(whole)).toBe(true);
  }
});

it('goes on after a run that was stopped', async () => {
  await read('Words.');
  const [file = ''] = files();
  const sound = readFileSync(file);
  await read('More words.');
  const both = readFileSync(file);
  writeFileSync(file, both.subarray(0, -9));
  await read('More words.');
  expect(readFileSync(file).equals(both)).toBe(true);
  expect(both.subarray(0, sound.length).equals(sound)).toBe(true);
});

it('does without where nothing can be kept', async () => {
  writeFileSync(folder, 'a file stands where the folder should be');
  expect((await read('Words.'))?.findings).toEqual([]);
});

it('keeps lists too, with the places of their parts, each kind by itself', () => {
  const text = 'id,name\nx,One\n';
  const read = () => readCsvList('neighbour', text, keptReadings(folder, ROOT));
  expect(read().findings).not.toEqual([]);
  expect(read()).toEqual(readCsvList('neighbour', text));
  expect(readCsvList('council', text, keptReadings(folder, ROOT))).toEqual(
    readCsvList('council', text),
  );
  const terms = readFileSync(path.join(ROOT, 'content/glossary.yml'), 'utf8');
  const list = () => readYamlList('glossary', terms, keptReadings(folder, ROOT));
  const [first, again] = [list(), list()];
  expect(again.data).toEqual(first.data);
  expect(again.where?.([1, 'term'])).toEqual(first.where?.([1, 'term']));
  expect(again.where?.([1, 'term'])).not.toEqual(again.where?.([0, 'term']));
});

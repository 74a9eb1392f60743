// npm run fuzz [-- --seed N] [--minutes N | --rounds N] [--content DIR]
// Reads changed submissions and invented texts and looks for what must never happen.
// Exit 0 nothing found, 1 a text that the reader did not stand up to, 2 the run itself failed.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sequence } from '../src/domain/sequence.ts';
import { listFiles } from '../src/mdx/files.ts';
import { runCommand, UsageError } from './lib/command.ts';
import { progress } from './lib/progress.ts';
import { type FuzzFault, fuzzRound } from './lib/fuzzRound.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string' },
      rounds: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const seed = readNumber('seed', values.seed);
  const minutes = values.minutes === undefined ? undefined : readNumber('minutes', values.minutes);
  const rounds = readNumber('rounds', values.rounds ?? (minutes === undefined ? '5' : 'Infinity'));
  const end = performance.now() + (minutes ?? Infinity) * 60_000;
  const next = sequence(seed);
  const real = realTexts(values.content);
  let [texts, published, bad] = [0, 0, 0];
  const { step, clear } = progress();
  for (let round = 0; round < rounds && performance.now() < end; round += 1) {
    step(`Round ${round + 1}: ${texts} texts so far`);
    const done = await fuzzRound(next, real).finally(clear);
    texts += done.texts;
    published += done.published;
    bad += done.faults.length;
    if (done.faults.length > 0) tell(done.faults, `seed ${seed}, round ${round + 1}`);
  }
  console.log(`Seed ${seed}: ${texts} texts, ${published} read to the end, ${bad} with faults.`);
  return bad === 0 ? 0 : 1;
});

function realTexts(content: string): [string, ...string[]] {
  const { files } = listFiles(path.resolve(content, 'submissions'), 'mdx');
  const [first, ...others] = files.map((file) => readFileSync(file, 'utf8'));
  if (first === undefined) throw new UsageError(`There are no submissions in ${content}.`);
  return [first, ...others];
}

/** Keeps the texts, so that each can become a test. */
function tell(faults: readonly FuzzFault[], when: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  for (const [index, { source, faults: found }] of faults.entries()) {
    const file = path.join(folder, `${index}.mdx`);
    writeFileSync(file, source);
    console.log(`${file} (${when}): ${found.join('; ')}`);
  }
}

function readNumber(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new UsageError(`--${name} must be a number above 0, not '${text}'`);
  return number;
}

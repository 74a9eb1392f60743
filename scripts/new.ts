// npm run new [-- --title WORDS --council NAME --theme ID]
// Starts a submission: asks for what is not given, and writes a draft that passes the check.
// Exit 0 done, 2 something is missing or cannot be taken.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './lib/command.ts';
import { loadKnown } from './lib/import/draft/loadKnown.ts';
import { saveNew } from './lib/import/draft/saveNew.ts';
import { newDraft } from './lib/new/newDraft.ts';
import { readStart, WrongAnswer, type Ask } from './lib/new/readStart.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      title: { type: 'string' },
      council: { type: 'string', multiple: true, default: [] },
      theme: { type: 'string', multiple: true, default: [] },
      category: { type: 'string', multiple: true, default: [] },
      summary: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const { known, taken } = await loadKnown(values.content);
  const { title, council: councils, theme: themes, category: categories, summary } = values;
  const start = await readStart({ title, councils, themes, categories, summary }, known, ask).catch(
    (error: unknown) => {
      throw error instanceof WrongAnswer ? new UsageError(error.message) : error;
    },
  );
  const folder = path.join(values.content, 'submissions');
  const { id, text, gaps } = newDraft(
    start,
    known,
    (name) => taken.has(name) || existsSync(path.join(folder, `${name}.mdx`)),
  );
  const file = path.join(folder, `${id}.mdx`);
  saveNew(file, text);
  console.log(`Wrote ${file}, a draft. Its name becomes its address: change it now or never.\n`);
  console.log('To decide before it can be published:');
  for (const { about, note } of gaps) console.log(`  ${about}: ${note}`);
  console.log('\nNext:');
  console.log('  write the story in it');
  console.log(`  npm run check -- ${file}`);
  console.log(`  npm run dev, then open http://localhost:4321/submissions/${id}/`);
  console.log('  propose it, as CONTRIBUTING.md says under "With Git"');
  return 0;
});

/** Asks on the terminal; where there is none, nobody can be asked. */
async function ask(question: string): ReturnType<Ask> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(`${question} `);
  } finally {
    terminal.close();
  }
}

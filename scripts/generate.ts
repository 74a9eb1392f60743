// npm run generate [-- --check]
// Writes the files that are made from the schema and the form; --check only says whether they are up to date.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemaOf, SCHEMA_NAMES } from '../src/domain/jsonSchemas.ts';
import { submissionTemplate } from '../src/mdx/submissionTemplate.ts';
import { runCommand } from './lib/command.ts';
import { wordTemplate } from './lib/import/word/template/wordTemplate.ts';

const GENERATED: Readonly<Record<string, () => string | Uint8Array>> = {
  'content/submissions/_template.mdx': submissionTemplate,
  'public/contribute/template.docx': wordTemplate,
  ...Object.fromEntries(
    SCHEMA_NAMES.map((name) => [
      `public/schema/${name}.json`,
      () => `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
    ]),
  ),
};

await runCommand(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const root = path.resolve(import.meta.dirname, '..');
  const stale = Object.entries(GENERATED).filter(
    ([file, make]) => !bytesOf(make()).equals(readIfThere(path.join(root, file))),
  );
  if (values.check) {
    for (const [file] of stale)
      console.error(`${file} is out of date. To mend: run npm run generate.`);
    if (stale.length === 0) console.log('Generated files are up to date.');
    return Promise.resolve(stale.length === 0 ? 0 : 1);
  }
  for (const [file, make] of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), make());
    console.log(`Wrote ${file}.`);
  }
  if (stale.length === 0) console.log('Nothing to write: generated files are up to date.');
  return Promise.resolve(0);
});

/** The bytes of a file; none where it is not there. */
function readIfThere(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}

function bytesOf(made: string | Uint8Array): Buffer {
  return typeof made === 'string' ? Buffer.from(made) : Buffer.from(made);
}

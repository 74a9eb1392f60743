// npm run generate [-- --check]
// Writes the files that are made from the schema, the form and the content; --check only says
// whether they are up to date. New pages join the record of addresses, under today's date.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/checkContent.ts';
import { dayOfRun } from '../src/checks/dayOfRun.ts';
import { jsonSchemaOf, SCHEMA_NAMES } from '../src/domain/jsonSchemas.ts';
import { addressesOfContent } from '../src/domain/ledger/addressesOfContent.ts';
import { submissionTemplate } from '../src/mdx/submissionTemplate.ts';
import { recordAddresses } from './lib/addresses/recordAddresses.ts';
import { runCommand } from './lib/command.ts';
import { sameOwners } from './lib/github/codeOwners.ts';
import { githubFiles, OWNERS_FILE } from './lib/github/githubFiles.ts';
import { wordTemplate } from './lib/import/word/template/wordTemplate.ts';

type Made = Readonly<Record<string, () => string | Uint8Array>>;

const FROM_SCHEMA: Made = {
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
  const made: Made = { ...FROM_SCHEMA, ...(await githubFiles(path.join(root, 'content'))) };
  const differing = Object.entries(made).filter(
    ([file, make]) => !bytesOf(make()).equals(readIfThere(path.join(root, file))),
  );
  const stale = values.check
    ? differing.filter(([file, make]) => !isOwnersOfOne(path.join(root, file), make))
    : differing;
  if (values.check) {
    for (const [file] of stale)
      console.error(`${file} is out of date. To mend: run npm run generate.`);
    if (stale.length === 0) console.log('Generated files are up to date.');
    return stale.length === 0 ? 0 : 1;
  }
  for (const [file, make] of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), make());
    console.log(`Wrote ${file}.`);
  }
  // Not a part of what --check looks at: a new example is recorded when it is published.
  const { content } = await checkContent(path.join(root, 'content'));
  const recorded =
    content === undefined
      ? 0
      : recordAddresses(path.join(root, 'content'), addressesOfContent(content), dayOfRun()).added;
  if (recorded > 0) console.log(`Recorded ${recorded} new addresses in content/addresses.txt.`);
  if (stale.length === 0 && recorded === 0) {
    console.log('Nothing to write: generated files are up to date.');
  }
  return 0;
});

/** Whether nothing but lines of single submissions is behind, which a later run brings up to date. */
function isOwnersOfOne(file: string, make: () => string | Uint8Array): boolean {
  return (
    file.endsWith(OWNERS_FILE) &&
    sameOwners(Buffer.from(bytesOf(make())).toString(), Buffer.from(readIfThere(file)).toString())
  );
}

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

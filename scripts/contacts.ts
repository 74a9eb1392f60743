// npm run contacts -- list WHO [--content DIR]
// npm run contacts -- remove WHO [--content DIR] [--dry-run]
// npm run contacts -- replace WHO --email NEW [--role ROLE] [--name NAME] [--content DIR] [--dry-run]
// WHO is an email address or a full name. Finds a person everywhere in the content, takes them out of
// every example and of site.yml or puts somebody in their place, and lists what else names them.
// Exit 0, 1 when nobody is found or the change is refused, 2 when the command itself failed.
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/checkContent.ts';
import { dayOfRun } from '../src/checks/dayOfRun.ts';
import { contactSchema } from '../src/domain/submission/contact.ts';
import { RefusedError, runCommand, UsageError } from './lib/command.ts';
import { changeContacts, type Successor } from './lib/contacts/changeContacts.ts';
import { elsewhere } from './lib/contacts/elsewhere.ts';
import { findMentions, type Mention } from './lib/contacts/findMentions.ts';
import { whoIs } from './lib/contacts/whoIs.ts';

const USAGE =
  'Say what to do and with whom: npm run contacts -- list, remove or replace, then an email address or a full name';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      email: { type: 'string' },
      role: { type: 'string' },
      name: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [verb, wanted, ...more] = positionals;
  if (wanted === undefined || more.length > 0) throw new UsageError(USAGE);
  if (verb !== 'list' && verb !== 'remove' && verb !== 'replace') throw new UsageError(USAGE);
  const successor = verb === 'replace' ? readSuccessor(values) : undefined;
  const { content: folder, 'dry-run': isTrial } = values;
  const { content } = await checkContent(folder);
  if (content === undefined) throw new Error('The content could not be read: run the check.');
  const person = whoIs(wanted, content);
  if (person === undefined) throw new RefusedError(`No contact is called “${wanted}”.`);
  if (verb === 'list') {
    show('Named in:', findMentions(folder, person));
    return 0;
  }
  const change = { person, successor, today: dayOfRun(), isTrial };
  const changed = changeContacts(folder, content, change);
  console.log(isTrial ? 'Would change:' : 'Changed:');
  for (const { file, note } of changed)
    console.log(`  ${file}${note === undefined ? '' : `: ${note}`}`);
  if (!isTrial)
    show('\nStill named in the words of these, for you to change:', findMentions(folder, person));
  console.log('\nWhat else to think of:');
  for (const line of elsewhere(content.site.address)) console.log(`  - ${line}`);
  return 0;
});

function readSuccessor({ email, role, name }: Partial<Successor>): Successor {
  if (email === undefined) throw new UsageError('Say who comes instead: --email ADDRESS');
  const read = contactSchema
    .pick({ email: true, role: true, name: true })
    .partial({ role: true })
    .safeParse({ email: email.toLowerCase(), ...(role && { role }), ...(name && { name }) });
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}`);
  throw new UsageError(wrong.join('\n'));
}

function show(heading: string, mentions: readonly Mention[]): void {
  if (mentions.length === 0) return;
  console.log(heading);
  for (const { file, line, text } of mentions) {
    console.log(
      `  ${file}:${String(line)}  ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`,
    );
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { SUBMISSION_LINES, submissionText, withContent } from '../../../src/checks/testContent.ts';
import type { Content } from '../../../src/domain/catalogue.ts';
import { changeContacts, type Changed, type Successor } from './changeContacts.ts';
import { findMentions } from './findMentions.ts';
import { whoIs } from './whoIs.ts';

const TODAY = '2026-11-22';
const JO = '{ role: Workforce lead, name: Jo Doe, email: jo.doe@anyborough.example }';
const OTHER = '{ role: Head of service, email: head@anyborough.example }';

const example = (contacts: string, body = 'Words.') =>
  submissionText(
    SUBMISSION_LINES.map((line) => (line.startsWith('contacts:') ? `contacts: ${contacts}` : line)),
    body,
  );

const FILES = {
  'submissions/open-evenings.mdx': example(`[${JO}, ${OTHER}] # as the council sent it`),
  'submissions/late-evenings.mdx': example(`[${JO}]`, 'Jo Doe ran the evenings.').replace(
    'title: Open evenings',
    'title: Late evenings',
  ),
};

interface Tried {
  readonly changed: readonly Changed[];
  readonly after: Content;
  readonly text: (file: string) => string;
  readonly left: readonly string[];
}

/** What the content is after somebody was taken out, or replaced. */
function tried(who: string, successor?: Successor, isTrial = false): Promise<Tried> {
  return withContent(FILES, async (folder) => {
    const { content } = await checkContent(folder, TODAY);
    const person = content && whoIs(who, content);
    if (content === undefined || person === undefined) throw new Error('Nobody is there.');
    const changed = changeContacts(folder, content, { person, successor, today: TODAY, isTrial });
    const texts = new Map(
      ['site.yml', ...Object.keys(FILES)].map((file) => [
        file,
        readFileSync(path.join(folder, file), 'utf8'),
      ]),
    );
    const { content: after } = await checkContent(folder, TODAY);
    if (after === undefined) throw new Error('The content is broken.');
    const left = findMentions(folder, person).map(({ file, line }) => `${file}:${String(line)}`);
    return { changed, after, left, text: (file) => texts.get(file) ?? '' };
  });
}

const contactsOf = ({ submissions }: Content) =>
  Object.fromEntries(submissions.map(({ id, contacts }) => [id, contacts]));

describe('a person is taken out', () => {
  test('of every example at once, by address or by name', async () => {
    for (const who of ['jo.doe@anyborough.example', 'Jo.Doe@Anyborough.example', 'jo doe']) {
      const { after, changed } = await tried(who);
      expect(contactsOf(after)).toEqual({
        'late-evenings': [],
        'open-evenings': [{ role: 'Head of service', email: 'head@anyborough.example' }],
      });
      expect(changed).toEqual([
        {
          file: 'submissions/late-evenings.mdx',
          note: 'no contact is left: ask the council for one',
        },
        { file: 'submissions/open-evenings.mdx' },
      ]);
    }
  });

  test('and told where the words still name them', async () => {
    const { left, text } = await tried('jo doe');
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/^submissions\/late-evenings\.mdx:\d+$/);
    expect(text('submissions/late-evenings.mdx')).toContain('title: Late evenings\n');
  });

  test('but not the last whom readers of the hub can write to', async () => {
    await expect(tried('editor@alliance.example')).rejects.toThrow('nobody to write to');
  });
});

describe('somebody comes in the place of another', () => {
  test('with the role of the one who went, confirmed today', async () => {
    const { after } = await tried('jo doe', { email: 'workforce@anyborough.example' });
    const comes = {
      role: 'Workforce lead',
      email: 'workforce@anyborough.example',
      confirmed: TODAY,
    };
    expect(contactsOf(after)).toMatchObject({
      'late-evenings': [comes],
      'open-evenings': [comes, { role: 'Head of service' }],
    });
  });

  test('and once, where they are a contact already', async () => {
    const { after } = await tried('jo doe', { email: 'head@anyborough.example', role: 'Head' });
    expect(contactsOf(after)['open-evenings']).toEqual([
      { role: 'Head', email: 'head@anyborough.example', confirmed: TODAY },
    ]);
  });

  test('in the file of the hub too, with the rest as it was written', async () => {
    const successor = { email: 'hub@alliance.example', role: 'Publisher' };
    const { text, changed } = await tried('editor@alliance.example', successor);
    expect(changed).toEqual([{ file: 'site.yml' }]);
    expect(text('site.yml')).toContain(
      'contacts:\n  - role: Publisher\n    email: hub@alliance.example\n',
    );
    expect(text('site.yml')).toContain('tagline: Invented examples for tests.\n');
  });
});

test('a trial writes nothing', async () => {
  const { after, changed } = await tried('jo doe', undefined, true);
  expect(changed).toHaveLength(2);
  expect(contactsOf(after)['late-evenings']).toHaveLength(1);
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { SUBMISSION_LINES, submissionText, withContent } from '../../../src/checks/testContent.ts';
import { readFolder } from '../../../src/checks/readFolder.ts';
import { askAddress } from './askAddress.ts';
import { failedElsewhere } from './failedLinks.ts';
import { formatReport } from './formatReport.ts';
import { wholeReport } from './wholeReport.ts';

const CONTACT = SUBMISSION_LINES.map((line) =>
  line.startsWith('contacts:')
    ? 'contacts: [{ role: Workforce lead, name: Sam Example, email: sam@anyborough.example }]'
    : line,
);

test('the whole report tells coverage, ages, contacts, notes and links, and names nobody', async () => {
  const files = { 'submissions/open-evenings.mdx': submissionText(CONTACT) };
  const text = await withContent(files, (folder) =>
    wholeReport(folder, { format: 'text', links: false }),
  );
  expect(text).toMatch(/^Test hub: report of /);
  expect(text).toMatch(/^Councils in London that share +1 +2$/m);
  expect(text).toMatch(/^Described +1$/m);
  expect(text).toMatch(/^Contacts +0 +0 +1$/m);
  expect(text).toMatch(/^Anyborough +open-evenings +Never recorded +Workforce lead$/m);
  expect(text).toContain('Links to other sites were not followed');
  expect(text).not.toMatch(/Sam|@/);
});

test('a dead link within the hub is told without the network', async () => {
  const files = {
    'themes/recruitment.mdx':
      '---\ntitle: Recruitment\nshortTitle: Recruitment\ndefinition: Finding staff.\nmeasures: []\nsynonyms: []\n---\n\nSee [more](/themes/retention/).\n',
  };
  const text = await withContent(files, (folder) =>
    wholeReport(folder, { format: 'md', links: false }),
  );
  expect(text).toMatch(
    /\| .*recruitment\.mdx:\d+ \| No such page here \| \/themes\/retention\/ \|/,
  );
});

test('words of a council stay words in Markdown', () => {
  const section = {
    id: 'notes',
    title: 'Notes',
    head: ['About', 'Note'],
    rows: [['Team', 'A | b <img src=x> [c](https://x.example)\n# d']],
    none: '',
  };
  expect(formatReport('Hub', [section], 'md')).toContain(
    '| Team | A \\| b &lt;img src=x> \\[c\\](https://x.example) \\# d |',
  );
});

test('each address elsewhere is asked once, and what failed is named with its place', async () => {
  const asked: string[] = [];
  const body =
    'See [one](https://one.example/a), [the same](https://one.example/a) and [two](https://two.example/).';
  const failed = await withContent(
    { 'submissions/open-evenings.mdx': submissionText(SUBMISSION_LINES, body) },
    async (folder) =>
      failedElsewhere((await readFolder(folder)).sources, (address) => {
        asked.push(address);
        return Promise.resolve(address.includes('two') ? 'Answered 404' : undefined);
      }),
  );
  expect(asked.toSorted()).toEqual(['https://one.example/a', 'https://two.example/']);
  expect(failed).toMatchObject([{ what: 'Answered 404', address: 'https://two.example/' }]);
  expect(failed[0]?.where).toMatch(/open-evenings\.mdx$/);
});

test('an address is asked for its head, and for its page where a site wants that', async () => {
  const server = createServer(({ method, url }, response) => {
    response.statusCode = url === '/gone' ? 404 : url === '/shy' && method === 'HEAD' ? 405 : 200;
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  expect(await askAddress(`${site}/there`)).toBeUndefined();
  expect(await askAddress(`${site}/shy`)).toBeUndefined();
  expect(await askAddress(`${site}/gone`)).toBe('Answered 404');
  await new Promise((closed) => server.close(closed));
  expect(await askAddress(`${site}/there`)).toBe('Could not be reached');
});

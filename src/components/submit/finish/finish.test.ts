import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { emailLink, type Message } from './emailLink.ts';
import { nameProblem } from './fileName.ts';
import { githubLink } from './githubLink.ts';
import { packFiles } from './packFiles.ts';
import { shortDiff } from './shortDiff.ts';

const TEXT = '---\ntitle: Open evenings & more\n---\n\nWords — “said”, 100% & 5 + 5.\n';
const REPOSITORY = { url: 'https://github.com/alliance/hub', branch: 'main' };

const MESSAGE: Message = {
  to: ['a@council.example', 'b@council.example'],
  id: 'anyborough-open-evenings',
  title: 'Open evenings & more?',
  text: TEXT,
  original: undefined,
  page: undefined,
  hasPictures: false,
};

function partsOf(href: string): { to: string; subject: string; body: string } {
  const [to = '', query = ''] = href.replace('mailto:', '').split('?');
  const [subject = '', body = ''] = query
    .split('&')
    .map((each) => decodeURIComponent(each.split('=')[1] ?? ''));
  return { to, subject, body };
}

describe('an email', () => {
  test('holds a short text whole, with every sign as it was', () => {
    const { href, holds } = emailLink(MESSAGE);
    const { to, subject, body } = partsOf(href);
    expect(holds).toBe('text');
    expect(to).toBe('a@council.example,b@council.example');
    expect(subject).toBe('New example: Open evenings & more?');
    expect(body.replaceAll('\r\n', '\n')).toContain(TEXT);
    expect(href).not.toMatch(/[ "<>\n+]/);
  });

  test('asks to attach a longer one, and stays short', () => {
    const { href, holds } = emailLink({ ...MESSAGE, text: TEXT + 'é'.repeat(400) });
    expect(holds).toBe('nothing');
    expect(href.length).toBeLessThanOrEqual(1800);
    expect(partsOf(href).body).toContain('anyborough-open-evenings.mdx is attached');
  });

  test('asks to attach the file that holds pictures', () => {
    const { href, holds } = emailLink({ ...MESSAGE, hasPictures: true });
    expect(holds).toBe('nothing');
    expect(partsOf(href).body).toContain('anyborough-open-evenings.zip');
  });

  test('lists what changed of an example, and where it stands', () => {
    const { href, holds } = emailLink({
      ...MESSAGE,
      text: TEXT.replace('Words', 'Other words'),
      original: TEXT.repeat(40) + TEXT,
      page: 'https://hub.example/submissions/x/',
    });
    expect(holds).toBe('nothing');
    expect(partsOf(href).body).toContain('https://hub.example/submissions/x/');
    const small = emailLink({
      ...MESSAGE,
      page: 'https://hub.example/submissions/x/',
      text: TEXT.replace('Words', 'Other words'),
      original: TEXT,
    });
    expect(small.holds).toBe('changes');
    expect(partsOf(small.href).subject).toMatch(/^Change to an example/);
    expect(partsOf(small.href).body).toContain('+Other words — “said”');
  });

  test('never has an address that no program opens, however long the title', () => {
    const { href } = emailLink({ ...MESSAGE, title: '漢'.repeat(110), text: TEXT.repeat(90) });
    expect(href.length).toBeLessThanOrEqual(1800);
  });
});

describe('a link to GitHub', () => {
  test('opens a new file with the text in it', () => {
    const { href, filled } = githubLink(REPOSITORY, { id: 'x-y', text: TEXT, isChange: false });
    const url = new URL(href);
    expect(filled).toBe(true);
    expect(url.origin + url.pathname).toBe('https://github.com/alliance/hub/new/main');
    expect(url.searchParams.get('filename')).toBe('content/submissions/x-y.mdx');
    expect(url.searchParams.get('value')).toBe(TEXT);
  });

  test('leaves out a text too long for an address', () => {
    const text = 'ü'.repeat(1200);
    const { href, filled } = githubLink(REPOSITORY, { id: 'x', text, isChange: false });
    expect(filled).toBe(false);
    expect(href).not.toContain('value=');
  });

  test('opens the file of an example to change', () => {
    expect(githubLink(REPOSITORY, { id: 'x', text: TEXT, isChange: true }).href).toBe(
      'https://github.com/alliance/hub/edit/main/content/submissions/x.mdx',
    );
  });
});

describe('the name of a file', () => {
  const taken = new Set(['barnet-career-conversations']);

  test.each(['anyborough-open-evenings', 'a', '2-by-2'])('%s will do', (name) => {
    expect(nameProblem(name, taken)).toBeUndefined();
  });

  test.each([
    ['', 'Enter'],
    ['Open Evenings', 'small letters'],
    ['../../etc', 'small letters'],
    ['a--b', 'small letters'],
    ['-a', 'small letters'],
    ['é', 'small letters'],
    ['a'.repeat(81), '80'],
    ['theme', 'kept for lists'],
    ['barnet-career-conversations', 'another example'],
  ])('“%s” will not', (name, why) => {
    expect(nameProblem(name, taken)).toContain(why);
  });
});

describe('what changed', () => {
  test('is shown with one line around it', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const after = lines.map((line) => (line === 'd' ? 'D' : line));
    expect(shortDiff(`${lines.join('\n')}\n`, `${after.join('\n')}\n`)).toBe(' c\n-d\n+D\n e');
  });

  test('is nothing where only the line ends differ', () => {
    expect(shortDiff('a\nb\n', 'a\r\nb\r\n')).toBe('');
  });
});

describe('a download', () => {
  test('is the file alone without pictures', async () => {
    const { name, file } = await packFiles('x', TEXT, new Map());
    expect(name).toBe('x.mdx');
    expect(await file.text()).toBe(TEXT);
  });

  test('is a folder as a hub has it with pictures', async () => {
    const { name, file } = await packFiles('x', TEXT, new Map([['a.png', new Blob(['png'])]]));
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(name).toBe('x.zip');
    expect(Object.keys(files)).toEqual([
      'content/submissions/x.mdx',
      'content/submissions/x/a.png',
    ]);
    expect(strFromU8(files['content/submissions/x.mdx'] ?? new Uint8Array())).toBe(TEXT);
  });
});

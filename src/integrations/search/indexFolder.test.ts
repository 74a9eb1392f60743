import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FACET_NAMES } from '../../domain/search/facetNames.ts';
import type { Membership } from '../../domain/search/narrow.ts';
import { passage } from '../../domain/search/passage.ts';
import {
  pagefindIndex,
  type Pagefind,
  type PagefindIndex,
} from '../../domain/search/pagefindIndex.ts';
import { planQuery } from '../../domain/search/planQuery.ts';
import { runQuery } from '../../domain/search/runQuery.ts';
import { writeVocabulary } from '../../domain/search/lexicon/vocabulary.ts';
import { testLexicon } from '../../domain/search/testLexicon.ts';
import { indexFolder } from './indexFolder.ts';
import { makeIndex } from './makeIndex.ts';

interface Example {
  readonly title: string;
  readonly council: string;
  readonly themes: readonly string[];
  readonly keywords: string;
  readonly text: string;
}

const EXAMPLES: Readonly<Record<string, Example>> = {
  'career-talks': {
    title: 'Career talks',
    council: 'Barnet',
    themes: ['Retention', 'Career progression'],
    keywords: writeVocabulary(
      new Map(['promotion;', 'London', 'Borough', 'of', 'Barnet'].map((word) => [word, 1])),
    ),
    text: 'Managers present vacancies to social workers. Retention rose, and fewer people left.',
  },
  supervision: {
    title: 'Weekly supervision',
    council: 'Camden',
    themes: ['Retention'],
    keywords: 'reflective practice',
    text: 'Newly qualified social workers meet weekly. Banding of pay was not changed.',
  },
  dashboard: {
    title: 'Live workforce dashboard',
    council: 'Camden',
    themes: ['Data'],
    keywords: 'management information',
    text: 'One page shows agency staff & vacancies <b>every</b> morning; retention is not on it.',
  },
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const html = ({ title, council, themes, keywords, text }: Example): string => `<!doctype html>
<html lang="en-GB"><title>${title}</title><body><nav>Header sesame</nav><main data-pagefind-body>
<div hidden data-pagefind-meta="council[data-council], keywords[data-keywords]"
  data-pagefind-sort="title[data-title]" data-council="${council}" data-keywords="${keywords}" data-title="${title}">
${themes.map((theme) => `<span data-pagefind-filter="theme[data-value]" data-value="${theme}"></span>`).join('')}
<span data-pagefind-filter="council[data-value]" data-value="${council}"></span></div>
<h1>${title}</h1><h2 id="what-we-did">What we did</h2><p>${escape(text)}</p>
<aside data-pagefind-ignore="all">Ask jo@council.example</aside></main></body></html>`;

const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
const site = path.join(folder, 'site');
let index: PagefindIndex;

async function writePage(name: string, content: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, 'index.html'), content);
}

beforeAll(async () => {
  for (const [id, example] of Object.entries(EXAMPLES)) {
    await writePage(`site/submissions/${id}`, html(example));
  }
  await writePage(
    'site/submissions/by-theme/x',
    '<html lang="en-GB"><main data-pagefind-body>Sesame</main></html>',
  );
  await writePage('site/about', '<html lang="en-GB"><body><main>About sesame</main></body></html>');
  await indexFolder(site);
  // Pagefind's browser module runs in Node once it can fetch files.
  const fromDisk = (address: string): Promise<Response> =>
    Promise.resolve(new Response(readFileSync(address.replace(/\?.*$/, ''))));
  vi.stubGlobal('fetch', fromDisk);
  const bundle = path.join(site, 'pagefind');
  const module = (await import(
    pathToFileURL(path.join(bundle, 'pagefind.js')).href
  )) as Pagefind & {
    readonly options: (options: object) => Promise<void>;
  };
  await module.options({ basePath: `${bundle}/`, baseUrl: '/hub/' });
  index = pagefindIndex(module);
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

const NO_MEMBERSHIP = Object.fromEntries(
  FACET_NAMES.map((name) => [name, new Map<string, ReadonlySet<string>>()]),
) as unknown as Membership;

async function ask(query: string) {
  const lexicon = testLexicon({
    words:
      'agency banding career dashboard left live meet pay people present promotion retention supervision talks vacancies weekly workforce',
  });
  const { answer, hits, unknown } = await runQuery(planQuery(query, lexicon), {
    index,
    lexicon,
    membership: NO_MEMBERSHIP,
  });
  const pages = await Promise.all(hits.map(({ id }) => index.page(id)));
  return { answer, unknown, hits, found: pages.map(({ title }) => title), pages };
}

describe('queries over an index of three pages', () => {
  it.each([
    ['retention', 'all', ['Career talks', 'Live workforce dashboard']],
    ['What do you do about retention of weekly agency staff?', 'closest', ['Career talks']],
    [
      'retention of social workers',
      'most',
      ['Career talks', 'Weekly supervision', 'Live workforce dashboard'],
    ],
    ['retention vacancies', 'all', ['Career talks', 'Live workforce dashboard']],
    ['promotion', 'all', ['Career talks']],
    ['superv', 'all', ['Weekly supervision']],
    ['"banding of pay"', 'phrase', ['Weekly supervision']],
    ['weekly dashboard', 'closest', ['Live workforce dashboard', 'Weekly supervision']],
    ['', 'everything', ['Career talks', 'Live workforce dashboard', 'Weekly supervision']],
  ])('answers %j with %s: %j', async (query, answer, titles) => {
    const result = await ask(query);
    expect(result.answer).toBe(answer);
    for (const title of titles) expect(result.found).toContain(title);
    if (answer !== 'closest') expect(result.found).toHaveLength(titles.length);
  });

  it('ranks pages with more of the words first and says how much they cover', async () => {
    const { found, hits } = await ask('agency vacancies weekly banana');
    expect(found[0]).toBe('Live workforce dashboard');
    const [most = 0, ...others] = hits.map(({ coverage }) => coverage);
    expect(most).toBeGreaterThan(0.5);
    expect(others.every((coverage) => coverage < most)).toBe(true);
  });

  it('does not take the beginning of an unknown word for an answer', async () => {
    expect(await ask('bandanna')).toMatchObject({
      answer: 'none',
      found: [],
      unknown: ['bandanna'],
    });
    const { answer, unknown, found } = await ask('zebra promotion');
    expect({ answer, unknown, found }).toEqual({
      answer: 'all',
      unknown: ['zebra'],
      found: ['Career talks'],
    });
  });

  it('indexes neither other pages nor ignored parts', async () => {
    expect((await ask('sesame')).found).toEqual([]);
    expect((await ask('jo')).found).toEqual([]);
  });

  it('gives addresses with the base, and the text as it was written', async () => {
    const { pages, hits } = await ask('agency');
    const [page] = pages;
    expect(page?.address).toBe('/hub/submissions/dashboard/');
    expect(page?.headings).toMatchObject([{ id: 'what-we-did', text: 'What we did' }]);
    const shown = page === undefined ? [] : passage(page, hits[0]?.places ?? []);
    expect(shown.map(({ text }) => text).join('')).toBe(
      'One page shows agency staff & vacancies <b>every</b> morning; retention is not on it.',
    );
    expect(shown.filter(({ marked }) => marked)).toEqual([{ text: 'agency', marked: true }]);
  });
});

describe('orders of the same index', () => {
  it('sorts by title', async () => {
    await index.find(null);
    const pages = await Promise.all(
      (await index.order('title', 'asc')).map((id) => index.page(id)),
    );
    expect(pages.map(({ title }) => title)).toEqual([
      'Career talks',
      'Live workforce dashboard',
      'Weekly supervision',
    ]);
  });
});

describe('makeIndex', () => {
  it('makes indexes asked for at the same time one after another', async () => {
    const record = { url: '/', content: 'Text', language: 'en' };
    const both = await Promise.all(
      [1, 2].map(() =>
        makeIndex(async (made) => {
          await made.addCustomRecord(record);
        }),
      ),
    );
    expect(both.map((files) => files.length > 0)).toEqual([true, true]);
  });
});

describe('indexFolder', () => {
  it('leaves out what no page loads', async () => {
    const names = await readdir(path.join(site, 'pagefind'));
    expect(names.filter((name) => /ui|highlight|unknown/.test(name))).toEqual([]);
    expect(names).toContain('pagefind-worker.js');
  });

  it('cuts the index into small parts, so that a word is fetched with few others', async () => {
    const text = (page: number): string =>
      Array.from({ length: 600 }, (_, word) => `word${String(page)}x${String(word)}`).join(' ');
    await Promise.all(
      Array.from({ length: 10 }, (_, page) =>
        writePage(
          `parts/submissions/${String(page)}`,
          `<html lang="en"><body><main data-pagefind-body>${text(page)}</main></body></html>`,
        ),
      ),
    );
    await indexFolder(path.join(folder, 'parts'));
    // Pagefind would make one part of 12,000 places of words.
    const parts = await readdir(path.join(folder, 'parts/pagefind/index'));
    expect(parts.length).toBeGreaterThan(4);
  });

  it('refuses an example that does not offer itself to search', async () => {
    const words = '<html lang="en"><body><main>Everything</main></body></html>';
    await writePage('hidden/submissions/one', words);
    await expect(indexFolder(path.join(folder, 'hidden'))).rejects.toThrow(
      'Search would not find submissions/one/index.html',
    );
  });

  it('leaves out what stands in place of an example that was taken down or has moved', async () => {
    const inPlace = (words: string): string =>
      `<html lang="en"><body><main>${words}</main></body></html>`;
    await writePage('gone/submissions/one', inPlace('<article data-withdrawn>Gone</article>'));
    await writePage('gone/submissions/two', inPlace('<h1 data-moved>Moved</h1>'));
    await expect(indexFolder(path.join(folder, 'gone'))).resolves.toEqual({ pages: 0, bytes: 0 });
  });

  it('writes nothing for a hub without examples', async () => {
    await writePage('empty', '<html><body><main>Everything</main></body></html>');
    await expect(indexFolder(path.join(folder, 'empty'))).resolves.toEqual({ pages: 0, bytes: 0 });
    expect(await readdir(path.join(folder, 'empty'))).toEqual(['index.html']);
  });

  it('leaves out addresses that are links', async () => {
    const linked =
      '<html lang="en"><body><main data-pagefind-body>Ask <a href="mailto:jo@council.example">jo@council.example</a></main></body></html>';
    await writePage('linked/submissions/one', linked);
    await expect(indexFolder(path.join(folder, 'linked'))).resolves.toMatchObject({ pages: 1 });
  });

  it('refuses to put an email address into the index', async () => {
    const leaking =
      '<html lang="en"><body><main data-pagefind-body>jo@council.example</main></body></html>';
    await writePage('leak/submissions/one', leaking);
    await expect(indexFolder(path.join(folder, 'leak'))).rejects.toThrow('jo@council.example in /');
  });
});

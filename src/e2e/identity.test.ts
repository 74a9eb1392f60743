import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { withContent } from '../checks/testContent.ts';
import { attribute, readBuiltPages, textOf, type BuiltPage } from './support/builtPages.ts';
import { ROOT } from './support/hubFolder.ts';
import { brokenReferences } from './support/references.ts';
import { run } from './support/runBuild.ts';

/*
 * Another alliance changes site.yml and puts a picture beside it, and nothing else: its name, its
 * colours and its mark are then everywhere, and those of the first hub nowhere.
 */
const SITE = `name: North East Practice Hub
tagline: What councils in the North East are trying.
organisation:
  name: North East Improvement Partnership
  shortName: NEIP
  url: https://neip.example/
  about: An invented partnership.
region: London
language: en-GB
address: https://hub.neip.example
contacts:
  - role: Editor
    email: hub@neip.example
mark: mark.png
colours:
  light: { brand: '#5b2a86', spotlight: '#ffe6d5', paper: '#fcfbfd' }
  dark: { brand: '#c9a4ec', paper: '#17121c' }
`;

/** A page that names nobody itself. */
const PAGE = `---
title: Privacy
description: What an invented hub records.
updated: 2026-01-31
---

Write to us:

<Contacts />
`;

const folder = mkdtempSync(path.join(ROOT, '.build', 'test-identity-'));
const out = path.join(folder, 'site');
const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');
let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  const mark = await sharp({
    create: { width: 300, height: 300, channels: 3, background: '#c81e5a' },
  })
    .png()
    .toBuffer();
  const files = { 'site.yml': SITE, 'mark.png': mark, 'pages/privacy.mdx': PAGE };
  const built = await withContent(files, (content) =>
    run('scripts/build.ts', ['--content', content, '--out', out]),
  );
  expect(built.output).toMatch(/^Built \d+ pages/m);
  pages = readBuiltPages(out);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a second hub', () => {
  test('has its own name and nobody else’s', () => {
    expect(brokenReferences(out, pages)).toEqual([]);
    for (const { address, elements } of pages) {
      const title = elements.find(({ tagName }) => tagName === 'title');
      expect(title && textOf(title), address).toContain('North East Practice Hub');
    }
    const words = pages
      .map(({ address }) => read(path.join(address, address.endsWith('/') ? 'index.html' : '')))
      .join('');
    expect(words).not.toMatch(/LIIA|London Innovation|Practice Spotlight/);
  });

  test('lists its contacts where a page asks for them', () => {
    const privacy = pages.find(({ address }) => address === '/privacy/');
    const lines = (privacy?.elements ?? []).filter(({ tagName }) => tagName === 'li').map(textOf);
    expect(lines).toContain('Editor: hub@neip.example');
  });

  test('has its colours in every page, frame and picture', () => {
    const styles = read('identity/colours.css');
    expect(styles).toContain('--brand:#5b2a86');
    expect(styles).toContain('--brand:#c9a4ec');
    for (const { address, elements } of pages) {
      const links = elements.filter(({ tagName }) => tagName === 'link');
      const hrefs = links.map((link) => attribute(link, 'href'));
      expect(hrefs, address).toContain('/identity/colours.css');
      expect(hrefs, address).toContain('/identity/mark.png');
    }
    const home = read('index.html');
    expect(home).toContain('<meta name="theme-color" content="#fcfbfd"');
    expect(home).toContain('<meta name="theme-color" content="#17121c"');
    expect(read('maps/london.svg')).not.toMatch(/#0b5560|#85b9bf/);
  });

  test('has its mark in the head of each page, as the icon and on its picture', async () => {
    for (const { address, elements } of pages.filter(({ address: at }) => !at.includes('embed'))) {
      const shown = elements.some(
        (element) =>
          element.tagName === 'img' && attribute(element, 'src') === '/identity/mark.png',
      );
      expect(shown, address).toBe(true);
    }
    const { data, info } = await sharp(path.join(out, 'social', 'hub.png'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number): readonly number[] => {
      const at = (y * info.width + x) * info.channels;
      return [...data.subarray(at, at + 3)];
    };
    expect(pixel(90, 84)).toEqual([0xc8, 0x1e, 0x5a]);
    expect(pixel(10, 10)).toEqual([0xfc, 0xfb, 0xfd]);
  });

  test('takes them along into the copy that opens from disk', () => {
    expect(read('offline.json')).toContain('identity/colours.css');
    expect(read('offline.json')).toContain('identity/mark.png');
  });
});

test('the first hub has neither style sheet nor picture for it', () => {
  const home = readFileSync(path.join(inject('dist'), 'index.html'), 'utf8');
  expect(home).not.toContain('/identity/');
});

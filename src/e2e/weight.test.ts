import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { MOST_BYTES } from '../../scripts/lib/bench/pages/bars.ts';
import { connect, newPage, visit } from './support/browser.ts';
import { attribute, readBuiltPages, type BuiltPage } from './support/builtPages.ts';
import { kindOf } from './support/kinds.ts';

const known = new Map<string, number>();
const others = longestOfKinds();
const pages = readBuiltPages(
  inject('dist'),
  (address) => kindOf(address) === 'submission' || others.has(address),
)
  .map((page) => ({ page, kind: kindOf(page.address), weight: weigh(named(page)) }))
  .toSorted((a, b) => b.weight.total - a.weight.total);
const submissions = pages.filter(({ kind }) => kind === 'submission');
const [heaviest] = submissions;
const lightest = submissions.at(-1);

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

describe(`a first visit to a submission weighs at most ${MOST_BYTES.submission} bytes`, () => {
  test.each(submissions)('$page.address, $weight.total bytes by what it names', ({ weight }) => {
    expect(weight.total, weight.told).toBeLessThanOrEqual(MOST_BYTES.submission);
  });

  test.each([heaviest, lightest])('what a browser asks for on $page.address', async (example) => {
    if (example === undefined) throw new Error('There is no submission.');
    const page = await newPage(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, example.page.address);
    await page.waitForLoadState('networkidle');
    await page.context().close();

    const weight = weigh(asked);
    expect(asked.length).toBeGreaterThan(2);
    expect(weight.total, weight.told).toBeLessThanOrEqual(MOST_BYTES.submission);
    // Nothing comes later that the page does not name: the figures above are whole.
    expect(named(example.page)).toEqual(expect.arrayContaining([...new Set(asked)]));
  });
});

describe(`a first visit to any other page weighs at most ${MOST_BYTES.other} bytes`, () => {
  const longest = pages.filter(({ kind }) => kind !== 'submission');
  test.each(longest)('$kind: $page.address, $weight.total bytes', ({ kind, weight }) => {
    const most = kind === 'form' ? MOST_BYTES.form : MOST_BYTES.other;
    expect(weight.total, weight.told).toBeLessThanOrEqual(most);
  });
});

/** The longest page of each kind: the others of its kind name the same files and say less. */
function longestOfKinds(): ReadonlySet<string> {
  const longest = new Map<
    string | undefined,
    { readonly address: string; readonly size: number }
  >();
  for (const file of globSync('**/*.html', { cwd: inject('dist') })) {
    const address = `/${file.split(path.sep).join('/')}`.replace(/(?<=\/)index\.html$/, '');
    const { size } = statSync(path.join(inject('dist'), file));
    const kind = kindOf(address);
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { address, size });
  }
  return new Set([...longest.values()].map(({ address }) => address));
}

/** The files a page names for itself, what its scripts import at once, and itself. */
function named({ address, elements }: BuiltPage): readonly string[] {
  const files = elements.flatMap((element) => {
    const rel = attribute(element, 'rel') ?? '';
    if (element.tagName === 'script') return attribute(element, 'src') ?? [];
    const loads = ['stylesheet', 'preload', 'icon', 'modulepreload'].includes(rel);
    return loads ? (attribute(element, 'href') ?? []) : [];
  });
  const whole = new Set([address, ...files]);
  for (const file of whole) for (const next of importedBy(file)) whole.add(next);
  return [...whole];
}

/** The modules that a built script imports before it runs; what it imports later stands in brackets. */
function importedBy(file: string): readonly string[] {
  if (!file.endsWith('.js')) return [];
  const code = readFileSync(path.join(inject('dist'), file), 'utf8');
  return [...code.matchAll(/\b(?:import|from)"(\.\/[^"]+)"/g)].map(([, name = '']) =>
    path.posix.join(path.posix.dirname(file), name),
  );
}

function weigh(files: readonly string[]): { readonly total: number; readonly told: string } {
  const parts = files
    .map((file) => ({ file, bytes: compressedSize(file) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    total,
    told: `${total}\n${parts.map(({ file, bytes }) => `${bytes} ${file}`).join('\n')}`,
  };
}

/** Bytes of one of the site's files after brotli at its best. */
function compressedSize(address: string): number {
  const size = known.get(address);
  if (size !== undefined) return size;
  const file = address.endsWith('/') ? `${address}index.html` : address;
  // Node compresses at quality 11, the best there is, unless told otherwise.
  const { length } = brotliCompressSync(readFileSync(path.join(inject('dist'), file)));
  known.set(address, length);
  return length;
}

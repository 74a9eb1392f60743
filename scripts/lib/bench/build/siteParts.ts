import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { textTable } from '../textTable.ts';

/** What of a built site grows with the number of examples, in KB. */
export interface SiteParts {
  readonly submissions: number;
  readonly kilobytes: Readonly<Record<string, number>>;
}

/** Measures the parts of a built site that meet limits of hosts and readers first. */
export function siteParts(site: string, submissions: number): SiteParts {
  const sizes = (pattern: string): readonly number[] =>
    globSync(pattern, { cwd: site })
      .map((name) => statSync(path.join(site, name)))
      .filter((entry) => entry.isFile())
      .map(({ size }) => size / 1000);
  const sum = (pattern: string): number => sizes(pattern).reduce((all, size) => all + size, 0);
  const most = (pattern: string): number => sizes(pattern).reduce((a, b) => Math.max(a, b), 0);
  const form = deflateSync(readFileSync(path.join(site, 'submit', 'hub.json')));
  return {
    submissions,
    kilobytes: {
      'pictures for links': sum('social/**'),
      'the copy to download': sum('export/*.zip'),
      'list of the pieces of the search index': sum('pagefind/*.pf_meta'),
      'biggest piece of the search index': most('pagefind/index/*'),
      'what the check of the form knows, deflated': form.length / 1000,
      'biggest data file': most('data/*.{csv,json}'),
      'heaviest page': most('**/*.html'),
    },
  };
}

/** The parts of sites of several sizes, for a terminal. */
export function partsTable(sites: readonly SiteParts[]): string {
  const names = Object.keys(sites[0]?.kilobytes ?? {});
  return textTable([
    ['KB of a site of', ...sites.map(({ submissions }) => String(submissions)), ''],
    ...names.map((name) => [
      name,
      ...sites.map(({ kilobytes }) => (kilobytes[name] ?? 0).toFixed(1)),
      '',
    ]),
  ]);
}

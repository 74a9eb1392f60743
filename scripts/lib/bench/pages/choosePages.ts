import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { addresses } from '../../../../src/domain/addresses.ts';

/** A page to measure. */
export interface MeasuredPage {
  readonly name: string;
  /** From the site's root. */
  readonly address: string;
}

/** One page of each kind that readers meet most; where there are many, the heaviest. */
export function choosePages(dist: string): readonly MeasuredPage[] {
  return [
    { name: 'home', address: addresses.home },
    { name: 'list', address: addresses.submissions },
    { name: 'submission', address: heaviest(dist, 'submissions') },
    { name: 'measure', address: heaviest(dist, 'measures') },
    { name: 'search', address: addresses.search },
  ];
}

function heaviest(dist: string, folder: string): string {
  const [first] = globSync(`${folder}/*/index.html`, { cwd: dist })
    .map((file) => ({ file, size: statSync(path.join(dist, file)).size }))
    .toSorted((a, b) => b.size - a.size || a.file.localeCompare(b.file, 'en'));
  if (first === undefined) throw new Error(`${dist} has no page under ${folder}/.`);
  return `/${path.dirname(first.file).split(path.sep).join('/')}/`;
}

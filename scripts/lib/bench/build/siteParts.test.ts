import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { partsTable, siteParts } from './siteParts.ts';

test('the parts of a site that grow with it are measured', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'parts-'));
  try {
    const write = (name: string, size: number): void => {
      const file = path.join(site, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, 'x'.repeat(size));
    };
    write('index.html', 3000);
    write('a/index.html', 4500);
    write('social/one.png', 1000);
    write('social/submissions/two.png', 500);
    write('export/hub.zip', 9000);
    write('pagefind/index/a.pf_index', 700);
    write('pagefind/index/b.pf_index', 800);
    write('data/all.csv', 1200);
    write('submit/hub.json', 5000);
    const parts = siteParts(site, 15);
    expect(parts.kilobytes).toMatchObject({
      'pictures for links': 1.5,
      'the copy to download': 9,
      'biggest piece of the search index': 0.8,
      'list of the pieces of the search index': 0,
      'biggest data file': 1.2,
      'heaviest page': 4.5,
    });
    expect(partsTable([parts]).split('\n').slice(0, 2)).toEqual([
      'KB of a site of                              15',
      'pictures for links                          1.5',
    ]);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
});

import { describe, expect, it } from 'vitest';
import { addressOfFile, fileOfAddress, isCopied, isKept, isLasting } from './keptFiles.ts';

describe('what is kept and copied', () => {
  it.each([
    // file, kept in the browser, in the copy to download
    ['index.html', true, true],
    ['submissions/career-talks/index.html', true, true],
    ['charts/barnet-official/index.html', true, true],
    ['charts/barnet-official/embed/index.html', false, false],
    ['404.html', false, false],
    ['offline/index.html', true, false],
    ['search/index.html', true, true],
    ['search/words.json', true, false],
    ['search/facets.json', true, false],
    ['compare/examples/career-talks.json', true, false],
    ['measures/vacancy-rate/series.json', true, false],
    ['pagefind/pagefind.js', false, false],
    ['pagefind/pagefind-worker.js', true, false],
    ['pagefind/pagefind-ui.js', false, false],
    ['pagefind/fragment/en_1.pf_fragment', true, false],
    ['pagefind/wasm.en.pagefind', true, false],
    ['_astro/base.css', true, true],
    ['_astro/search.js', true, false],
    ['_astro/font.woff2', true, true],
    ['favicon.svg', true, true],
    ['pictures/career-talks/team.jpg', true, true],
    ['submissions/career-talks/source.txt', true, false],
    ['licences/font.txt', false, true],
    ['contribute/template.docx', false, true],
    ['robots.txt', false, false],
    ['charts/barnet-official.png', false, false],
    ['charts/barnet-official.json', false, false],
    ['charts/barnet-official.csv', false, false],
    ['measures/vacancy-rate.csv', false, false],
    ['maps/vacancy-rate/london.svg', false, false],
    ['social/hub.png', false, false],
    ['schema/submission.json', false, false],
    ['data/submissions.json', false, false],
    ['llms.txt', false, false],
    ['export/hub.zip', false, false],
    ['offline.json', false, false],
    ['offline.js', false, false],
  ])('%s: kept %s, copied %s', (file, kept, copied) => {
    expect({ kept: isKept(file), copied: isCopied(file) }).toEqual({ kept, copied });
  });

  it('takes for lasting only what holds a digest in its name', () => {
    expect(['_astro/a.b1.css', 'pagefind/index/en_1.pf_index'].every(isLasting)).toBe(true);
    expect(
      ['index.html', 'pagefind/pagefind-entry.json', 'search/words.json'].some(isLasting),
    ).toBe(false);
  });
});

describe('addresses of files', () => {
  it.each([
    ['index.html', ''],
    ['themes/index.html', 'themes/'],
    ['favicon.svg', 'favicon.svg'],
    ['my-index.html', 'my-index.html'],
  ])('%s is asked for as %j', (file, address) => {
    expect(addressOfFile(file)).toBe(address);
    expect(fileOfAddress(address)).toBe(file);
  });

  it('takes an address without its last slash for the page', () => {
    expect(fileOfAddress('themes/retention')).toBe('themes/retention/index.html');
  });
});

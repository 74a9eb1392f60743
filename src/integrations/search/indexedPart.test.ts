import { expect, it } from 'vitest';
import { indexedPart } from './indexedPart.ts';

it('is the part that the index takes, with all it holds', () => {
  const main = '<main id="main" data-pagefind-body><p>Words</p></main>';
  expect(indexedPart(`<html><head><title>T</title></head><body><nav>N</nav>${main}<footer>F`)).toBe(
    `<!DOCTYPE html><html><body>${main}</body></html>`,
  );
});

it('is the whole page where its main part is not marked', () => {
  const page = '<html><body data-pagefind-body><main><p>Words</p></main></body></html>';
  expect(indexedPart(page)).toBe(page);
});

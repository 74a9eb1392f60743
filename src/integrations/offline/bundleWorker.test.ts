import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleWorker } from './bundleWorker.ts';

it('makes one small script that imports nothing', async () => {
  const code = await bundleWorker();
  expect(code).not.toMatch(/\bimport\b|\bexport\b/);
  expect(brotliCompressSync(code).length).toBeLessThan(3000);
});

import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleScript } from './bundleScript.ts';

it.each([
  // What it weighs at most, in kilobytes as sent.
  ['serviceWorker', 3],
  ['formInCopy', 110],
] as const)('makes of %s one script that imports nothing', async (script, kilobytes) => {
  const code = await bundleScript(script);
  // A module would not be read as a script.
  expect(() => new Script(code)).not.toThrow();
  expect(code).not.toMatch(/\bimport\(/);
  expect(brotliCompressSync(code).length).toBeLessThan(kilobytes * 1000);
});

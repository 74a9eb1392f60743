import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plainFault } from './plainFault.ts';

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('It went well.');
}

test('a file where a folder has to be is named', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fault-'));
  try {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const fault = thrownBy(() => mkdirSync(path.join(file, 'deeper'), { recursive: true }));
    expect(plainFault(fault)).toBe(
      `A file stands where a folder has to be, or a folder where a file has to (${path.join(file, 'deeper')}). Move it away, or name another place.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

// As they were heard on a full disk, a read-only one and from a copy between two.
const system = (code: string, message: string, more: object = {}): Error =>
  Object.assign(new Error(message), { code, ...more });
const BUNDLER = `Build failed with 1 error:

[UNHANDLEABLE_ERROR] Something went wrong inside rolldown.
Failed to write file in /project/.build/site-12/_astro/place.js

Caused by:
    No space left on device (os error 28)

Stack backtrace:
   0: <unknown>
`;

test.each([
  [new Error(BUNDLER), 'The disk is full (/project/.build/site-12/_astro/place.js). Make room'],
  [system('ENOSPC', 'ENOSPC: no space left on device, write'), 'The disk is full. Make room'],
  [
    system('ENOSPC', "ENOSPC: no space left on device, copyfile '/a/b' -> '/c/d'", {
      path: '/a/b',
    }),
    'The disk is full (/c/d). Make room',
  ],
  [
    new Error('Rendering failed', { cause: system('EROFS', 'EROFS: …', { path: '/a' }) }),
    'This account may not read or change a file or folder (/a). Give',
  ],
  [
    system('EBUSY', "EBUSY: resource busy or locked, rename '/a' -> '/b'", {
      path: '/a',
      dest: '/b',
    }),
    'A file or folder is in use (/b), by',
  ],
])('what the machine refuses is told with what to do: %s', (error, words) => {
  expect(plainFault(error)?.slice(0, words.length)).toBe(words);
  expect(plainFault(error)).not.toContain('\n');
});

test('other errors are left as they are', () => {
  expect(plainFault(new Error('The theme has permission denied in its title.'))).toBeUndefined();
  expect(plainFault('ENOSPC')).toBeUndefined();
});

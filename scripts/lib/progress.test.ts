import { expect, test } from 'vitest';
import { progress } from './progress.ts';

function heard(isTTY: boolean, isServer: boolean): string {
  let said = '';
  const { step, clear } = progress({ isTTY, write: (text) => (said += text) }, isServer);
  step('Making pages');
  clear();
  return said;
}

test('a terminal is told, and its line taken away again', () => {
  expect(heard(true, false)).toBe('\r\u001B[2KMaking pages …\r\u001B[2K');
});

test('a file and a server are not', () => {
  expect(heard(false, false) + heard(true, true)).toBe('');
});

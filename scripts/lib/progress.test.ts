import { expect, test } from 'vitest';
import { longProgress, progress } from './progress.ts';

function heard(isTTY: boolean, isServer: boolean, make = progress): string {
  let said = '';
  const { step, clear } = make({ isTTY, write: (text) => (said += text) }, isServer);
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

test('a file is told of work of many minutes, and a server is not', () => {
  expect(heard(false, false, longProgress)).toBe('Making pages\n');
  expect(heard(false, true, longProgress)).toBe('');
  expect(heard(true, false, longProgress)).toBe(heard(true, false));
});

import { expect, it } from 'vitest';
import { copyName } from './copyFacts.ts';

it.each([
  ['Practice Spotlight', 'practice-spotlight'],
  ['What’s working: the North', 'whats-working-the-north'],
  ['実践', 'hub'],
])('names the copy of %s %s', (name, file) => {
  expect(copyName({ name })).toBe(file);
});

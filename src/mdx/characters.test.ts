import { expect, test } from 'vitest';
import { shown } from './characters.ts';
import { readMdx } from './readMdx.ts';
import { fileWith, titleSchema } from './testing.ts';

test.each([
  ['plain words, é and 日本', 'plain words, é and 日本'],
  ['a\nb\tc\r\nd', 'a(U+000A)b(U+0009)c(U+000D)(U+000A)d'],
  ['a\u202eb\u001b[2J', 'a(U+202E)b(U+001B)[2J'],
  ['cut \ud83d', 'cut (U+D83D)'],
])('%j is shown as %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

// On a build machine, a line that starts like this is an order to it.
test.each([
  [fileWith('[a](/x&#10;::error::b)'), '"/x(U+000A)::error::b"'],
  [fileWith('![a](x&#10;::error::b)'), '"x(U+000A)::error::b"'],
  [fileWith('[a](https://a.example/&#8203;b)'), '"https://a.example/(U+200B)b"'],
  ['---\ntitle: a\n"b\\n::error::c": d\n---\n', '"b(U+000A)::error::c"'],
])('a message quotes %j on one line', (source, quoted) => {
  expect(readMdx(source, titleSchema).findings.map(({ message }) => message)).toEqual([
    expect.stringContaining(quoted),
  ]);
});

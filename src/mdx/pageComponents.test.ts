import { expect, test } from 'vitest';
import { readKind } from './readKind.ts';
import { short } from './testing.ts';

const page = (body: string): string =>
  `---\ntitle: Privacy\ndescription: What is recorded.\nupdated: '2026-11-21'\n---\n\n${body}\n`;

test('a page of the hub lists its contacts by name of the tag, wherever they stand', () => {
  const { findings, body } = readKind('page', page('Write to us:\n\n<Contacts />\n\nSoon.'));
  expect(findings).toEqual([]);
  expect(body?.parts.map((part) => (part.type === 'component' ? part.name : part.type))).toEqual([
    'html',
    'Contacts',
    'html',
  ]);
});

test('the tag takes nothing, stands by itself, and is for pages alone', () => {
  for (const body of ['<Contacts of="me" />', '<Contacts>x</Contacts>', 'Ask <Contacts /> now.']) {
    expect(readKind('page', page(body)).findings.length, body).toBeGreaterThan(0);
  }
  const others = (['submission', 'theme', 'category'] as const).map((kind) =>
    readKind(kind, page('<Contacts />')).findings.map(short).includes('body-tag 7:1'),
  );
  expect(others).toEqual([true, true, true]);
});

import { expect, test } from 'vitest';
import { readMdx } from './readMdx.ts';
import { dangers, htmlOf, outside, titleSchema, unbalanced } from './testing.ts';

/** Pieces that mean something to one parser or another. */
const PIECES =
  '---\n¦\n¦\n\n¦title: a\n¦# ¦## ¦- ¦1. ¦> ¦| a | b |\n¦| - | - |\n¦|¦*¦**¦_¦~~¦`¦```\n¦[¦](¦)¦][¦]: ¦![¦./a.png¦"¦\'¦<¦>¦/>¦</¦<b>¦</b>¦<Callout title="a">¦</Callout>¦\n\n<Figure metric="a" />\n\n¦<Picture src="./a.png" alt="b" />¦{¦}¦{1}¦import a¦export ¦javascript:¦https://a.example¦mailto:a@b.example¦/¦\\¦&lt;¦&#x202e;¦&quot;¦[^1]¦\t¦    ¦\r\n¦é¦😀¦a¦b¦words ¦: ¦ #¦&a¦!x¦%¦@¦__proto__: 1\n¦layout: x\n¦\u202e'.split(
    '¦',
  );

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('whatever is written, nothing is thrown, printed as markup or reported outside the file', () => {
  const next = sequence(20261121);
  const count = Number(process.env.FUZZ ?? 600);
  let published = 0;
  for (let round = 0; round < count; round += 1) {
    const text = Array.from({ length: 1 + next(30) }, () => PIECES[next(PIECES.length)]).join('');
    const source = next(4) === 0 ? text : `---\ntitle: A title\n---\n${text}`;
    const { findings, body } = readMdx(source, titleSchema);
    const parts = body?.parts ?? [];
    if (parts.length > 0) published += 1;
    expect({
      source,
      outside: outside(source, findings),
      dangers: dangers(htmlOf(parts)),
      unbalanced: parts.flatMap((part) => (part.type === 'html' ? unbalanced(part.html) : [])),
      empty: findings.filter(({ message, remedy }) => message === '' || remedy === ''),
    }).toEqual({ source, outside: [], dangers: [], unbalanced: [], empty: [] });
  }
  expect(published).toBeGreaterThan(count / 50);
});

import { type Sequence } from '../../domain/sequence.ts';

/** Pieces that mean something to one parser or another. */
const PIECES =
  '---\n¦\n¦\n\n¦title: a\n¦# ¦## ¦- ¦1. ¦> ¦| a | b |\n¦| - | - |\n¦|¦*¦**¦_¦~~¦`¦```\n¦[¦](¦)¦][¦]: ¦![¦./a.png¦"¦\'¦<¦>¦/>¦</¦<b>¦</b>¦<Callout title="a">¦</Callout>¦\n\n<Figure metric="a" />\n\n¦<Picture src="./a.png" alt="b" />¦{¦}¦{1}¦import a¦export ¦javascript:¦https://a.example¦mailto:a@b.example¦/¦\\¦&lt;¦&#x202e;¦&quot;¦[^1]¦\t¦    ¦\r\n¦é¦😀¦a¦b¦words ¦: ¦ #¦&a¦!x¦%¦@¦__proto__: 1\n¦layout: x\n¦\u202e'.split(
    '¦',
  );

/** A text of 1 to `most` pieces, put together at random. */
export function inventText(next: Sequence, most = 30): string {
  return Array.from({ length: 1 + next(most) }, () => PIECES[next(PIECES.length)]).join('');
}

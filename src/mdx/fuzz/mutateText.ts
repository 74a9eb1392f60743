import type { Sequence } from '../../domain/sequence.ts';
import { inventText } from './inventText.ts';

type Mutation = (text: string, next: Sequence, other: string) => string;

const MUTATIONS: readonly Mutation[] = [
  // Marks typed somewhere.
  (text, next) => insert(text, next(text.length + 1), inventText(next, 5)),
  // A passage lost, said twice, or brought from another file.
  (text, next) => {
    const [start, end] = passage(text, next);
    return text.slice(0, start) + text.slice(end);
  },
  (text, next) => insert(text, next(text.length + 1), text.slice(...passage(text, next))),
  (text, next, other) => insert(text, next(text.length + 1), other.slice(...passage(other, next))),
  // Two lines in each other's place.
  (text, next) => {
    const lines = text.split('\n');
    const [a, b] = [next(lines.length), next(lines.length)];
    return lines.map((line, at) => (at === a ? lines[b] : at === b ? lines[a] : line)).join('\n');
  },
  // A line set in or out.
  (text, next) => {
    const lines = text.split('\n');
    const at = next(lines.length);
    const line = lines[at] ?? '';
    return lines.with(at, next(2) === 0 ? ` ${line}` : line.replace(/^ /, '')).join('\n');
  },
  // A mark held down.
  (text, next) => insert(text, next(text.length + 1), inventText(next, 1).repeat(next(500))),
  // The rest of the file lost.
  (text, next) => text.slice(0, next(text.length + 1)),
];

/** A text with 1 to 6 changes such as people, programs and attackers make. */
export function mutateText(text: string, next: Sequence, other: string): string {
  return Array.from({ length: 1 + next(6) }).reduce<string>(
    (changed) => MUTATIONS[next(MUTATIONS.length)]?.(changed, next, other) ?? changed,
    text,
  );
}

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function passage(text: string, next: Sequence): [number, number] {
  const start = next(text.length + 1);
  return [start, start + next(300)];
}

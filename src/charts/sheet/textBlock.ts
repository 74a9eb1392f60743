import { lineWidth } from './letterWidths.ts';
import type { SheetText } from './sheet.ts';

/** How words are set. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  /** From baseline to baseline; a third more than the size without it. */
  readonly leading?: number;
}

/** Lines of text, and how much room they take from the top of the first to the foot of the last. */
export interface TextBlock {
  readonly texts: readonly SheetText[];
  readonly height: number;
}

/** A left edge, a top edge, and how wide lines may be. */
export interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** Of the size: where the baseline stands under the top of tall letters. */
const ASCENT = 0.8;

/**
 * Breaks words into lines of this width, in pixels. Of more than `most` lines the last kept one
 * ends with an ellipsis after a whole word; so does a word too long for a line of its own.
 */
export function breakLines(
  words: string,
  width: number,
  { size, bold = false }: Pick<Type, 'size' | 'bold'>,
  most = Infinity,
): readonly string[] {
  const fits = (line: string): boolean => lineWidth(line, size, bold) <= width;
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((part) => part !== '')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(fits(word) ? word : cutWord(word, fits));
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutLine(lines[most - 1] ?? '', fits)];
}

/** A line with an ellipsis in the place of as many of its last words as it needs. */
function cutLine(line: string, fits: (line: string) => boolean): string {
  const words = line.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  return `${words.join(' ').replace(/[\s,;:.–]+$/, '')}…`;
}

function cutWord(word: string, fits: (line: string) => boolean): string {
  let kept = word;
  while (kept.length > 1 && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept}…`;
}

/** Sets words under a top edge, from a left edge. */
export function setText(
  words: string,
  { x, top, width }: Place,
  type: Type,
  most = Infinity,
): TextBlock {
  const { size, bold = false, colour, leading = Math.round(size * 1.34) } = type;
  const lines = breakLines(words, width, type, most);
  return {
    texts: lines.map((text, index) => ({
      x,
      y: Math.round(top + size * ASCENT + (leading - size) / 2 + index * leading),
      text,
      size,
      bold,
      colour,
    })),
    height: lines.length * leading,
  };
}

/** Sets one text under another, with space between them. */
export function stackText(
  words: readonly string[],
  place: Place,
  type: Type,
  space: number,
  most = Infinity,
): TextBlock {
  const texts: SheetText[] = [];
  let height = 0;
  for (const sentence of words) {
    const block = setText(sentence, { ...place, top: place.top + height }, type, most);
    texts.push(...block.texts);
    height += block.height + space;
  }
  return { texts, height: Math.max(0, height - space) };
}

/** The largest of these sizes at which words stand whole in `most` lines; else the last. */
export function fittingSize(
  words: string,
  width: number,
  sizes: readonly [number, ...number[]],
  most: (size: number) => number,
  bold: boolean,
): number {
  const whole = sizes.find((size) => {
    const lines = breakLines(words, width, { size, bold });
    return lines.length <= most(size) && !lines.some((line) => line.endsWith('…'));
  });
  return whole ?? sizes.at(-1) ?? sizes[0];
}

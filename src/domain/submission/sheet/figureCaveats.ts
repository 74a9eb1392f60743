import { listOf, sentenceCase } from '../../words.ts';
import type { QuotedFigure } from './quotedFigure.ts';
import { type Likeness, sameFigure } from './sameFigure.ts';

/** An example as far as its figures and its name in a sentence go. */
export interface Quoter {
  readonly name: string;
  readonly figures: readonly QuotedFigure[];
}

export interface FigureCaveat {
  /** Name of the measure. */
  readonly measure: string;
  readonly comparable: boolean;
  /** "Turnover rate, Newham beside Sutton: not comparable." and why. */
  readonly sentence: string;
}

/**
 * What can be said of figures that the examples have in common, measure by measure and pair by
 * pair. Where a pair quotes a measure several times, the two that are most alike speak for it.
 */
export function figureCaveats(examples: readonly Quoter[]): FigureCaveat[] {
  return examples
    .flatMap((one, place) =>
      examples.slice(place + 1).flatMap((other) => caveatsOfPair(one, other)),
    )
    .toSorted((a, b) => a.measure.localeCompare(b.measure, 'en-GB'));
}

/** What to say where no two of the examples quote one measure. */
export function nothingInCommon(examples: readonly Quoter[]): string {
  const quoting = examples.filter(({ figures }) => figures.length > 0);
  if (quoting.length === 0) return 'None of these examples quotes a figure as a result.';
  if (quoting.length === 1) return `Only ${quoting[0]?.name ?? ''} quotes figures as results.`;
  return 'No two of these examples quote the same measure.';
}

function caveatsOfPair(one: Quoter, other: Quoter): FigureCaveat[] {
  const measures = new Map(
    one.figures
      .filter(({ measure }) => other.figures.some((its) => its.measure === measure))
      .map(({ measure, name }) => [measure, name]),
  );
  return [...measures].map(([measure, name]) => {
    const pairs = one.figures
      .filter((figure) => figure.measure === measure)
      .flatMap((figure) =>
        other.figures
          .filter((its) => its.measure === measure)
          .map((its) => sameFigure(figure, its)),
      );
    const closest = pairs.toSorted((a, b) => distance(a) - distance(b))[0];
    return caveat(one.name, other.name, name, closest ?? { same: false, reasons: [] });
  });
}

function distance(likeness: Likeness): number {
  return likeness.same ? 0 : likeness.reasons.length;
}

function caveat(one: string, other: string, measure: string, likeness: Likeness): FigureCaveat {
  const pair = `${measure}, ${one} beside ${other}`;
  if (likeness.same) {
    const when = listOf([...new Set(likeness.times.map(({ text }) => text))]);
    const sentence = `${pair}: comparable. The stated definition, the people or things counted and the date (${when}) are the same.`;
    return { measure, comparable: true, sentence };
  }
  const reasons = likeness.reasons.map((reason) =>
    reason
      .replace(/ by either$/, '')
      .replace(/ by the first$/, ` by ${one}`)
      .replace(/ by the second$/, ` by ${other}`),
  );
  const why = sentenceCase(reasons.join('; '));
  return { measure, comparable: false, sentence: `${pair}: not comparable. ${why}.` };
}

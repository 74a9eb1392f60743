import { figureCaveats, type Quoter } from '../submission/sheet/figureCaveats.ts';
import { listOf } from '../words.ts';

/**
 * What can be said of the figures that the examples of a pack have in common, in a sentence or two
 * a measure. Pair by pair many examples would fill pages: pairs that are comparable are all named,
 * and those that are not are told one by one only where there are few.
 */
export function packCaveats(examples: readonly Quoter[]): readonly string[] {
  const byMeasure = Map.groupBy(figureCaveats(examples), ({ measure }) => measure);
  return [...byMeasure].flatMap(([measure, caveats]) => {
    if (caveats.length <= MOST_TOLD) return caveats.map(({ sentence }) => sentence);
    const alike = caveats.filter(({ comparable }) => comparable);
    const quoters = examples
      .filter(({ figures }) => figures.some(({ name }) => name === measure))
      .map(({ name }) => name);
    const rest =
      alike.length === 0
        ? 'no two of these figures are comparable'
        : `of ${caveats.length} pairs of these figures only ${alike.length} can be compared`;
    return [
      `${measure}, quoted by ${listOf(quoters)}: ${rest}. What is counted, who is counted or the date differs, or is not stated.`,
      ...alike.map(({ sentence }) => sentence),
    ];
  });
}

/** Three examples make three pairs. */
const MOST_TOLD = 3;

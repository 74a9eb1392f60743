import type { Catalogue } from '../catalogue.ts';
import type { Submission } from './submission.ts';
import { madeOnce } from '../reads/madeOnce.ts';

/** Finds what is closest to a submission without looking at every pair of submissions. */
export interface TieIndex {
  /** The strongest ties first; equal ones by id. */
  readonly closest: (submission: Submission, limit: number) => readonly Submission[];
}

/** The index of a catalogue, made once. */
export const tieIndex: (catalogue: Catalogue) => TieIndex = madeOnce(makeIndex);

type Places = ReadonlyMap<string, readonly number[]>;

/*
 * Lists for each thing that can be shared who shares it. A submission then counts through the lists
 * of its own few things: numbers are added and nothing is compared or made, so that ten thousand
 * submissions take no longer than their pages.
 */
function makeIndex({ submissions }: Catalogue): TieIndex {
  const models = placesBy(submissions, ({ practiceModels = [] }) => practiceModels);
  const measures = placesBy(submissions, measuresOf);
  const themes = placesBy(submissions, (each) => each.themes);
  const councils = placesBy(submissions, (each) => each.councils);
  const mainThemes = submissions.map((each) => each.themes[0]);
  const size = submissions.length;
  const modelCount = new Uint16Array(size);
  const measureCount = new Uint16Array(size);
  const themeSum = new Float64Array(size);
  const mainTheme = new Uint8Array(size);
  const neighbour = new Uint8Array(size);

  return {
    closest: (submission, limit) => {
      for (const tally of [modelCount, measureCount, themeSum, mainTheme, neighbour]) tally.fill(0);
      for (const id of submission.practiceModels ?? []) add(modelCount, models.get(id), 1);
      for (const id of measuresOf(submission)) add(measureCount, measures.get(id), 1);
      for (const id of submission.themes) add(themeSum, themes.get(id), rarity(themes.get(id)));
      for (const id of submission.councils) set(neighbour, councils.get(id));
      const [main] = submission.themes;
      for (const at of themes.get(main ?? '') ?? []) {
        if (mainThemes[at] === main) mainTheme[at] = 1;
      }
      const best: { readonly other: Submission; readonly strength: number }[] = [];
      for (const [at, other] of submissions.entries()) {
        const byTheme = themeSum[at] ?? 0;
        const strength =
          3 * (modelCount[at] ?? 0) +
          2 * Math.min(measureCount[at] ?? 0, 2) +
          byTheme +
          (mainTheme[at] ?? 0) +
          (byTheme > 0 && neighbour[at] === 1 ? 0.5 : 0);
        const last = best[limit - 1];
        if (strength === 0 || (last !== undefined && strength < last.strength)) continue;
        if (other.id === submission.id) continue;
        best.push({ other, strength });
        best.sort((a, b) => b.strength - a.strength || (a.other.id < b.other.id ? -1 : 1));
        best.length = Math.min(best.length, limit);
      }
      return best.map(({ other }) => other);
    },
  };
}

function placesBy(
  submissions: readonly Submission[],
  valuesOf: (submission: Submission) => readonly string[],
): Places {
  const places = new Map<string, number[]>();
  for (const [at, submission] of submissions.entries()) {
    for (const value of valuesOf(submission)) {
      const known = places.get(value);
      if (known === undefined) places.set(value, [at]);
      else known.push(at);
    }
  }
  return places;
}

/** 3 for a theme of two submissions, falling towards 1 as more share it. */
function rarity(sharers: readonly number[] = []): number {
  return 1 + 4 / Math.max(sharers.length, 2);
}

type Tally = Uint16Array | Float64Array;

function add(tally: Tally, places: readonly number[] = [], amount: number): void {
  for (const at of places) tally[at] = (tally[at] ?? 0) + amount;
}

function set(flags: Uint8Array, places: readonly number[] = []): void {
  for (const at of places) flags[at] = 1;
}

/** The measures that a submission reports, each once. */
export function measuresOf({ metrics = [] }: Submission): string[] {
  return [...new Set(metrics.map((metric) => metric.measure))];
}

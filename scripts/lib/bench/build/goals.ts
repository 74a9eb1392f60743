import type { BenchResult } from '../result.ts';
import type { BuildFigures } from './measureContender.ts';
import { OWN } from './ownContender.ts';

/** Percentages of what the other took, by size of the hub from which they are held. */
const GOALS: readonly { readonly from: number; readonly than: string; readonly most: number }[] = [
  { from: 1000, than: 'Astro with @astrojs/mdx', most: 50 },
  { from: 1000, than: 'Starlight', most: 100 },
  { from: 5000, than: 'Astro with @astrojs/mdx', most: 25 },
  { from: 5000, than: 'Starlight', most: 33 },
  { from: 5000, than: 'Eleventy', most: 100 },
];
const MOST_AFTER_EDIT = 33;
const MOST_MEGABYTES = 2500;

/**
 * What the hub's builds are held to: ratios of processor seconds in one run, since a busy machine
 * stretches what the clock on the wall says. Only sizes that were measured are judged.
 */
export function goalsOf(figures: readonly BuildFigures[]): BenchResult[] {
  const owns = figures.filter(({ name }) => name === OWN);
  return owns.flatMap((own) => {
    const { submissions } = own;
    const beside = (name: string) =>
      figures.find((each) => each.name === name && each.submissions === submissions);
    // The last that applies is the stricter one.
    const strictest = new Map(
      GOALS.filter(({ from }) => submissions >= from).map((goal) => [goal.than, goal]),
    );
    const ratios = [...strictest.values()].flatMap(({ than, most }): BenchResult[] => {
      const other = beside(than);
      if (other === undefined) return [];
      const value = (own.cold.cpu / other.cold.cpu) * 100;
      return [result(`${submissions}, of what ${than} takes`, value, '%', most)];
    });
    return [
      ...ratios,
      result(
        `${submissions}, one file edited, of cold`,
        (own.edited.cpu / own.cold.cpu) * 100,
        '%',
        submissions >= 1000 ? MOST_AFTER_EDIT : undefined,
      ),
      result(`${submissions}, memory in MB`, Math.round(own.cold.memory), 'count', MOST_MEGABYTES),
    ];
  });
}

function result(
  name: string,
  value: number,
  unit: BenchResult['unit'],
  most: number | undefined,
): BenchResult {
  return { section: 'build', name, value, unit, ...(most === undefined ? {} : { most }) };
}

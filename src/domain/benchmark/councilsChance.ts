import type { Measure } from '../catalogue.ts';
import type { Cell } from '../comparison/comparison.ts';
import { listOf, sentenceCase } from '../words.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import { chanceNotes, noChanceNote } from './chance/chanceNotes.ts';
import { differ, type Share } from './chance/differ.ts';
import { standing, type Standing } from './chance/standing.ts';
import { shownRange } from './chance/wilson.ts';
import { shortText } from './officialText.ts';
import { placeName, possessive } from './placeName.ts';
import { isOverYear } from './whenWords.ts';

/** How much of the newest differences chance alone could explain. */
export interface CouncilsChance {
  /** "Against London’s 13.8%, Hackney is clearly lower; Newham is not clearly different." Empty where nothing can be said. */
  readonly sentence: string;
  /** Of two councils: whether they differ clearly from each other. */
  readonly pairDiffers: boolean | undefined;
  readonly notes: readonly string[];
  /** The range of an area's newest percentage; `undefined` where the measure has no ranges. */
  readonly range: ((area: BenchmarkArea) => Cell) | undefined;
}

/** Sets the newest figures of the chosen areas against a line behind them, and two against each other. */
export function councilsChance(
  measure: Measure,
  benchmark: Benchmark,
  areas: readonly BenchmarkArea[],
  reference: BenchmarkArea | undefined,
): CouncilsChance {
  const { base } = benchmark;
  if (base === undefined || measure.unit !== 'percent') {
    return {
      sentence: '',
      pairDiffers: undefined,
      notes: [noChanceNote(measure)],
      range: undefined,
    };
  }
  const known = areas.flatMap((area) => {
    const share = newestShare(area);
    return share === undefined ? [] : [{ area, share }];
  });
  const line = reference?.values.at(-1);
  const stands =
    typeof line === 'number'
      ? known.flatMap(({ area, share }) => {
          const range = shownRange(share.percent, share.of);
          return range === undefined ? [] : [{ area, standing: standing(range, line) }];
        })
      : [];
  const [one, two, ...more] = known;
  const pairDiffers =
    one === undefined || two === undefined || more.length > 0 || areas.length > 2
      ? undefined
      : differ(one.share, two.share);
  return {
    sentence: [
      reference === undefined || typeof line !== 'number'
        ? ''
        : against(`${possessive(reference)} ${shortText(line, measure)}`, stands),
      pairDiffers === undefined
        ? ''
        : `${sentenceCase(listOf(known.map(({ area }) => placeName(area))))} ${pairDiffers ? 'differ clearly' : 'are not clearly different'} from each other.`,
    ]
      .filter((words) => words !== '')
      .join(' '),
    pairDiffers,
    notes: chanceNotes({
      ranges: 0,
      lines: reference === undefined ? [] : [placeName(reference)],
      base,
      overYear: isOverYear(measure),
    }),
    range: (area) => rangeCell(area),
  };
}

const CLEARLY: Readonly<Record<Standing, string>> = {
  higher: 'clearly higher',
  lower: 'clearly lower',
  'not-clear': 'not clearly different',
};

/** "Against London’s 13.8%, Hackney is clearly lower; Newham is not clearly different." */
function against(
  line: string,
  stands: readonly { readonly area: BenchmarkArea; readonly standing: Standing }[],
): string {
  if (stands.length === 0) return '';
  const groups = Map.groupBy(stands, (each) => each.standing);
  const parts = [...groups].map(([kind, members]) => {
    const names = listOf(members.map(({ area }) => placeName(area)));
    return `${names} ${members.length === 1 ? 'is' : 'are'} ${CLEARLY[kind]}`;
  });
  return `Against ${line}, ${parts.join('; ')}.`;
}

function newestShare({ values, bases }: BenchmarkArea): Share | undefined {
  const percent = values.at(-1);
  const of = bases?.at(-1);
  return typeof percent === 'number' && of !== undefined ? { percent, of } : undefined;
}

function rangeCell(area: BenchmarkArea): Cell {
  const newest = area.values.at(-1);
  if (typeof newest === 'object') return { kind: 'gap', ...newest };
  const share = newestShare(area);
  if (share === undefined) return { kind: 'gap', reason: 'Not known' };
  const range = shownRange(share.percent, share.of);
  return range === undefined
    ? { kind: 'gap', reason: 'Not known' }
    : { kind: 'text', text: `${range.low.toFixed(1)}% to ${range.high.toFixed(1)}%` };
}

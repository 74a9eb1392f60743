import type { Catalogue } from '../catalogue.ts';
import { regionEntries } from '../council/councilIndex.ts';
import { neighboursOf } from '../neighbours/schema.ts';
import { midSentence } from '../words.ts';
import { areaOfCouncil } from './benchmark.ts';
import type { ChosenCouncil } from './chosenAreas.ts';
import { MOST_COUNCILS } from './councilsComparison.ts';
import { writeCouncils } from './councilsState.ts';

/** A council to choose, with the councils most like it. */
export interface OfferedCouncil extends ChosenCouncil {
  /** Ids, closest first; as many as fit beside it. */
  readonly near: readonly string[];
}

/** A comparison to begin with. */
export interface WorkedChoice {
  readonly words: string;
  /** The query string of the page for comparing councils. */
  readonly search: string;
}

/** What the page for comparing councils hands to the browser. */
export interface CouncilsOfferFile {
  /** Name of the country that stands behind every council. */
  readonly country: string;
  /** By region, the home region first, then by name; only those with figures. */
  readonly councils: readonly OfferedCouncil[];
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly years: readonly number[];
  }[];
}

type Held = Pick<
  Catalogue,
  'benchmarks' | 'councils' | 'measure' | 'neighbours' | 'site' | 'submissions'
>;

/** Everything that can be chosen. */
export function councilsOffer(catalogue: Catalogue): CouncilsOfferFile {
  const { benchmarks, measure } = catalogue;
  const councils = regionEntries(catalogue)
    .flatMap((region) => region.councils)
    .map(({ council }) => council)
    .filter((council) => benchmarks.some((series) => areaOfCouncil(series, council)));
  return {
    country: countryName(catalogue),
    councils: councils.map(({ id, shortName, gss, formerGss, region }) => ({
      id,
      shortName,
      gss,
      formerGss,
      region,
      near: nearTo(id, catalogue),
    })),
    measures: benchmarks.map((series) => ({
      id: series.measure,
      name: measure(series.measure).name,
      years: series.years,
    })),
  };
}

function countryName({ benchmarks }: Pick<Held, 'benchmarks'>): string {
  const areas = benchmarks.flatMap((series) => series.areas);
  return areas.find(({ kind }) => kind === 'country')?.name ?? 'the country';
}

/** The councils most like one, as many as can be compared with it. */
export function nearTo(council: string, { neighbours }: Pick<Held, 'neighbours'>): string[] {
  const all = neighbours === undefined ? [] : neighboursOf(council, neighbours);
  return all.slice(0, MOST_COUNCILS - 1).map(({ neighbour }) => neighbour);
}

/**
 * Three comparisons to begin with: councils of the home region that share most, each in another
 * measure and another company. Fewer where the hub holds less.
 */
export function workedChoices(catalogue: Held): WorkedChoice[] {
  const { councils, site, submissions, benchmarks, measure } = catalogue;
  const shared = (id: string): number =>
    submissions.filter((submission) => submission.councils.includes(id)).length;
  const [one, two] = councils
    .filter(({ region, id }) => region === site.region && shared(id) > 0)
    .toSorted((a, b) => shared(b.id) - shared(a.id));
  const [first, second = first, third = first] = benchmarks.map((series) => series.measure);
  if (one === undefined || first === undefined || second === undefined || third === undefined) {
    return [];
  }
  const near = nearTo(one.id, catalogue);
  const name = (id: string): string => midSentence(measure(id).name);
  return [
    {
      words: `${one.shortName} beside ${one.region} and ${countryName(catalogue)}: ${name(first)}`,
      search: writeCouncils({ councils: [one.id], measure: first }),
    },
    ...(near.length === 0
      ? []
      : [
          {
            words: `${one.shortName} and the ${near.length} councils most like it: ${name(second)}`,
            search: writeCouncils({ councils: [one.id, ...near], measure: second }),
          },
        ]),
    ...(two === undefined
      ? []
      : [
          {
            words: `${one.shortName} and ${two.shortName}: ${name(third)}`,
            search: writeCouncils({ councils: [one.id, two.id], measure: third }),
          },
        ]),
  ];
}

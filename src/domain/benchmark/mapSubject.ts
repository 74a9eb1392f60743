import type { Measure } from '../catalogue.ts';
import { cellOf, type Cell } from '../comparison/comparison.ts';
import { LONDON_TILES, type Tile } from '../council/londonTiles.ts';
import { REGION_TILES, type RegionTile } from '../council/regionTiles.ts';
import type { Council } from '../council/schema.ts';
import { areaOfCouncil, type Benchmark, type BenchmarkArea } from './benchmark.ts';
import { FEW } from './gap.ts';
import { classIndex, type MapClasses } from './mapClasses.ts';
import { officialRow } from './officialRow.ts';

/** One year of an official measure: what its maps, its table and its files show. */
export interface MapSubject {
  readonly measure: Measure;
  readonly benchmark: Benchmark;
  readonly year: number;
  /** Every council of the hub. */
  readonly councils: readonly Council[];
  /** The same in every year of the measure; `undefined` where it has no figures. */
  readonly classes: MapClasses | undefined;
}

/** Where an area stands: in a class, counted from 0, or why it is in none. */
export type Standing = number | 'no-class' | 'no-figure';

/** A council of the map of London with the area that counts it. */
export interface MappedCouncil {
  readonly council: Council;
  readonly area: BenchmarkArea;
  /** The other council of its return, where two make one. */
  readonly jointWith: Council | undefined;
  readonly place: Tile;
}

export interface MappedRegion {
  readonly area: BenchmarkArea;
  readonly place: RegionTile;
}

/** The councils of London that the series counts, in the order of the map. */
export function mappedCouncils({ benchmark, councils }: MapSubject): readonly MappedCouncil[] {
  return LONDON_TILES.flatMap((place) => {
    const council = councils.find(({ id }) => id === place.council);
    const area = council && areaOfCouncil(benchmark, council);
    if (council === undefined || area === undefined) return [];
    const jointWith = councils.find(({ id, gss }) => id !== council.id && area.codes.includes(gss));
    return [{ council, area, jointWith, place }];
  });
}

/** The regions that the series counts and that have councils here, in the order of the map. */
export function mappedRegions({ benchmark, councils }: MapSubject): readonly MappedRegion[] {
  return REGION_TILES.flatMap((place) => {
    const area = benchmark.areas.find(
      ({ kind, name }) => kind === 'region' && name === place.region,
    );
    const hasCouncils = councils.some(({ region }) => region === place.region);
    return area === undefined || !hasCouncils ? [] : [{ area, place }];
  });
}

/** The year's figure of an area, or why there is none. */
export function figureOf(area: BenchmarkArea, { benchmark, measure, year }: MapSubject): Cell {
  const row = officialRow(area, benchmark, measure, { group: '', drawn: false });
  return cellOf(row, String(year));
}

/** How many the area's percentage is a share of, where that is published. */
export function baseOf(
  area: BenchmarkArea,
  { benchmark, year }: Pick<MapSubject, 'benchmark' | 'year'>,
): number | undefined {
  return area.bases?.[benchmark.years.indexOf(year)];
}

/** Where an area stands among the classes; a percentage of too few people is in none. */
export function standingOf(area: BenchmarkArea, subject: MapSubject): Standing {
  const figure = figureOf(area, subject);
  if (figure.kind === 'gap' && figure.symbol === FEW) return 'no-class';
  if (figure.kind !== 'value' || subject.classes === undefined) return 'no-figure';
  return classIndex(figure.value, subject.classes);
}

/** The standing in words: "10% to under 15%", or the reason for none: "not applicable". */
export function standingWords(area: BenchmarkArea, subject: MapSubject): string {
  const standing = standingOf(area, subject);
  if (typeof standing === 'number') return subject.classes?.labels[standing] ?? '';
  if (standing === 'no-class') return 'no class: too few people';
  const figure = figureOf(area, subject);
  const reason = figure.kind === 'gap' ? figure.reason : '';
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}

import { addresses } from '../addresses.ts';
import { regionNamed } from '../council/exampleMaps.ts';
import { tileMap, type MapTile, type TileMap } from '../council/tileMap.ts';
import type { BenchmarkArea } from './benchmark.ts';
import { FEW } from './gap.ts';
import {
  figureOf,
  mappedCouncils,
  mappedRegions,
  standingOf,
  standingWords,
  type MapSubject,
} from './mapSubject.ts';

/** London by council. Both councils of a joint return show its one figure, and say so. */
export function londonMap(subject: MapSubject): TileMap {
  const tiles = mappedCouncils(subject).map(({ council, area, jointWith, place }): MapTile => {
    const { code, column, row } = place;
    const shown = shownOn(area, subject);
    return {
      id: council.id,
      name: council.shortName,
      address: addresses.council(council.id),
      code,
      column,
      row,
      ...shown,
      ...(jointWith !== undefined && {
        mark: 'joint',
        spoken: `${shown.spoken}, one figure with ${jointWith.shortName}`,
      }),
    };
  });
  return tileMap('London', tiles);
}

/** England by region, in the classes of its councils. */
export function englandMap(subject: MapSubject): TileMap {
  const tiles = mappedRegions(subject).map(({ area, place: { region, column, row } }): MapTile => ({
    ...regionNamed(region),
    column,
    row,
    ...shownOn(area, subject),
  }));
  return tileMap('England', tiles);
}

/** A tile is never empty: a dash or a symbol stands for a figure that is not there. */
function shownOn(
  area: BenchmarkArea,
  subject: MapSubject,
): Pick<MapTile, 'text' | 'mark' | 'spoken' | 'fill'> {
  const figure = figureOf(area, subject);
  const words = standingWords(area, subject);
  const fill = standingOf(area, subject);
  if (figure.kind === 'value')
    return { text: figure.text, spoken: `${figure.text}, ${words}`, fill };
  return fill === 'no-class'
    ? { text: FEW, mark: 'few people', spoken: words, fill }
    : { text: '–', mark: 'no figure', spoken: words, fill };
}

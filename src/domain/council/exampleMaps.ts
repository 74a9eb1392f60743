import { addresses } from '../addresses.ts';
import { countOf } from '../words.ts';
import type { CouncilEntry, RegionEntry } from './councilIndex.ts';
import { LONDON_TILES } from './londonTiles.ts';
import { REGION_TILES } from './regionTiles.ts';
import { tileMap, type MapTile, type TileMap } from './tileMap.ts';

/** The councils of London, each with how many examples it holds. */
export function londonExamples(entries: readonly CouncilEntry[]): TileMap {
  const byId = new Map(entries.map((entry) => [entry.council.id, entry]));
  const tiles = LONDON_TILES.flatMap(({ council: id, ...place }): MapTile[] => {
    const entry = byId.get(id);
    if (entry === undefined) return [];
    const { council, submissions } = entry;
    return [
      {
        ...place,
        id,
        name: council.shortName,
        address: addresses.council(id),
        ...held(submissions.length),
      },
    ];
  });
  return tileMap('London', tiles);
}

/** The regions of England that have councils here, each with how many examples they hold. */
export function englandExamples(regions: readonly RegionEntry[]): TileMap {
  const byName = new Map(regions.map((entry) => [entry.region, entry]));
  const tiles = REGION_TILES.flatMap(({ region, ...place }): MapTile[] => {
    const entry = byName.get(region);
    return entry === undefined
      ? []
      : [{ ...place, ...regionNamed(region), ...held(entry.submissionCount) }];
  });
  return tileMap('England', tiles);
}

/** What every tile of a region says of it, whatever is counted. */
export function regionNamed(region: RegionEntry['region']): {
  readonly id: string;
  readonly name: string;
  readonly address: string;
} {
  const address = addresses.region(region);
  return { id: address.slice(address.indexOf('#') + 1), name: region, address };
}

function held(count: number): Pick<MapTile, 'text' | 'spoken' | 'fill'> {
  return count === 0
    ? { text: '', spoken: 'no examples yet', fill: 'plain' }
    : { text: String(count), spoken: countOf(count, 'example'), fill: 'shares' };
}

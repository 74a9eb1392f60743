/** How a tile is filled: a class counted from 0, or a state of its own. */
export type TileFill = number | 'plain' | 'shares' | 'no-class' | 'no-figure';

/** One square of a map: an area with its figure as words, and where it leads. */
export interface MapTile {
  /** Id of the council, or the region as an address part. */
  readonly id: string;
  readonly name: string;
  /** Three letters, where there is no room for the name. */
  readonly code?: string;
  readonly column: number;
  readonly row: number;
  /** Address of the page of the area, from the site's root. */
  readonly address: string;
  /** What stands large on it: "13.8%", "4"; empty where there is nothing to show. */
  readonly text: string;
  /** A word under it: "joint". */
  readonly mark?: string;
  /** The whole in words, read aloud after the name: "4 examples", "no figure: not published". */
  readonly spoken: string;
  readonly fill: TileFill;
}

/** Areas as squares, for the page and for a file alike. */
export interface TileMap {
  /** "London", "England". */
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly MapTile[];
}

/** The map of these tiles, as large as they need. */
export function tileMap(name: string, tiles: readonly MapTile[]): TileMap {
  return {
    name,
    columns: 1 + Math.max(0, ...tiles.map(({ column }) => column)),
    rows: 1 + Math.max(0, ...tiles.map(({ row }) => row)),
    tiles,
  };
}

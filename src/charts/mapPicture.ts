import type { MapTile, TileFill, TileMap } from '../domain/council/tileMap.ts';
import { MAP_COLOURS, textOn, type MapColour } from './mapColours.ts';
import { round, textWidth } from './placed.ts';
import { escapeXml } from '../domain/escapeXml.ts';

/** What stands around the squares of a picture, so that it can stand alone. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Classes in words, each with how it is filled. */
  readonly legend: readonly { readonly label: string; readonly fill: TileFill }[];
  /** Source, cautions and the address, one paragraph each. */
  readonly foot: readonly string[];
}

const TILE = 100;
const GAP = 4;
const MARGIN = 36;
const LEAST_WIDTH = 660;
const KEY = 18;

interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/**
 * Draws a map as a file: squares, title, classes, source. Light, with presentation attributes only,
 * so that it looks the same in a browser, a slide and a document.
 */
export function mapPicture(map: TileMap, words: PictureWords): string {
  const mapWidth = map.columns * TILE + (map.columns - 1) * GAP;
  const width = Math.max(mapWidth, LEAST_WIDTH) + 2 * MARGIN;
  const room = width - 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const paragraph = (text: string, style: Style): void => {
    for (const line of wrap(text, room, style.size)) {
      y += style.size * 1.3;
      parts.push(textAt(MARGIN, y - style.size * 0.3, line, style));
    }
  };
  paragraph(words.title, { size: 28, bold: true });
  y += 4;
  paragraph(words.subtitle, { size: 16, colour: MAP_COLOURS.muted });
  y += 20;
  const key = keySvg(words.legend);
  const beside = mapWidth + 40 + key.width <= room;
  parts.push(...map.tiles.map((tile) => tileSvg(tile, MARGIN, y)));
  if (beside) parts.push(key.at(MARGIN + mapWidth + 40, y));
  y += map.rows * TILE + (map.rows - 1) * GAP + 24;
  if (!beside) {
    parts.push(key.inRows(MARGIN, y, room));
    y += key.rowsHeight(room) + 12;
  }
  for (const text of words.foot) paragraph(text, { size: 13, colour: MAP_COLOURS.muted });
  const height = round(y + MARGIN - 8);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif">` +
    `<title>${escapeXml(words.title)}</title><desc>${escapeXml(words.subtitle)}</desc>` +
    `<defs><pattern id="no-figure" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="${MAP_COLOURS.ground}"/><rect width="2" height="8" fill="${MAP_COLOURS.line}"/></pattern></defs>` +
    `<rect width="${width}" height="${height}" fill="${MAP_COLOURS.ground}"/>${parts.join('')}</svg>\n`
  );
}

function tileSvg(tile: MapTile, left: number, top: number): string {
  const x = left + tile.column * (TILE + GAP);
  const y = top + tile.row * (TILE + GAP);
  const ground = groundOf(tile.fill);
  const colour = textOn(ground, tile.text === '' ? 'muted' : 'ink');
  const name = wrap(tile.name, TILE - 12, 13.5).map((line, index) =>
    textAt(x + 8, y + 20 + index * 16, line, { size: 13.5, colour }),
  );
  const mark =
    tile.mark === undefined ? '' : textAt(x + 8, y + TILE - 32, tile.mark, { size: 11, colour });
  const figure =
    tile.text === ''
      ? ''
      : textAt(x + TILE - 8, y + TILE - 10, tile.text, { size: 22, bold: true, colour }, 'end');
  return `<g>${square(x, y, TILE, tile.fill)}${name.join('')}${mark}${figure}</g>`;
}

/** The classes: one under another beside the map, or in rows under it. */
function keySvg(legend: PictureWords['legend']) {
  const style = { size: 15, colour: MAP_COLOURS.ink };
  const widths = legend.map(({ label }) => KEY + 8 + textWidth(label, style.size));
  const entry = (index: number, x: number, y: number): string => {
    const { label, fill } = legend[index] ?? { label: '', fill: 'plain' };
    return square(x, y, KEY, fill) + textAt(x + KEY + 8, y + 14, label, style);
  };
  /** Where each stands in rows no wider than the room. */
  const places = (room: number): { readonly x: number; readonly y: number }[] => {
    let [x, y] = [0, 0];
    return widths.map((width) => {
      if (x > 0 && x + width > room) [x, y] = [0, y + KEY + 10];
      const place = { x, y };
      x += width + 24;
      return place;
    });
  };
  return {
    width: Math.max(0, ...widths),
    at: (x: number, y: number) =>
      legend.map((_, index) => entry(index, x, y + index * (KEY + 10))).join(''),
    inRows: (x: number, y: number, room: number) =>
      places(room)
        .map((place, index) => entry(index, x + place.x, y + place.y))
        .join(''),
    rowsHeight: (room: number) => (places(room).at(-1)?.y ?? 0) + KEY,
  };
}

function square(x: number, y: number, size: number, fill: TileFill): string {
  const ground = fill === 'no-figure' ? 'url(#no-figure)' : MAP_COLOURS[groundOf(fill)];
  const edge = fill === 'no-class' || fill === 'no-figure' ? MAP_COLOURS.edge : ground;
  return `<rect x="${round(x + 0.5)}" y="${round(y + 0.5)}" width="${size - 1}" height="${size - 1}" rx="3" fill="${ground}" stroke="${edge}"/>`;
}

function groundOf(fill: TileFill): MapColour {
  if (typeof fill === 'number') return CLASSES[fill] ?? 'surface';
  if (fill === 'shares') return 'brand';
  return fill === 'plain' ? 'surface' : 'ground';
}

const CLASSES: readonly MapColour[] = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'];

function textAt(
  x: number,
  y: number,
  text: string,
  { size, bold = false, colour = MAP_COLOURS.ink }: Style,
  anchor: 'start' | 'end' = 'start',
): string {
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight} fill="${colour}"${side}>${escapeXml(text)}</text>`;
}

/** Words in lines no wider than the room; a longer word has a line of its own. */
function wrap(text: string, room: number, size: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > room) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

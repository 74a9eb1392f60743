type Colour = readonly [red: number, green: number, blue: number];

export interface Reduced {
  readonly palette: readonly Colour[];
  /** Place in the palette of a pixel among those that were given. */
  readonly placeOf: (pixel: number) => number;
}

/**
 * So few that the soft edges of letters come in some eight steps: enough at the size of print,
 * and what makes the file small.
 */
const MOST_COLOURS = 20;
/** The low three bytes: every pixel is opaque. */
const COLOUR = 0xffffff;

/**
 * A palette for pixels, given as numbers with red in the lowest byte: `exact` first, then the
 * colours used most; every other colour takes the nearest.
 */
export function reducePalette(pixels: Int32Array, exact: readonly string[]): Reduced {
  const counts = countColours(pixels);
  const kept = new Set(exact.map(fromHex).filter((colour) => counts.has(colour)));
  for (const [colour] of [...counts].toSorted(([a, many], [b, more]) => more - many || a - b)) {
    if (kept.size >= MOST_COLOURS) break;
    kept.add(colour);
  }
  const palette = [...kept].map(partsOf);
  const places = tableOf(counts, palette);
  return { palette, placeOf: places };
}

/** Counted run by run: most pixels are like the one before. */
function countColours(pixels: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= pixels.length; at++) {
    if (pixels[at] === pixels[start]) continue;
    const colour = (pixels[start] ?? 0) & COLOUR;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

/** A table with open places: a look-up for millions of pixels, where a Map would take seconds. */
function tableOf(
  colours: ReadonlyMap<number, number>,
  palette: readonly Colour[],
): (pixel: number) => number {
  const bits = Math.max(8, Math.ceil(Math.log2(colours.size * 4)));
  const last = 2 ** bits - 1;
  const keys = new Int32Array(last + 1).fill(-1);
  const places = new Uint8Array(last + 1);
  const find = (colour: number): number => {
    let at = Math.imul(colour, 0x9e3779b1) >>> (32 - bits);
    while (keys[at] !== -1 && keys[at] !== colour) at = (at + 1) & last;
    return at;
  };
  for (const colour of colours.keys()) {
    const at = find(colour);
    keys[at] = colour;
    places[at] = nearest(palette, partsOf(colour));
  }
  return (pixel) => places[find(pixel & COLOUR)] ?? 0;
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let best = 0;
  let least = Infinity;
  palette.forEach(([r, g, b], index) => {
    // The eye sees steps of green best and of blue least.
    const distance = 3 * (r - red) ** 2 + 6 * (g - green) ** 2 + (b - blue) ** 2;
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}

function partsOf(colour: number): Colour {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function fromHex(hex: string): number {
  const [red = 0, green = 0, blue = 0] = Buffer.from(hex.slice(1), 'hex');
  return red | (green << 8) | (blue << 16);
}

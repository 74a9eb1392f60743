type Colour = readonly [red: number, green: number, blue: number];

export interface Reduced {
  readonly palette: readonly Colour[];
  /** For each of the pixels that were given, its place in the palette. */
  readonly places: Uint8Array;
}

/**
 * So few that the soft edges of letters come in some eight steps: enough at the size of print,
 * and what makes the file small.
 */
const MOST_COLOURS = 20;
/** The low three bytes: every pixel is opaque. */
const COLOUR = 0xffffff;
/** No slot of a table. */
const FREE = -1;

/**
 * A palette for pixels, given as numbers with red in the lowest byte: `exact` first, then the
 * colours used most; every other colour takes the nearest.
 */
export function reducePalette(
  pixels: Int32Array,
  exact: readonly string[],
  most = MOST_COLOURS,
): Reduced {
  const { colours, counts, slots, runs } = countColours(pixels);
  const used = new Set(colours);
  const kept = new Set(exact.map(fromHex).filter((colour) => used.has(colour)));
  const byUse = colours
    .map((colour, slot) => ({ colour, count: counts[slot] ?? 0 }))
    .toSorted((a, b) => b.count - a.count || a.colour - b.colour);
  for (const { colour } of byUse) {
    if (kept.size >= most) break;
    kept.add(colour);
  }
  const palette = [...kept].map(partsOf);
  const placeOf = Uint8Array.from(colours, (colour) => nearest(palette, partsOf(colour)));
  return { palette, places: spread(pixels.length, runs, slots, placeOf) };
}

interface Counted {
  /** Each colour once; its slot is its place here. */
  readonly colours: readonly number[];
  /** How many pixels have the colour, by slot. */
  readonly counts: readonly number[];
  /** Where each run of one colour begins, and its slot. */
  readonly runs: readonly number[];
  readonly slots: readonly number[];
}

/** Run by run: most pixels are like the one before, and a picture has millions. */
function countColours(pixels: Int32Array): Counted {
  const colours: number[] = [];
  const counts: number[] = [];
  const runs: number[] = [];
  const slots: number[] = [];
  const slotOf = slotTable(colours, counts);
  const { length } = pixels;
  let start = 0;
  while (start < length) {
    const pixel = pixels[start] ?? 0;
    let end = start + 1;
    while (end < length && pixels[end] === pixel) end++;
    const slot = slotOf(pixel & COLOUR);
    counts[slot] = (counts[slot] ?? 0) + end - start;
    runs.push(start);
    slots.push(slot);
    start = end;
  }
  return { colours, counts, runs, slots };
}

/** A table with open places that grows: a look-up for each run, where a Map takes thrice as long. */
function slotTable(colours: number[], counts: number[]): (colour: number) => number {
  let bits = 12;
  let table = new Int32Array(2 ** bits).fill(FREE);
  const placeOf = (colour: number): number => {
    const last = table.length - 1;
    let at = Math.imul(colour, 0x9e3779b1) >>> (32 - bits);
    for (let slot = table[at] ?? FREE; slot !== FREE; slot = table[at] ?? FREE) {
      if (colours[slot] === colour) break;
      at = (at + 1) & last;
    }
    return at;
  };
  return (colour) => {
    const at = placeOf(colour);
    const known = table[at] ?? FREE;
    if (known !== FREE) return known;
    const slot = colours.push(colour) - 1;
    counts.push(0);
    table[at] = slot;
    if (colours.length * 4 > table.length) {
      bits += 1;
      table = new Int32Array(2 ** bits).fill(FREE);
      colours.forEach((each, index) => {
        table[placeOf(each)] = index;
      });
    }
    return slot;
  };
}

function spread(
  length: number,
  runs: readonly number[],
  slots: readonly number[],
  placeOf: Uint8Array,
): Uint8Array {
  const places = new Uint8Array(length);
  for (let run = 0; run < runs.length; run++) {
    const start = runs[run] ?? 0;
    const end = runs[run + 1] ?? length;
    const place = placeOf[slots[run] ?? 0] ?? 0;
    // To call for a few bytes would take longer than to write them.
    if (end - start > 16) places.fill(place, start, end);
    else for (let at = start; at < end; at++) places[at] = place;
  }
  return places;
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

/** A colour by how light it looks (0 to 1), how strong it is and its hue in radians. */
interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Red, green and blue of light, each 0 to 1. */
type Linear = readonly [red: number, green: number, blue: number];

/** A colour (`#rrggbb`) as light as it was, with the hue of another. */
export function turnHue(hex: string, towards: string): string {
  return toHex({ ...toOklch(hex), hue: toOklch(towards).hue });
}

/** A colour (`#rrggbb`) with another lightness, 0 to 1. */
export function withLightness(hex: string, lightness: number): string {
  return toHex({ ...toOklch(hex), lightness });
}

/** How light a colour (`#rrggbb`) looks, 0 to 1. */
export function lightnessOf(hex: string): number {
  return toOklch(hex).lightness;
}

/** Two colours mixed; `share` of the first, 0 to 1. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  return hexOf(a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share)));
}

/** Red, green and blue of `#rrggbb`, each 0 to 1, as they are written. */
function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

function hexOf(shares: readonly number[]): string {
  const bytes = shares.map((share) => Math.round(Math.min(1, Math.max(0, share)) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The light of `#rrggbb`, as WCAG and the colour spaces reckon it. */
export function linear(hex: string): Linear {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return [red, green, blue];
}

// Björn Ottosson's OKLab: https://bottosson.github.io/posts/oklab/
function toOklch(hex: string): Oklch {
  const [r, g, b] = linear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(across, along), hue: Math.atan2(along, across) };
}

function toHex({ lightness, chroma, hue }: Oklch): string {
  const [across, along] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * across + 0.2158037573 * along) ** 3;
  const m = (lightness - 0.1055613458 * across - 0.0638541728 * along) ** 3;
  const s = (lightness - 0.0894841775 * across - 1.291485548 * along) ** 3;
  return hexOf(
    [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ].map((share) => (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055)),
  );
}

import type { SchemeColours } from './coloursSchema.ts';
import { mix, turnHue } from './oklch.ts';
import type { Site } from './schema.ts';
import { DARK, LIGHT, type Colours, type Token } from './tokens.ts';

export type Scheme = 'light' | 'dark';

/** The token that each field of a scheme sets. */
export const FIELD_TOKENS = {
  brand: 'brand',
  onBrand: 'on-brand',
  link: 'link',
  linkHover: 'link-hover',
  deep: 'deep',
  spotlight: 'light',
  beam: 'beam',
  paper: 'paper',
  surface: 'surface',
} as const satisfies Record<keyof SchemeColours, Token>;

const CLASSES = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'] as const;

/** Every colour of a hub in both schemes: its own where site.yml names them. */
export function hubColours({ colours }: Pick<Site, 'colours'>): Readonly<Record<Scheme, Colours>> {
  if (colours === undefined) return { light: LIGHT, dark: DARK };
  const light = schemeOf(LIGHT, colours.light);
  const dark = schemeOf(DARK, colours.dark);
  // The drawn mark is the same night scene in both.
  const mark = { 'mark-beam': light['mark-beam'], 'mark-light': light['mark-light'] };
  return { light, dark: { ...dark, ...mark } };
}

function schemeOf(usual: Colours, own: SchemeColours): Colours {
  const { brand } = own;
  const inHue = (token: Token): [Token, string] => [token, turnHue(usual[token], brand)];
  const named = Object.entries(FIELD_TOKENS).flatMap(([field, token]): [Token, string][] => {
    const colour = own[field as keyof SchemeColours];
    return colour === undefined ? [] : [[token, colour]];
  });
  const colours: Colours = {
    ...usual,
    link: brand,
    'link-hover': usual.ink,
    ...Object.fromEntries([inHue('deep'), ...CLASSES.map(inHue)]),
    ...Object.fromEntries(named),
  };
  return {
    ...colours,
    'mark-light': colours.light,
    'mark-beam': mix(colours.beam, colours.deep, 0.58),
  };
}

/** The style sheet that says a hub's own colours; `undefined` for a hub that has the usual ones. */
export function hubStyles(site: Pick<Site, 'colours'>): string | undefined {
  if (site.colours === undefined) return undefined;
  const { light, dark } = hubColours(site);
  const own = (Object.keys(LIGHT) as Token[]).filter(
    (token) => light[token] !== LIGHT[token] || dark[token] !== DARK[token],
  );
  const rule = (colours: Colours): string =>
    `:root:root{${own.map((token) => `--${token}:${colours[token]}`).join(';')}}`;
  // In the layer of the usual ones, so that paper still has its own, and stronger than they are,
  // whichever style sheet comes first.
  return `@layer base{${rule(light)}@media screen and (prefers-color-scheme:dark){${rule(dark)}}}\n`;
}

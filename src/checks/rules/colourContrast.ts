import { contrast, type Pair, shadeThatReads, weakPairs } from '../../domain/site/contrast.ts';
import { FIELD_TOKENS, hubColours, type Scheme } from '../../domain/site/hubColours.ts';
import type { Site } from '../../domain/site/schema.ts';
import type { Token } from '../../domain/site/tokens.ts';
import type { Offence, Rule } from '../rule.ts';
import type { Source } from '../sources.ts';

const colours = (light: object, dark: object = { brand: '#c9a4ec' }) => ({
  site: { colours: { light, dark } },
});

export const colourContrast: Rule = {
  name: 'colour-contrast',
  title: 'Colours that stand too close together',
  severity: 'error',
  why: 'Many readers cannot make out pale words on a pale ground, and the law asks for 4.5 to 1.',
  examples: {
    wrong: [
      colours({ brand: '#c080f0' }),
      colours({ brand: '#5b2a86' }, { brand: '#5b2a86' }),
      colours({ brand: '#5b2a86', spotlight: '#806020' }),
      colours({ brand: '#5b2a86', deep: '#b0a0c0' }),
    ],
    right: [
      colours({ brand: '#5b2a86' }),
      colours({ brand: '#5b2a86', spotlight: '#ffe6d5', deep: '#241033' }),
      {},
    ],
  },
  check: ({ sources: { site } }) =>
    site === undefined
      ? []
      : (['light', 'dark'] as const).flatMap((scheme) => weakIn(site, scheme)),
};

/** What is wrong with a scheme, once for each field that has to change. */
function weakIn(site: Source<Site>, scheme: Scheme): Offence[] {
  const all = hubColours(site.value)[scheme];
  const weak = new Map<string, Offence>();
  for (const pair of weakPairs(all)) {
    const { front, ground, least } = pair;
    const field = fieldToMend(pair, site.value, scheme);
    if (field === undefined || weak.has(field)) continue;
    const token = FIELD_TOKENS[field];
    const other = token === ground ? front : ground;
    const ratio = Math.floor(contrast(all[front], all[ground]) * 10) / 10;
    const shade = shadeThatReads(all[token], all[other], least);
    weak.set(field, {
      source: site,
      path: ['colours', scheme, field],
      message: `${nameOf(front)} (${all[front]}) on ${nameOf(ground).toLowerCase()} (${all[ground]}) is ${ratio} to 1 in the ${scheme} scheme; it has to be ${least} to 1`,
      remedy:
        shade === undefined
          ? `choose another colour for ${field}`
          : `make ${field} ${shade}, or another colour that stands further from ${all[other]}`,
      passage: all[token],
    });
  }
  return [...weak.values()];
}

/** The field that site.yml sets and that the weak pair comes from. */
function fieldToMend(
  { front, ground }: Pair,
  { colours: own }: Site,
  scheme: Scheme,
): keyof typeof FIELD_TOKENS | undefined {
  if (own === undefined) return undefined;
  const set = keysOf(own[scheme]).filter((field) => own[scheme][field] !== undefined);
  const named = [front, ground].flatMap((token) =>
    set.filter((field) => FIELD_TOKENS[field] === token),
  );
  return named[0] ?? 'brand';
}

function keysOf(scheme: object): (keyof typeof FIELD_TOKENS)[] {
  return Object.keys(scheme) as (keyof typeof FIELD_TOKENS)[];
}

function nameOf(token: Token): string {
  const name = token === 'light' ? 'spotlight' : token.replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

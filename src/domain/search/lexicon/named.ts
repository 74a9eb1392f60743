import { normalise } from '../words.ts';
import type { LexiconData } from './lexiconData.ts';

/** A council or region that the reader named: its examples answer, whatever their words. */
export interface Place {
  readonly facet: 'council' | 'region';
  readonly id: string;
  readonly name: string;
}

/** Councils with examples and their regions, by every name that they go by. */
export function placesOf({ heads, regions }: LexiconData): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, name } of regions) places.set(normalise(name), { facet: 'region', id, name });
  for (const { kind, id, names, examples = 0 } of heads) {
    if (kind !== 'council' || examples === 0) continue;
    for (const name of names) {
      places.set(normalise(name), { facet: 'council', id, name: names[0] });
    }
  }
  return places;
}

/** The ids of themes by every name that they go by. Two themes may share a name. */
export function themesOf({ heads }: LexiconData): ReadonlyMap<string, readonly string[]> {
  const themes = new Map<string, string[]>();
  for (const { kind, id, names } of heads) {
    if (kind !== 'theme') continue;
    for (const name of names.map(normalise)) themes.set(name, [...(themes.get(name) ?? []), id]);
  }
  return themes;
}

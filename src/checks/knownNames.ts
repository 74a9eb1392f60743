import type { Council } from '../domain/council/schema.ts';
import type { Sources } from './sources.ts';

/** Names that the hub itself holds: of councils, providers, ways of working and the glossary. */
export function knownNames(sources: Sources): string[] {
  return [
    ...sources.councils.flatMap(({ value: { name, shortName, aliases } }) => [
      name,
      shortName,
      ...aliases,
    ]),
    ...sources.providers.flatMap(({ value: { name, aliases = [] } }) => [name, ...aliases]),
    ...sources.practiceModels.flatMap(({ value: { name, aliases } }) => [name, ...aliases]),
    ...sources.glossary.flatMap(({ value: { term, synonyms } }) => [term, ...synonyms]),
  ];
}

/** What councils are called, by which a text may name them. */
export function councilNames({
  councils,
}: Sources): Pick<Council, 'id' | 'name' | 'shortName' | 'aliases'>[] {
  return councils.map(({ value: { id, name, shortName, aliases } }) => ({
    id,
    name,
    shortName,
    aliases,
  }));
}

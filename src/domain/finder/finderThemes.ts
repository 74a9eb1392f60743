import type { Finder } from './schema.ts';

/** A theme that the finder names, and the way to its place in the file. */
export interface FinderTheme {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Every theme that the finder names, in the order of the file. */
export function finderThemes({ problems, people, means }: Finder): FinderTheme[] {
  const named = (
    ids: readonly string[] = [],
    ...path: readonly (string | number)[]
  ): FinderTheme[] => ids.map((id, index) => ({ id, path: [...path, 'themes', index] }));
  return [
    ...problems.flatMap(({ themes }, index) => named(themes, 'problems', index)),
    ...Object.entries({ people, means }).flatMap(([key, choices]) =>
      choices.flatMap(({ where = [] }, choice) =>
        where.flatMap(({ themes }, index) => named(themes, key, choice, 'where', index)),
      ),
    ),
  ];
}

import type { Content } from '../../domain/catalogue.ts';

/** The names of councils and providers that hold "&", by which people call them. */
export function namesWithSign({
  councils,
  providers,
}: Pick<Content, 'councils' | 'providers'>): string[] {
  const all = [
    ...councils.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]),
    ...providers.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ];
  return all.filter((name) => name.includes('&'));
}

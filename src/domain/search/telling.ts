/** Under this share a concept is said by so many examples that it tells nothing of one. */
const LEAST = 0.25;

/** The parts of a question that tell why an example was found; all of them where none does. */
export function telling<T extends { readonly share: number }>(parts: readonly T[]): readonly T[] {
  const told = parts.filter(({ share }) => share >= LEAST);
  return told.length > 0 ? told : parts;
}

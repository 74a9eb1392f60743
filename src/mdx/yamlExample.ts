/** Signs that would give a plain value another meaning in YAML. */
const NEEDS_QUOTES = /^[^\p{L}\p{N}]|[,[\]{}]|: | #|:$/u;

/** A field's example as it would stand on one line of YAML; `undefined` where there is none. */
export function yamlExample(example: unknown): string | undefined {
  if (typeof example === 'string') return NEEDS_QUOTES.test(example) ? `"${example}"` : example;
  if (typeof example === 'number' || typeof example === 'boolean') return String(example);
  if (Array.isArray(example)) return `[${example.map(yamlExample).join(', ')}]`;
  if (typeof example !== 'object' || example === null) return undefined;
  const fields = Object.entries(example).map(
    ([key, value]) => `${key}: ${yamlExample(value) ?? ''}`,
  );
  return `{ ${fields.join(', ')} }`;
}

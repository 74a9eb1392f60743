/** A category as far as owning goes. */
export interface OwnedCategory {
  readonly id: string;
  readonly owners?: readonly string[] | undefined;
}

export interface OwnedSubmission {
  readonly id: string;
  /** The first is the main one, whose owners are asked. */
  readonly categories: readonly string[];
}

const HEAD =
  '# Who is asked to review what. Made by npm run generate from owners: in content/categories.\n';
const NOBODY = '# No category names an owner yet, so GitHub asks nobody by itself.\n';

/**
 * CODEOWNERS by category. All submissions stand in one folder, so each has a line of its own; one
 * that is new has none yet, and the owners of all categories are asked. In GitHub's order the last
 * line that fits counts.
 */
export function codeOwners(
  categories: readonly OwnedCategory[],
  submissions: readonly OwnedSubmission[],
): string {
  const owned = new Map(
    categories.flatMap(({ id, owners = [] }) => (owners.length === 0 ? [] : [[id, owners]])),
  );
  if (owned.size === 0) return HEAD + NOBODY;
  const all = [...new Set([...owned.values()].flat())];
  const lines = [
    `/content/submissions/ ${all.join(' ')}`,
    ...[...owned].map(([id, owners]) => `/content/categories/${id}.mdx ${owners.join(' ')}`),
    ...submissions.flatMap(({ id, categories: [main = ''] }) =>
      ['.mdx', '/'].flatMap((end) => {
        const owners = owned.get(main);
        return owners === undefined ? [] : [`/content/submissions/${id}${end} ${owners.join(' ')}`];
      }),
    ),
  ];
  return `${HEAD}${lines.join('\n')}\n`;
}

/**
 * Whether two such files differ in more than the lines of single submissions. Those follow when the
 * publisher runs the generator next: a pull request with content cannot touch this file.
 */
export function sameOwners(one: string, other: string): boolean {
  return withoutSingle(one) === withoutSingle(other);
}

function withoutSingle(text: string): string {
  return text.replaceAll(/^\/content\/submissions\/\S+ .*\n/gm, '');
}

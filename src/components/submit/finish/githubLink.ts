import type { Repository } from '../../../domain/site/repositorySchema.ts';

/** GitHub's servers refuse longer addresses than about 8,000 characters. */
const LONGEST = 7000;

export interface GithubLink {
  readonly href: string;
  /** Whether the text is in the editor that opens; otherwise it has to be pasted there. */
  readonly filled: boolean;
}

/**
 * Opens GitHub's own editor with a new file, or with the file of an example that is changed.
 * Saving it there proposes a pull request. An editor of a file that exists cannot be filled.
 */
export function githubLink(
  { url, branch }: Repository,
  {
    id,
    text,
    isChange,
  }: { readonly id: string; readonly text: string; readonly isChange: boolean },
): GithubLink {
  const file = `content/submissions/${id}.mdx`;
  const place = branch.split('/').map(encodeURIComponent).join('/');
  if (isChange) return { href: `${url}/edit/${place}/${file}`, filled: false };
  const empty = `${url}/new/${place}?filename=${encodeURIComponent(file)}`;
  const full = `${empty}&value=${encodeURIComponent(text.toWellFormed())}`;
  return full.length <= LONGEST ? { href: full, filled: true } : { href: empty, filled: false };
}

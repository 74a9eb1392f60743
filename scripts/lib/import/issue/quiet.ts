const NOTHING = '<!-- -->';

/**
 * Markdown whose words call nobody and close nothing: on GitHub, `@name` tells a person, and
 * "closes #1" in a pull request closes an issue.
 */
export function quiet(markdown: string): string {
  return markdown
    .replaceAll('@', `@${NOTHING}`)
    .replaceAll(/#(?=\d)/g, `#${NOTHING}`)
    .replaceAll(/\bGH-(?=\d)/gi, `GH${NOTHING}-`)
    .replaceAll(/(?<=github\.com\/[^\s]*?\/(?:issues|pull|discussions)\/)(?=\d)/gi, NOTHING);
}

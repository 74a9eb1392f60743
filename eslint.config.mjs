import boundaries from 'eslint-plugin-boundaries';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What may import what; everything else is refused. The order is the design's:
// scripts → checks → mdx → domain, and pages → layouts → components → charts → domain.
const layers = {
  domain: [],
  // The words of the interface: a leaf that every page and part may read.
  words: ['domain'],
  mdx: ['domain'],
  checks: ['mdx', 'domain'],
  charts: ['words', 'domain'],
  styles: [],
  // The form reads, writes and checks texts in the browser, by the very code of the commands.
  submit: ['components', 'checks', 'mdx', 'charts', 'words', 'domain', 'styles'],
  components: ['charts', 'words', 'domain', 'styles'],
  layouts: ['components', 'charts', 'words', 'domain', 'styles'],
  integrations: ['checks', 'mdx', 'domain'],
  content: ['checks', 'mdx', 'domain'],
  // Rules are data, and pages show what each is and why; running them is not for pages.
  pages: [
    'content',
    'checks',
    'layouts',
    'submit',
    'components',
    'charts',
    'words',
    'domain',
    'styles',
  ],
  scripts: ['checks', 'mdx', 'domain'],
  // Tests of the built site, which build it as the command does.
  e2e: ['scripts', 'checks', 'mdx', 'domain'],
};

const ELSEWHERE = 'Words for readers stand in src/words.';

// Text between tags, but not of code; attributes that are read aloud or shown.
const TEMPLATE_WORDS = [
  ':not(JSXElement[openingElement.name.name=/^(code|script|style)$/]) > JSXText[value=/\\p{L}/u]',
  'JSXAttribute[name.name=/^(title|label|heading|description|intro|caption|alt|placeholder|action|aria-label|data-label)$/] > Literal[value=/^(?!\\/)\\p{L}/u]:not([value=/^h[1-6]$/])',
].map((selector) => ({ selector, message: ELSEWHERE }));

// Strings with a phrase in them. Messages of errors are for those who mend the hub; selectors, class
// names and policies are no phrases.
const CODE_WORDS = [
  ':not(NewExpression[callee.name="Error"], JSXAttribute) > Literal[value=/^\\p{Lu}[\\p{L}’]+[ .,:?!]+\\p{L}/u]',
  ':not(NewExpression[callee.name="Error"], JSXAttribute) > Literal[value=/\\p{Ll} [\\p{Ll}’]+ \\p{Ll}+[ .?!]/u]',
  ':not(NewExpression[callee.name="Error"]) > TemplateLiteral > TemplateElement[value.cooked=/(^| )[\\p{L}’]+ [\\p{Ll}’]+( |[.?!]?$)/u]',
].map((selector) => ({ selector, message: ELSEWHERE }));

const CLOCK = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
].map((selector) => ({
  selector,
  message: 'The domain has no clock: take today as a parameter.',
}));

// A cache of one's own hides what was read from the build, which would keep pages out of date.
const HIDDEN_READS = {
  selector: "NewExpression[callee.name='WeakMap']",
  message: 'Use madeOnce of src/domain/reads: a page is kept by what it reads.',
};

export default defineConfig(
  { ignores: ['dist/', '.dist.*/', '.astro/', '.build/', 'node_modules/', 'content/', 'public/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...astro.configs.recommended,
  {
    // The Astro parser gives no types inside templates.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    plugins: { boundaries },
    settings: {
      // Every import names its file in full, so plain resolution finds it.
      'import/resolver': { node: { extensions: ['.ts', '.astro', '.mjs'] } },
      'boundaries/elements': [
        ...Object.keys(layers)
          .filter((name) => !['content', 'scripts'].includes(name))
          .map((name) => ({
            type: name,
            pattern: name === 'submit' ? 'src/components/submit' : `src/${name}`,
          })),
        { type: 'scripts', pattern: 'scripts' },
        // The files that stand in src itself: content.ts and content.config.ts.
        { type: 'content', pattern: 'src' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(layers).map(([name, allowed]) => ({
            from: { element: { type: name } },
            allow: { to: { element: { types: { anyOf: [name, ...allowed] } } } },
          })),
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.|zod$)', message: 'The domain imports zod and itself only.' },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The domain knows no machine.' },
        { name: 'document', message: 'The domain knows no browser.' },
        { name: 'window', message: 'The domain knows no browser.' },
        { name: 'fetch', message: 'The domain fetches nothing.' },
      ],
      'no-restricted-syntax': ['error', ...CLOCK, HIDDEN_READS],
    },
  },
  {
    // Made of one series alone, which is noted when a page asks for the series.
    files: ['src/domain/benchmark/{benchmark,officialRow}.ts', 'src/domain/reads/madeOnce.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK] },
  },
  {
    files: ['src/content.ts', 'src/{pages,layouts,components}/**/*.ts'],
    ignores: ['**/*.client.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', HIDDEN_READS] },
  },
  {
    // What readers see stands in src/words (and, beside its logic, in the domain), so that one can
    // read it all, and look it over, in one place.
    files: ['src/**/*.astro'],
    // Made-up examples of parts, on a page for those who work on the hub, which is never published.
    ignores: ['src/pages/_components.astro', 'src/components/parts/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...TEMPLATE_WORDS, ...CODE_WORDS] },
  },
  {
    files: ['src/**/*.client.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CODE_WORDS] },
  },
  {
    // The words are read by the rules that examples are checked by.
    files: ['src/words/words.test.ts'],
    rules: { 'boundaries/dependencies': 'off' },
  },
  {
    // Commands talk to the terminal; that is their job.
    files: ['scripts/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);

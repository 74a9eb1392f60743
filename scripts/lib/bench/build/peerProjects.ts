import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contender } from './contender.ts';

/*
 * The same texts in other generators, each as plain as its own guide has it: one page a submission
 * and one list of all. What they leave out is what they need not spend time on.
 */

interface Text {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

function textsOf(content: string): readonly Text[] {
  const folder = path.join(content, 'submissions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const [, details = '', ...rest] = text.split(/^---$/m);
      const title = /^title: (.*)$/m.exec(details)?.[1] ?? name;
      return { id: name.replace(/\.mdx$/, ''), title, body: rest.join('---') };
    });
}

function writer(folder: string): (name: string, text: string) => void {
  return (name, text) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
}

const withoutTags = (body: string): string => body.replace(/^<Figure .*\/>$/gm, '');
const front = (title: string): string => `---\ntitle: ${JSON.stringify(title)}\n---\n`;
/** Names what it uses: Astro bundles only packages that need it and that a project names. */
const packageText = (...uses: readonly string[]): string =>
  JSON.stringify({
    type: 'module',
    private: true,
    dependencies: Object.fromEntries(uses.map((name) => [name, '*'])),
  });
const ASTRO = 'astro/bin/astro.mjs';

/** Packages with their versions, as they are installed. */
function versionsOf(modules: string, ...names: readonly string[]): string {
  return names
    .map((name) => {
      const about = readFileSync(path.join(modules, name, 'package.json'), 'utf8');
      return `${name} ${(JSON.parse(about) as { readonly version: string }).version}`;
    })
    .join(', ');
}

/** Astro with its own MDX, bare pages. `modules` has the packages. */
export function astroMdx(folder: string, content: string, modules: string): Contender {
  const write = writer(folder);
  write('package.json', packageText('astro', '@astrojs/mdx'));
  write(
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], cacheDir: './.kept', devToolbar: { enabled: false } };
`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  texts: defineCollection({ loader: glob({ pattern: '*.mdx', base: './texts' }) }),
};
`,
  );
  write('src/Figure.astro', '<figure>{Astro.props.metric}</figure>\n');
  write(
    'src/pages/[id].astro',
    `---
import { getCollection, render } from 'astro:content';
import Figure from '../Figure.astro';
export async function getStaticPaths() {
  return (await getCollection('texts')).map((text) => ({ params: { id: text.id }, props: { text } }));
}
const { text } = Astro.props;
const { Content } = await render(text);
---
<html lang="en"><head><title>{text.data.title}</title></head><body><h1>{text.data.title}</h1><Content components={{ Figure }} /></body></html>
`,
  );
  write(
    'src/pages/index.astro',
    `---
import { getCollection } from 'astro:content';
const texts = await getCollection('texts');
---
<html lang="en"><head><title>All</title></head><body><ul>{texts.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul></body></html>
`,
  );
  for (const { id, title, body } of textsOf(content)) write(`texts/${id}.mdx`, front(title) + body);
  symlinkSync(modules, path.join(folder, 'node_modules'));
  return {
    name: 'Astro with @astrojs/mdx',
    makes: 'bare pages and one list',
    versions: versionsOf(modules, 'astro', '@astrojs/mdx'),
    program: { script: path.join(modules, ASTRO), args: ['build'], cwd: folder },
    out: path.join(folder, 'dist'),
    caches: ['dist', '.kept', '.astro'].map((name) => path.join(folder, name)),
    edited: path.join(folder, 'texts/example-0000.mdx'),
    warmsUp: false,
  };
}

/** Starlight with its search. */
export function starlight(folder: string, content: string, modules: string): Contender {
  const write = writer(folder);
  write('package.json', packageText('astro', '@astrojs/starlight'));
  write(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Texts', sidebar: [{ label: 'All', link: '/' }] })], cacheDir: './.kept' };
`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  const texts = textsOf(content);
  const list = texts.map(({ id, title }) => `- [${title}](/${id}/)`).join('\n');
  write('src/content/docs/index.md', `${front('All')}\n${list}\n`);
  for (const { id, title, body } of texts) {
    write(`src/content/docs/${id}.mdx`, front(title) + withoutTags(body));
  }
  symlinkSync(modules, path.join(folder, 'node_modules'));
  return {
    name: 'Starlight',
    makes: 'its pages, one list, its search',
    versions: versionsOf(modules, '@astrojs/starlight', 'astro'),
    program: { script: path.join(modules, ASTRO), args: ['build'], cwd: folder },
    out: path.join(folder, 'dist'),
    caches: ['dist', '.kept', '.astro'].map((name) => path.join(folder, name)),
    edited: path.join(folder, 'src/content/docs/example-0000.mdx'),
    warmsUp: false,
  };
}

/** Eleventy, bare pages from Markdown. */
export function eleventy(folder: string, content: string, modules: string): Contender {
  const write = writer(folder);
  write('package.json', packageText('@11ty/eleventy'));
  write(
    'eleventy.config.js',
    `export default () => ({ dir: { input: 'texts', output: 'dist' } });\n`,
  );
  write(
    'texts/texts.json',
    '{ "layout": "page.njk", "tags": "text", "templateEngineOverride": "md" }\n',
  );
  write(
    'texts/_includes/page.njk',
    '<html lang="en"><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>\n',
  );
  write(
    'texts/index.njk',
    '---\ntags: none\nlayout: null\ntemplateEngineOverride: njk\n---\n<ul>{% for text in collections.text %}<li><a href="{{ text.url }}">{{ text.data.title }}</a></li>{% endfor %}</ul>\n',
  );
  for (const { id, title, body } of textsOf(content)) {
    write(`texts/${id}.md`, front(title) + withoutTags(body));
  }
  return {
    name: 'Eleventy',
    makes: 'bare pages and one list, from Markdown',
    versions: versionsOf(modules, '@11ty/eleventy'),
    program: {
      script: path.join(modules, '@11ty/eleventy/cmd.cjs'),
      args: ['--quiet'],
      cwd: folder,
    },
    out: path.join(folder, 'dist'),
    caches: [path.join(folder, 'dist')],
    edited: path.join(folder, 'texts/example-0000.md'),
    warmsUp: false,
  };
}

/** Hugo, bare pages from Markdown; run through a program of Node.js, which measures it. */
export function hugo(folder: string, content: string): Contender {
  const write = writer(folder);
  write('hugo.toml', "title = 'Texts'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n");
  write(
    'layouts/_default/single.html',
    '<html lang="en"><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>\n',
  );
  write(
    'layouts/index.html',
    '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>\n',
  );
  for (const { id, title, body } of textsOf(content)) {
    write(`content/${id}.md`, front(title) + withoutTags(body));
  }
  return {
    name: 'Hugo',
    makes: 'bare pages and one list, from Markdown',
    versions: spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout.trim(),
    program: { script: path.join(import.meta.dirname, 'runHugo.ts'), args: [], cwd: folder },
    out: path.join(folder, 'public'),
    caches: ['public', 'resources'].map((name) => path.join(folder, name)),
    edited: path.join(folder, 'content/example-0000.md'),
    warmsUp: false,
  };
}

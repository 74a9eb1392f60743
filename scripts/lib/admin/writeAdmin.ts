import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../../../src/domain/site/schema.ts';
import type { Content } from '../../../src/domain/catalogue.ts';
import { installPeer } from '../peers/installPeer.ts';
import { UsageError } from '../command.ts';
import { cmsConfig, type CmsBackend, type Lists } from './cmsConfig.ts';

export interface AdminRequest {
  readonly lists: Lists;
  readonly site: Pick<Site, 'name' | 'language' | 'repository'>;
  /** The folder that the editor's package is installed in. */
  readonly peer: string;
  /** The folder of the built site. */
  readonly out: string;
  /** Only tests name another than the site's repository. */
  readonly backend?: CmsBackend | undefined;
}

/**
 * What is needed to write the editor of a hub that switches it on, fetched where it is not there;
 * `undefined` for any other hub. Throws `UsageError` where no repository is named.
 */
export function editorOf(
  content: Content | undefined,
  peers: string,
): Omit<AdminRequest, 'out'> | undefined {
  if (content?.site.admin !== true) return undefined;
  ofSite(content.site);
  const say = (line: string): void => {
    console.log(line);
  };
  return {
    lists: content,
    site: content.site,
    peer: installPeer({ name: 'sveltia-cms', folder: peers, say }),
  };
}

/**
 * What the page may load: itself, and GitHub's interface for what it saves. The editor writes
 * styles as it runs and shows pictures from memory; scripts come from this site alone, and none is
 * made from text.
 */
export const ADMIN_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://avatars.githubusercontent.com",
  "font-src 'self' data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "connect-src 'self' blob: data: https://api.github.com",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the editor into a built site as /admin/. Throws where no repository is named. */
export function writeAdmin({ lists, site, peer, out, backend = ofSite(site) }: AdminRequest): void {
  const folder = path.join(out, 'admin');
  mkdirSync(folder, { recursive: true });
  const packages = path.join(peer, 'node_modules');
  const script = readFileSync(path.join(packages, '@sveltia/cms/dist/sveltia-cms.js'), 'utf8');
  const own = withOwnFonts(withOwnAnswers(script, packages, folder), packages, folder);
  writeFileSync(path.join(folder, 'sveltia-cms.js'), own);
  writeFileSync(path.join(folder, 'config.yml'), cmsConfig(lists, backend));
  writeFileSync(path.join(folder, 'index.html'), page(site));
}

/** The typefaces that the editor would fetch from elsewhere, by their files in packages of npm. */
const FONTS: Readonly<Record<string, string>> = {
  'material-symbols-outlined': '@fontsource-variable/material-symbols-outlined',
  'source-sans-3': '@fontsource-variable/source-sans-3',
  'noto-mono': '@fontsource/noto-mono',
};
const ELSEWHERE =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+\.woff2)/g;

/**
 * The editor asks npm for its newest version and GitHub's status page for faults. Here it asks the
 * site: it is the version that was installed, and of faults nothing is known.
 */
function withOwnAnswers(script: string, packages: string, folder: string): string {
  cpSync(path.join(packages, '@sveltia/cms/package.json'), path.join(folder, 'package.json'));
  writeFileSync(path.join(folder, 'status.json'), '{"status":{"indicator":"unknown"}}\n');
  const answers = [
    ['https://unpkg.com/@sveltia/cms', '.'],
    ['https://www.githubstatus.com/api/v2/status.json', 'status.json'],
  ] as const;
  return answers.reduce((text, [address, ownFile]) => {
    if (!text.includes(`\`${address}\``)) throw new Error(`The editor no longer asks ${address}.`);
    return text.replaceAll(`\`${address}\``, `\`${ownFile}\``);
  }, script);
}

/** The editor with its typefaces beside it. Throws where it names one that is not known. */
function withOwnFonts(script: string, packages: string, folder: string): string {
  return script.replaceAll(ELSEWHERE, (address, name: string, end: string) => {
    const source = FONTS[name];
    if (source === undefined) throw new Error(`The editor loads an unknown typeface: ${address}`);
    const file = `${name}-${end}`;
    cpSync(path.join(packages, source, 'files', file), path.join(folder, file));
    return file;
  });
}

function ofSite({ repository }: Pick<Site, 'repository'>): CmsBackend {
  if (repository === undefined) {
    throw new UsageError(
      'content/site.yml has admin: true and no repository. To mend: name the repository, or take admin: out.',
    );
  }
  const repo = repository.url.replace('https://github.com/', '');
  return { name: 'github', repo, branch: repository.branch };
}

function page({ name, language }: Pick<Site, 'name' | 'language'>): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ADMIN_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Edit ${escaped(name)}</title>
<link rel="cms-config-url" type="text/yaml" href="config.yml">
</head>
<body>
<noscript>The editor needs JavaScript. <a href="../submit/">Other ways to send an example</a> need none.</noscript>
<script src="sveltia-cms.js"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

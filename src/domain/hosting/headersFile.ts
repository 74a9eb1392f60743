import {
  CHARTS,
  EVERYWHERE,
  type Header,
  type HostedHub,
  LASTING_FOLDERS,
  OF_EMBEDS,
  OF_LASTING,
  OF_PAGES,
  OF_WORKERS,
  underBase,
  usualFolders,
} from './hostRules.ts';

/** How many rules Cloudflare Pages reads. */
export const MOST_HEADER_RULES = 100;

/**
 * The file _headers of Netlify and Cloudflare Pages. Both put headers of one name together when two
 * rules fit a path, so every path has a policy from one rule only.
 */
export function headersFile({ base, folders }: Pick<HostedHub, 'base' | 'folders'>): string {
  const usual = usualFolders(folders);
  const rules: readonly (readonly [path: string, headers: readonly Header[]])[] = [
    ['/*', EVERYWHERE],
    ...LASTING_FOLDERS.map((folder) => [`${folder}*`, [OF_LASTING]] as const),
    // One in a folder of pages has the policy of pages already, which is enough for it.
    ...OF_WORKERS.filter(([path]) => !usual.some((folder) => path.startsWith(folder))).map(
      ([path, header]) => [path, [header]] as const,
    ),
    ['/', OF_PAGES],
    ...usual.map((folder) => [`${folder}*`, OF_PAGES] as const),
    [CHARTS, OF_PAGES],
    [`${CHARTS}:id/`, OF_PAGES],
    [`${CHARTS}:id/embed/`, OF_EMBEDS],
  ];
  return rules
    .map(([path, headers]) => {
      const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`);
      return `${underBase(base, path)}\n${lines.join('')}`;
    })
    .join('\n');
}

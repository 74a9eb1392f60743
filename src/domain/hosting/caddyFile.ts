import {
  CHARTS,
  EDITOR,
  EVERYWHERE,
  type Header,
  type HostedHub,
  LASTING_FOLDERS,
  OF_EMBEDS,
  OF_LASTING,
  OF_OTHERS,
  OF_PAGES,
  OF_WORKERS,
  underBase,
} from './hostRules.ts';

/** The name of the file in the folder of the site. */
export const CADDY_FILE = 'hub.caddy';

/** What Caddy needs in the site block of a hub. */
export function caddyFile({ base, redirects }: Omit<HostedHub, 'folders'>): string {
  const at = (path: string): string => underBase(base, path);
  const lasting = LASTING_FOLDERS.map((folder) => `${at(folder)}*`).join(' ');
  const embed = `^${at(CHARTS)}[^/]+/embed/`;
  const gone = redirects.flatMap(({ from, to }) => (to === undefined ? [from] : []));
  const moved = redirects.flatMap(({ from, to }) =>
    to === undefined ? [] : [`redir ${from} ${to} 301\n`],
  );
  return `# For the site block of the hub, whose root is the folder of this file:
#   hub.example {
#     root * /srv/hub
#     import /srv/hub/${CADDY_FILE}
#   }
# Reload Caddy after each publication: redirects are part of this file.
${block('header', EVERYWHERE.map(line))}
@lasting path ${lasting}
header @lasting ${line(OF_LASTING)}
@others not path ${lasting}
header @others ${line(OF_OTHERS)}
@embed path_regexp ${embed}
${block('header @embed', OF_EMBEDS.map(line))}
${block('@page', ['path */ *.html', `not path_regexp ${embed}`, `not path ${at(EDITOR)}*`])}
${block('header @page', OF_PAGES.map(line))}
${OF_WORKERS.map(([path, header]) => `header ${at(path)} ${line(header)}\n`).join('')}@feed path */feed.xml
header @feed Content-Type "application/atom+xml; charset=utf-8"
${moved.join('')}${gone.length === 0 ? '' : `@gone path ${gone.join(' ')}\nerror @gone 410\n`}
handle_errors {
	@lost expression \`{err.status_code} == 404\`
	rewrite @lost ${at('/404.html')}
	file_server
}
file_server {
	hide ${CADDY_FILE}
	precompressed br gzip
}
`;
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((each) => `\t${each}\n`).join('')}}`;
}

function line([name, value]: Header): string {
  return `${name} "${value}"`;
}

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
export const NGINX_FILE = 'nginx.conf';

/**
 * What nginx needs in the server block of a hub. Each location repeats all headers, since one that
 * adds any takes none from the server block.
 */
export function nginxConf({ base, redirects }: Omit<HostedHub, 'folders'>): string {
  const at = (path: string): string => underBase(base, path);
  const pattern = (path: string): string => at(path).replaceAll('.', String.raw`\.`);
  const pages = 'try_files $uri $uri/ =404;';
  const locations = [
    location(`= /${NGINX_FILE}`, ['return 404;']),
    ...redirects.map(({ from, to }) =>
      location(
        `= ${from}`,
        to === undefined
          ? [`error_page 410 ${from}${from.endsWith('/') ? 'index.html' : ''};`, 'return 410;']
          : [`return 301 ${to};`],
      ),
    ),
    ...LASTING_FOLDERS.map((folder) =>
      location(`^~ ${at(folder)}`, headers([...EVERYWHERE, OF_LASTING])),
    ),
    ...OF_WORKERS.map(([path, header]) =>
      location(`= ${at(path)}`, headers([...EVERYWHERE, header, OF_OTHERS])),
    ),
    location(`^~ ${at(EDITOR)}`, [...headers([...EVERYWHERE, OF_OTHERS]), pages]),
    location(`~ ^${pattern(CHARTS)}[^/]+/embed/`, [
      ...headers([...EVERYWHERE, ...OF_EMBEDS, OF_OTHERS]),
      pages,
    ]),
    location(String.raw`~ /feed\.xml$`, [
      'types { }',
      'default_type "application/atom+xml; charset=utf-8";',
      ...headers([...EVERYWHERE, OF_OTHERS]),
    ]),
    location(String.raw`~ \.csv$`, [
      'types { }',
      'default_type "text/csv; charset=utf-8";',
      ...headers([...EVERYWHERE, OF_OTHERS]),
    ]),
    // Files that are no page: a drawing that is opened by itself has styles of its own.
    location(String.raw`~ \.(?!html$)[a-z0-9_-]+$`, headers([...EVERYWHERE, OF_OTHERS])),
    location('/', [...headers([...EVERYWHERE, ...OF_PAGES, OF_OTHERS]), pages]),
  ];
  return `# For the server block of the hub, whose root is the folder of this file:
#   server {
#     listen 443 ssl;
#     server_name hub.example;
#     root /srv/hub;
#     include /srv/hub/${NGINX_FILE};
#   }
# Reload nginx after each publication: redirects are part of this file.
index index.html;
charset utf-8;
charset_types text/css text/plain text/xml text/javascript application/javascript application/json image/svg+xml;
absolute_redirect off;
error_page 404 ${at('/404.html')};
# Files packed by the build (--compress) are sent as they are.
gzip_static on;
# With the module ngx_brotli:
# brotli_static on;

${locations.join('\n')}`;
}

function location(match: string, lines: readonly string[]): string {
  return `location ${match} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function headers(list: readonly Header[]): readonly string[] {
  return list.map(([name, value]) => `add_header ${name} "${value}" always;`);
}

import { copyFileSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CADDY_FILE, caddyFile } from '../../../src/domain/hosting/caddyFile.ts';
import { headersFile } from '../../../src/domain/hosting/headersFile.ts';
import { type HostedHub, underBase } from '../../../src/domain/hosting/hostRules.ts';
import { NGINX_FILE, nginxConf } from '../../../src/domain/hosting/nginxConf.ts';
import { MOST_REDIRECTS, redirectsFile } from '../../../src/domain/hosting/redirectsFile.ts';
import type { Moved } from '../../../src/domain/ledger/moved.ts';

export const HOSTS = ['github-pages', 'netlify', 'cloudflare', 'nginx', 'caddy'] as const;
export type Host = (typeof HOSTS)[number];

/**
 * Makes a built site ready for a host: the files that tell it headers, redirects and the page for
 * what is not found. Every host but GitHub Pages serves the folder from the root of a domain, so a
 * hub under a path moves into folders of that name.
 */
export function prepareHost(
  folder: string,
  host: Host,
  { base, moved }: { readonly base: string; readonly moved: readonly Moved[] },
): void {
  const hub = hostedHub(folder, base, moved);
  const write = (name: string, text: string): void => {
    writeFileSync(path.join(folder, name), text);
  };
  if (host === 'github-pages') {
    // Without it, folders whose name begins with an underscore are left out.
    write('.nojekyll', '');
    return;
  }
  nest(folder, base);
  if (host === 'nginx') write(NGINX_FILE, nginxConf(hub));
  else if (host === 'caddy') write(CADDY_FILE, caddyFile(hub));
  else {
    write('_headers', headersFile(hub));
    write('_redirects', redirectsFile(hub.redirects, host));
    if (host === 'cloudflare' && hub.redirects.length > MOST_REDIRECTS) {
      console.log(
        `Cloudflare Pages reads ${MOST_REDIRECTS} of ${hub.redirects.length} redirects; pages at the other old addresses lead on.`,
      );
    }
  }
}

function hostedHub(folder: string, base: string, moved: readonly Moved[]): HostedHub {
  return {
    base,
    folders: readdirSync(folder).filter(
      (name) =>
        !/^(?:_astro|pagefind)$/.test(name) && statSync(path.join(folder, name)).isDirectory(),
    ),
    redirects: moved.map(({ from, to }) => ({
      from: underBase(base, from),
      ...(to === undefined ? {} : { to: underBase(base, to) }),
    })),
  };
}

/** Moves all that is in a folder down to where the base says it is served. */
function nest(folder: string, base: string): void {
  const parts = base.split('/').filter((part) => part !== '');
  if (parts.length === 0) return;
  const names = readdirSync(folder);
  // Under a name that nothing of the hub has, which may be the name that the base has.
  const waiting = path.join(folder, '.hub');
  mkdirSync(waiting);
  for (const name of names) renameSync(path.join(folder, name), path.join(waiting, name));
  const target = path.join(folder, ...parts);
  mkdirSync(path.dirname(target), { recursive: true });
  renameSync(waiting, target);
  // Hosts look for it at the root.
  copyFileSync(path.join(target, '404.html'), path.join(folder, '404.html'));
}

import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { installPeer, type PeerName } from '../../peers/installPeer.ts';
import type { Contender } from './contender.ts';
import { OWN, ownContender } from './ownContender.ts';
import { astroMdx, eleventy, hugo, starlight } from './peerProjects.ts';

export interface Candidate {
  readonly name: string;
  /** Writes its project into an empty folder, from the submissions of a content folder. */
  readonly make: (folder: string, content: string) => Contender;
}

/**
 * Who is measured. Each is made when its turn comes: one that cannot be fetched must not stop the
 * others.
 */
export function contendersOf(
  root: string,
  peers: boolean,
  say: (line: string) => void,
): readonly Candidate[] {
  const modulesOf = (name: PeerName): string =>
    path.join(
      installPeer({ name, folder: path.join(root, '.build', 'peers'), say }),
      'node_modules',
    );
  const own: Candidate = {
    name: OWN,
    make: (folder, content) => ownContender(root, folder, content),
  };
  if (!peers) return [own];
  return [
    own,
    {
      name: 'Astro with @astrojs/mdx',
      make: (folder, content) =>
        astroMdx(folder, content, realpathSync(path.join(root, 'node_modules'))),
    },
    {
      name: 'Starlight',
      make: (folder, content) => starlight(folder, content, modulesOf('starlight')),
    },
    {
      name: 'Eleventy',
      make: (folder, content) => eleventy(folder, content, modulesOf('eleventy')),
    },
    ...(spawnSync('hugo', ['version']).status === 0 ? [{ name: 'Hugo', make: hugo }] : []),
  ];
}

import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureFolder } from '../../folderSize.ts';
import { installPeer, MissingPeerError, type PeerName } from '../../peers/installPeer.ts';
import { generateHub } from '../generateHub.ts';
import type { BenchResult } from '../result.ts';
import { buildTable } from './buildTable.ts';
import type { Contender } from './contender.ts';
import { goalsOf } from './goals.ts';
import { measureRun, type Usage } from './measureRun.ts';
import { ownContender } from './ownContender.ts';
import { astroMdx, eleventy, hugo, starlight } from './peerProjects.ts';

const SEED = 20261121;

/** One contender at one size: a first build, one with nothing changed, one with one file edited. */
export interface BuildFigures {
  readonly name: string;
  readonly makes: string;
  readonly submissions: number;
  readonly cold: Usage;
  readonly warm: Usage;
  readonly edited: Usage;
  readonly pages: number;
  readonly bytes: number;
}

export interface BuildSectionOptions {
  readonly root: string;
  /** Sizes of hubs, in submissions. */
  readonly sizes: readonly number[];
  /** Whether other generators are measured too. */
  readonly peers: boolean;
  readonly say: (line: string) => void;
}

export interface BuildSection {
  readonly results: readonly BenchResult[];
  readonly figures: readonly BuildFigures[];
  readonly told: string;
  readonly failed: readonly string[];
}

/** Builds generated hubs of several sizes with this project and with others, one after another. */
export async function buildSection(options: BuildSectionOptions): Promise<BuildSection> {
  const { root, sizes, peers, say } = options;
  const figures: BuildFigures[] = [];
  const failed: string[] = [];
  for (const size of sizes) {
    const parent = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
    try {
      const content = path.join(parent, 'hub', 'content');
      generateHub(content, size, SEED);
      for (const make of contendersOf(root, parent, content, peers, say)) {
        try {
          figures.push(await measure(make(), size, say));
        } catch (error) {
          if (error instanceof MissingPeerError) failed.push(error.message);
          else failed.push(`${size} submissions: ${(error as Error).message}`);
        }
      }
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  }
  return {
    results: goalsOf(figures),
    figures,
    told: buildTable(figures),
    failed: [...new Set(failed)],
  };
}

/** Each is made when its turn comes: one that cannot be fetched must not stop the others. */
function contendersOf(
  root: string,
  parent: string,
  content: string,
  peers: boolean,
  say: (line: string) => void,
): readonly (() => Contender)[] {
  const folder = (name: string): string => {
    const made = path.join(parent, name);
    mkdirSync(made);
    return made;
  };
  const modulesOf = (name: PeerName): string =>
    path.join(
      installPeer({ name, folder: path.join(root, '.build', 'peers'), say }),
      'node_modules',
    );
  const own = () => ownContender(root, folder('own'), content);
  if (!peers) return [own];
  return [
    own,
    () => astroMdx(folder('astro'), content, realpathSync(path.join(root, 'node_modules'))),
    () => starlight(folder('starlight'), content, modulesOf('starlight')),
    () => eleventy(folder('eleventy'), content, modulesOf('eleventy')),
    ...(spawnSync('hugo', ['version']).status === 0 ? [() => hugo(folder('hugo'), content)] : []),
  ];
}

async function measure(
  contender: Contender,
  submissions: number,
  say: (line: string) => void,
): Promise<BuildFigures> {
  const { name, makes, program, out, caches, edited, warmsUp } = contender;
  const run = async (what: string): Promise<Usage> => {
    say(`${submissions} submissions, ${name}: ${what}`);
    return measureRun(program);
  };
  if (warmsUp) await run('fills its cache of pictures');
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
  const cold = await run('first build');
  const warm = await run('nothing changed');
  appendFileSync(edited, '\nThey added a sentence.\n');
  const once = await run('one file edited');
  if (!existsSync(out)) throw new Error(`${name} made nothing.`);
  const { pages, bytes } = measureFolder(out);
  return { name, makes, submissions, cold, warm, edited: once, pages, bytes };
}

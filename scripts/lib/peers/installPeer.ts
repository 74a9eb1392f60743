import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A tool that few need: what is pinned stands in a folder of this name beside this file. */
export type PeerName = 'lighthouse' | 'subset-font' | 'sveltia-cms' | 'starlight' | 'eleventy';

const PINNED = ['package.json', 'package-lock.json'] as const;

export interface PeerOptions {
  readonly name: PeerName;
  /** Where peers are kept between runs. */
  readonly folder: string;
  /** Told that something is fetched, before it is. */
  readonly say: (line: string) => void;
  /** Fetches what a folder pins into it; false with the reason where that fails. */
  readonly fetch?: (folder: string) => Fetched;
}

export type Fetched = { readonly done: true } | { readonly done: false; readonly reason: string };

/** A peer could not be fetched, so what it does was not done. */
export class MissingPeerError extends Error {}

/**
 * The folder of an installed peer, fetched from npm where it is not there or pinned anew. Peers are
 * too big for every install of the project, so each has a lock of its own; once fetched they need
 * no network. Throws `MissingPeerError` with what to do.
 */
export function installPeer({ name, folder, say, fetch = fetchFromNpm }: PeerOptions): string {
  const pinned = path.join(import.meta.dirname, name);
  const installed = path.join(folder, name);
  if (PINNED.every((file) => isSame(path.join(pinned, file), path.join(installed, file)))) {
    return installed;
  }
  say(`Fetching ${name} from npm into ${installed}, this once.`);
  // Renamed into place when whole, so that a run that is stopped leaves no half of it.
  const partial = `${installed}-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  for (const file of PINNED) cpSync(path.join(pinned, file), path.join(partial, file));
  const fetched = fetch(partial);
  if (!fetched.done) {
    rmSync(partial, { recursive: true, force: true });
    throw new MissingPeerError(
      `${name} could not be fetched from npm: ${fetched.reason}. Connect and run this again; what is fetched is kept.`,
    );
  }
  rmSync(installed, { recursive: true, force: true });
  renameSync(partial, installed);
  return installed;
}

function isSame(a: string, b: string): boolean {
  return existsSync(b) && readFileSync(a, 'utf8') === readFileSync(b, 'utf8');
}

// No package's own scripts run, and nothing but what the lock names is taken.
const ARGUMENTS = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

function fetchFromNpm(folder: string): Fetched {
  // Run by npm, this knows which; by hand, the shell finds it.
  const own = process.env.npm_execpath;
  const { status, error, stderr } =
    own?.endsWith('.js') === true
      ? spawnSync(process.execPath, [own, ...ARGUMENTS], { cwd: folder, encoding: 'utf8' })
      : spawnSync('npm', ARGUMENTS, {
          cwd: folder,
          encoding: 'utf8',
          shell: process.platform === 'win32',
        });
  if (status === 0) return { done: true };
  const [line = 'npm failed'] = (error?.message ?? stderr)
    .split('\n')
    .map((text) => text.replace(/^npm (?:error|ERR!)\s*/, '').trim())
    .filter((text) => text !== '' && !text.startsWith('npm warn'));
  return { done: false, reason: line };
}

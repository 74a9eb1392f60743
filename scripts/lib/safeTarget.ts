import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './command.ts';

/** Stands at the top of every site that is built, for every host. */
const MARK = '404.html';

/**
 * Where a site may be put: `out`, with links followed. A build takes the place of the whole folder,
 * so one that holds anything but a site would be lost; throws `UsageError` for it, for the folders
 * in `keep` and for those that they are in.
 */
export function safeTarget(out: string, keep: readonly string[]): string {
  if (!existsSync(out)) return out;
  const target = realpathSync(out);
  const lost = keep.find((folder) => existsSync(folder) && isWithin(realpathSync(folder), target));
  const names = readdirSync(target);
  if (lost === undefined && (names.length === 0 || names.includes(MARK))) return target;
  const held = lost ?? path.join(target, names[0] ?? '');
  throw new UsageError(
    `A build takes the place of the whole folder ${out}, and it holds ${held}, which is no site. Name an empty or a new folder, such as ${path.join(out, 'site')}.`,
  );
}

function isWithin(folder: string, parent: string): boolean {
  const way = path.relative(parent, folder);
  return way === '' || (!way.startsWith(`..${path.sep}`) && way !== '..' && !path.isAbsolute(way));
}

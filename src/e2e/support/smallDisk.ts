import { spawnSync } from 'node:child_process';

/** In a view of the disks of its own, a small one in memory is put over a folder, and a program run. */
const MOUNT = 'mount -t tmpfs -o "size=$0" tmpfs "$1" && shift && exec "$@"';

/**
 * What to put before a program so that `folder` is a disk of so many kilobytes to it, and to nobody
 * else; `undefined` where the system does not let us.
 */
export function onSmallDisk(folder: string, kilobytes: number): readonly string[] | undefined {
  // As one who may do everything, or in a world of one's own where one may.
  return [['-m'], ['-rm']]
    .map((flags) => ['unshare', ...flags, 'sh', '-c', MOUNT, `${kilobytes}k`, folder])
    .find(([command = '', ...args]) => spawnSync(command, [...args, 'true']).status === 0);
}

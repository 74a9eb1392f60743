import { statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/** Milliseconds from when the server is made; by then it listens, and a first page is asked for. */
const AFTER = 3000;

/**
 * To follow every file of the sources takes as long as to make a page, so it is begun only once pages
 * are served. What was saved before is told then. `folder` is the sources', in full.
 */
export function lateWatch(folder: string, wait = AFTER): Plugin {
  let isFollowed = false;
  return {
    name: 'hub-late-watch',
    config: () => ({
      server: {
        watch: { ignored: [(file: string) => !isFollowed && isInside(path.resolve(file), folder)] },
      },
    }),
    configureServer(server) {
      const started = Date.now();
      const follow = (): void => {
        isFollowed = true;
        server.watcher.add(folder);
        for (const file of loadedFiles(server)) {
          if (isInside(file, folder) && savedAfter(file, started)) {
            server.watcher.emit('change', file);
          }
        }
      };
      const timer = setTimeout(follow, wait);
      server.watcher.on('close', () => {
        clearTimeout(timer);
      });
    },
  };
}

function isInside(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}

/** The files that pages were made of so far. */
function loadedFiles({ environments }: ViteDevServer): ReadonlySet<string> {
  return new Set(
    Object.values(environments).flatMap(({ moduleGraph }) => [
      ...moduleGraph.fileToModulesMap.keys(),
    ]),
  );
}

function savedAfter(file: string, time: number): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > time;
}

import path from 'node:path';
import type { Contender } from './contender.ts';

/** The name of this project among the others. */
export const OWN = 'this hub, everything';

/** This project, whole: checks, every kind of page, charts, files, search and the copy to keep. */
export function ownContender(root: string, folder: string, content: string): Contender {
  const kept = path.join(folder, 'kept');
  const out = path.join(folder, 'site');
  return {
    name: OWN,
    makes: 'checks, all kinds of pages, charts, data, search, offline copy',
    program: {
      script: path.join(root, 'scripts/build.ts'),
      args: ['--content', content, '--out', out],
      cwd: folder,
      // As `npm run build` has it.
      environment: {
        HUB_KEPT: kept,
        NODE_COMPILE_CACHE: path.join(root, '.build', 'compiled'),
      },
    },
    out,
    // Pictures stay: they are drawn once in the life of an example.
    caches: [out, ...['readings', 'programs', 'parts'].map((name) => path.join(kept, name))],
    edited: path.join(content, 'submissions/example-0000.mdx'),
    warmsUp: true,
  };
}

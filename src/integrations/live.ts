import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { keepLive } from '../checks/heldContent.ts';
import type { LiveContent } from '../checks/liveContent.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type Logger = HookParameters<'astro:server:setup'>['logger'];

interface Followed {
  readonly folder: string;
  readonly content: LiveContent;
  server?: DevServer;
  logger?: Logger;
}

/** Outlives a restart of the server, which a change of the configuration brings about. */
let followed: Followed | undefined;

/**
 * In development the content is read here, by Node itself, and followed: a saved file is on its
 * page at once, and no page is compiled anew for it.
 */
export default function live(): AstroIntegration {
  return {
    name: 'hub-live',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'dev' || followed !== undefined) return;
        const folder = path.resolve(process.env.HUB_CONTENT ?? 'content');
        followed = await follow(folder);
        keepLive(folder, followed.content.first);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (followed === undefined) return;
        Object.assign(followed, { server, logger });
        watch(server, logger, followed);
      },
    },
  };
}

async function follow(folder: string): Promise<Followed> {
  // A build has no use for it.
  const { liveContent } = await import('../checks/liveContent.ts');
  const content = liveContent(folder, {
    shown: () => {
      if (followed?.server !== undefined) reload(followed.server);
    },
    told: (words, bad) => {
      if (bad) followed?.logger?.error(words);
      else followed?.logger?.info(words);
    },
  });
  // Whoever loads the content waits for it, and tells.
  content.first.catch(() => undefined);
  return { folder, content };
}

function watch(server: DevServer, logger: Logger, { folder, content }: Followed): void {
  let isWarned = false;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    const changed = path.resolve(file);
    if (changed.startsWith(folder + path.sep)) content.changed();
    else if (!isWarned && isReader(changed)) {
      isWarned = true;
      logger.warn('The code that reads and checks content changed. Restart to use it.');
    }
  });
}

const SOURCES = fileURLToPath(new URL('../', import.meta.url));

/** Whether a file is code that Node has loaded by itself, and does not load again. */
function isReader(file: string): boolean {
  const [layer] = path.relative(SOURCES, file).split(path.sep);
  return (layer === 'checks' || layer === 'mdx') && /(?<!\.test)\.ts$/.test(file);
}

/** Lets pages be made anew where they are asked for, and open ones ask. */
function reload(server: DevServer): void {
  for (const environment of Object.values(server.environments)) {
    // Which examples have a page may be other than before; Astro keeps the list.
    if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}
